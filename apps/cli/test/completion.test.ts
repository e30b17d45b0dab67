import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { candidates } from '../src/completion/candidates.ts'
import { createProgram } from '../src/program/program.ts'
import { latchkey, main, makeHome } from './process.ts'

const next = (...words: string[]) => candidates(createProgram(), words).map(({ word }) => word)

describe('what comes next', () => {
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
  ])('%j: %j', (words, expected) => {
    expect(next(...words)).toEqual(expected)
  })

  test('every command is offered', () => {
    const all = ['keys', 'accounts', 'orgs', 'projects', 'whoami', 'rotate', 'migrate', 'audit']
    expect(next('')).toEqual(
      expect.arrayContaining([...all, 'diagnose', 'request', 'token', 'emulator', 'completion']),
    )
  })
})

test('bash completes with the script it is given', () => {
  using place = makeHome()
  const bin = join(place.home, 'latchkey')
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
  chmodSync(bin, 0o755)
  const script = `
    eval "$(latchkey completion bash)"
    COMP_WORDS=(latchkey keys acc); COMP_CWORD=2; _latchkey
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const env = { HOME: place.home, PATH: `${place.home}:${process.env['PATH'] ?? ''}` }
  expect(execFileSync('bash', ['-c', script], { env, encoding: 'utf8' })).toBe('access\n')
})

test.each(['bash', 'zsh', 'fish'])('%s gets a script', async (shell) => {
  const { code, stdout } = await latchkey(['completion', shell])
  expect(code).toBe(0)
  expect(stdout).toContain('latchkey __complete')
})
