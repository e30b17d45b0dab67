import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import ts from 'typescript'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startDevices } from '../servers/devices.ts'
import { codeBlocks, isProgram, readmes, root } from './code-blocks.ts'

const run = promisify(execFile)
const blocks = codeBlocks()
const programs = blocks.filter(isProgram)
// Those of the command line are executed by its own tests, with what they print.
const consoles = blocks.filter(
  ({ language, where }) =>
    language === 'console' && !/^(?:apps\/cli\/|docs\/guides\/command-line)/.test(where),
)
const shells = blocks.filter(({ language }) => language === 'sh')

// Inside apps/interop, where every package resolves by its public name.
const folder = mkdtempSync(join(root, 'apps/interop/.readme-'))
const bin = mkdtempSync(join(tmpdir(), 'latchkey-bin-'))
let emulator: Emulator
let devices: Awaited<ReturnType<typeof startDevices>>
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
  env = {
    APP_SECRET_FILE: secretFile,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: bin,
    NO_COLOR: '1',
    ...devices.env,
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
  devices.close()
  await emulator.close()
})

test('every published package has a README with a program in it', () => {
  const published = readdirSync(join(root, 'packages')).filter((name) =>
    existsSync(join(root, 'packages', name, 'package.json')),
  )
  const documented = readmes().map((file) => file.split('/').at(-2))
  expect(documented).toEqual(expect.arrayContaining(published))
  expect(programs.length).toBeGreaterThan(published.length)
})

test('there is no block that this test does not execute', () => {
  const known = new Set(['ts', 'js', 'cjs', 'sh', 'console', 'json', 'text'])
  expect(blocks.filter(({ language }) => !known.has(language)).map(({ where }) => where)).toEqual(
    [],
  )
})

test('all programs pass the type checker', () => {
  const typed = programs.filter(({ language }) => language === 'ts')
  const files = typed.map(({ where, text }) => {
    const file = join(folder, `${where.replace(/\W/g, '-')}.ts`)
    writeFileSync(file, `${text}\nexport {}\n`)
    return file
  })
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  })
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  expect(problems).toEqual([])
}, 60_000)

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

test.each(consoles)(
  'the commands at $where succeed',
  async ({ text }) => {
    const commands = text.split('\n').filter((line) => line.startsWith('$ '))
    expect(commands).not.toEqual([])
    const script = commands.map((line) => line.slice(2)).join('\n')
    await runShell(script)
  },
  60_000,
)

test.each(shells)('the commands at $where name what exists', ({ text }) => {
  const names = readdirSync(join(root, 'packages')).map((name) => `@latchkey/${name}`)
  const known = [...names, '@latchkey/cli']
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const line of text.split('\n')) {
    const words = line.replace(/^npm ci && /, '').split(' ')
    if (line.startsWith('npm install ')) {
      for (const name of words.filter((word) => word.startsWith('@latchkey/')))
        expect(known).toContain(name)
    } else if (words[0] === 'npm' && (words[1] === 'run' || words[1] === 'test')) {
      expect(Object.keys(scripts)).toContain(words[1] === 'run' ? words[2] : 'test')
    } else expect(line).toMatch(/^(npm ci|npx @latchkey\/cli .*|git clone .*|cd latchkey.*)$/)
  }
})

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

async function runShell(script: string): Promise<void> {
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], { env, cwd: bin })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output += String(text)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code, output).toBe(0)
}
