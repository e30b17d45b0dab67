import { conflict, invalidField } from '../../http/api-error.ts'
import { asSchema, type Operation, resolve, schemaAt } from '../../document/document.ts'
import type { ApiRequest } from '../../rules/route.ts'
import { dateText } from '../../state/clock.ts'
import type { Entity } from '../../state/records.ts'
import type { GenericData } from './generic-data.ts'
import { withUtcDates } from './utc-dates.ts'
import { writtenForms } from './written-form.ts'

const DATES_OF_CREATION = ['created', 'createdAt', 'creationDate', 'updated']

/** Writes entities of the generic endpoints. */
export class Writer {
  readonly #data: GenericData

  constructor(data: GenericData) {
    this.#data = data
  }

  /** Creates, changes or deletes the entity of a path; returns it. */
  write(request: ApiRequest, { method }: Operation, path: string): Entity {
    const body = asSchema(request.body)
    const resource = this.#data.resourceAt(path)
    switch (resource?.kind) {
      case 'list':
        return this.#create(request, path, body)
      case 'item':
        return this.#change(request, method, resource.list, request.params[resource.param], body)
      case 'single':
      case undefined: {
        const before = method === 'PUT' ? {} : this.#data.single(request, path)
        const written = resource === undefined ? body : withUtcDates(resource.schema, body)
        const after = { ...before, ...asSchema(written) }
        this.#data.keepSingle(request, path, after)
        return after
      }
    }
  }

  #create(request: ApiRequest, list: string, body: Entity): Entity {
    const { context } = request
    const written = writtenForms[list]?.(body, context) ?? body
    return this.#put(request, list, context.ids.id(), written)
  }

  #change(request: ApiRequest, method: string, list: string, id = '', body: Entity): Entity {
    const entities = this.#data.writableEntities(request, list)
    if (method === 'POST' || (method === 'PUT' && !entities.has(id))) {
      return this.#put(request, list, id, body)
    }
    const before = this.#data.item(request, list, id)
    if (method === 'DELETE') {
      entities.delete(id)
      return before
    }
    const after = {
      ...(method === 'PUT' ? identityOf(before) : before),
      ...this.#ownFields(list, body),
      ...this.#touched(request, list),
    }
    entities.set(id, after)
    return after
  }

  #put(request: ApiRequest, list: string, id: string, body: Entity): Entity {
    const { idField, item } = this.#data.listAt(list)
    const entities = this.#data.writableEntities(request, list)
    const isIntegration = idField === 'type'
    if (isIntegration) requireNewType(entities, id, body)
    const entity = {
      ...(isIntegration ? {} : this.#data.sample(request, item, `${list}#${id}`)),
      ...this.#ownFields(list, body),
      [idField]: id,
      ...this.#created(request, list),
    }
    entities.set(id, entity)
    return entity
  }

  /** The fields of a body that belong to the entity; write-only fields are not stored. */
  #ownFields(list: string, body: Entity): Entity {
    const { item } = this.#data.listAt(list)
    const properties = schemaAt(item, 'properties')
    const isOpen = Object.keys(properties).length === 0
    const entries = Object.entries(body).filter(
      ([name]) =>
        isOpen ||
        (properties[name] !== undefined &&
          resolve(schemaAt(properties, name))['writeOnly'] !== true),
    )
    return asSchema(withUtcDates(item, Object.fromEntries(entries)))
  }

  #created({ context }: ApiRequest, list: string): Entity {
    const properties = schemaAt(this.#data.listAt(list).item, 'properties')
    const now = dateText(context.clock.now())
    const dates = DATES_OF_CREATION.filter(
      (name) => resolve(schemaAt(properties, name))['type'] === 'string',
    )
    return Object.fromEntries(dates.map((name) => [name, now]))
  }

  #touched(request: ApiRequest, list: string): Entity {
    const { updated } = this.#created(request, list)
    return updated === undefined ? {} : { updated }
  }
}

/** The fields of an entity that a PUT does not change. */
function identityOf(entity: Entity): Entity {
  const names = ['id', '_id', 'groupId', 'orgId', 'created', 'type', 'clusterId']
  return Object.fromEntries(Object.entries(entity).filter(([name]) => names.includes(name)))
}

function requireNewType(entities: ReadonlyMap<string, Entity>, type: string, body: Entity): void {
  if (body['type'] !== type) {
    throw invalidField('INVALID_ATTRIBUTE', 'type', 'The type differs from that of the path.')
  }
  if (!entities.has(type)) return
  const detail = 'The integration is already configured.'
  throw conflict('INTEGRATION_ALREADY_CONFIGURED', detail, type)
}
