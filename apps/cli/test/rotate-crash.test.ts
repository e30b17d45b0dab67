import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { describe, expect, test } from 'vitest'
import { between, type Between } from './between.ts'
import { json, keyOf, latchkey, main, makeHome } from './process.ts'

/** An account whose secret a consumer reads from a file, and rotations of it. */
async function start() {
  const emulator = await startEmulator()
  const place = makeHome()
  const consumer = join(place.home, 'consumer')
  const { clientSecret } = emulator.seed.serviceAccounts[0]!
  writeFileSync(consumer, clientSecret)
  const env = { ...keyOf(emulator), XDG_STATE_HOME: join(place.home, 'state') }
  const secrets = () => json<unknown[]>(['accounts', 'secrets', 'list', 'owner', '--json'], env)
  return {
    emulator,
    consumer,
    secrets,
    isWorking: () => mints(emulator, readFileSync(consumer, 'utf8')),
    isDelivered: () => readFileSync(consumer, 'utf8') !== clientSecret,
    /** Rotates until it ends or is killed; it gets the means to kill it, and is told all that it says. */
    rotate: async (
      { hooks = {}, onStart, onSaid }: Crash,
      ...more: readonly string[]
    ): Promise<number | null> => {
      await using server = await between(emulator.url, hooks)
      const child = spawn(process.execPath, [main, 'rotate', 'owner', ...more], {
        env: {
          PATH: process.env['PATH'],
          HOME: place.home,
          ...env,
          LATCHKEY_BASE_URL: server.url,
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      const kill = (): void => void child.kill('SIGKILL')
      onStart?.(kill)
      child.stderr.on('data', (text) => onSaid?.(String(text), kill))
      return await new Promise<number | null>((resolve) => child.on('close', resolve))
    },
    resume: (...more: string[]) => latchkey(['rotate', 'owner', ...more], env),
    async [Symbol.asyncDispose]() {
      place[Symbol.dispose]()
      await emulator.close()
    },
  }
}

interface Crash {
  readonly hooks?: Between
  readonly onStart?: (kill: () => void) => void
  readonly onSaid?: (text: string, kill: () => void) => void
}

async function mints({ url, seed }: Emulator, secret: string): Promise<boolean> {
  const { clientId } = seed.serviceAccounts[0]!
  const credentials = Buffer.from(`${clientId}:${secret}`).toString('base64')
  const { status } = await fetch(`${url}/api/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  return status === 200
}

const sink = (file: string) => ['--secret-command', `cat > ${file}`]

/** The requests of a whole rotation, in their order. */
async function requestsOfOne(): Promise<string[]> {
  await using at = await start()
  const seen: string[] = []
  const before: Between['before'] = ({ method = '', url = '' }) => {
    seen.push(`${method} ${url}`)
    return true
  }
  expect(await at.rotate({ hooks: { before } }, ...sink(at.consumer))).toBe(0)
  return seen
}

describe('kill -9 of the process is resumed by the same command, and the consumer works all the time', () => {
  test('at each of its requests, before the server sees it and after it has answered', async () => {
    const requests = await requestsOfOne()
    expect(requests.filter((one) => /POST|DELETE/.test(one)).length).toBeGreaterThan(2)
    for (let index = 0; index < requests.length; index++) {
      for (const moment of ['before', 'after'] as const) {
        await using at = await start()
        let count = 0
        let kill = (): void => undefined
        const hook = (): boolean => {
          if (count++ !== index) return true
          kill()
          return false
        }
        const crash = { hooks: { [moment]: hook }, onStart: (end: () => void) => (kill = end) }
        const run = at.rotate(crash, ...sink(at.consumer))
        const where = `${moment} ${requests[index] ?? ''}`
        expect([where, await run, await at.isWorking()]).toEqual([where, null, true])
        const { code, stderr } = await at.resume(...sink(at.consumer))
        expect([where, code, stderr]).toEqual([where, 0, expect.stringContaining('deleted')])
        expect([where, await at.secrets()]).toEqual([where, [expect.anything()]])
        expect([where, await at.isWorking(), at.isDelivered()]).toEqual([where, true, true])
      }
    }
  }, 300_000)

  test.each([
    ['before the sink has taken the secret', 'kill -9 $PPID', 'true'],
    ['after the sink has taken the secret', 'cat > FILE; kill -9 $PPID', 'true'],
    ['while the consumer is verified', 'cat > FILE', 'kill -9 $PPID'],
  ])('%s', async (_name, command, verify) => {
    await using at = await start()
    const options = ['--secret-command', command.replace('FILE', at.consumer), '--verify', verify]
    expect(await at.rotate({}, ...options)).toBeNull()
    expect(await at.isWorking()).toBe(true)
    const answer = ['--delivered', at.isDelivered() ? 'yes' : 'no']
    expect((await at.resume(...sink(at.consumer), ...answer)).code).toBe(0)
    expect(await at.secrets()).toHaveLength(1)
    expect([await at.isWorking(), at.isDelivered()]).toEqual([true, true])
  })

  test('during the grace, whose end stays what it was', async () => {
    await using at = await start()
    const onSaid: Crash['onSaid'] = (text, kill) => {
      if (text.includes('stays until')) kill()
    }
    const options = [...sink(at.consumer), '--grace', '1s']
    expect(await at.rotate({ onSaid }, ...options)).toBeNull()
    expect(await at.secrets()).toHaveLength(2)
    const { code, stderr } = await at.resume(...sink(at.consumer), '--grace', '1h')
    expect([code, stderr]).toEqual([0, expect.stringContaining('the new secret is verified')])
    expect(await at.secrets()).toHaveLength(1)
  })
})
