import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCredentials } from '@latchkey/sdk'
import {
  defaultProfile,
  deleteProfile,
  listProfiles,
  profileFile,
  useProfile,
  writeProfile,
} from '@latchkey/sdk/profiles'
import { expect, test } from 'vitest'
import { failureOf } from './failure-of.ts'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()
const KEY = { publicKey: 'abcdefgh', privateKey: 's' }

test('a profile is written without empty fields, for its user alone', () => {
  const file = writeProfile('staging', { ...KEY, baseUrl: undefined })
  expect(file).toBe(profileFile('staging'))
  expect(readFileSync(file, 'utf8')).toBe('{\n  "publicKey": "abcdefgh",\n  "privateKey": "s"\n}\n')
  if (process.platform === 'win32') return
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
})

test('profiles are listed in alphabetical order, whatever else is in the folder', () => {
  expect(listProfiles()).toEqual([])
  for (const name of ['c', 'a.b-c_1', 'b']) writeProfile(name, KEY)
  putProfile('other', '{}')
  writeFileSync(join(dirname(profileFile('b')), 'notes.txt'), '')
  mkdirSync(join(dirname(profileFile('b')), 'folder'))
  expect(listProfiles()).toEqual(['a.b-c_1', 'b', 'c', 'other'])
})

test('a profile can be made the default one, until it is deleted', () => {
  for (const publicKey of ['default', 'other', 'staging']) {
    writeProfile(publicKey, { ...KEY, publicKey })
  }
  expect(readCredentials()).toMatchObject({ publicKey: 'default' })
  useProfile('staging')
  deleteProfile('other')
  expect(defaultProfile()).toBe('staging')
  expect(readCredentials()).toMatchObject({ publicKey: 'staging' })
  deleteProfile('staging')
  expect(defaultProfile()).toBe('default')
  expect(readCredentials()).toMatchObject({ publicKey: 'default' })
  deleteProfile('default')
  expect(readdirSync(dirname(profileFile('default')))).toEqual([])
})

const needsName: [string, (name: string) => unknown][] = [
  ['written', (name) => writeProfile(name, KEY)],
  ['used', useProfile],
  ['deleted', deleteProfile],
]

test.each(['', '../a', 'a/b', 'a.json', '.a', 'a b', 'a'.repeat(65)])(
  'the name %j is that of no profile',
  (name) => {
    for (const [, run] of needsName) {
      expect(failureOf(() => run(name)).message).toMatch(/the name of a profile/)
    }
  },
)

test.each(needsName.slice(1))('a profile that is not there cannot be %s', (_, run) => {
  const { message, hint } = failureOf(() => run('gone'))
  expect(message).toBe('there is no profile gone')
  expect(hint).toContain('profile list')
})

test('a profile that can’t be written leaves no temporary file', () => {
  const file = profileFile('a')
  mkdirSync(file, { recursive: true })
  expect(failureOf(() => writeProfile('a', KEY)).message).toContain(`can't write ${file}`)
  expect(readdirSync(dirname(file))).toEqual(['a.json'])
})

test('a folder that is a file is an error of writing and of listing', () => {
  writeFileSync(join(state.home, '.config'), '')
  const { message } = failureOf(() => writeProfile('p', KEY))
  expect(message).toMatch(/can't write .*p\.json \((ENOTDIR|EEXIST)\)/)
  expect(failureOf(() => listProfiles()).message).toMatch(/can't read the folder/)
})
