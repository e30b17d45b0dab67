import { ApiError, invalidField, notFound } from '../../http/api-error.ts'
import {
  type ApiDocument,
  asSchema,
  type Operation,
  type Schema,
  schemaAt,
} from '../../document/document.ts'
import type { EndpointResponse, ApiRequest, Route } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import { API_PATH, REVOCATION_PATH, TOKEN_PATH } from '../../http/addresses.ts'
import { recordEvent } from '../../rules/event-log.ts'
import type { Entity } from '../../state/records.ts'
import { entitiesOf, type Seeding, writableEntitiesOf } from './collections.ts'
import { requireFederation } from './federation.ts'
import { redact } from './redaction.ts'
import { permissionOf } from './permissions.ts'
import { readResources, type Resource, successOf } from './resource.ts'
import { idOf, Sampler } from './sample.ts'
import { specialResponses } from './special-responses.ts'
import { writtenForms } from './written-form.ts'

/** How many items the lists of the rest of the API start with. */
const COUNTS: Readonly<Record<string, number>> = {
  hosts: 3,
  clusters: 1,
  backupConfigs: 1,
  disks: 1,
  integrations: 1,
  connectedOrgConfigs: 1,
}
const DEFAULT_COUNT = 2
const DATES_OF_CREATION = ['created', 'createdAt', 'creationDate', 'updated']

/** The paths of a kind that share their storage: one shows less of the other; see `specialResponses`. */
const SAME_AS: Readonly<Record<string, string>> = {
  '/groups/{groupId}/automationConfig/noSecrets': '/groups/{groupId}/automationConfig',
}

/** Endpoints of the document that have no rules of their own (sections 4.1 to 4.6): made-up data, and what was written. */
export function genericRoutes(document: ApiDocument, ruled: ReadonlySet<string>): readonly Route[] {
  const operations = document.operations
    .filter(({ method, path }) => !ruled.has(`${method} ${path}`))
    .filter(({ path }) => path !== TOKEN_PATH && path !== REVOCATION_PATH)
  const rest = new Rest(document, operations)
  return operations.map((operation) => ({
    method: methodOf(operation),
    path: operation.path,
    allow: (request) => {
      permissionOf(operation)(request)
      rest.requireParents(request, operation.path)
    },
    values: 'document',
    answer: (request) => rest.answer(request, operation),
  }))
}

/** The document has no other methods than these. */
const methodOf = ({ method }: Operation): Route['method'] => method as Route['method']

/** A path of the document with the values of a request in it. */
function fill(path: string, { params }: ApiRequest): string {
  return path.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole)
}

class Rest {
  readonly #document: ApiDocument
  readonly #sampler: Sampler
  readonly #resources: ReadonlyMap<string, Resource>

  constructor(document: ApiDocument, operations: readonly Operation[]) {
    this.#document = document
    this.#sampler = new Sampler(document)
    this.#resources = readResources(document, operations)
  }

