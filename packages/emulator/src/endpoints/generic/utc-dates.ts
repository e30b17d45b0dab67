import { asSchema, resolve, type Schema, schemaAt } from '../../document/document.ts'
import { dateText, parseDate } from '../../state/clock.ts'

/** A value with its dates in the form in which the API returns them: clients can leave out time and zone. */
export function withUtcDates(schema: Schema, value: unknown): unknown {
  const resolved = resolve(schema)
  if (typeof value === 'string') {
    const at = resolved['format'] === 'date-time' ? parseDate(value) : Number.NaN
    return Number.isNaN(at) ? value : dateText(at)
  }
  if (Array.isArray(value)) {
    const items = schemaAt(resolved, 'items')
    return value.map((item: unknown) => withUtcDates(items, item))
  }
  if (typeof value !== 'object' || value === null) return value
  const properties = schemaAt(resolved, 'properties')
  const entries = Object.entries(asSchema(value)).map(([name, part]) => [
    name,
    properties[name] === undefined ? part : withUtcDates(schemaAt(properties, name), part),
  ])
  return Object.fromEntries(entries) as unknown
}
