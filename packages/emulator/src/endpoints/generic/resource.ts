import {
  apiDocument,
  type Operation,
  resolve,
  type Schema,
  schemaAt,
} from '../../document/document.ts'

/** The kind of a path, by the response of its GET in the document. */
export type Resource =
  /** A list, with the schema of its items. */
  | {
      readonly kind: 'list'
      readonly item: Schema
      readonly bare: boolean
      readonly idField: string
    }
  /** An item of a list. */
  | { readonly kind: 'item'; readonly list: string; readonly param: string }
  /** Neither a list nor an item. */
  | { readonly kind: 'single'; readonly schema: Schema }

/** Reads the kinds of all paths of these operations from the document. */
export function readResources(operations: readonly Operation[]): ReadonlyMap<string, Resource> {
  const found = new Map<string, Resource>()
  const reads = operations.filter(({ method }) => method === 'GET')
  for (const { path, responses } of reads) {
    const schema = resolve(successOf(responses)?.schema ?? {})
    const items = schemaAt(schemaAt(schema, 'properties'), 'results')['items'] ?? schema['items']
    if (typeof items !== 'object' || items === null) {
      found.set(path, { kind: 'single', schema })
      continue
    }
    const bare = schema['items'] !== undefined
    // A schema, as the check above has shown.
    const item = resolve(items as Schema)
    if (item['type'] === 'string') found.set(path, { kind: 'single', schema })
    else found.set(path, { kind: 'list', item, bare, idField: idFieldOf(item, path) })
  }
  for (const { path } of operations) {
    const [, list = '', param = ''] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? []
    if (found.get(list)?.kind === 'list' && found.get(path)?.kind !== 'list') {
      found.set(path, { kind: 'item', list, param })
    }
  }
  return found
}

/** The documented success response. */
export function successOf(
  responses: Operation['responses'],
): Operation['responses'][number] | undefined {
  return responses.find(({ status }) => status.startsWith('2'))
}

const ID_FIELDS: Readonly<Record<string, string>> = {
  integrationType: 'type',
  agentType: 'hostname',
}

function idFieldOf(item: Schema, list: string): string {
  const child = apiDocument().operations.find(
    ({ path }) => /^\/\{\w+\}$/.test(path.slice(list.length)) && path.startsWith(list),
  )
  const name = child === undefined ? 'id' : (/\{(\w+)\}$/.exec(child.path)?.[1] ?? 'id')
  const properties = schemaAt(item, 'properties')
  if (ID_FIELDS[name] === undefined && Object.keys(properties).length === 0) return 'id'
  const candidates = [ID_FIELDS[name], name, 'id', '_id']
  return (
    candidates.find(
      (one) => one !== undefined && (properties[one] !== undefined || one === ID_FIELDS[name]),
    ) ?? name
  )
}
