import { apiDocument, type Operation, resolve } from '../../document/document.ts'
import { REVOCATION_PATH, TOKEN_PATH } from '../../http/addresses.ts'
import type { ApiRequest, EndpointResponse, Route } from '../../rules/route.ts'
import { requireFederation } from './federation.ts'
import { fill, GenericData } from './generic-data.ts'
import { permissionOf } from './permissions.ts'
import { Presenter } from './presenting.ts'
import { recordChange } from './record-change.ts'
import { readResources, successOf } from './resource.ts'
import type { GenericTools } from './special.ts'
import { specialResponses } from './special-responses.ts'
import { Writer } from './writing.ts'

/** The endpoints of the document without rules of their own. They return sample data and what was written. */
export function genericRoutes(ruled: ReadonlySet<string>): readonly Route[] {
  const operations = apiDocument()
    .operations.filter(({ method, path }) => !ruled.has(`${method} ${path}`))
    .filter(({ path }) => path !== TOKEN_PATH && path !== REVOCATION_PATH)
  const data = new GenericData(readResources(operations))
  const generic = { data, presenter: new Presenter(data), writer: new Writer(data) }
  return operations.map((operation) => ({
    method: operation.method as Route['method'], // the document has no others
    path: operation.path,
    allow: (request) => {
      permissionOf(operation)(request)
      const { federationSettingsId } = request.params
      if (federationSettingsId !== undefined) requireFederation(request, federationSettingsId)
      data.requireParents(request, operation.path)
    },
    handle: (request) => respond(request, operation, generic),
  }))
}

interface Generic {
  readonly data: GenericData
  readonly presenter: Presenter
  readonly writer: Writer
}

function respond(request: ApiRequest, operation: Operation, generic: Generic): EndpointResponse {
  const { method, path, responses } = operation
  const special = specialResponses[`${method} ${path}`]
  if (special !== undefined) {
    const response = special(request, toolsFor(request, generic))
    if (method !== 'GET') recordChange(request, operation)
    return response
  }
  const { data, presenter, writer } = generic
  if (method === 'GET') return presenter.read(request, path)
  const { schema, status } = successOf(responses) ?? { schema: undefined, status: '200' }
  const written = writer.write(request, operation, path)
  // An entity that is created but cannot be read has sample data in the other fields of its response.
  const isUnreadable = data.resourceAt(path) === undefined && schema !== undefined
  const entity = isUnreadable
    ? { ...data.sample(request, schema, fill(path, request)), ...written }
    : written
  recordChange(request, operation)
  return presenter.changed(request, path, { status: Number(status), schema }, entity)
}

function toolsFor(request: ApiRequest, { data }: Generic): GenericTools {
  return {
    entities: (path) => [...data.entities(request, path).values()],
    itemsToChange: (path) => data.writableEntities(request, path),
    single: (path) => data.single(request, path),
    keep: (path, entity) => {
      data.keepSingle(request, path, entity)
    },
    sample: (schema, seed) => data.sample(request, schema, seed),
    schema: (name) => resolve({ $ref: `#/components/schemas/${name}` }),
  }
}
