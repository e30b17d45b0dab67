import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RedisServer, startServer } from '../../bench/suites/fleet/redis-server.mjs'

/** Starts a sentinel that knows a server as `main`. */
export async function startSentinel({ port }: RedisServer): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-sentinel-'))
  const config = join(folder, 'sentinel.conf')
  // Sentinels keep what they learn in this file.
  await writeFile(config, `sentinel monitor main 127.0.0.1 ${port} 1\n`)
  const sentinel = await startServer([config, '--sentinel'])
  return {
    ...sentinel,
    stop: async () => {
      await sentinel.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
