import type { Dispatcher } from 'undici'

type Value = string | string[] | undefined
type Pair = [name: string, value: Value]
type Given = Dispatcher.DispatchOptions['headers'] | null

/**
 * The caller's fields, in any form that undici accepts, with the fields in `set` and without those that `drops` selects.
 * The caller's object is not changed.
 */
export function mergeHeaders(
  headers: Given,
  set: Readonly<Record<string, string>>,
  drops?: (name: string) => boolean,
): Record<string, Value> {
  const merged: Record<string, Value> = {}
  for (const [name, value] of pairsOf(headers)) {
    const lower = name.toLowerCase()
    if (Object.hasOwn(set, lower) || drops?.(lower)) continue
    // Of a name that comes twice, undici sends both.
    merged[name] = Object.hasOwn(merged, name) ? [merged[name] ?? [], value ?? []].flat() : value
  }
  return Object.assign(merged, set)
}

/** The caller's fields by their names in lower case; several of one name are joined. */
export function readFields(headers: Given): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of pairsOf(headers)) {
    if (value === undefined) continue
    const lower = name.toLowerCase()
    fields.set(lower, [fields.get(lower) ?? [], value].flat().join(', '))
  }
  return fields
}

function pairsOf(headers: Given): Pair[] {
  if (!headers) return []
  if (!(Symbol.iterator in headers)) return Object.entries(headers)
  const list = [...headers]
  const pairs: Pair[] = []
  for (let at = 0; at < list.length; at++) {
    const item = list[at]
    // The flat form: name, value, name, value.
    if (typeof item === 'string') pairs.push([item, list[++at] as Value])
    else if (item) pairs.push(item)
  }
  return pairs
}
