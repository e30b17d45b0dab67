import { format, inspect } from 'node:util'
import { clientCredentials } from '@latchkey/client-credentials'
import { CloudManager } from '@latchkey/cloud-manager'
import { digest } from '@latchkey/digest'
import { withAuth } from '@latchkey/fetch'
import { connect, signIn } from '@latchkey/sdk'
import { type Attack, product } from './attack.ts'
import { attackedClients } from './clients.ts'
import { type Displayed, startDisplayServer } from './display-server.ts'
import { SCHEMES, schemeOf } from './schemes.ts'
import { SECRETS, showsSecret } from './secrets.ts'

/** The ways in which a value reaches a log. */
const DISPLAYS: Readonly<Record<string, (value: unknown) => unknown>> = {
  JSON: (value) => JSON.stringify(value),
  'console.log': (value) => format(value),
  'inspect, all': (value) => inspect(value, { depth: Infinity, showHidden: true }),
  'inspect, with getters': (value) => inspect(value, { depth: 12, getters: true }),
  text: (value) => String(value),
  'own properties': (value) => walk(value, Object.entries),
  'all properties': (value) => walk(value, allEntries),
  'stack and causes': (value) => stacksOf(value),
}

const DIGEST_RESPONSE = /Digest [a-z]+=.*response="[0-9a-f]{32}/i

/** Every result and error, in every way to display it: no secret, token or digest is shown. */
export async function inspections(): Promise<{ attacks: Attack[]; close: () => Promise<void> }> {
  const server = await startDisplayServer()
  const clients = await attackedClients()
  const values: [name: string, value: unknown][] = []
  for (const [client, scheme] of product(clients, SCHEMES)) {
    const send = client.with(schemeOf(scheme, server.origin))
    for (const kind of server.kinds) {
      for (const method of ['GET', 'POST'] as const) {
        const body = method === 'POST' ? 'body' : undefined
        const signal = kind === 'slow' ? AbortSignal.timeout(50) : undefined
        const value = await send(`${server.origin}/${kind}`, { method, headers: {}, body, signal })
          .then(({ result }) => result)
          .catch((error: unknown) => error)
        values.push([`${client.name}, ${scheme}, ${method} ${kind}`, value])
      }
    }
  }
  values.push(...(await ownValues(server)))
  const attacks = product(values, Object.entries(DISPLAYS)).map(
    ([[name, value], [way, display]]) => ({
      name: `${name}, ${way}`,
      run: () => {
        let shown = ''
        try {
          shown = String(display(value))
        } catch {
          // What can't be displayed shows nothing.
        }
        if (showsSecret(shown)) return Promise.resolve(`shows ${excerpt(shown, 'LEAK')}`)
        const found = DIGEST_RESPONSE.exec(shown)
        return Promise.resolve(found === null ? undefined : `shows ${found[0].slice(0, 100)}`)
      },
    }),
  )
  return {
    attacks,
    close: async () => {
      for (const client of clients) await client.close()
      await server.close()
    },
  }
}

/** Our own objects, results, events and errors. */
async function ownValues({ origin, kinds }: Displayed): Promise<[string, unknown][]> {
  const { username, password, clientId, clientSecret } = SECRETS
  const values: [string, unknown][] = []
  const events: unknown[] = []
  const onEvent = (event: unknown): void => {
    events.push(event)
  }
  const scheme = digest({ username, password, origins: origin, onEvent })
  const account = {
    clientId,
    clientSecret,
    origins: origin,
    maxAttempts: 1,
    timeoutMs: 500,
    onEvent,
  }
  const tokens = clientCredentials({ ...account, tokenEndpoint: `${origin}/token` })
  await tokens.accessToken()
  const cm = connect({ clientId, clientSecret, baseUrl: origin })
  const keyed = connect({ publicKey: username, privateKey: password, baseUrl: origin })
  const session = signIn({ publicKey: username, privateKey: password, baseUrl: origin })
  values.push(
    ...Object.entries({ scheme, tokens, cm, keyed, session, fetch: withAuth(scheme) }),
    ...Object.entries({ 'cm.projects': cm.projects, 'bound method': cm.projects.list() }),
  )
  for (const kind of kinds) {
    const failing = clientCredentials({ ...account, tokenEndpoint: `${origin}/${kind}` })
    values.push([`TokenError, ${kind}`, await failing.accessToken().catch((e: unknown) => e)])
    for (const [name, authenticated] of Object.entries({ digest: scheme, tokens })) {
      const api = new CloudManager({
        baseUrl: origin,
        retry: false,
        onEvent,
        fetch: (_, init) => withAuth(authenticated)(`${origin}/${kind}`, init),
      })
      const signal = AbortSignal.timeout(500)
      const result = await api.projects
        .list({ signal })
        .all()
        .catch((e: unknown) => e)
      values.push([`Cloud Manager, ${name}, ${kind}`, result])
    }
  }
  const wrong: Record<string, () => unknown> = {
    'digest, wrong origin': () => digest({ username, password, origins: password }),
    'digest, wrong password': () => digest({ username, password: { password } } as never),
    'digest, unknown option': () => digest({ username, [password]: password } as never),
    'tokens, plain http': () =>
      clientCredentials({ ...account, tokenEndpoint: `http://${clientSecret}.example/` }),
    'tokens, wrong key': () =>
      clientCredentials({ ...account, encryptionKey: clientSecret, tokenEndpoint: origin }),
    'connect, wrong address': () =>
      connect({ clientId, clientSecret, baseUrl: `http://${clientSecret}.example` }),
    'connect, both': () =>
      connect({ clientId, clientSecret, publicKey: username, privateKey: password } as never),
  }
  for (const [name, run] of Object.entries(wrong)) values.push([name, thrownBy(run)])
  return [...values, ['events', events]]
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

function walk(value: unknown, entriesOf: (value: object) => [string, unknown][]): string {
  const seen = new Set<unknown>()
  const visit = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return String(part)
    if (seen.has(part) || seen.size > 20_000) return ''
    seen.add(part)
    const octets = part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : ''
    return (
      octets +
      entriesOf(part)
        .map(([name, inner]) => `${name}: ${visit(inner)}`)
        .join('\n')
    )
  }
  return visit(value)
}

function allEntries(value: object): [string, unknown][] {
  return Reflect.ownKeys(value).flatMap((name): [string, unknown][] => {
    try {
      return [[String(name), Reflect.get(value, name)]]
    } catch {
      return []
    }
  })
}

function stacksOf(value: unknown): string {
  if (!(value instanceof Error)) return ''
  return `${value.stack ?? ''}\n${stacksOf(value.cause)}`
}

function excerpt(text: string, word: string): string {
  const at = Math.max(0, text.indexOf(word) - 80)
  return JSON.stringify(text.slice(at, at + 140))
}
