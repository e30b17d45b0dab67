import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstalledRegistry } from '../servers/installed-registry.ts'
import { codeBlocks, isProgram } from '../test/code-blocks.ts'

const run = promisify(execFile)
/** For hangs, in ms: an installation takes seconds, on a busy machine a minute. */
const LIMIT = 300_000

const folder = mkdtempSync(join(tmpdir(), 'latchkey-install-'))
let registry: Awaited<ReturnType<typeof startInstalledRegistry>>

beforeAll(async () => {
  registry = await startInstalledRegistry()
})

afterAll(async () => {
  await registry[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs commands as a user does, in a project of its own. */
async function inProject(
  name: string,
  commands: string,
): Promise<{ home: string; output: string }> {
  const home = join(folder, name.replaceAll(/\W+/g, '-'))
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }')
  const env = {
    ...{ PATH: `${join(home, 'global/bin')}:${process.env['PATH'] ?? ''}`, HOME: home },
    ...{ ...registry.env, npm_config_prefix: join(home, 'global'), npm_config_yes: 'true' },
  }
  const { stdout } = await run('bash', ['-e', '-c', commands], { cwd: home, env })
  return { home, output: stdout }
}

const blocks = codeBlocks()
const installs = blocks.filter(
  ({ language, text }) => language === 'sh' && text.startsWith('npm install'),
)
const files = [...new Set(installs.map(fileOf))]

test.each(files)(
  'the install commands of %s work, and install what its programs import',
  async (file) => {
    const commands = installs.filter((block) => fileOf(block) === file).map(({ text }) => text)
    const { home } = await inProject(file, commands.join('\n'))
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(home, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>
    const imported = blocks
      .filter((block) => fileOf(block) === file && isProgram(block))
      .flatMap(({ text }) => importsOf(text))
    expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(
      expect.arrayContaining(imported),
    )
  },
  LIMIT,
)

test(
  'npm install --global makes the command latchkey available',
  async () => {
    const block = installs.find(({ where }) => where.startsWith('apps/cli/'))
    const { output } = await inProject('global', `${block!.text}\nlatchkey --version`)
    expect(output).toMatch(/^\d+\.\d+\.\d+$/m)
  },
  LIMIT,
)

test(
  'npx runs the demo of the README from the registry',
  async () => {
    const block = blocks.find(
      ({ where, language }) => where.startsWith('README') && language === 'sh',
    )
    const [command] = block!.text.split('\n')
    expect(command).toBe('npx @latchkey/cli demo')
    const { output } = await inProject('npx', command!)
    expect(output).toMatch(/POST \/groups {2}201 Created[^]*1 HTTP request, 0 token requests/)
  },
  LIMIT,
)

function fileOf({ where }: { readonly where: string }): string {
  return where.replace(/:\d+$/, '')
}

/** The packages that a program imports. */
function importsOf(program: string): string[] {
  return [...program.matchAll(/(?:from|import|import\(|require\() ?'([^'.][^']*)'/g)]
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !name.startsWith('node:'))
}
