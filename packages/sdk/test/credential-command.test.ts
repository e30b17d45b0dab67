import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCredentials } from '@latchkey/sdk'
import { expect, test } from 'vitest'
import { failureOf } from './failure-of.ts'
import { isolateEnvironment, putProfile } from './isolated-environment.ts'

const state = isolateEnvironment()
const SECRET = 'hush-hush'
const account = { clientId: 'i', clientSecret: SECRET }
const key = { publicKey: 'abcdefgh', privateKey: SECRET }
const baseUrl = 'https://a.example'

/** The credentials of a profile whose command prints a text. */
function found(profile: object, printed: string) {
  const file = join(state.home, 'printed')
  writeFileSync(file, printed)
  putProfile('p', { ...profile, credentialCommand: `cat '${file}'` })
  return readCredentials({ profile: 'p' })
}

const variables = { LATCHKEY_CLIENT_ID: 'i', LATCHKEY_CLIENT_SECRET: SECRET }

test.each([
  ['a JSON object', {}, JSON.stringify({ ...account, baseUrl }), { ...account, baseUrl }],
  ['JSON after spaces', {}, `\n  ${JSON.stringify(key)}\n`, key],
  ['JSON with names of variables', {}, JSON.stringify(variables), account],
  ['JSON inside data', {}, JSON.stringify({ data: account }), account],
  ['JSON as Vault prints it', {}, JSON.stringify({ x: 'y', data: { data: key, z: {} } }), key],
  [
    'JSON with fields of other types',
    account,
    JSON.stringify({ clientId: 7, clientSecret: SECRET, x: null }),
    account,
  ],
  ['variables', {}, `LATCHKEY_CLIENT_ID=i\nLATCHKEY_CLIENT_SECRET=${SECRET}\n`, account],
  [
    'variables of a shell',
    {},
    `# c\n\n  export   LATCHKEY_PUBLIC_KEY='abcdefgh'\r\nexport LATCHKEY_PRIVATE_KEY="${SECRET}" \n`,
    key,
  ],
  [
    'a variable with one quote',
    {},
    `LATCHKEY_CLIENT_ID='x\nLATCHKEY_CLIENT_SECRET=a'b'`,
    { clientId: "'x", clientSecret: "a'b'" },
  ],
  [
    'a variable that is empty',
    { clientSecret: SECRET },
    'LATCHKEY_CLIENT_ID=i\nLATCHKEY_CLIENT_SECRET=\n',
    account,
  ],
  ['the client secret alone', { clientId: 'i' }, `# from the vault\n  ${SECRET}  \n`, account],
  ['a secret with "="', { clientId: 'i' }, 'a=b==\n', { clientSecret: 'a=b==' }],
  ['the private key alone', { publicKey: 'abcdefgh' }, `${SECRET}\n`, key],
])('a credential command can print %s', (_name, profile, printed, expected) => {
  expect({ ...found(profile, printed) }).toMatchObject(expected)
})

test.each([
  ['nothing', { clientId: 'i' }, ''],
  ['two lines', { clientId: 'i' }, `${SECRET}\n${SECRET}\n`],
  ['a secret without an id', {}, SECRET],
  ['JSON that is not closed', {}, `{"clientId":"${SECRET}"`],
  ['an object without credentials', {}, `{"a":"${SECRET}","data":null}`],
  ['an object too deep inside data', {}, JSON.stringify({ data: { data: { data: account } } })],
  ['names that objects have', {}, '{"constructor":"x","toString":"y"}'],
  ['an empty value', {}, '{"clientId":"","clientSecret":""}'],
])('a credential command that prints %s is an error without the output', (_, profile, printed) => {
  const { code, message, hint } = failureOf(() => found(profile, printed))
  expect(code).toBe('ERR_SDK_CREDENTIALS')
  expect(message).toMatch(
    /"credentialCommand" in .*p\.json printed something else than credentials/,
  )
  expect(message).not.toContain(SECRET)
  expect(hint).toMatch(/command/)
})

test.each([
  ['fails', `echo ${SECRET}; exit 3`, /exit code 3/],
  ['is killed', `echo ${SECRET}; kill -9 $$`, /SIGKILL/],
  ['prints too much', 'head -c 70000 /dev/zero', /more than 64 KiB/],
  ['prints half', `echo LATCHKEY_CLIENT_ID=${SECRET}`, /"clientId" .* set, but "clientSecret"/],
])(
  'a credential command that %s is reported without its output',
  (_, credentialCommand, reason) => {
    putProfile('p', { credentialCommand })
    const { message } = failureOf(() => readCredentials({ profile: 'p' }))
    expect(message).toMatch(reason)
    expect(message).not.toContain(SECRET)
  },
)
