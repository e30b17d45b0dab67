import { readdirSync, readFileSync } from 'node:fs'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import type { Command } from 'commander'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createProgram } from '../src/program.ts'
import { EXAMPLES } from '../src/examples.ts'
import { keyOf, latchkey, makeHome } from './process.ts'

/** Every command that does something, by its words, such as `keys access add`. */
const commands = new Map<string, Command>()
const walk = (command: Command, words: readonly string[]): void => {
  for (const one of command.commands) {
    if (one.commands.length > 0) walk(one, [...words, one.name()])
    else if (!one.name().startsWith('__')) commands.set([...words, one.name()].join(' '), one)
  }
}
walk(createProgram(), [])
const names = [...commands.keys()]
const has = (option: string) =>
  names.filter((name) => commands.get(name)!.options.some(({ long }) => long === option))

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator({
    seed: {
      organizations: [
        {
          name: 'Example',
          projects: [{ name: 'P' }],
          apiKeys: [
            {
              desc: 'owner',
              roles: ['ORG_OWNER', 'GROUP_OWNER'],
              accessList: ['127.0.0.1', '192.0.2.1'],
            },
          ],
          serviceAccounts: [{ name: 'owner', roles: ['ORG_OWNER', 'GROUP_OWNER'] }],
        },
      ],
    },
  })
})
afterAll(() => emulator.close())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** Runs a command in this process: what it printed, or the code and the words of its problem. */
async function run(words: readonly string[], env: Record<string, string>): Promise<string> {
  using folder = makeHome()
  for (const [name, value] of Object.entries({ HOME: folder.home, XDG_CONFIG_HOME: '', ...env }))
    vi.stubEnv(name, value)
  let printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  try {
    await createProgram().parseAsync([...words], { from: 'user' })
    return printed
  } catch (error) {
    const { code, message } = error as { code: string; message: string } // Problem, or commander's
    return `${code}: ${message}`
  } finally {
    vi.restoreAllMocks()
  }
}

/** The words of a command, with something for each of its arguments. */
const wordsOf = (name: string): string[] => [
  ...name.split(' '),
  ...commands.get(name)!.registeredArguments.map((argument) => SOMETHING[argument.name()] ?? 'x'),
]
const SOMETHING: Record<string, string> = { method: 'GET', path: '/orgs', address: '192.0.2.9' }

const key = { LATCHKEY_PUBLIC_KEY: 'abcdefgh', LATCHKEY_PRIVATE_KEY: 'x' }
/** `token` and the like take no API key. */
const account = { LATCHKEY_CLIENT_ID: `mdb_sa_id_${'0'.repeat(24)}`, LATCHKEY_CLIENT_SECRET: 'x' }

describe('an option that many commands take is understood by each of them', () => {
  const probes: [string, string[], Record<string, string>, RegExp][] = [
    ['--base-url', ['--base-url', 'http://cloud.example'], account, /USAGE: .*plain http/],
    ['--profile', ['--profile', 'nobody'], account, /CREDENTIALS: there is no profile/],
    ['--timeout', ['--timeout', '0'], account, /USAGE: --timeout takes/],
    ['--auth', ['--auth', 'service-account'], key, /CREDENTIALS: .*hold only an API key/],
    ['--emulator', ['--emulator', '--profile', 'x'], account, /USAGE: --emulator excludes/],
    ['--ca-file', ['--ca-file', '/nowhere.pem'], account, /FILE: can't read the CA file/],
    ['--output', ['--output', 'x'], account, /Allowed choices are table, json, csv/],
    ['--fail-on', ['--fail-on', 'x'], account, /Allowed choices are error, warning, note/],
  ]
  for (const [option, words, env, expected] of probes) {
    // The emulator, and the demo, have options of the same name with another sense; request.test.ts has them.
    const others = ['emulator', 'demo', 'login']
    test.each(has(option).filter((name) => !others.includes(name)))(
      `${option} is understood by %s`,
      async (name) => {
        expect(await run([...wordsOf(name), ...words], env)).toMatch(expected)
      },
    )
  }

  test.each(has('--org'))('%s understands --org', async (name) => {
    const words = [...wordsOf(name), '--org', 'Nowhere']
    expect(await run(words, keyOf(emulator))).toMatch(
      /NOT_FOUND: there is no organization called "Nowhere"|--project is missing/,
    )
  })

  test.each(has('--project'))('%s understands --project', async (name) => {
    const words = [...wordsOf(name), '--project', 'Nowhere']
    expect(await run(words, keyOf(emulator))).toMatch(/no project called "Nowhere"/)
  })

  test.each(has('--expires'))('--expires is understood by %s', async (name) => {
    const named = ['--name', 'x', '--description', 'x', '--role', 'ORG_MEMBER']
    const words = name === 'accounts create' ? [name, ...named].join(' ').split(' ') : wordsOf(name)
    const owner = words.map((word) => (word === 'x' ? 'owner' : word))
    expect(await run([...owner, '--expires', '1h'], keyOf(emulator))).toMatch(
      /USAGE: --expires takes 8h to 365d/,
    )
  })
})

/** Arguments with which a command would change something. */
const CHANGES: Record<string, string[]> = {
  'keys create': ['--description', 'x', '--role', 'ORG_MEMBER'],
  'keys update': ['owner', '--description', 'x'],
  'keys delete': ['owner'],
  'keys remove': ['owner', '--project', 'P'],
  'keys assign': ['owner', '--project', 'P', '--role', 'GROUP_OWNER'],
  'keys access add': ['owner', '192.0.2.9'],
  'keys access remove': ['owner', '192.0.2.1'],
  'accounts create': ['--name', 'x', '--role', 'ORG_MEMBER'],
  'accounts update': ['owner', '--description', 'x'],
  'accounts delete': ['owner'],
  'accounts remove': ['owner', '--project', 'P'],
  'accounts assign': ['owner', '--project', 'P', '--role', 'GROUP_OWNER'],
  'accounts secrets create': ['owner'],
  'accounts secrets delete': ['owner', 'SECRET'],
  'accounts access add': ['owner', '192.0.2.9'],
  'accounts access remove': ['owner', '127.0.0.1'],
  'orgs create': ['New'],
  'projects create': ['New'],
  rotate: ['owner', '--secret-file', 'x'],
  migrate: ['owner'],
}

test.each(has('--dry-run'))('--dry-run: %s changes nothing, also with --json', async (name) => {
  const { state, secretId } = await fixture()
  const more = CHANGES[name]!.map((word) => (word === 'SECRET' ? secretId : word))
  const words = [...name.split(' '), ...more, '--dry-run']
  const before = await state()
  expect(await run(words, keyOf(emulator))).toMatch(/^would /)
  const json = JSON.parse(await run([...words, '--json'], keyOf(emulator))) as { dryRun: string[] }
  expect(json.dryRun.length).toBeGreaterThan(0)
  expect(await state()).toBe(before)
})

/** All that the commands above could change, as text. */
async function fixture() {
  const project = ['--project', 'P', '--json']
  const lists = [
    ['keys', 'list', '--json'],
    ['keys', 'list', ...project],
    ['keys', 'access', 'list', 'owner', '--json'],
    ['accounts', 'access', 'list', 'owner', '--json'],
    ['accounts', 'list', ...project],
    ['accounts', 'secrets', 'list', 'owner', '--json'],
    ['orgs', 'list', '--json'],
    ['projects', 'list', '--json'],
  ]
  const state = async (): Promise<string> => {
    const texts: string[] = []
    for (const words of lists) texts.push(await run(words, keyOf(emulator)))
    // The requests of these lists are counted, too.
    return texts.join('').replaceAll(/"(?:lastUsed\w*|requestCount)":[^,}]*,?/g, '')
  }
  const secrets = JSON.parse(
    await run(['accounts', 'secrets', 'list', 'owner', '--json'], keyOf(emulator)),
  ) as { id: string }[]
  return { state, secretId: secrets[0]!.id }
}

