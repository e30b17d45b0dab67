import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test, vi } from 'vitest'
import { listProfiles, profileFile, writeProfile } from '@latchkey/sdk/profiles'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()
const KEY = { publicKey: 'abcdefgh', privateKey: 's' }

test('profiles are listed in alphabetical order, whatever else is in the folder', () => {
  for (const name of ['c', 'a', 'b']) writeProfile(name, KEY)
  putProfile(state.home, 'other', '{}')
  mkdirSync(`${dirname(profileFile('a'))}/folder`)
  expect(listProfiles()).toEqual(['a', 'b', 'c', 'other'])
})

test('a profile that can’t be written leaves no temporary file', () => {
  const file = profileFile('a')
  mkdirSync(file, { recursive: true })
  expect(() => writeProfile('a', KEY)).toThrow(`can't write ${file}`)
  expect(readdirSync(dirname(file))).toEqual(['a.json'])
})

test('a field without a value is not written, and the file ends with a line break', () => {
  const file = writeProfile('a', { ...KEY, baseUrl: undefined })
  expect(readFileSync(file, 'utf8')).toBe('{\n  "publicKey": "abcdefgh",\n  "privateKey": "s"\n}\n')
})

test('a profile without a folder is a new one', () => {
  vi.stubEnv('HOME', `${state.home}/new`)
  expect(listProfiles()).toEqual([])
  expect(readFileSync(writeProfile('a', KEY), 'utf8')).toContain('abcdefgh')
})
