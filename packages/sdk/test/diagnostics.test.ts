import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type RequestDiagnostics, signIn } from '@latchkey/sdk'
import { expect, test } from 'vitest'
import { accountOf, keyOf, seededEmulator } from './seeded-emulator.ts'

const server = seededEmulator()

/** The messages of a channel while a call runs, as they are when they are published. */
async function published(channel: string, run: () => Promise<void>): Promise<RequestDiagnostics[]> {
  const messages: RequestDiagnostics[] = []
  const note = (message: unknown): void => {
    messages.push({ ...(message as RequestDiagnostics) })
  }
  subscribe(channel, note)
  try {
    await run()
  } finally {
    unsubscribe(channel, note)
  }
  return messages
}

test('each request of a session is published with its status and without secrets', async () => {
  const baseUrl = server.emulator.url
  const groups = `${baseUrl}/api/public/v1.0/groups?pretty=true`
  const messages = await published('latchkey:request:end', async () => {
    await using session = signIn({ ...accountOf(server), baseUrl })
    await session.fetch(groups)
    await signIn({ ...keyOf(server), baseUrl }).fetch(groups)
  })
  const lines = messages.map(
    ({ method, url, purpose, status }) =>
      `${purpose} ${method} ${url.slice(baseUrl.length)} ${String(status)}`,
  )
  expect(lines.slice(0, 2)).toEqual([
    'token POST /api/oauth/token 200',
    'api GET /api/public/v1.0/groups 200',
  ])
  expect(lines).toContain('api GET /api/public/v1.0/groups 401')
  expect(JSON.stringify(messages)).not.toContain(accountOf(server).clientSecret)
})

test.each(['latchkey:request:start', 'latchkey:request:end'])(
  '%s is published without a subscriber of the other channel',
  async (channel) => {
    const { plainFetch } = signIn({
      ...{ publicKey: 'p', privateKey: 'k' },
      fetch: (input: unknown) =>
        String(input).includes('fail')
          ? Promise.reject(new Error('lost'))
          : Promise.resolve(new Response('', { status: 201, headers: { 'cf-ray': 'ray-1' } })),
    })
    const seen = await published(channel, async () => {
      await plainFetch('https://a.example/b?c=d', { method: 'PUT' })
      await plainFetch(new Request('https://a.example/e', { method: 'POST' }))
      await plainFetch(new URL('https://cloud.mongodb.com/api/oauth/token'))
      await expect(plainFetch('https://a.example/fail')).rejects.toThrow('lost')
    })
    expect(seen.map(({ method, url, purpose }) => [method, url, purpose])).toEqual([
      ['PUT', 'https://a.example/b', 'api'],
      ['POST', 'https://a.example/e', 'api'],
      ['GET', 'https://cloud.mongodb.com/api/oauth/token', 'token'],
      ['GET', 'https://a.example/fail', 'api'],
    ])
    if (channel.endsWith('start')) return
    const [{ durationMs }, , , lost] = seen as [RequestDiagnostics, ...RequestDiagnostics[]]
    expect(seen[0]).toMatchObject({ status: 201, requestId: 'ray-1' })
    expect(durationMs).toBeGreaterThanOrEqual(0)
    expect(durationMs).toBeLessThan(10_000)
    expect(lost).toMatchObject({ error: new Error('lost') })
  },
)
