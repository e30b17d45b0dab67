import { endpoints } from '@latchkey/cloud-manager/endpoints'
import { Problem } from '../errors/problem.ts'

// The URL parser would change these without a word: dots move up, a backslash becomes a slash, the rest is lost.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CHANGED = /[\0-\x1f\x7f]|^[^?]*[\\]|#|^[^?]*\/(?:\.|%2e){1,2}(?:[/?]|$)/i

/** The address of a path below the API, of a path from `/api/` on, or of a whole URL at the same origin. */
export function readPath(path: string, query: readonly string[], baseUrl: string): URL {
  const { api } = endpoints(baseUrl)
  const { origin } = new URL(api)
  let text: string
  if (/^[a-z]:[\\/]/i.test(path)) {
    throw new Problem(
      'ERR_CLI_USAGE',
      'the path is one of Windows; Git Bash, for one, changes /groups to that',
      'leave out the slash at the start: latchkey request GET groups',
    )
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) {
    const { origin: itsOrigin, username, password } = URL.canParse(path) ? new URL(path) : {}
    if (username !== '' || password !== '') {
      throw new Problem(
        'ERR_CLI_USAGE',
        'the address contains a user name or a password, which other users of this machine can see',
        'pass a path such as /groups; credentials come from the environment or a profile',
      )
    }
    if (itsOrigin !== origin) {
      throw new Problem(
        'ERR_CLI_USAGE',
        `the address is not at ${origin}; credentials are not sent elsewhere`,
        'pass a path such as /groups',
      )
    }
    text = path
  } else if (path.startsWith('/api/')) text = api.slice(0, -'/api/public/v1.0'.length) + path
  else text = `${api}${path.startsWith('/') ? '' : '/'}${path}`

  if (CHANGED.test(text)) {
    throw new Problem(
      'ERR_CLI_USAGE',
      'the path contains "..", a backslash, "#" or a control character',
      'write them as %2E%2E%2F, %5C, %23, …',
    )
  }
  const url = new URL(text)
  for (const pair of query) {
    const mark = pair.indexOf('=')
    if (mark < 1) throw new Problem('ERR_CLI_USAGE', '--query takes name=value')
    const encoded = `${encodeURIComponent(pair.slice(0, mark))}=${encodeURIComponent(pair.slice(mark + 1))}`
    url.search += url.search === '' ? encoded : `&${encoded}`
  }
  return url
}