  answer(request: ApiRequest, operation: Operation): EndpointResponse {
    const special = specialResponses[`${operation.method} ${operation.path}`]
    if (special !== undefined) {
      const answer = special(request, this.#toolsFor(request))
      if (operation.method !== 'GET') recordChange(request, operation)
      return answer
    }
    const path = SAME_AS[operation.path] ?? operation.path
    const resource = this.#resources.get(path)
    const success = successOf(operation.responses)
    const status = Number(success?.status ?? 200)
    if (operation.method === 'GET') return this.#read(request, path, resource)
    const written = this.#write(request, operation, path, resource)
    // What is only made and never read has the rest of its answer made up.
    const changed =
      resource === undefined && success?.schema !== undefined
        ? { ...this.#sample(request, success.schema, fill(path, request)), ...written }
        : written
    recordChange(request, operation)
    return this.#shown(request, path, status, success?.schema, changed)
  }

  /** Refuses a path whose host, cluster or other parent does not exist. */
  requireParents(request: ApiRequest, path: string): void {
    const { federationSettingsId: settings } = request.params
    if (settings !== undefined) requireFederation(request, settings)
    for (const [end, list, name = ''] of prefixesOf(path)) {
      const resource = this.#resources.get(list)
      if (resource?.kind !== 'list' || end === path.length) continue
      this.#itemOf(request, list, request.params[name] ?? '')
    }
  }

  #toolsFor(request: ApiRequest) {
    return {
      entities: (path: string): readonly Entity[] => [...this.#entities(request, path).values()],
      single: (path: string): Entity => this.#single(request, path, this.#resources.get(path)),
      keep: (path: string, entity: Entity): void => {
        request.context.state.collections.set(fill(path, request), new Map([['', entity]]))
      },
      itemsToChange: (path: string): Map<string, Entity> =>
        writableEntitiesOf(request, fill(path, request), this.#seeding(request, path)),
      sample: (schema: Schema, seed: string): Entity => this.#sample(request, schema, seed),
      schema: (name: string): Schema =>
        schemaAt(schemaAt(schemaAt(this.#document.root, 'components'), 'schemas'), name),
    }
  }

  #read(request: ApiRequest, path: string, resource: Resource | undefined): EndpointResponse {
    switch (resource?.kind) {
      case 'list': {
        const items = [...this.#entities(request, path).values()].map((entity) =>
          this.#present(request, path, entity),
        )
        return resource.bare ? { status: 200, entity: items } : { items }
      }
      case 'item': {
        const id = request.params[resource.param] ?? ''
        const entity = this.#itemOf(request, resource.list, id)
        return { status: 200, entity: this.#present(request, resource.list, entity) }
      }
      case 'single':
      case undefined:
        return { status: 200, entity: redact(this.#single(request, path, resource)) }
    }
  }

  #write(
    request: ApiRequest,
    { method }: Operation,
    path: string,
    resource: Resource | undefined,
  ): Entity {
    const body = asSchema(request.body)
    if (resource?.kind === 'list') return this.#create(request, path, body)
    if (resource?.kind === 'item') {
      const { list, param } = resource
      const id = request.params[param] ?? ''
      const entities = writableEntitiesOf(
        request,
        fill(list, request),
        this.#seeding(request, list),
      )
      if (method === 'POST' || (method === 'PUT' && !entities.has(id))) {
        return this.#put(request, list, id, body)
      }
      const before = this.#itemOf(request, list, id)
      if (method === 'DELETE') {
        entities.delete(id)
        return before
      }
      const after = {
        ...(method === 'PUT' ? identityOf(before) : before),
        ...this.#own(list, body),
        ...this.#touched(request, list),
      }
      entities.set(id, after)
      return after
    }
    const before = method === 'PUT' ? {} : this.#single(request, path, resource)
    const after = { ...before, ...body }
    request.context.state.collections.set(fill(path, request), new Map([['', after]]))
    return after
  }

  #create(request: ApiRequest, path: string, body: Entity): Entity {
    const { context } = request
    return this.#put(request, path, context.ids.id(), writtenForms[path]?.(body, context) ?? body)
  }

  #put(request: ApiRequest, list: string, id: string, body: Entity): Entity {
    const resource = this.#listAt(list)
    const entities = writableEntitiesOf(request, fill(list, request), this.#seeding(request, list))
    if (resource.idField === 'type') {
      if (body['type'] !== id)
        throw invalidField('INVALID_ATTRIBUTE', 'type', 'The type is not that of the path.')
      if (entities.has(id)) throw alreadyConfigured(id)
    }
    const made =
      resource.idField === 'type' ? {} : this.#sample(request, resource.item, `${list}#${id}`)
    const entity = {
      ...made,
      ...this.#own(list, body),
      [resource.idField]: id,
      ...this.#created(request, list),
    }
    entities.set(id, entity)
    return entity
  }

  /** What of a body belongs to the entity: what may only be written is not kept. */
  #own(list: string, body: Entity): Entity {
    const { item } = this.#listAt(list)
    const properties = schemaAt(item, 'properties')
    const open = Object.keys(properties).length === 0
    const entries = Object.entries(body).filter(
      ([name]) =>
        open ||
        (properties[name] !== undefined &&
          this.#document.resolve(schemaAt(properties, name))['writeOnly'] !== true),
    )
    return Object.fromEntries(entries)
  }

  #created({ context }: ApiRequest, list: string): Entity {
    const properties = schemaAt(this.#listAt(list).item, 'properties')
    const now = dateText(context.clock.now())
    const dates = DATES_OF_CREATION.filter(
      (name) => this.#document.resolve(schemaAt(properties, name))['type'] === 'string',
    )
    return Object.fromEntries(dates.map((name) => [name, now]))
  }

  #touched(request: ApiRequest, list: string): Entity {
    const { updated } = this.#created(request, list)
    return updated === undefined ? {} : { updated }
  }

  /** The answer to a change, in the form that the document gives it. */
  #shown(
    request: ApiRequest,
    path: string,
    status: number,
    schema: Schema | undefined,
    entity: Entity,
  ): EndpointResponse {
    if (status === 204 || schema === undefined) return { status }
    const shape = schemaAt(this.#document.resolve(schema), 'properties')
    if (shape['results'] !== undefined) {
      const resource = this.#resources.get(path)
      const list = resource?.kind === 'item' ? resource.list : path
      // A restore is answered with its own jobs, other writes with the whole list.
      if (list.endsWith('/restoreJobs')) return { items: [this.#present(request, list, entity)] }
      return this.#read(request, list, this.#resources.get(list))
    }
    const resource = this.#resources.get(path)
    const list = resource?.kind === 'item' ? resource.list : path
    const shown = this.#present(request, list, entity)
    const names = Object.keys(shape)
    return {
      status,
      entity: Object.fromEntries(Object.entries(shown).filter(([name]) => names.includes(name))),
    }
  }

  #entities(request: ApiRequest, list: string): ReadonlyMap<string, Entity> {
    return entitiesOf(request, fill(list, request), this.#seeding(request, list))
  }

  #itemOf(request: ApiRequest, list: string, id: string): Entity {
    const entity = this.#entities(request, list).get(id)
    if (entity !== undefined) return entity
    throw notFound('RESOURCE_NOT_FOUND', `Cannot find resource ${fill(list, request)}/${id}.`, id)
  }

  #single(request: ApiRequest, path: string, resource: Resource | undefined): Entity {
    const place = fill(path, request)
    const written = request.context.state.collections.get(place)?.get('')
    if (written !== undefined) return written
    return resource?.kind === 'single' ? this.#sample(request, resource.schema, place) : {}
  }

  #listAt(list: string): Extract<Resource, { kind: 'list' }> {
    const resource = this.#resources.get(list)
    if (resource?.kind === 'list') return resource
    throw new Error(`${list} is no list of the document`)
  }

  #seeding(request: ApiRequest, list: string): Seeding {
    const { item, idField } = this.#listAt(list)
    const name = list.slice(list.lastIndexOf('/') + 1)
    return {
      count: COUNTS[name] ?? DEFAULT_COUNT,
      idField,
      make: (index) => {
        const seed = `${fill(list, request)}#${index}`
        // A schema without fields has no id either.
        return { [idField]: idOf(`${seed}.id`), ...this.#sample(request, item, seed, index) }
      },
    }
  }

  #sample(request: ApiRequest, schema: Schema, seed: string, index = 0): Entity {
    const { state } = request.context
    const { groupId, orgId } = request.params
    const project = state.projects.get(groupId ?? '')
    const related = (kind: string): string => idOf(`/groups/${groupId ?? ''}/${kind}#0.id`)
    const known = {
      clusterId: related('clusters'),
      hostId: related('hosts'),
      processId: related('hosts'),
      alertConfigId: related('alertConfigs'),
      hostname: `db-${index}.example.com`,
      ...(project !== undefined && { groupName: project.name }),
      orgId: orgId ?? project?.orgId ?? request.caller.record.orgId,
      ...request.params,
    }
    const since = project?.createdAt ?? 0
    return this.#sampler.entity(schema, { seed, known, since })
  }

  #present(request: ApiRequest, list: string, entity: Entity): Entity {
    const resource = this.#resources.get(list)
    if (resource?.kind !== 'list') return redact(entity)
    const self = `${fill(list, request)}/${String(entity[resource.idField])}`
    const hasLinks = schemaAt(resource.item, 'properties')['links'] !== undefined
    return redact({
      ...entity,
      ...(hasLinks && { links: [{ href: request.link(self), rel: 'self' }] }),
    })
  }
}

function* prefixesOf(
  path: string,
): Generator<[end: number, list: string, name: string | undefined]> {
  for (const match of path.matchAll(/\/\{(\w+)\}(?=\/|$)/g)) {
    yield [match.index + match[0].length, path.slice(0, match.index), match[1]]
  }
}

/** What of an entity a PUT leaves as it is. */
function identityOf(entity: Entity): Entity {
  const names = ['id', '_id', 'groupId', 'orgId', 'created', 'type', 'clusterId']
  return Object.fromEntries(Object.entries(entity).filter(([name]) => names.includes(name)))
}

function alreadyConfigured(type: string): Error {
  return new ApiError(
    409,
    'INTEGRATION_ALREADY_CONFIGURED',
    'The integration is configured already.',
    {
      parameters: [type],
    },
  )
}

/** Section 3.7 names no events for these: one for each change, named after what was changed. */
function recordChange(request: ApiRequest, { method, path }: Operation): void {
  const { groupId } = request.params
  const kind = path
    .split('/')
    .filter((part) => !part.includes('{'))
    .at(-1)
  const name = (kind ?? API_PATH).replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
  const verb = { POST: 'CREATED', DELETE: 'DELETED' }[method] ?? 'UPDATED'
  recordEvent(request, {
    eventTypeName: `${name}_${verb}`,
    orgId: request.caller.record.orgId,
    ...(groupId !== undefined && { groupId }),
  })
}
