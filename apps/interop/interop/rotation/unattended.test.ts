import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CloudManager } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { listen } from '../../servers/listen.mjs'
import { codeBlocks, root } from '../../test/code-blocks.ts'
import { accounts } from './account.ts'

const ROTATIONS = Number(process.env['ROTATION_ROTATIONS'] ?? 20)
const PROCESSES = 8
const HOUR = 3_600_000

/** The program of the guide, as JavaScript where every package resolves by its public name. */
function guideProgram(folder: string): string {
  const block = codeBlocks().find(
    ({ where, language }) => where.includes('rotate-a-secret') && language === 'ts',
  )
  const { outputText } = ts.transpileModule(block!.text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const file = join(folder, 'program.mjs')
  writeFileSync(file, outputText)
  return file
}

test(`${PROCESSES} processes call the API through ${ROTATIONS} rotations without a failed call`, async () => {
  const folder = mkdtempSync(join(root, 'apps/interop/.readme-'))
  await using all = await accounts(1)
  const { emulator } = all
  const at = all.take(0)
  const program = guideProgram(folder)
  const { publicKey, privateKey } = emulator.seed.apiKeys[0]!
  const auth = digest({ username: publicKey, password: privateKey, origins: emulator.url })
  const cm = new CloudManager({ baseUrl: emulator.url, fetch: withAuth(auth) })
  const account = { orgId: emulator.seed.organizations[0]!.id, clientId: at.clientId }
  const liveSecrets = async (): Promise<number> => {
    const { secrets = [] } = await cm.serviceAccounts.get(account)
    return secrets.filter(({ expiresAt }) => Date.parse(expiresAt) > emulator.clock.now()).length
  }
  let failed = 0
  let isOver = false
  /** What each process has received, by its own relay. */
  const received: number[] = Array.from({ length: PROCESSES }, () => 0)
  const relays = await Promise.all(
    received.map((_, index) => relay(emulator.url, () => received[index]!++)),
  )
  const begin = (index: number): ChildProcess => {
    const child = spawn(process.execPath, [program], {
      env: {
        LATCHKEY_BASE_URL: relays[index]!.origin,
        LATCHKEY_CLIENT_ID: at.clientId,
        APP_SECRET_FILE: at.file,
        APP_ROUNDS: 'Infinity',
        APP_PAUSE_MS: '100',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    // The program ends with the first call that fails.
    child.on('exit', () => {
      if (!isOver) failed++
    })
    return child
  }
  const calls = (): number => received.reduce((sum, count) => sum + count, 0)
  let mostLiveSecrets = 0
  let deleted = 0
  const children: ChildProcess[] = []
  try {
    for (let index = 0; index < PROCESSES; index++) children.push(begin(index))
    for (let rotation = 0; rotation < ROTATIONS; rotation++) {
      const created = await at.start(['--secret-file', at.file]).ended
      expect([rotation, created]).toEqual([rotation, expect.objectContaining({ code: 0 })])
      mostLiveSecrets = Math.max(mostLiveSecrets, await liveSecrets())
      // All tokens expire, so all processes request new ones, with the new secret.
      await pass(1.1)
      await pass(27)
      const retired = await at.start(['--secret-file', at.file]).ended
      expect([rotation, retired]).toEqual([rotation, expect.objectContaining({ code: 0 })])
      mostLiveSecrets = Math.max(mostLiveSecrets, await liveSecrets())
      if (retired.stderr.includes('deleted')) deleted++
      await pass(0.1)
      expect(failed).toBe(0)
    }
  } finally {
    isOver = true
    for (const child of children) child.kill()
    for (const { close } of relays) await close()
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(
    `unattended rotations: ${JSON.stringify({ rotations: ROTATIONS, processes: PROCESSES, calls: calls(), failed, mostLiveSecrets, deleted })}\n`,
  )
  expect(failed).toBe(0)
  expect(mostLiveSecrets).toBe(2)
  expect(deleted).toBe(ROTATIONS)

  /** Sets the clock forward, and waits until a call of every process has succeeded since. */
  async function pass(hours: number): Promise<void> {
    emulator.clock.advance(hours * HOUR)
    const before = [...received]
    const isBehind = (): boolean => received.some((count, index) => count < before[index]! + 2)
    while (isBehind() && failed === 0) await pause(20)
  }
}, 1_800_000)

/** Passes requests on, and counts the calls that succeeded. */
async function relay(target: string, succeeded: () => void) {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming
    const onward = request(target + url, { method, headers }, (answer) => {
      if (answer.statusCode === 200 && url.includes('/orgs')) succeeded()
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  return listen(server)
}
