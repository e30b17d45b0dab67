import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.mjs'
import { startsAsRoot } from './unprivileged-user.ts'

/** A PostgreSQL server on 127.0.0.1 with an empty database. */
export interface PostgresServer extends AsyncDisposable {
  readonly port: number
  readonly user: string
}

const VERSIONS = '/usr/lib/postgresql'
const NOBODY = 65_534

/** Starts Debian's PostgreSQL, which does not run as root. */
export async function startPostgres(): Promise<PostgresServer> {
  const version = (await readdir(VERSIONS)).at(-1) ?? ''
  const program = (name: string): string => join(VERSIONS, version, 'bin', name)
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-postgres-'))
  const identity = startsAsRoot() ? { uid: NOBODY, gid: NOBODY } : {}
  if (startsAsRoot()) chownSync(folder, NOBODY, NOBODY)
  const user = 'interop'
  const data = join(folder, 'data')
  const initialized = spawnSync(
    program('initdb'),
    ['--no-sync', '--auth=trust', '--username', user, data],
    { ...identity, cwd: folder, encoding: 'utf8' },
  )
  if (initialized.status !== 0) throw new Error(`initdb failed: ${initialized.stderr}`)
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=500',
  ]
  const server = spawn(
    program('postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...identity, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  for await (const chunk of server.stderr) {
    log += String(chunk)
    if (log.includes('database system is ready')) break
  }
  if (!log.includes('database system is ready')) throw new Error(`postgres failed: ${log}`)
  return {
    port,
    user,
    async [Symbol.asyncDispose]() {
      // Immediate shutdown: nothing is kept.
      server.kill('SIGQUIT')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
