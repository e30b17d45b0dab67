import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { startEmulator } from '@latchkey/emulator'
import { afterEach, expect, test, vi } from 'vitest'
import { connect } from '../../src/session/connect.ts'
import { timeLimited } from '../../src/session/time-limited.ts'
import { makeHome, serve } from '../process.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** A server that never responds, or that never completes its response. */
const silent = (head: boolean) =>
  serve((_request, response) => {
    if (head) response.write('[')
  })

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test.each([
  ['without a signal', undefined],
  ["with the caller's signal", new AbortController().signal],
])('a request %s ends at its time limit, and so does its body', async (_name, signal) => {
  const limited = timeLimited(fetch, 200)
  await using server = await silent(false)
  const request = limited(server.url, signal && { signal })
  collectGarbage()
  await expect(request).rejects.toMatchObject({ name: 'TimeoutError' })
  await using slow = await silent(true)
  const response = await limited(slow.url, signal && { signal })
  collectGarbage()
  await expect(response.text()).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('the caller can still abort, before the request and during it, with any reason', async () => {
  await using server = await silent(false)
  const limited = timeLimited(fetch, 60_000)
  const reason = new Error('enough')
  await expect(limited(server.url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  const controller = new AbortController()
  const request = limited(server.url, { signal: controller.signal })
  controller.abort(reason)
  await expect(request).rejects.toBe(reason)
})

test("a connection with its own certificate authority limits requests that have the caller's signal", async () => {
  await using emulator = await startEmulator({ tls: true })
  await using server = await silent(false)
  using folder = makeHome()
  const caFile = join(folder.home, 'ca.pem')
  writeFileSync(caFile, emulator.certificate ?? '')
  vi.stubEnv('HOME', folder.home)
  vi.stubEnv('LATCHKEY_PUBLIC_KEY', 'abcdefgh')
  vi.stubEnv('LATCHKEY_PRIVATE_KEY', 'secret')
  await using connection = await connect({ baseUrl: server.url, caFile, timeout: '0.2' })
  const { signal } = new AbortController()
  await expect(connection.fetch(server.url, { signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})
