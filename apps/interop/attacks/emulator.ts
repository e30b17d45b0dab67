import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { type Emulator, startEmulator } from '@latchkey/emulator'
import { type Attack, product } from './attack.ts'
import { type RawRequest, type RawResponse, sendRaw } from './raw-request.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

interface Prepared {
  readonly emulator: Emulator
  /** A valid access token, and one that was revoked. */
  readonly token: string
  readonly revoked: string
  /** The signing key as PEM, as everybody can read it. */
  readonly publicKeys: string
}

type Forge = (
  prepared: Prepared,
  target: Target,
) => Promise<Partial<RawRequest>> | Partial<RawRequest>

interface Target {
  readonly name: string
  readonly method: string
  readonly path: (emulator: Emulator) => string
  readonly body?: string
  /** The token of the control interface is valid there. */
  readonly isControl?: boolean
}

const API = '/api/public/v1.0'
const orgOf = ({ seed }: Emulator): string => seed.organizations[0]?.id ?? ''

const TARGETS: readonly Target[] = [
  { name: 'GET organizations', method: 'GET', path: () => `${API}/orgs` },
  { name: 'GET keys', method: 'GET', path: (e) => `${API}/orgs/${orgOf(e)}/apiKeys` },
  {
    name: 'POST key',
    method: 'POST',
    path: (e) => `${API}/orgs/${orgOf(e)}/apiKeys`,
    body: '{"desc":"stolen","roles":["ORG_OWNER"]}',
  },
  { name: 'DELETE organization', method: 'DELETE', path: (e) => `${API}/orgs/${orgOf(e)}` },
  { name: 'GET logged requests', method: 'GET', path: () => '/emulator/requests', isControl: true },
  { name: 'POST reset', method: 'POST', path: () => '/emulator/reset', isControl: true },
]

const bearer = (token: string): Partial<RawRequest> => ({
  headers: { authorization: `Bearer ${token}` },
})

/** Credentials that are wrong in one way. */
const FORGERIES: Readonly<Record<string, Forge>> = {
  'no credentials': () => ({}),
  'empty credentials': () => ({ headers: { authorization: '' } }),
  'Basic with a valid key': ({ emulator }) => basic(keyOf(emulator).join(':')),
  'Basic with a valid account': ({ emulator: { seed } }) => {
    const [account] = seed.serviceAccounts
    return basic(`${account?.clientId ?? ''}:${account?.clientSecret ?? ''}`)
  },
  'an empty token': () => bearer(''),
  'a token that is not one': () => bearer('a.b.c'),
  'a token of spaces': () => bearer('   '),
  'a valid token under another scheme': ({ token }) => ({
    headers: { authorization: `Token ${token}` },
  }),
  'a revoked token': ({ revoked }) => bearer(revoked),
  'two tokens': ({ token }) => bearer(`${token}, ${token}`),
  'alg none': ({ token }) => bearer(`${base64({ alg: 'none' })}.${partOf(token, 1)}.`),
  'alg none, signed': ({ token }) =>
    bearer(`${base64({ alg: 'None' })}.${partOf(token, 1)}.${partOf(token, 2)}`),
  'no signature': ({ token }) => bearer(`${partOf(token, 0)}.${partOf(token, 1)}.`),
  'a signature of zeros': ({ token }) =>
    bearer(`${partOf(token, 0)}.${partOf(token, 1)}.${Buffer.alloc(132).toString('base64url')}`),
  'other claims': ({ token }) =>
    bearer(
      `${partOf(token, 0)}.${base64({ ...claimsOf(token), sub: 'other' })}.${partOf(token, 2)}`,
    ),
  'HMAC with the public key': ({ token, publicKeys }) => {
    const head = `${base64({ ...headOf(token), alg: 'HS512' })}.${partOf(token, 1)}`
    return bearer(`${head}.${createHmac('sha512', publicKeys).update(head).digest('base64url')}`)
  },
  'signed with another key': ({ token }) => bearer(resigned(token, {})),
  'signed with another key in the header': ({ token }) => bearer(resigned(token, { jwk: true })),
  'a key id that is a path': ({ token }) =>
    bearer(resigned(token, { kid: '../../../../dev/null' })),
  'a URL of keys in the header': ({ token }) =>
    bearer(resigned(token, { jku: 'http://127.0.0.1:1/' })),
  'the other interface’s token': ({ emulator, token }, { isControl }) =>
    bearer(isControl ? token : emulator.controlToken),
  'a control token that is one short': ({ emulator }) => bearer(emulator.controlToken.slice(0, -1)),
  'a digest over another nonce': (p, t) => digested(p, t, { nonce: 'f'.repeat(32) }),
  'a digest with a wrong password': (p, t) => digested(p, t, { password: 'wrong' }),
  'a digest with an empty password': (p, t) => digested(p, t, { password: '' }),
  'a digest over another method': (p, t) => digested(p, t, { method: 'HEAD' }),
  'a digest over another path': (p, t) => digested(p, t, { uri: `${API}/groups` }),
  'a digest over the path of another request': (p, t) =>
    digested(p, t, { computedFor: `${API}/groups` }),
  'a digest for another realm': (p, t) => digested(p, t, { realm: 'other' }),
  'a digest for another user': (p, t) => digested(p, t, { shownUser: 'aaaaaaaa' }),
  'a digest of another algorithm': (p, t) => digested(p, t, { algorithm: 'SHA-256' }),
  'a digest that was used': (p, t) => digested(p, t, { isReplayed: true }),
  // A page whose name was pointed at this machine has no credentials.
  'a request for another host': () => ({ headers: { host: 'attacker.example' } }),
}

