import { tokenStoreConformance } from '@latchkey/conformance'
import { redisTokenStore } from '@latchkey/redis-token-store'
import { tokenManager } from '@latchkey/token-manager'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRedis } from '../../../bench/suites/fleet/redis-server.mjs'
import { postgresTokenStore, schema } from '../../examples/postgres-token-store.ts'
import { type PostgresServer, startPostgres } from '../../servers/postgres.ts'
import { redisClients } from '../../servers/redis-clients.ts'
import { useServer } from '../../test/use-server.ts'

const closers: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closers.reverse()) await close()
})

describe('Redis', () => {
  const server = useServer(startRedis)
  for (const [name, connect] of Object.entries(redisClients)) {
    const storeAt = (port: number) => {
      const { client, close } = connect(port)
      closers.push(close)
      return redisTokenStore(client)
    }
    tokenStoreConformance(
      { test },
      { name, make: () => storeAt(server().port), unreachable: () => storeAt(1) },
    )
  }
})

describe('PostgreSQL', () => {
  let server: PostgresServer
  const connect = (port: number) => {
    const { user } = server
    const pool = new pg.Pool({
      host: '127.0.0.1',
      port,
      user,
      database: 'postgres',
      connectionTimeoutMillis: 5_000,
      max: 3,
    })
    pool.on('error', () => undefined)
    closers.push(() => pool.end())
    return pool
  }
  beforeAll(async () => {
    server = await startPostgres()
    closers.push(() => server[Symbol.asyncDispose]())
    await connect(server.port).query(schema)
  })

  tokenStoreConformance(
    { test },
    {
      name: 'PostgreSQL',
      make: () => postgresTokenStore(connect(server.port)),
      unreachable: () => postgresTokenStore(connect(1)),
    },
  )

  test('PostgreSQL shares one token and its state between managers', async () => {
    const states: (string | undefined)[] = []
    const make = () =>
      tokenManager({
        origins: 'https://api.example',
        store: postgresTokenStore(connect(server.port)),
        storeKey: 'shared',
        storeTimeoutMs: 10_000,
        encryptionKey: 'a key of at least 32 characters, longer',
        request: ({ state }) => {
          states.push(state)
          return Promise.resolve({ value: `t-${states.length}`, state: `s-${states.length}` })
        },
      })
    const fleet = Array.from({ length: 5 }, make)
    const tokens = await Promise.all(fleet.map((auth) => auth.accessToken()))
    expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(['t-1']))
    fleet[0]?.invalidate('t-1')
    expect((await fleet[0]?.accessToken())?.value).toBe('t-2')
    expect(states).toEqual([undefined, 's-1'])
  })
})
