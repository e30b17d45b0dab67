import type { Dispatcher } from 'undici'

type Headers = NonNullable<Dispatcher.DispatchOptions['headers']>

/**
 * The caller's fields, in whatever form undici takes them, without those that are set and those that match `drop`, and
 * with those that are set. The caller's object stays as it is.
 */
export function mergeHeaders(
  headers: Headers | null | undefined,
  set: Readonly<Record<string, string>>,
  drop?: RegExp,
): Headers {
  const keeps = (name: string): boolean => {
    const lower = name.toLowerCase()
    return !(lower in set) && !drop?.test(lower)
  }
  if (!headers) return set
  if (!(Symbol.iterator in headers)) {
    const merged: Record<string, string | string[] | undefined> = {}
    // Undici takes what OutgoingHttpHeaders allows; numbers go through as they are.
    const all = headers as Record<string, string>
    for (const name in all) if (keeps(name)) merged[name] = all[name]
    return Object.assign(merged, set)
  }
  const merged: string[] = []
  for (const [name, value] of pairs(headers)) {
    // Undici takes several values of one name in the flat form too.
    if (value !== undefined && keeps(name)) merged.push(name, value as string)
  }
  for (const name in set) merged.push(name, set[name] ?? '')
  return merged
}

function pairs(
  headers: Iterable<string | [string, string | string[] | undefined]>,
): [string, string | string[] | undefined][] {
  const list = [...headers]
  if (list.every((item) => typeof item !== 'string')) return list
  // The flat form: name, value, name, value.
  const flat = list as string[]
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1]]] : []))
}
