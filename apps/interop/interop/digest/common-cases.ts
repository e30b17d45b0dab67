import { digest, type DigestSettings } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { describe, expect, test } from 'vitest'
import { account } from '../../servers/account.ts'
import { startCountingRelay } from '../../servers/counting-relay.ts'
import { credentialsOf, expectDistinctCounts } from './credentials.ts'

/** A protected location of a server, and how many requests the common calls take there. */
export interface Location {
  readonly name: string
  /** What a GET gets. */
  readonly file: string
  /** What answers a POST with its body. */
  readonly echo: string
  readonly options?: Partial<DigestSettings>
  /** What the credentials must say, such as the algorithm. */
  readonly says: Readonly<Record<string, string>>
  /** Requests of ten calls in turn. Default: 11. */
  readonly inTurn?: number
  /** The most requests of twenty calls at a time. Default: 21. */
  readonly atATime?: number
  /** Statuses of twenty calls at a time. Default: 200 for all. */
  readonly statusesAtATime?: readonly number[]
  /** Requests of two calls with a body. Default: 3. */
  readonly posts?: number
  /** A proxy is asked for the location: how, and with which field it is answered. Default: the server itself. */
  readonly proxy?: (password?: string) => Promise<CountedClient>
}

/** A fetch with the account's credentials, and what it sends. */
export type CountedClient = Awaited<ReturnType<typeof countedClient>>

/** Registers the cases that every server has to pass, for each of its locations. */
export function commonCases(origin: () => string, spaces: readonly Location[]): void {
  describe.each(spaces)('$name', (location) => {
    const { inTurn = 11, atATime = 21, statusesAtATime = [200], posts = 3, says } = location
    const isProxy = location.proxy !== undefined
    const field = isProxy ? 'proxy-authorization' : 'authorization'
    const rejection = isProxy ? 407 : 401
    const connect = (password?: string) =>
      location.proxy?.(password) ?? countedClient(origin(), location.options, password)

    test(`10 calls in turn cost ${inTurn} requests`, async () => {
      await using client = await connect()
      for (let call = 0; call < 10; call++) {
        expect(await client.get(`${location.file}?call=${call}&text=%C5%81`)).toBe(200)
      }
      expect(client.requests).toHaveLength(inTurn)
      expectDistinctCounts(client.requests, field)
      expect(credentialsOf(client.requests.at(-1), field)).toMatchObject(says)
    })

    test(`20 calls at a time cost at most ${atATime} requests`, async () => {
      await using client = await connect()
      const calls = Array.from({ length: 20 }, (_, call) =>
        client.get(`${location.file}?call=${call}`),
      )
      for (const [call, status] of (await Promise.all(calls)).entries()) {
        expect(statusesAtATime).toContain(status)
        // A call stays rejected after three sends, or when its own nonce was rejected without `stale`.
        const sends = client.requests.filter(({ target }) =>
          target.endsWith(`${location.file}?call=${call}`),
        )
        if (status === 401) expect(sends.length).toBeGreaterThanOrEqual(2)
      }
      expect(client.requests.length).toBeLessThanOrEqual(atATime)
      expectDistinctCounts(client.requests, field)
      expect(await client.get(location.file)).toBe(200)
    })

    test(`two POSTs arrive whole and cost ${posts} requests`, async () => {
      await using client = await connect()
      for (const size of [10, 20_000]) {
        const body = 'Łoś '.repeat(size)
        const response = await client.fetch(client.url + location.echo, { method: 'POST', body })
        expect(response.status).toBe(200)
        expect((await response.text()) === body).toBe(true)
      }
      expect(client.requests).toHaveLength(posts)
    })

    test(`a wrong password is a plain ${rejection} after two requests`, async () => {
      await using client = await connect('Circle of Death')
      expect(await client.get(location.file)).toBe(rejection)
      expect(client.requests).toHaveLength(2)
    })
  })
}

/** A client of a server that counts its requests. */
export async function countedClient(
  origin: string,
  options: Partial<DigestSettings> = {},
  password = account.password,
) {
  const relay = await startCountingRelay(origin)
  const { url, requests } = relay
  const fetch = withAuth(digest({ username: account.username, password, origins: url, ...options }))
  return {
    url,
    requests,
    fetch,
    /** The status of a GET, once its body was read. */
    async get(path: string): Promise<number> {
      const response = await fetch(url + path)
      await response.arrayBuffer()
      return response.status
    },
    [Symbol.asyncDispose]: () => relay[Symbol.asyncDispose](),
  }
}
