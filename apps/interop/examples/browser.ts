import type { Authenticator } from '@latchkey/contract'
import { withAuth } from '@latchkey/fetch'

/** In a browser no secret is safe: the page asks your own server for a token, and asks again when it was rejected. */
export function browserFetch(tokenUrl: string, origin: string): typeof fetch {
  let token: Promise<string> | undefined
  const ask = async () => (await fetch(tokenUrl)).text()
  const authorize: Authenticator['authorize'] = async ({ url }) => {
    if (url.origin !== origin) return { headers: {} }
    const used = (token ??= ask())
    return {
      headers: { authorization: `Bearer ${await used}` },
      settle: async ({ status }) => {
        if (status !== 401) return undefined
        if (token === used) token = ask()
        return { headers: { authorization: `Bearer ${await (token ??= ask())}` } }
      },
    }
  }
  return withAuth({ authorize })
}
