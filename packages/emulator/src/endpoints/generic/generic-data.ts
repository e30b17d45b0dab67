import { notFound } from '../../http/api-error.ts'
import { type Schema, schemaAt } from '../../document/document.ts'
import type { ApiRequest } from '../../rules/route.ts'
import type { Entity } from '../../state/records.ts'
import { entitiesOf, type Seeding, writableEntitiesOf } from './collections.ts'
import type { Resource } from './resource.ts'
import { idOf, sampleEntity } from './sample.ts'

/** The number of items that a list starts with. */
const COUNTS: Readonly<Record<string, number>> = {
  hosts: 3,
  clusters: 1,
  backupConfigs: 1,
  disks: 1,
  integrations: 1,
  connectedOrgConfigs: 1,
}
const DEFAULT_COUNT = 2

/** A path of the document with the values of a request in it. */
export function fill(path: string, { params }: ApiRequest): string {
  return path.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole)
}

export type ListResource = Extract<Resource, { kind: 'list' }>

/** Reads the entities of the generic endpoints: those that were written, otherwise sample data. */
export class GenericData {
  readonly #resources: ReadonlyMap<string, Resource>

  constructor(resources: ReadonlyMap<string, Resource>) {
    this.#resources = resources
  }

  resourceAt(path: string): Resource | undefined {
    return this.#resources.get(path)
  }

  listAt(path: string): ListResource {
    const resource = this.#resources.get(path)
    if (resource?.kind === 'list') return resource
    throw new Error(`${path} is not a list of the document`)
  }

  entities(request: ApiRequest, list: string): ReadonlyMap<string, Entity> {
    return entitiesOf(request, fill(list, request), this.#seeding(request, list))
  }

  /** The same entities, for changing them. */
  writableEntities(request: ApiRequest, list: string): Map<string, Entity> {
    return writableEntitiesOf(request, fill(list, request), this.#seeding(request, list))
  }

  item(request: ApiRequest, list: string, id: string): Entity {
    const entity = this.entities(request, list).get(id)
    if (entity !== undefined) return entity
    throw notFound('RESOURCE_NOT_FOUND', `Cannot find resource ${fill(list, request)}/${id}.`, id)
  }

  /** The entity of a path that is not a list. */
  single(request: ApiRequest, path: string): Entity {
    const filled = fill(path, request)
    const written = request.context.state.collections.get(filled)?.get('')
    if (written !== undefined) return written
    const resource = this.#resources.get(path)
    return resource?.kind === 'single' ? this.sample(request, resource.schema, filled) : {}
  }

  keepSingle(request: ApiRequest, path: string, entity: Entity): void {
    request.context.state.collections.set(fill(path, request), new Map([['', entity]]))
  }

  /** @throws ApiError 404 if a host, cluster or other parent in the path does not exist */
  requireParents(request: ApiRequest, path: string): void {
    for (const [end, list, name] of parentsOf(path)) {
      if (this.#resources.get(list)?.kind !== 'list' || end === path.length) continue
      this.item(request, list, request.params[name] ?? '')
    }
  }

  sample(request: ApiRequest, schema: Schema, seed: string, index = 0): Entity {
    const { state } = request.context
    const { groupId, orgId, agentType } = request.params
    const project = state.projects.get(groupId ?? '')
    const related = (kind: string): string => idOf(`/groups/${groupId ?? ''}/${kind}#0.id`)
    const known = {
      clusterId: related('clusters'),
      hostId: related('hosts'),
      processId: related('hosts'),
      alertConfigId: related('alertConfigs'),
      hostname: `db-${index}.example.com`,
      ...(project !== undefined && { groupName: project.name }),
      ...(agentType !== undefined && { typeName: agentType }),
      orgId: orgId ?? project?.orgId ?? request.caller.record.orgId,
      ...request.params,
    }
    const since = project?.createdAt ?? 0
    return sampleEntity(schema, { seed, known, since })
  }

  #seeding(request: ApiRequest, list: string): Seeding {
    const { item, idField } = this.listAt(list)
    const properties = schemaAt(item, 'properties')
    const hasId = properties[idField] !== undefined || Object.keys(properties).length === 0
    return {
      count: countOf(request, list),
      idField,
      make: (index) => {
        const seed = `${fill(list, request)}#${index}`
        const sample = this.sample(request, item, seed, index)
        return hasId ? { [idField]: idOf(`${seed}.id`), ...sample } : sample
      },
    }
  }
}

function countOf({ context, params }: ApiRequest, list: string): number {
  const name = list.slice(list.lastIndexOf('/') + 1)
  const project = context.state.projects.get(params['groupId'] ?? '')
  if (name === 'alertConfigs' && project?.withDefaultAlertsSettings === false) return 0
  return COUNTS[name] ?? DEFAULT_COUNT
}

function* parentsOf(path: string): Generator<[end: number, list: string, name: string]> {
  for (const match of path.matchAll(/\/\{(\w+)\}(?=\/|$)/g)) {
    yield [match.index + match[0].length, path.slice(0, match.index), match[1] ?? '']
  }
}
