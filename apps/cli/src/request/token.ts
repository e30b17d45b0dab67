import { readBaseUrl } from './address.ts'
import type { ConnectOptions } from '../session/connect.ts'
import { findCredentials, type Found } from '../session/credentials.ts'
import { Problem } from '../errors/problem.ts'
import { readTimeout } from '../session/timeout.ts'
import { tokenSource } from '../session/token-source.ts'

export interface TokenOptions extends ConnectOptions {
  readonly json?: boolean
}

/** The options of `token` by name, and what each takes. */
export const TOKEN_OPTIONS = {
  'base-url': { type: 'string' },
  profile: { type: 'string' },
  emulator: { type: 'boolean' },
  timeout: { type: 'string' },
  auth: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Reads arguments without the program, which takes longer than all else. What is not plainly right is left to it. */
export async function readTokenOptions(args: readonly string[]): Promise<TokenOptions | undefined> {
  if (args.length === 0) return {}
  const { parseArgs } = await import('node:util')
  try {
    const { values } = parseArgs({ args: [...args], options: TOKEN_OPTIONS })
    const { 'base-url': baseUrl, auth, ...others } = values
    if (auth !== undefined && auth !== 'api-key' && auth !== 'service-account') return undefined
    return { ...others, ...(auth && { auth }), ...(baseUrl !== undefined && { baseUrl }) }
  } catch {
    return undefined
  }
}

/** Mints an access token and prints it, for use by another program. */
export async function token(options: TokenOptions): Promise<void> {
  if (options.emulator !== true) {
    await printToken(findCredentials(options.profile, process.env), options)
    return
  }
  const { startOwnEmulator } = await import('../session/own-emulator.ts')
  const { found, close } = await startOwnEmulator(options)
  await printToken(found, options).finally(close)
}

async function printToken(found: Found, options: TokenOptions): Promise<void> {
  const account = found.credentials.find((one) => one.kind === 'service-account')
  if (account === undefined || options.auth === 'api-key') {
    throw new Problem(
      'ERR_CLI_CREDENTIALS',
      `a token needs a service account, and ${account === undefined ? 'only an API key is set' : '--auth asks for the API key'}`,
      'set LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET',
    )
  }
  const baseUrl = readBaseUrl(options.baseUrl ?? found.baseUrl)
  const source = tokenSource(account, baseUrl, readTimeout(options.timeout))
  const { value, tokenType, expiresAt } = await saying(source.accessToken())
  const line = options.json
    ? JSON.stringify({
        accessToken: value,
        tokenType,
        expiresAt: new Date(expiresAt).toISOString(),
      })
    : value
  process.stdout.write(`${line}\n`)
}

/** After a second a person is told what is waited for; until then nothing is loaded for it. */
async function saying<Value>(answer: Promise<Value>): Promise<Value> {
  let shown: Promise<unknown> | undefined
  const timer = setTimeout(() => {
    shown = import('../terminal/progress.ts').then(({ withProgress }) =>
      withProgress(
        () => 'waiting for a token',
        () => answer.catch(() => undefined),
        0,
      ),
    )
  }, 1_000)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    await shown
  }
}
