import { createRequire } from 'node:module'

/** A JSON Schema, or a part of the document that looks like one. */
export type Schema = Readonly<Record<string, unknown>>

/** One operation of the OpenAPI document, with references still in it. */
export interface Operation {
  readonly method: string
  /** Below the API. */
  readonly path: string
  /** The names of roles of which one is needed; absent where no source says. */
  readonly requiredRoles: readonly string[] | undefined
  /** The schema of a JSON request body. */
  readonly body: Schema | undefined
  readonly bodyRequired: boolean
  readonly parameters: readonly Parameter[]
  readonly responses: readonly DocumentedResponse[]
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: Schema
}

export interface DocumentedResponse {
  /** `200`, or `default`. */
  readonly status: string
  readonly mediaType: string | undefined
  readonly schema: Schema | undefined
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

export interface ApiDocument {
  readonly root: Schema
  readonly operations: readonly Operation[]
}

let root: Schema | undefined
let shared: ApiDocument | undefined

function documentRoot(): Schema {
  // The package publishes the document as JSON; it is an object.
  root ??= createRequire(import.meta.url)('@latchkey/cloud-manager/openapi.json') as Schema
  return root
}

/** The OpenAPI document of Cloud Manager. It is read at the first use, and shared by all emulators of a process. */
export function apiDocument(): ApiDocument {
  shared ??= {
    root: documentRoot(),
    operations: Object.entries(schemaAt(documentRoot(), 'paths')).flatMap(([path, item]) =>
      operationsOf(path, asSchema(item)),
    ),
  }
  return shared
}

/** Resolves a `$ref` within the document. */
export function resolve(schema: Schema): Schema {
  let found = schema
  while (typeof found['$ref'] === 'string') {
    const parts = found['$ref'].replace(/^#\//, '').split('/')
    found = parts.reduce(
      (at, part) => schemaAt(at, part.replaceAll('~1', '/').replaceAll('~0', '~')),
      documentRoot(),
    )
  }
  return found
}

function operationsOf(path: string, item: Schema): Operation[] {
  const shared = listAt(item, 'parameters')
  return METHODS.filter((method) => item[method] !== undefined).map((method) => {
    const operation = schemaAt(item, method)
    const body = resolve(schemaAt(operation, 'requestBody'))
    const roles = operation['x-required-roles']
    return {
      method: method.toUpperCase(),
      path,
      requiredRoles: Array.isArray(roles) ? roles.map(String) : undefined,
      body: jsonSchemaOf(body)?.schema,
      bodyRequired: body['required'] === true,
      parameters: [...shared, ...listAt(operation, 'parameters')].map(parameterOf),
      responses: Object.entries(schemaAt(operation, 'responses')).map(([status, response]) => ({
        status,
        ...mediaOf(resolve(asSchema(response))),
      })),
    }
  })
}

function parameterOf(reference: Schema): Parameter {
  const parameter = resolve(reference)
  return {
    name: String(parameter['name']),
    in: String(parameter['in']),
    required: parameter['required'] === true,
    schema: schemaAt(parameter, 'schema'),
  }
}

function mediaOf(response: Schema): { mediaType: string | undefined; schema: Schema | undefined } {
  const json = jsonSchemaOf(response)
  const [mediaType] = Object.keys(schemaAt(response, 'content'))
  return { mediaType: json?.mediaType ?? mediaType, schema: json?.schema }
}

function jsonSchemaOf(holder: Schema): { mediaType: string; schema: Schema } | undefined {
  const media = schemaAt(holder, 'content')['application/json']
  return media === undefined
    ? undefined
    : { mediaType: 'application/json', schema: schemaAt(asSchema(media), 'schema') }
}

/** A member that is an object; an empty one when there is none. */
export function schemaAt(holder: Schema, name: string): Schema {
  return asSchema(holder[name])
}

export function asSchema(value: unknown): Schema {
  // Any object can be read as a schema; nothing is assumed about its members.
  return typeof value === 'object' && value !== null ? (value as Schema) : {}
}

export function listAt(holder: Schema, name: string): Schema[] {
  const value = holder[name]
  return Array.isArray(value) ? value.map(asSchema) : []
}
