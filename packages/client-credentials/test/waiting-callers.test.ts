import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientCredentials } from '@latchkey/client-credentials'

const warnings: Error[] = []
const note = (warning: Error): void => void warnings.push(warning)
beforeEach(() => void process.on('warning', note))
afterEach(() => void process.off('warning', note))

/** A manager whose only request is answered when the test says so. */
function manager() {
  let answer = (): void => {}
  const answered = new Promise<Response>((resolve) => {
    answer = () => {
      resolve(Response.json({ access_token: 'at', token_type: 'Bearer', expires_in: 3600 }))
    }
  })
  const auth = clientCredentials({
    tokenEndpoint: 'https://as.example/token',
    clientId: 'id',
    clientSecret: 'a secret',
    origins: 'https://api.example',
    background: true,
    fetch: () => answered,
  })
  return { auth, answer }
}

test('many who wait with one signal are one listener, and leave none behind', async () => {
  const { auth, answer } = manager()
  const { signal } = new AbortController()
  const waits = Array.from({ length: 50 }, () => auth.accessToken({ signal }))
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  answer()
  expect((await Promise.all(waits)).every(({ value }) => value === 'at')).toBe(true)
  // A warning comes in a later turn.
  await new Promise((resolve) => setImmediate(resolve))
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(warnings).toEqual([])
})

test('an abort ends the waits of its signal with its reason, and no other', async () => {
  const { auth, answer } = manager()
  const [one, other] = [new AbortController(), new AbortController()]
  const leader = auth.accessToken({ signal: one.signal })
  const follower = auth.accessToken({ signal: one.signal })
  const rest = [auth.accessToken({ signal: other.signal }), auth.accessToken()]
  const reason = new Error('changed my mind')
  one.abort(reason)
  await expect(leader).rejects.toBe(reason)
  await expect(follower).rejects.toBe(reason)
  answer()
  expect((await Promise.all(rest)).map(({ value }) => value)).toEqual(['at', 'at'])
  expect(getEventListeners(one.signal, 'abort')).toEqual([])
})

test('an abort ends a wait also when another wait with its signal has ended before', async () => {
  const [fast, slow] = [manager(), manager()]
  const controller = new AbortController()
  const { signal } = controller
  const waits = [fast.auth.accessToken({ signal }), slow.auth.accessToken({ signal })]
  fast.answer()
  await waits[0]
  await new Promise((resolve) => setImmediate(resolve))
  controller.abort()
  await expect(waits[1]).rejects.toBe(signal.reason)
})

test('a wait keeps the process alive, and the timer of a refresh does not', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const { auth, answer } = manager()
  const before = timers()
  const wait = auth.accessToken()
  expect(timers()).toBe(before + 1)
  answer()
  await wait
  expect(timers()).toBe(before)
})

test('a signal can be used again after its waits ended', async () => {
  const { auth, answer } = manager()
  const controller = new AbortController()
  const first = auth.accessToken({ signal: controller.signal })
  answer()
  await first
  auth.invalidate('at')
  const late = manager()
  const second = late.auth.accessToken({ signal: controller.signal })
  controller.abort()
  await expect(second).rejects.toBe(controller.signal.reason)
})
