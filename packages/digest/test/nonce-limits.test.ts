import { digest } from '@latchkey/digest'
import { expect, test, vi } from 'vitest'
import { accepts, call, options, rejected, request, type Server } from './exchange.ts'

/** An authenticator whose nonce n1 has been used `count` times; no test can send that often. */
async function usedOften(count: number) {
  const set = vi.spyOn(Map.prototype, 'set')
  try {
    const auth = digest(options)
    await call(auth, '/', accepts('n1'))
    const used = set.mock.calls.find(([key]) => key === 'n1')?.[1] as { count: number }
    used.count = count
    return auth
  } finally {
    set.mockRestore()
  }
}

test('nc has eight digits, and another nonce is requested after the last count', async () => {
  const auth = await usedOften(0xffff_fffe)
  expect((await call(auth, '/', accepts('n1'))).sent).toMatchObject([{ nc: 'ffffffff' }])
  const { sent } = await call(auth, '/', accepts('n2'))
  expect(sent).toMatchObject([undefined, { nonce: 'n2', nc: '00000001' }])
})

test('a nonce that is used up and issued again ends as the plain 401', async () => {
  const auth = await usedOften(0xffff_ffff)
  const { sent, status } = await call(auth, '/', () => rejected('n1'))
  expect([sent, status]).toEqual([[undefined, undefined], 401])
  expect((await call(auth, '/', accepts('n2'))).status).toBe(200)
})

test.each([
  ['of 1 MiB', 'n'.repeat(1_048_576)],
  ['with a control character', 'n\u0001n'],
  ['that is empty', ''],
  ['that is the same again', 'n1'],
])('a nextnonce %s is not used, and the next call succeeds', async (_, nextnonce) => {
  const auth = digest(options)
  const server: Server = (params, send) => ({
    ...accepts('n1')(params, send),
    authenticationInfo: `nextnonce="${nextnonce}"`,
  })
  await call(auth, '/', server)
  expect((await call(auth, '/', server)).sent).toMatchObject([{ nonce: 'n1', nc: '00000002' }])
})

test.each(['/a\r\nb', '/\0', '/\u{1f600}'])(
  'the target %j is rejected with a code before anything is sent',
  async (target) => {
    const cold = digest(options)
    expect(() => cold.authorize(request(target))).toThrow(
      expect.objectContaining({ code: 'ERR_AUTH_HEADER_INVALID' }),
    )
    await call(cold, '/', accepts('n1'))
    expect(() => cold.authorize(request(target))).toThrow(
      expect.objectContaining({ code: 'ERR_AUTH_HEADER_INVALID' }),
    )
  },
)
