import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@latchkey/emulator'
import { describe, expect, test, vi } from 'vitest'
import { candidates } from '../../src/completion/candidates.ts'
import { createProgram } from '../../src/program.ts'
import { keyOf, latchkey, latchkeyProcess, main, makeHome } from '../process.ts'
import { programInTerminal } from '../terminal-session.ts'

const next = (...words: string[]) => candidates(createProgram(), words).map(({ word }) => word)

test.each([
  [['k'], ['keys']],
  [
    ['keys', 'access', ''],
    ['list', 'add', 'remove'],
  ],
  [['accounts', 'secrets', 'c'], ['create']],
  [['keys', 'create', '--secret-f'], ['--secret-file']],
  [
    ['keys', 'list', '--output', ''],
    ['table', 'json', 'csv'],
  ],
  [['keys', 'list', '--output=j'], ['--output=json']],
  [['keys', 'list', '--output', '=', 'j'], ['json']],
  [
    ['keys', 'list', '--output', '='],
    ['table', 'json', 'csv'],
  ],
  [['keys', 'list', '--org', ''], []],
  [['keys', '--org', 'list', 'list', '--js'], ['--json']],
  [['completion', 'z'], ['zsh']],
  [['audit', '--fail-on', 'w'], ['warning']],
  [['__c'], []],
])('completion of %j suggests %j', (words, expected) => {
  expect(next(...words)).toEqual(expected)
})

test('completion offers every command', () => {
  const all = ['keys', 'accounts', 'orgs', 'projects', 'whoami', 'rotate', 'migrate', 'audit']
  expect(next('')).toEqual(
    expect.arrayContaining([...all, 'diagnose', 'request', 'token', 'emulator', 'completion']),
  )
})

/** A home with the command in the search path. */
function makeShellHome() {
  const folder = makeHome()
  const bin = join(folder.home, 'latchkey')
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
  chmodSync(bin, 0o755)
  const env = { HOME: folder.home, PATH: `${folder.home}:${process.env['PATH'] ?? ''}` }
  return { env, [Symbol.dispose]: folder[Symbol.dispose] }
}

const isThere = (shell: string) => spawnSync(shell, ['-c', ':']).status === 0

/** What each shell reads first; the prompt is not in it as it is shown. */
const SHELLS: readonly (readonly [string, string[], string])[] = [
  ['bash', ['--norc', '--noprofile', '-i'], 'eval "$(latchkey completion bash)"'],
  ['zsh', ['-f', '-i'], 'autoload -U compinit; compinit -u -D; eval "$(latchkey completion zsh)"'],
]
describe.each(SHELLS)('%s on a terminal', (shell, args, setUp) => {
  /** Types each line and Tab, and waits for the completed line. */
  async function tab(
    env: Record<string, string>,
    lines: readonly (readonly [string, string])[],
  ): Promise<void> {
    const terminal = programInTerminal(shell, args, env, 200)
    terminal.type(`${setUp}; PS1='re''ady> '\r`)
    await terminal.see('ready> ')
    for (const [typed, completed] of lines) {
      terminal.type(`${typed}\t`)
      await terminal.see(completed)
      // Ctrl-U deletes the line.
      terminal.type('\u0015')
    }
    terminal.type('exit\r')
    await terminal.exited
  }

  test.skipIf(!isThere(shell))(
    `${shell} completes commands, options and their values at Tab`,
    async () => {
      using folder = makeShellHome()
      await tab(folder.env, [
        ['latchkey keys acc', 'latchkey keys access '],
        ['latchkey audit --fail-on w', 'latchkey audit --fail-on warning '],
        ['latchkey keys create --secret-c', 'latchkey keys create --secret-command '],
        ['latchkey audit --output=s', 'latchkey audit --output=sarif'],
      ])
    },
  )

  test.skipIf(!isThere(shell))(`${shell} completes a name with spaces as one word`, async () => {
    using folder = makeShellHome()
    await using emulator = await startEmulator()
    const env = { ...folder.env, ...keyOf(emulator) }
    // However slow this machine is, the names are listed before Tab is pressed.
    const words = ['__complete', '--', 'orgs', 'show', '']
    await vi.waitFor(
      async () => {
        expect((await latchkeyProcess(words, env)).stdout).toMatch(/^Example Organization\t/)
      },
      { timeout: 30_000 },
    )
    await tab(env, [
      ['latchkey orgs show Ex', 'latchkey orgs show Example\\ Organization '],
      ['latchkey orgs show Example\\ O', 'latchkey orgs show Example\\ Organization '],
      ['latchkey orgs show "Exam', 'latchkey orgs show "Example Organization" '],
    ])
  })
})

test.skipIf(!isThere('fish'))('fish completes commands, options and their values', () => {
  using folder = makeShellHome()
  const complete = (line: string) => {
    const script = `latchkey completion fish | source; complete -C "${line}"`
    const text = execFileSync('fish', ['--no-config', '-c', script], {
      env: folder.env,
      encoding: 'utf8',
    })
    return text.trimEnd().split('\n')
  }
  expect(complete('latchkey keys acc')).toEqual(['access\tAddresses that can use an API key'])
  expect(complete('latchkey audit --fail-on w')).toEqual(['warning'])
  expect(complete('latchkey audit --output=s')).toEqual(['--output=sarif'])
})

test.each(['bash', 'zsh', 'fish'])('%s gets a script', async (shell) => {
  const { code, stdout } = await latchkey(['completion', shell])
  expect(code).toBe(0)
  expect(stdout).toContain('latchkey __complete')
})
