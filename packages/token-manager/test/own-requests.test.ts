import { requestTarget } from '@latchkey/contract'
import { type TokenManager, tokenManager } from '@latchkey/token-manager'
import { afterEach, describe, expect, test, vi } from 'vitest'

const url = new URL('https://api.example/login')
const requestWith = (signal?: AbortSignal) => ({
  method: 'POST',
  url,
  target: requestTarget(url),
  headers: new Headers(),
  signal,
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A manager whose token request goes through a client that contains the manager. */
function behindItself(passesSignal: boolean) {
  const sent: object[] = []
  const send = async (auth: TokenManager, signal: AbortSignal) => {
    await Promise.resolve()
    sent.push((await auth.authorize(requestWith(passesSignal ? signal : undefined))).headers)
  }
  const auth: TokenManager = tokenManager({
    origins: url.origin,
    async request({ signal }) {
      await send(auth, signal)
      return { value: 'at-1', expiresInMs: 60_000 }
    },
    revoke: (_token, { signal }) => send(auth, signal),
  })
  return { auth, sent }
}

describe.each([
  ['with its signal', true],
  ['without its signal', false],
])('a token request that is sent %s through a client that contains the manager', (how, passes) => {
  test(`a token request ${how} is sent without a token, and so is a revocation`, async () => {
    const { auth, sent } = behindItself(passes)
    await auth.accessToken()
    expect(sent).toEqual([{}])
    await auth.revoke()
    expect(sent).toEqual([{}, {}])
  })

  test(`a token request ${how} does not keep other requests from getting the token`, async () => {
    const { auth } = behindItself(passes)
    const [first, second] = await Promise.all([
      auth.authorize(requestWith()),
      auth.authorize(requestWith()),
    ])
    expect([first.headers, second.headers]).toEqual(Array(2).fill({ authorization: 'Bearer at-1' }))
  })
})

test('work that a token request started gets the token after the request', async () => {
  let later: Promise<object> | undefined
  const auth: TokenManager = tokenManager({
    origins: url.origin,
    request() {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(
        async () => (await auth.authorize(requestWith())).headers,
      )
      return Promise.resolve({ value: 'at-1', expiresInMs: 60_000 })
    },
  })
  await auth.accessToken()
  expect(await later).toEqual({ authorization: 'Bearer at-1' })
})

test.each([
  ['without a process', undefined],
  ['without built-in modules', {}],
])('the signal is enough on a runtime %s', async (_what, process) => {
  vi.stubGlobal('process', process)
  const { auth, sent } = behindItself(true)
  await auth.accessToken()
  expect(sent).toEqual([{}])
})
