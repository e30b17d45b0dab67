import { createRequire } from 'node:module'

/** A JSON object whose members are looked at one by one. */
export type Json = Readonly<Record<string, unknown>>

/** An operation of the document, with where it is. */
export interface Operation {
  readonly key: string
  readonly method: string
  readonly path: string
  readonly item: Json
  readonly operation: Json
}

/** The document as users get it. */
export const document = createRequire(import.meta.url)(
  '@latchkey/cloud-manager/openapi.json',
) as Json

/** The value behind a JSON pointer such as `#/components/schemas/ApiKey`. */
export function at(pointer: string): unknown {
  const keys = pointer.replace(/^#?\//, '').split('/')
  return keys
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document)
}

/** Follows one `$ref`, if there is one. */
export function resolve(value: Json): Json {
  return typeof value['$ref'] === 'string' ? (at(value['$ref']) as Json) : value
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** All operations of the document. */
export const operations: readonly Operation[] = Object.entries(
  document['paths'] as Record<string, Json>,
).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => ({
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    item,
    operation: item[method] as Json,
  })),
)

/** All named schemas of the document. */
export const schemas = (document['components'] as Json)['schemas'] as Readonly<Record<string, Json>>
