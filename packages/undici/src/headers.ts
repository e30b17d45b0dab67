import type { Dispatcher } from 'undici'

type Value = string | string[] | undefined
type Pair = [name: string, value: Value]

/**
 * The caller's fields, in whatever form undici takes them, without those that are set and those that match `drop`, and
 * with those that are set. The caller's object stays as it is.
 */
export function mergeHeaders(
  headers: Dispatcher.DispatchOptions['headers'] | null,
  set: Readonly<Record<string, string>>,
  drop?: RegExp,
): Record<string, Value> {
  const merged: Record<string, Value> = {}
  const add = ([name, value]: Pair): void => {
    const lower = name.toLowerCase()
    if (Object.hasOwn(set, lower) || drop?.test(lower)) return
    // Of a name that comes twice, undici sends both.
    merged[name] = Object.hasOwn(merged, name) ? [merged[name] ?? [], value ?? []].flat() : value
  }
  const list =
    headers && Symbol.iterator in headers ? [...headers] : (Object.entries(headers ?? {}) as Pair[])
  for (let at = 0; at < list.length; at++) {
    const item = list[at]
    // The flat form: name, value, name, value.
    if (typeof item === 'string') add([item, list[++at] as Value])
    else if (item) add(item)
  }
  return Object.assign(merged, set)
}
