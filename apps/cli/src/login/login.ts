import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { listProfiles, type Profile, profileFile, writeProfile } from '@latchkey/sdk/profiles'
import { type ApiKeyOptions, type ServiceAccountOptions, signIn } from '@latchkey/sdk'
import { CloudManager } from '@latchkey/cloud-manager'
import { explain } from '../errors/failure.ts'
import { Problem } from '../errors/problem.ts'
import { readTimeout } from '../session/timeout.ts'
import { agree, askOne, askSecret, askText, hasPerson } from '../terminal/ask.ts'
import { withProgress } from '../terminal/progress.ts'
import { tell } from '../terminal/text.ts'
import { timeLimited } from '../session/time-limited.ts'

export interface LoginOptions {
  readonly clientId?: string
  readonly publicKey?: string
  readonly secretStdin?: boolean
  readonly baseUrl?: string
  readonly profile?: string
  readonly caFile?: string
  readonly timeout?: string
  readonly yes?: boolean
}

const DEFAULT_URL = 'https://cloud.mongodb.com'

/** As for every other command. */
function urlOfEnvironment(): string | undefined {
  const url = process.env['LATCHKEY_BASE_URL'] ?? ''
  return url === '' ? undefined : url
}

/** Asks for credentials, checks them with one request, and writes a profile. */
export async function login(options: LoginOptions): Promise<void> {
  const { clientId, publicKey, secretStdin, profile = 'default', caFile } = options
  const timeoutMs = readTimeout(options.timeout)
  if (clientId !== undefined && publicKey !== undefined) {
    throw new Problem('ERR_CLI_USAGE', '--client-id and --public-key exclude each other')
  }
  const hasId = clientId !== undefined || publicKey !== undefined
  if (secretStdin === true && !hasId) {
    throw new Problem('ERR_CLI_USAGE', '--secret-stdin needs --client-id or --public-key')
  }
  if (secretStdin !== true && !hasPerson()) {
    throw new Problem(
      'ERR_CLI_USAGE',
      "can't ask for the secret: standard input is not a terminal",
      'pass it on standard input: latchkey login --client-id ID --secret-stdin < secret-file',
    )
  }
  if (secretStdin !== true && listProfiles().includes(profile)) {
    await agree(`this replaces the profile ${profile}`, options)
  }
  const credentials = await readPair(options)
  const baseUrl = options.baseUrl ?? (hasId ? urlOfEnvironment() : await askBaseUrl())
  const names = await check({ ...credentials, baseUrl, caFile, timeoutMs })
  const file = writeProfile(profile, { ...credentials, baseUrl, caFile })
  tell(`signed in to ${names}`)
  tell(`profile written to ${shown(file)}`)
  warnAboutOthers(profile)
}

type Pair = Pick<Profile, 'clientId' | 'clientSecret' | 'publicKey' | 'privateKey'> &
  (
    | Pick<ApiKeyOptions, 'publicKey' | 'privateKey' | 'clientId' | 'clientSecret'>
    | (Pick<ServiceAccountOptions, 'clientId' | 'publicKey' | 'privateKey'> & {
        readonly clientSecret: string
      })
  )

async function readPair({ clientId, publicKey, secretStdin }: LoginOptions): Promise<Pair> {
  const isAccount = clientId !== undefined || (publicKey === undefined && (await askKind()))
  if (isAccount) {
    const id = clientId ?? (await askId('Client ID', 'mdb_sa_id_…'))
    return { clientId: id, clientSecret: await readSecret('Client secret', secretStdin) }
  }
  const id = publicKey ?? (await askId('Public key', 'abcdefgh'))
  return { publicKey: id, privateKey: await readSecret('Private key', secretStdin) }
}

/** Whether it is a service account. */
async function askKind(): Promise<boolean> {
  const kind = await askOne('Sign in with', [
    { value: 'service-account', label: 'Service account', hint: 'client ID and secret' },
    { value: 'api-key', label: 'API key', hint: 'public and private key' },
  ])
  return kind === 'service-account'
}

async function askId(question: string, example: string): Promise<string> {
  const check = (text: string): string | undefined =>
    text.trim() === '' ? 'enter a value' : undefined
  return (await askText(question, { example, check })).trim()
}

async function askBaseUrl(): Promise<string | undefined> {
  const text = await askText('Base URL', {
    initial: urlOfEnvironment() ?? DEFAULT_URL,
    check: (value) =>
      URL.canParse(value.trim()) ? undefined : `enter an address such as ${DEFAULT_URL}`,
  })
  return text.trim() === DEFAULT_URL ? undefined : text.trim()
}

async function readSecret(question: string, fromInput: boolean | undefined): Promise<string> {
  const secret = fromInput === true ? readInput() : (await askSecret(question)).trim()
  if (secret !== '') return secret
  throw new Problem('ERR_CLI_USAGE', 'the secret is empty')
}

function readInput(): string {
  try {
    return readFileSync(0, 'utf8').trim()
  } catch {
    throw new Problem('ERR_CLI_FILE', "can't read standard input")
  }
}

/** Names of the organizations that the credentials can access. Credentials that fail are not kept. */
async function check(
  options: Parameters<typeof signIn>[0] & {
    readonly baseUrl: string | undefined
    readonly timeoutMs: number
  },
): Promise<string> {
  let session: ReturnType<typeof signIn>
  try {
    session = signIn(options)
  } catch (error) {
    throw explain(error)
  }
  const { host } = new URL(session.baseUrl)
  try {
    const fetch = timeLimited(session.fetch, options.timeoutMs)
    const cm = new CloudManager({ fetch, baseUrl: session.baseUrl, retry: false })
    const organizations = await withProgress(
      () => `waiting for ${host}`,
      () => cm.organizations.list().page(1),
    )
    const names = organizations.map(({ name }) => name).slice(0, 5)
    return names.length === 0 ? host : names.join(', ')
  } catch (error) {
    throw explain(error, host)
  } finally {
    await session.close()
  }
}

function shown(file: string): string {
  const home = homedir()
  return file.startsWith(`${home}/`) ? `~${file.slice(home.length)}` : file
}

/** Variables that are used instead of the profile. */
function warnAboutOthers(profile: string): void {
  const named = process.env['LATCHKEY_PROFILE'] ?? ''
  if (named !== '' && profileFile(named) !== profileFile(profile)) {
    tell(`LATCHKEY_PROFILE is set, so commands use the profile ${named}`)
    return
  }
  const variables = Object.keys(process.env).filter(
    (name) =>
      /^(?:LATCHKEY|MCLI|MONGODB_ATLAS)_.*(?:CLIENT_ID|PUBLIC_(?:API_)?KEY)$/.test(name) &&
      process.env[name] !== '',
  )
  if (named === '' && variables.length > 0) {
    const are = variables.length === 1 ? 'is' : 'are'
    tell(`${variables.join(' and ')} ${are} set, and variables are used before the default profile`)
  }
}
