import { createRequire } from 'node:module'

type Schema = Readonly<Record<string, unknown>>

export interface DocumentOperation {
  readonly method: string
  readonly path: string
  /** `undefined` if no source names any; an empty list if none is needed. */
  readonly roles: readonly string[] | undefined
  /** The smallest body that fits the schema. */
  readonly body: unknown
}

const root = createRequire(import.meta.url)('@latchkey/cloud-manager/openapi.json') as Schema

/** Every operation of the OpenAPI document below the API. */
export function documentOperations(): DocumentOperation[] {
  return Object.entries(root['paths'] as Schema).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Schema>).flatMap(([method, operation]) => {
      if (!/^(get|post|put|patch|delete)$/.test(method) || path.startsWith('/api/oauth')) return []
      const roles = operation['x-required-roles'] as string[] | undefined
      const { content } = resolve((operation['requestBody'] ?? {}) as Schema) as {
        content?: Record<string, { schema: Schema }>
      }
      const schema = Object.values(content ?? {})[0]?.schema
      const body = schema === undefined ? undefined : sample(schema)
      return [{ method: method.toUpperCase(), path, roles, body }]
    }),
  )
}

function resolve(schema: Schema): Schema {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const parts = reference.slice(2).split('/')
  return resolve(parts.reduce((at, part) => at[part] as Schema, root))
}

/** The smallest value that a schema allows, as far as types and required fields go. */
function sample(of: Schema): unknown {
  const schema = resolve(of)
  if ('const' in schema) return schema['const']
  if ('example' in schema) return schema['example']
  const [first] = (schema['enum'] ?? schema['examples'] ?? []) as unknown[]
  if (first !== undefined) return first
  const [choice] = (schema['oneOf'] ?? schema['anyOf'] ?? []) as Schema[]
  if (choice !== undefined) return sample(choice)
  const all = schema['allOf'] as Schema[] | undefined
  if (all !== undefined) return Object.assign({}, ...all.map(sample)) as unknown
  switch ([schema['type']].flat()[0]) {
    case 'array':
      return [sample((schema['items'] ?? {}) as Schema)]
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1
    case 'boolean':
      return true
    case 'string':
      return schema['format'] === 'date-time' ? '2026-01-01T00:00:00Z' : 'text'
    default:
      return objectOf(schema)
  }
}

function objectOf(schema: Schema): object {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>
  const required = (schema['required'] ?? []) as string[]
  return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {})]))
}
