import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCredentials } from '@latchkey/sdk'
import { profileFile, readProfile } from '@latchkey/sdk/profiles'
import { expect, test, vi } from 'vitest'
import { failureOf } from './failure-of.ts'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()
const KEY = { publicKey: 'abcdefgh', privateKey: 's' }
const onPosix = test.runIf(process.platform !== 'win32')

test('a profile that an editor of Windows wrote is read: a byte order mark, and its line ends', () => {
  const file = putProfile('p', `\ufeff{\r\n${JSON.stringify(KEY).slice(1)}\r\n`)
  expect(readProfile(file)).toEqual(KEY)
})

test('a profile that does not exist is undefined', () => {
  expect(readProfile(join(state.home, 'none.json'))).toBeUndefined()
})

test.each([
  ['no JSON', '{', /is not JSON/],
  ['a list', '[]', /must be an object whose fields are text$/],
  ['null', 'null', /must be an object whose fields are text$/],
  ['text', '"a"', /must be an object whose fields are text$/],
  ['an empty object', '{}', /must be an object whose fields are text$/],
  ['an unknown field', `{"${'n'.repeat(50)}":"a"}`, /"n{40}" is unknown, empty or not text/],
  ['a number', '{"clientId":1}', /"clientId" is unknown, empty or not text/],
  ['an empty text', '{"clientId":""}', /"clientId" is unknown/],
  ['too much', ' '.repeat(65_537), /is larger than 64 KiB/],
])('a profile with %s is rejected', (_name, text, message) => {
  const file = putProfile('default', text)
  expect(failureOf(() => readProfile(file)).message).toMatch(message)
  expect(failureOf(() => readCredentials()).code).toBe('ERR_SDK_CREDENTIALS')
})

onPosix.each([0o640, 0o620, 0o604, 0o610])('a profile of mode %i is rejected', (mode) => {
  const file = putProfile('p', KEY)
  chmodSync(file, mode)
  const { message, hint } = failureOf(() => readProfile(file))
  expect(message).toMatch(/other users can read/)
  expect(hint).toMatch(/chmod 600/)
})

test('a profile that its user can only read is read', () => {
  expect(readProfile(putProfile('p', KEY, 0o400))).toEqual(KEY)
})

test.each([
  ['a folder', (file: string) => mkdirSync(`${file}/inside`, { recursive: true, mode: 0o700 })],
  [
    'a FIFO, without waiting for a writer',
    (file: string) => spawnSync('mkfifo', ['-m', '600', file]),
  ],
])('%s is rejected as a profile', (_, make) => {
  const file = join(state.home, 'p.json')
  make(file)
  expect(failureOf(() => readProfile(file)).message).toMatch(/not a regular file/)
})

test('a profile that cannot be opened is an error with the reason', () => {
  const file = join(state.home, 'file')
  writeFileSync(file, '')
  expect(failureOf(() => readProfile(join(file, 'x.json'))).message).toMatch(
    /can't read the profile .* \(ENOTDIR\)/,
  )
})

test('XDG_CONFIG_HOME moves the folder', () => {
  vi.stubEnv('XDG_CONFIG_HOME', '/elsewhere')
  expect(profileFile('x')).toBe(join('/elsewhere', 'latchkey', 'x.json'))
})

test.each(['a/b', 'a\\b', 'x.json'])('the profile %s is a path', (path) => {
  expect(profileFile(path)).toBe(path)
})