/** Forged credentials for each target: none is accepted, nothing changes, and no response contains a secret. */
export async function emulatorAttacks(): Promise<{
  attacks: Attack[]
  close: () => Promise<void>
}> {
  const emulator = await startEmulator()
  const prepared: Prepared = {
    emulator,
    token: await tokenOf(emulator),
    revoked: await tokenOf(emulator),
    publicKeys: (await sendRaw(emulator.url, { path: '/.well-known/jwks.json' })).text,
  }
  await revoke(emulator, prepared.revoked)
  const attacks = product(TARGETS, Object.entries(FORGERIES)).map(([target, [name, forge]]) => ({
    name: `${target.name}, ${name}`,
    run: async () => {
      const forged = await forge(prepared, target)
      const { method, body } = target
      const response = await sendRaw(emulator.url, {
        method,
        path: target.path(emulator),
        body,
        ...forged,
        headers: { 'content-type': 'application/json', ...forged.headers },
      })
      return problemOf(response, emulator)
    },
  }))
  return { attacks, close: () => emulator.close() }
}

function problemOf({ status, text }: RawResponse, { seed }: Emulator): string | undefined {
  if (status < 400 || status > 499) return `status ${status}: ${text.slice(0, 200)}`
  const secrets = [
    ...seed.apiKeys.map((key) => key.privateKey),
    seed.serviceAccounts[0]?.clientSecret,
  ]
  return secrets.some((secret) => secret !== undefined && text.includes(secret))
    ? 'a secret is in the response'
    : undefined
}

function keyOf({ seed }: Emulator): [string, string] {
  const [key] = seed.apiKeys
  return [key?.publicKey ?? '', key?.privateKey ?? '']
}

const basic = (pair: string): Partial<RawRequest> => ({
  headers: { authorization: `Basic ${btoa(pair)}` },
})

const partOf = (token: string, index: number): string => token.split('.')[index] ?? ''
const headOf = (token: string): object => decoded(partOf(token, 0))
const claimsOf = (token: string): object => decoded(partOf(token, 1))
const decoded = (part: string): object =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as object

function resigned(token: string, more: { jwk?: boolean; kid?: string; jku?: string }): string {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-521' })
  const { jwk, ...fields } = more
  const header = {
    ...headOf(token),
    ...fields,
    ...(jwk === true && { jwk: publicKey.export({ format: 'jwk' }) }),
  }
  const head = `${base64(header)}.${partOf(token, 1)}`
  const signature = sign('sha512', Buffer.from(head), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  })
  return `${head}.${signature.toString('base64url')}`
}

interface Flaw {
  readonly nonce?: string
  readonly password?: string
  readonly method?: string
  readonly uri?: string
  readonly computedFor?: string
  readonly realm?: string
  readonly shownUser?: string
  readonly algorithm?: string
  readonly isReplayed?: boolean
}

/** A digest that is right but for one flaw. */
async function digested(
  { emulator }: Prepared,
  target: Target,
  flaw: Flaw,
): Promise<Partial<RawRequest>> {
  const path = target.path(emulator)
  const challenged = await sendRaw(emulator.url, { path: `${API}/orgs` })
  const challenge = String(challenged.headers['www-authenticate'])
  const field = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1] ?? ''
  const { uri = path, realm = field('realm'), nonce = field('nonce') } = flaw
  const [user, privateKey] = keyOf(emulator)
  const { password = privateKey, shownUser = user, algorithm = 'MD5' } = flaw
  const fieldsFor = (method: string, computedFor: string): string => {
    const counted = [nonce, '00000001', 'c', 'auth'].join(':')
    const response = md5(
      `${md5(`${user}:${realm}:${password}`)}:${counted}:${md5(`${method}:${computedFor}`)}`,
    )
    return (
      `Digest username="${shownUser}", realm="${realm}", nonce="${nonce}", uri="${uri}", qop=auth, ` +
      `nc=00000001, cnonce="c", algorithm=${algorithm}, response="${response}"`
    )
  }
  if (flaw.isReplayed === true) {
    // Used once, for a request that changes nothing; then again, unchanged.
    const uri = `${API}/orgs`
    const used = fieldsFor('GET', uri).replace(/uri="[^"]*"/, `uri="${uri}"`)
    await sendRaw(emulator.url, { path: uri, headers: { authorization: used } })
    const again = target.isControl === true || target.method !== 'GET' ? {} : { path: uri }
    return { ...again, headers: { authorization: used } }
  }
  const authorization = fieldsFor(flaw.method ?? target.method, flaw.computedFor ?? uri)
  return { headers: { authorization } }
}

async function tokenOf(emulator: Emulator): Promise<string> {
  const { text } = await post(emulator, '/api/oauth/token', 'grant_type=client_credentials')
  return (JSON.parse(text) as { access_token: string }).access_token
}

async function revoke(emulator: Emulator, token: string): Promise<void> {
  await post(emulator, '/api/oauth/revoke', `token=${token}`)
}

function post({ url, seed }: Emulator, path: string, body: string): Promise<RawResponse> {
  const [account] = seed.serviceAccounts
  const pair = `${account?.clientId ?? ''}:${account?.clientSecret ?? ''}`
  return sendRaw(url, {
    method: 'POST',
    path,
    body,
    headers: {
      authorization: `Basic ${btoa(pair)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
}
