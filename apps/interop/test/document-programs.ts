import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import ts from 'typescript'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startDevices } from '../servers/devices.ts'
import { type DocumentedHosts, startDocumentedHosts } from '../servers/documented-hosts.ts'
import { type CodeBlock, isProgram, root } from './code-blocks.ts'
import { runProgram } from './run-program.ts'

const run = promisify(execFile)

/**
 * Registers a test for each program and each console transcript.
 *
 * @param parent the folder from which the imports of the programs resolve. Default: apps/interop, where every package
 * resolves by its public name
 */
export function testPrograms(
  blocks: readonly CodeBlock[],
  parent = join(root, 'apps/interop'),
): void {
  const folder = mkdtempSync(join(parent, '.readme-'))
  const bin = mkdtempSync(join(tmpdir(), 'latchkey-bin-'))
  let emulator: Emulator
  let devices: Awaited<ReturnType<typeof startDevices>>
  let hosts: DocumentedHosts
  let env: NodeJS.ProcessEnv

  beforeAll(async () => {
    emulator = await startEmulator({ randomSeed: 'readme' })
    devices = await startDevices()
    const { apiKeys, serviceAccounts, organizations } = emulator.seed
    const main = join(root, 'apps/cli/dist/main.js')
    writeFileSync(join(bin, 'latchkey'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, {
      mode: 0o755,
    })
    const secretFile = join(bin, 'app.secret')
    writeFileSync(secretFile, serviceAccounts[0]!.clientSecret)
    hosts = await startDocumentedHosts(serviceAccounts[0]!)
    env = {
      APP_SECRET_FILE: secretFile,
      APP_TOKEN_DIRECTORY: join(bin, 'tokens'),
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: bin,
      NO_COLOR: '1',
      ...devices.env,
      ...hosts.env,
      LATCHKEY_BASE_URL: emulator.url,
      LATCHKEY_PUBLIC_KEY: apiKeys[0]!.publicKey,
      LATCHKEY_PRIVATE_KEY: apiKeys[0]!.privateKey,
      LATCHKEY_CLIENT_ID: serviceAccounts[0]!.clientId,
      LATCHKEY_CLIENT_SECRET: serviceAccounts[0]!.clientSecret,
      LATCHKEY_ORG_ID: organizations[0]!.id,
    }
  })

  // Every block is somebody's own minute: ten tokens are allowed in each.
  beforeEach(() => {
    emulator.clock.advance(60_000)
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(bin, { recursive: true, force: true })
    await devices.close()
    await hosts.close()
    await emulator.close()
  })

  const programs = blocks.filter((block) => isProgram(block) || block.isBefore)
  if (programs.length === 0) return
  test.each(programs)(
    'the program at $where runs',
    async ({ where, language, text, output }) => {
      const extension = language === 'cjs' ? 'cjs' : 'mjs'
      const file = join(folder, `${where.replace(/\W/g, '-')}.${extension}`)
      const { outputText } = ts.transpileModule(text, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      })
      writeFileSync(file, language === 'ts' ? outputText : text)
      // Some run the whole conformance kit: the limit is for hangs on a busy machine.
      const { stdout } = await run(process.execPath, [file], { env, timeout: 150_000 })
      if (output !== undefined) expect(stdout.trimEnd()).toMatch(asPattern(output))
    },
    180_000,
  )

  test.each(blocks.filter(isConsole))(
    'the commands at $where succeed',
    async ({ text }) => {
      const commands = text.split('\n').filter((line) => line.startsWith('$ '))
      expect(commands).not.toEqual([])
      const script = commands.map((line) => line.slice(2)).join('\n')
      const args = ['-e', '-o', 'pipefail', '-c', script]
      const { code, output } = await runProgram('bash', args, { env, cwd: bin })
      expect(code, output).toBe(0)
    },
    60_000,
  )
}

/** Commands; those of the command line are executed by its own tests, with what they print. */
function isConsole({ language, where }: CodeBlock): boolean {
  return language === 'console' && !/^(?:apps\/cli\/|docs\/guides\/command-line)/.test(where)
}

/** Printed text as a pattern: `…` stands for anything in a line, and on a line of its own for any lines. */
function asPattern(output: string): RegExp {
  const lines = output.split('\n').map((line) =>
    line === '…'
      ? String.raw`[\s\S]*`
      : line
          .split('…')
          .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
          .join('.*'),
  )
  return new RegExp(`^${lines.join('\n')}$`)
}
