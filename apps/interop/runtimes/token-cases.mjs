// What a token manager has to do on every runtime, without a server.
import { clientCredentials, memoryTokenStore } from '@latchkey/client-credentials'
import { tokenManager } from '@latchkey/token-manager'

const origins = 'https://api.example'
const store = () => ({ store: memoryTokenStore(), storeKey: 'key', encryptionKey: 'k'.repeat(32) })

function equal(actual, expected) {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`)
}

export const tokenCases = {
  'sends one token request for 100 callers, and one more after a rejection': async () => {
    let requests = 0
    const auth = clientCredentials({
      tokenEndpoint: 'https://as.example/token',
      clientId: 'id',
      clientSecret: 'a secret',
      origins,
      fetch: async (input, init) => {
        const request = new Request(input, init)
        equal(request.headers.get('authorization'), `Basic ${globalThis.btoa('id:a+secret')}`)
        equal(await request.text(), 'grant_type=client_credentials')
        const body = { access_token: `at-${++requests}`, token_type: 'Bearer', expires_in: 3600 }
        return Response.json(body)
      },
    })
    const burst = () => Promise.all(Array.from({ length: 100 }, () => auth.accessToken()))
    equal([...new Set((await burst()).map(({ value }) => value))], ['at-1'])
    auth.invalidate('at-1')
    equal([...new Set((await burst()).map(({ value }) => value))], ['at-2'])
    await auth.close()
  },

  'shares an encrypted token and its state': async () => {
    const states = []
    const shared = store()
    const make = () =>
      tokenManager({
        origins,
        ...shared,
        request: async ({ state }) => {
          states.push(state ?? null)
          return { value: `at-${states.length}`, expiresInMs: 60_000, state: `s-${states.length}` }
        },
      })
    const [one, two] = [make(), make()]
    equal((await one.accessToken()).value, 'at-1')
    equal((await two.accessToken()).value, 'at-1')
    two.invalidate('at-1')
    equal((await two.accessToken()).value, 'at-2')
    equal(states, [null, 's-1'])
    const stored = await shared.store.get('key', new AbortController().signal)
    equal(/at-2|s-2/.test(stored), false)
  },

  'ends a wait with the abort of its caller, and with close': async () => {
    const auth = tokenManager({ origins, request: () => new Promise(() => undefined) })
    const controller = new AbortController()
    const waits = [auth.accessToken({ signal: controller.signal }), auth.accessToken()]
    controller.abort(new Error('canceled'))
    equal(await waits[0].catch(({ message }) => message), 'canceled')
    const closed = waits[1].catch(({ code }) => code)
    void auth.close()
    equal(await closed, 'ERR_TOKEN_CLOSED')
  },

  'calls a lost connection a network error': async () => {
    const auth = tokenManager({
      origins,
      maxAttempts: 1,
      // A port that no server can have.
      request: async ({ signal }) => ({
        value: await (await fetch('http://127.0.0.1:1/', { signal })).text(),
      }),
    })
    const { code, retryable } = await auth.accessToken().catch((error) => error)
    equal([code, retryable], ['ERR_TOKEN_NETWORK', true])
  },
}
