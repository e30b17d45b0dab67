import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { expect, test } from 'vitest'
import { readTokenOptions, TOKEN_OPTIONS } from '../src/request/token.ts'
import { createProgram } from '../src/program.ts'
import { accountOf, latchkey, makeHome } from './process.ts'

/** Writes down each file that a process loads. */
const HOOKS = (log: string): string => `
import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(${JSON.stringify(log)}, url + '\\n')
  return next(url, context)
}`

/** The files that a command loads. */
async function loadedBy(args: readonly string[], env: Record<string, string>) {
  using folder = makeHome()
  const log = join(folder.home, 'loaded')
  const hooks = join(folder.home, 'hooks.mjs')
  const start = join(folder.home, 'start.mjs')
  writeFileSync(hooks, HOOKS(log))
  writeFileSync(start, `import { register } from 'node:module'\nregister('file://${hooks}')\n`)
  const { code, stdout } = await latchkey(args, { ...env, NODE_OPTIONS: `--import=${start}` })
  expect(code).toBe(0)
  const files = readFileSync(log, 'utf8').trim().split('\n')
  return { stdout, files: files.filter((file) => !file.endsWith('start.mjs')) }
}

test('--version loads next to nothing', async () => {
  expect((await loadedBy(['--version'], {})).files.length).toBeLessThanOrEqual(3)
})

test('a token does not wait for the client of Cloud Manager, nor for what reads arguments', async () => {
  await using emulator = await startEmulator()
  const args = ['token', '--auth', 'service-account', '--timeout=30']
  const { stdout, files } = await loadedBy(args, accountOf(emulator))
  expect(stdout).toMatch(/^eyJ/)
  expect(files.filter((file) => /commander|fetch|resources|program/.test(file))).toEqual([])
  expect(files.length).toBeLessThanOrEqual(19)
})

test('the options of token are the same when they are read without the program', async () => {
  const token = createProgram().commands.find((command) => command.name() === 'token')
  const options = token?.options.map(({ long = '', flags }) => [
    long.slice(2),
    { type: flags.includes('<') ? 'string' : 'boolean' },
  ])
  expect(Object.fromEntries(options ?? [])).toEqual(TOKEN_OPTIONS)
  expect(
    await readTokenOptions(['--base-url=https://a.example', '--json', '--auth', 'api-key']),
  ).toEqual({
    baseUrl: 'https://a.example',
    json: true,
    auth: 'api-key',
  })
})

test.each([['--help'], ['--auth', 'x'], ['--profile'], ['--json=1'], ['more'], ['--secret=x']])(
  'token %s is left to the program',
  async (...args) => {
    expect(await readTokenOptions(args)).toBeUndefined()
  },
)
