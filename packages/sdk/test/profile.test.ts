import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readCredentials } from '@latchkey/sdk'
import {
  defaultProfile,
  deleteProfile,
  listProfiles,
  profileFile,
  readProfile,
  useProfile,
  writeProfile,
} from '@latchkey/sdk/profiles'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()
const KEY = { publicKey: 'abcdefgh', privateKey: 's' }

test.runIf(process.platform !== 'win32')('writes a file that only its user can read', () => {
  const file = writeProfile('staging', KEY)
  expect(file).toBe(profileFile('staging'))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
  expect(readProfile(file)).toEqual(KEY)
})

test('lists, chooses and deletes profiles', () => {
  expect(listProfiles()).toEqual([])
  writeProfile('default', KEY)
  writeProfile('staging', { ...KEY, publicKey: 'stagings' })
  expect(listProfiles()).toEqual(['default', 'staging'])
  useProfile('staging')
  expect(defaultProfile()).toBe('staging')
  expect(readCredentials()).toMatchObject({ publicKey: 'stagings' })
  deleteProfile('staging')
  expect(defaultProfile()).toBe('default')
  expect(readCredentials()).toMatchObject({ publicKey: 'abcdefgh' })
})

test('reads a profile that an editor of Windows wrote: a byte order mark, and its line ends', () => {
  putProfile(state.home, 'default', `\ufeff{\r\n${JSON.stringify(KEY).slice(1)}\r\n`)
  expect(readCredentials()).toMatchObject(KEY)
})

test.each(['', '../up', 'a/b', '.hidden', 'a b', 'x'.repeat(65), 'x.json'])(
  'rejects the name %j',
  (name) => {
    expect(() => writeProfile(name, KEY)).toThrow(/name of a profile/)
    expect(() => {
      deleteProfile(name)
    }).toThrow(/name of a profile/)
    expect(() => {
      useProfile(name)
    }).toThrow(/name of a profile/)
  },
)

test('a profile that is not there cannot be chosen or deleted', () => {
  expect(() => {
    useProfile('gone')
  }).toThrow(/no profile gone/)
  expect(() => {
    deleteProfile('gone')
  }).toThrow(/no profile gone/)
})

describe('files that are not a profile', () => {
  test.each([
    ['text', 'no json'],
    ['a list', '[]'],
    ['nothing in it', '{}'],
    ['a number', '{"publicKey":1}'],
    ['another field', '{"password":"x"}'],
    ['an empty value', '{"publicKey":""}'],
  ])('a file with %s is not a profile', (_, text) => {
    putProfile(state.home, 'default', text)
    expect(() => readCredentials()).toThrow(/the profile/)
  })

  test.runIf(process.platform !== 'win32')('one that others can read', () => {
    putProfile(state.home, 'default', KEY, 0o640)
    expect(() => readCredentials()).toThrow(/other users can read/)
  })

  test.runIf(process.platform !== 'win32')(
    'a FIFO is rejected as a profile, without waiting for a writer',
    () => {
      const file = join(state.home, 'fifo.json')
      spawnSync('mkfifo', ['-m', '600', file])
      expect(() => readCredentials({ profile: file })).toThrow(/not a regular file/)
    },
  )

  test('a folder is rejected as a profile', () => {
    expect(() => readCredentials({ profile: `${state.home}/` })).toThrow(/the profile/)
  })

  test('one that is too large', () => {
    putProfile(state.home, 'default', ' '.repeat(70_000))
    expect(() => readCredentials()).toThrow(/larger than/)
  })
})

describe('credentialCommand', () => {
  const read = (profile: object): ReturnType<typeof readCredentials> => {
    putProfile(state.home, 'default', profile)
    return readCredentials()
  }
  const print = (text: string): string => {
    const file = join(state.home, 'printed')
    writeFileSync(file, text)
    return `cat ${file}`
  }

  test.each([
    ['JSON', '{"clientId":"i","clientSecret":"s"}'],
    ['JSON with the names of variables', '{"LATCHKEY_CLIENT_ID":"i","LATCHKEY_CLIENT_SECRET":"s"}'],
    [
      'JSON as Vault prints it',
      '{"request_id":"x","data":{"data":{"clientId":"i","clientSecret":"s"},"metadata":{}}}',
    ],
    ['lines', 'LATCHKEY_CLIENT_ID=i\nLATCHKEY_CLIENT_SECRET=s\n'],
    [
      'lines of a shell',
      '# secrets\nexport LATCHKEY_CLIENT_ID="i"\r\nexport LATCHKEY_CLIENT_SECRET=\'s\'\r\n',
    ],
  ])('credentialCommand can print %s', (_, text) => {
    expect(read({ credentialCommand: print(text) })).toMatchObject({
      clientId: 'i',
      clientSecret: 's',
    })
  })

  test('prints the secret of the id in the profile, as pass and keychains do', () => {
    expect(read({ clientId: 'i', credentialCommand: print('a=b==\n') })).toMatchObject({
      clientSecret: 'a=b==',
    })
    expect(read({ publicKey: 'k', credentialCommand: print('p\n') })).toMatchObject({
      privateKey: 'p',
    })
  })

  test.each([
    ['fails', 'echo hush-hush; exit 3', /exit code 3/],
    ['prints nothing', 'true', /something else than credentials/],
    ['prints prose', 'echo hush-hush; echo hush-hush', /something else than credentials/],
    ['prints too much', 'head -c 100000 /dev/zero', /more than 64 KiB/],
    [
      'prints half',
      'echo LATCHKEY_CLIENT_ID=hush-hush',
      /"clientId" in .* is set, but "clientSecret"/,
    ],
  ])('a command that %s is an error that does not repeat its output', (_, command, message) => {
    const error = (() => {
      try {
        return read({ credentialCommand: command })
      } catch (thrown) {
        return thrown as Error
      }
    })()
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message).not.toContain('hush-hush')
  })
})

test('XDG_CONFIG_HOME moves the folder', () => {
  vi.stubEnv('XDG_CONFIG_HOME', join(state.home, 'elsewhere'))
  expect(writeProfile('x', KEY)).toBe(join(state.home, 'elsewhere', 'latchkey', 'x.json'))
  expect(readFileSync(profileFile('x'), 'utf8')).toContain('abcdefgh')
})
