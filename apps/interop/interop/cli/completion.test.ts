import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from '../../test/run-program.ts'
import { latchkey } from './command.ts'

let home: string
let env: Record<string, string>

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'latchkey-completion-'))
  const bin = join(home, 'latchkey')
  writeFileSync(bin, `#!/bin/sh\nexec '${process.execPath}' '${latchkey}' "$@"\n`)
  chmodSync(bin, 0o755)
  writeFileSync(join(home, 'seed-of-mine.json'), '{}')
  env = { HOME: home, PATH: `${home}:${process.env['PATH'] ?? ''}`, TERM: 'xterm-256color' }
})

afterAll(() => {
  rmSync(home, { recursive: true })
})

/** What is typed, and the line after Tab. */
const CASES: [string, string][] = [
  ['latchkey acc', 'latchkey accounts '],
  ['latchkey keys acc', 'latchkey keys access '],
  ['latchkey accounts secrets c', 'latchkey accounts secrets create '],
  ['latchkey keys create --secret-e', 'latchkey keys create --secret-env-file '],
  ['latchkey keys list --output j', 'latchkey keys list --output json '],
  ['latchkey keys list --output=j', 'latchkey keys list --output=json '],
  ['latchkey audit --fail-on n', 'latchkey audit --fail-on n'],
  ['latchkey emulator --seed seed-of', 'latchkey emulator --seed seed-of-mine.json '],
]

/** How each shell starts: it sets up the completion, and at Ctrl-X prints the current line. */
const SHELLS: Record<string, { args: string[]; file: string; start: string }> = {
  bash: {
    args: ['--rcfile', '.start.bash', '-i'],
    file: '.start.bash',
    start: `PS1=''
eval "$(latchkey completion bash)"
show() { printf '\\n<%s>\\n' "$READLINE_LINE"; }
bind -x '"\\C-x": show'
echo ready
`,
  },
  zsh: {
    args: ['-i'],
    file: '.zshrc',
    start: `PS1=''
autoload -U compinit; compinit -u -D
eval "$(latchkey completion zsh)"
show() { print -r -- $'\\n'"<$BUFFER>" }
zle -N show; bindkey '^X' show
zle-line-init() { print ready }; zle -N zle-line-init
`,
  },
}

describe.each(Object.keys(SHELLS))('%s in a terminal', (name) => {
  test.each(CASES)('%s is completed', async (typed, expected) => {
    const { args, file, start } = SHELLS[name]!
    writeFileSync(join(home, file), start)
    const shell = spawn(name, args, { cols: 200, rows: 40, cwd: home, env })
    let output = ''
    let look = (): void => undefined
    shell.onData((data) => {
      output += data
      look()
    })
    const see = (pattern: RegExp): Promise<string> =>
      new Promise((resolve) => {
        look = () => {
          const found = pattern.exec(output)
          if (found !== null) resolve(found[1] ?? '')
        }
        look()
      })
    await see(/(ready)/)
    // The shell reads key after key: what is shown is the line that Tab has left.
    shell.write(`${typed}\t\u0018`)
    expect(await see(/<([^>]*)>/)).toBe(expected)
    shell.kill('SIGKILL')
  })
})

test.each([
  ['latchkey acc', ['accounts\tService accounts of an organization or a project']],
  ['latchkey keys acc', ['access\tAddresses that can use an API key']],
  ['latchkey keys list --output j', ['json']],
  ['latchkey keys list --output=j', ['--output=json']],
  ['latchkey audit --fail-on n', ['never', 'note']],
  ['latchkey emulator --seed seed-of', ['seed-of-mine.json']],
])('fish offers for %s: %j', async (typed, expected) => {
  const script = `latchkey completion fish | source; cd ${home}; complete -C '${typed}'`
  const { code, stdout } = await runProgram('fish', ['--no-config', '-c', script], { env })
  expect([code, stdout.trimEnd().split('\n').sort()]).toEqual([0, expected])
})
