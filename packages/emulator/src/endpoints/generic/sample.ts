import { hash } from 'node:crypto'
import { asSchema, listAt, resolve, type Schema, schemaAt } from '../../document/document.ts'
import { dateText } from '../../state/clock.ts'
import type { Entity } from '../../state/records.ts'

/** The input of a sample entity. The same input gives the same entity. */
export interface SampleOptions {
  /** Identifies the entity by its path, such as `/groups/…/hosts#0`. */
  readonly seed: string
  /** Values of fields that are known: the ids of the path, ids of entities that it belongs to. */
  readonly known: Readonly<Record<string, unknown>>
  /** Dates lie within the month before it; epoch ms. */
  readonly since: number
}

const ID = /(?:^id|^_id|Id)$/
const DATE =
  /(?:date|time|At|created|updated|resolved|notified|expires|until|started|completed|finish|ping|restart|heartbeat|lastConf)$/i
const LATER = /(?:expires|until|end)/i
const MAX_DEPTH = 6
const MONTH_MS = 30 * 24 * 3_600_000

/** A whole number from 0 to 2^32 - 1 that depends only on a text. */
export function numberOf(text: string): number {
  return hash('md5', text, 'buffer').readUInt32BE()
}

/** An id that depends only on a text. */
export function idOf(text: string): string {
  return hash('sha256', text).slice(0, 24)
}

/** Generates an entity that fits a schema of the document. */
export function sampleEntity(schema: Schema, options: SampleOptions): Entity {
  return asSchema(valueOf(schema, options.seed, '', options, 0))
}

function valueOf(
  reference: Schema,
  seed: string,
  name: string,
  options: SampleOptions,
  depth: number,
): unknown {
  const schema = resolve(reference)
  if (schema['const'] !== undefined) return schema['const']
  const enumeration = schema['enum']
  if (Array.isArray(enumeration)) return enumeration[numberOf(seed) % enumeration.length] as unknown
  const [choice] = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')]
  if (choice !== undefined && schema['type'] === undefined) {
    return valueOf(choice, seed, name, options, depth)
  }
  switch (typeOf(schema)) {
    case 'object':
      return objectOf(schema, seed, options, depth)
    case 'array':
      return arrayOf(schema, seed, name, options, depth)
    case 'integer':
    case 'number':
      return numberIn(schema, seed, name, options)
    case 'boolean':
      return schema['default'] ?? numberOf(seed) % 2 === 0
    case 'null':
      return null
    default:
      return textOf(schema, seed, name, options)
  }
}

function objectOf(schema: Schema, seed: string, options: SampleOptions, depth: number): Entity {
  const parts = listAt(schema, 'allOf').map((part) => valueOf(part, seed, '', options, depth))
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
  const [example] = listAt(schema, 'examples')
  const own = Object.entries(schemaAt(schema, 'properties'))
    .filter(([, property]) => resolve(asSchema(property))['writeOnly'] !== true)
    // If the document has an example, the entity has its fields.
    .filter(([name]) => required.has(name) || (example ? name in example : depth < MAX_DEPTH))
    .map(([name, property]) => [
      name,
      fieldOf(name, asSchema(property), example?.[name], `${seed}.${name}`, options, depth),
    ])
  return Object.assign({}, ...parts, Object.fromEntries(own)) as Entity // of objects
}

/** The known value, otherwise the example, except for values that differ between entities. */
function fieldOf(
  name: string,
  property: Schema,
  example: unknown,
  seed: string,
  options: SampleOptions,
  depth: number,
): unknown {
  const type = typeOf(resolve(property))
  const known = depth === 0 && type !== 'integer' ? options.known[name] : undefined
  if (known !== undefined) return known
  const own = name === 'links' || ID.test(name) || DATE.test(name)
  if (example === null || (example !== undefined && !own)) return example
  return valueOf(property, seed, name, options, depth + 1)
}

function arrayOf(
  schema: Schema,
  seed: string,
  name: string,
  options: SampleOptions,
  depth: number,
): unknown[] {
  const least = typeof schema['minItems'] === 'number' ? schema['minItems'] : 0
  if (name === 'links' || depth >= MAX_DEPTH) return []
  const items = schemaAt(schema, 'items')
  const length = Math.max(least, 1)
  return Array.from({ length }, (_, n) =>
    valueOf(items, `${seed}[${n}]`, name.replace(/s$/, ''), options, depth + 1),
  )
}

function typeOf(schema: Schema): string {
  const type = schema['type']
  if (typeof type === 'string') return type
  // The first of several types is the usual one; `null` is last.
  if (Array.isArray(type)) return String(type[0])
  return schema['properties'] === undefined && schema['allOf'] === undefined ? 'string' : 'object'
}

function numberIn(schema: Schema, seed: string, name: string, options: SampleOptions): number {
  if (/port$/i.test(name)) return 27_017
  if (DATE.test(name)) return dateOf(seed, name, options)
  const min = typeof schema['minimum'] === 'number' ? schema['minimum'] : 0
  const max = typeof schema['maximum'] === 'number' ? schema['maximum'] : min + 100
  return min + (numberOf(seed) % (Math.floor(max - min) + 1))
}

/** A second within the last month, or within the next one for what is in the future. */
function dateOf(seed: string, name: string, { since }: SampleOptions): number {
  const distance = (numberOf(seed) % (MONTH_MS / 1000)) * 1000
  return LATER.test(name) ? since + distance : since - distance
}

function textOf(schema: Schema, seed: string, name: string, options: SampleOptions): string {
  const pattern = typeof schema['pattern'] === 'string' ? schema['pattern'] : ''
  if (pattern.includes('{24}')) return idOf(seed)
  if (schema['format'] === 'date-time') return dateText(dateOf(seed, name, options))
  if (schema['format'] === 'date') return dateText(dateOf(seed, name, options)).slice(0, 10)
  const examples = schema['examples']
  if (Array.isArray(examples) && typeof examples[0] === 'string') return examples[0]
  if (ID.test(name)) return idOf(seed)
  return wordFor(name, seed)
}

function wordFor(name: string, seed: string): string {
  const number = numberOf(seed) % 1000
  if (/hostnameAndPort/i.test(name)) return 'db-0.example.com:27017'
  if (/host/i.test(name)) return `db-${number % 3}.example.com`
  if (/ipAddress/i.test(name)) return `192.0.2.${number % 256}`
  if (/version/i.test(name)) return '8.0.4'
  if (/email/i.test(name) || /username/i.test(name)) return `user-${number}@example.com`
  if (/url/i.test(name)) return `https://example.com/${number}`
  return name === '' ? `value-${number}` : `${name}-${number}`
}