describe('what --help says', () => {
  test.each(names)('%s: every option and argument has a few words', (name) => {
    const command = commands.get(name)!
    expect(command.description()).not.toBe('')
    const help = command.helpInformation()
    for (const { flags, description, hidden } of command.options) {
      if (hidden) continue
      expect(description).not.toBe('')
      expect(help).toContain(flags)
    }
    for (const argument of command.registeredArguments) expect(help).toContain(argument.name())
  })

  const sources = [
    ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.test.ts'),
    ),
    '../README.md',
  ].map((file) => ({
    file,
    // The words of argument lists, or of a transcript's commands, behind each other; `read` adds --json.
    text: readFileSync(new URL(file, import.meta.url), 'utf8')
      .replace(/\bat\.read\b/g, ' --json ')
      .replace(/['",[\]\s]+/g, ' '),
  }))
  const shared = [
    ...['--base-url', '--profile', '--timeout', '--auth', '--emulator', '--output'],
    ...['--ca-file', '--verbose'],
  ]
  const probed = new Set([...shared, '--org', '--project', '--expires', '--dry-run'])

  test.each(names)('%s: a test names the command and each of its own options', (name) => {
    const naming = sources.filter(({ text }) => ` ${text}`.includes(` ${name} `))
    expect(naming.length).toBeGreaterThan(0)
    const untested = commands
      .get(name)!
      .options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? [])))
      .filter((option) => !probed.has(option) || ['emulator', 'demo', 'login'].includes(name))
      .filter((option) => !naming.some(({ text }) => ` ${text}`.includes(` ${option}`)))
    expect(untested).toEqual([])
  })

  test('the help shows an example of each command, with options that it has', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...names].sort())
    for (const [name, lines] of Object.entries(EXAMPLES)) {
      const known = commands.get(name)!.options.map(({ long }) => long)
      const used = lines.flatMap((line) => line.match(/--[a-z][a-z-]+/g) ?? [])
      const foreign = ['--header', '--request']
      expect(used.filter((one) => !known.includes(one) && !foreign.includes(one))).toEqual([])
    }
  })

  test.each([
    [['help', 'keys', 'create'], /^Usage: latchkey keys create /],
    [['help', 'accounts', 'secrets', 'list'], /^Usage: latchkey accounts secrets list /],
    [['help', 'audit'], /^Usage: latchkey audit /],
    [['help'], /^Usage: latchkey \[options\]/],
  ])('%j shows the help of that command', async (words, expected) => {
    const { code, stdout } = await latchkey(words)
    expect([code, stdout]).toEqual([0, expect.stringMatching(expected)])
    expect(stdout).not.toContain('(default: [])')
  })

  test('every variable that it names is in a test', () => {
    let help = ''
    const program = createProgram().configureOutput({ writeOut: (text) => (help += text) })
    program.outputHelp()
    const variables = help.match(/\b(?:LATCHKEY|MCLI|MONGODB)_[A-Z_]+/g) ?? []
    expect(variables.length).toBeGreaterThan(8)
    const sdk = '../../../packages/sdk/test/credentials.test.ts'
    const tests = sources.flatMap(({ file, text }) => (file === '../README.md' ? [] : text))
    const text = tests.join() + readFileSync(new URL(sdk, import.meta.url), 'utf8')
    expect(variables.filter((variable) => !text.includes(variable))).toEqual([])
  })
})
