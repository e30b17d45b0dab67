import type { ClientRequest, OutgoingHttpHeader, RequestOptions } from 'node:http'

/**
 * Removes fields from the options of a request, because a TLS socket keeps the options that it was created with. The
 * fields are set on the request itself.
 */
export function takeFields(
  options: RequestOptions,
  names: ReadonlySet<string>,
): [name: string, value: OutgoingHttpHeader][] {
  const { headers } = options
  if (headers === undefined || Array.isArray(headers)) return []
  // With `Expect`, Node sends the fields before it returns the request.
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'expect')) return []
  const taken: [string, OutgoingHttpHeader][] = []
  const rest: Record<string, OutgoingHttpHeader> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    if (names.has(name.toLowerCase())) taken.push([name, value])
    else rest[name] = value
  }
  options.headers = rest
  return taken
}

/** Overwrites fields of a request that was sent: Node's response has a reference to its request, which keeps them. */
export function hideFields(request: ClientRequest, names: ReadonlySet<string>): void {
  // Node keeps the head as text, and the fields under a symbol.
  const sent = request as { _header?: string | null }
  if (typeof sent._header === 'string') {
    sent._header = sent._header
      .split('\r\n')
      .map((line) => {
        const name = line.slice(0, Math.max(line.indexOf(':'), 0))
        return names.has(name.toLowerCase()) ? `${name}: REDACTED` : line
      })
      .join('\r\n')
  }
  for (const symbol of Object.getOwnPropertySymbols(request)) {
    if (symbol.description !== 'kOutHeaders') continue
    const fields = Reflect.get(request, symbol) as Record<string, [string, unknown]> | null
    for (const name of names) if (fields?.[name]) fields[name][1] = 'REDACTED'
  }
}
