import { Problem } from '../errors/problem.ts'

/** Fields that authentication and the connection set. */
const RESERVED =
  /^(?:authorization|proxy-|connection$|content-length$|host$|transfer-encoding$|upgrade$)/

/** Reads `--header 'Name: value'`; a field that is given replaces the default. */
export function readHeaders(lines: readonly string[], hasBody: boolean): Record<string, string> {
  const headers = new Headers({
    accept: 'application/json',
    'user-agent': 'latchkey',
    ...(hasBody && { 'content-type': 'application/json' }),
  })
  const given = new Set<string>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? []
    if (name === '') throw wrong("expected --header 'Name: value'")
    if (RESERVED.test(name.toLowerCase())) {
      throw wrong(`--header can't set ${name.slice(0, 40)}, which sign-in or the connection sets`)
    }
    try {
      if (given.has(name.toLowerCase())) headers.append(name, value)
      else headers.set(name, value)
    } catch {
      throw wrong('--header has a name or value that HTTP does not allow')
    }
    given.add(name.toLowerCase())
  }
  return Object.fromEntries(headers)
}

function wrong(message: string): Problem {
  return new Problem('ERR_CLI_USAGE', message)
}
