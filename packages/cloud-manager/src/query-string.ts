/** A query parameter; a list is sent as the same name several times, `undefined` not at all. */
export type QueryValue =
  string | number | boolean | undefined | readonly (string | number | boolean)[]

/** Query parameters by name. */
export type Query = Readonly<Record<string, QueryValue>>

/** Writes query parameters, with the leading `?` when there are any. */
export function queryString(query: Query | undefined): string {
  let text = ''
  for (const name in query) {
    for (const value of [query[name] ?? []].flat()) {
      text += `${text === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
    }
  }
  return text
}
