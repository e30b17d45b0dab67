import { randomUUID } from 'node:crypto'
import type { TokenStore } from '@latchkey/token-manager'
import type { Pool } from 'pg'

export const schema = `create table if not exists latchkey_tokens (
  kind text, key text, value text not null, expires_at timestamptz not null, primary key (kind, key))`
const SET = `insert into latchkey_tokens values ($1, $2, $3, clock_timestamp() + $4 * interval '1 ms')
  on conflict (kind, key) do update set value = excluded.value, expires_at = excluded.expires_at`
const GET = `select value from latchkey_tokens
  where kind = 'token' and key = $1 and expires_at > clock_timestamp()`
const DELETE = 'delete from latchkey_tokens where kind = $1 and key = $2 and value = $3'
// A row whose lease has expired is replaced; PostgreSQL lets one of many do that.
const ACQUIRE = `${SET} where latchkey_tokens.expires_at <= clock_timestamp()`

/** Shares tokens through PostgreSQL. Give the pool a `connectionTimeoutMillis`. */
export function postgresTokenStore(pool: Pool): TokenStore {
  return {
    shared: true,
    async get(key, signal) {
      const query = () => pool.query<{ value: string }>(GET, [key])
      return (await untilAborted(query, signal)).rows[0]?.value
    },
    async set(key, value, lifetimeMs, signal) {
      await untilAborted(() => pool.query(SET, ['token', key, value, lifetimeMs]), signal)
    },
    async delete(key, expected, signal) {
      await untilAborted(() => pool.query(DELETE, ['token', key, expected]), signal)
    },
    async acquire(key, leaseMs, signal) {
      const owner = randomUUID()
      const release = async (): Promise<void> => {
        await pool.query(DELETE, ['lease', key, owner])
      }
      const query = async () => (await pool.query(ACQUIRE, ['lease', key, owner, leaseMs])).rowCount
      // A lease that comes too late must not stay: nobody would release it.
      const late = () => release().catch(() => undefined)
      return (await untilAborted(query, signal, late)) === 1 ? { release } : undefined
    },
  }
}

async function untilAborted<T>(
  query: () => Promise<T>,
  signal: AbortSignal,
  late?: () => unknown,
): Promise<T> {
  signal.throwIfAborted()
  const result = query()
  let stop = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(signal.reason as Error)
      result.then(late, () => undefined)
    }
    signal.addEventListener('abort', stop)
  })
  return Promise.race([result, aborted]).finally(() => {
    signal.removeEventListener('abort', stop)
  })
}
