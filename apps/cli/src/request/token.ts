import { connect } from '../session/connect.ts'
import type { ConnectOptions } from '../session/connect-options.ts'

export interface TokenOptions extends ConnectOptions {
  readonly json?: boolean
}

/** The options of `token` by name, and what each takes. */
export const TOKEN_OPTIONS = {
  'base-url': { type: 'string' },
  profile: { type: 'string' },
  auth: { type: 'string' },
  emulator: { type: 'boolean' },
  timeout: { type: 'string' },
  'ca-file': { type: 'string' },
  verbose: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Reads arguments without the program, which takes longer than all else. What is not plainly right is left to it. */
export async function readTokenOptions(args: readonly string[]): Promise<TokenOptions | undefined> {
  if (args.length === 0) return {}
  const { parseArgs } = await import('node:util')
  try {
    const { values } = parseArgs({ args: [...args], options: TOKEN_OPTIONS })
    const { 'base-url': baseUrl, 'ca-file': caFile, auth, ...others } = values
    if (auth !== undefined && auth !== 'api-key' && auth !== 'service-account') return undefined
    return { ...others, ...(auth && { auth }), baseUrl, caFile }
  } catch {
    return undefined
  }
}

/** Prints an access token for another program. */
export async function token(options: TokenOptions): Promise<void> {
  if (options.auth === 'api-key') {
    const { Problem } = await import('../errors/problem.ts')
    throw new Problem(
      'ERR_CLI_CREDENTIALS',
      'a token needs a service account, and --auth asks for the API key',
    )
  }
  const connection = await connect({ ...options, auth: 'service-account' })
  // Not `await using`, whose helper is one more file to load.
  const { value, tokenType, expiresAt } = await withWaiting(connection.accessToken()).finally(() =>
    connection[Symbol.asyncDispose](),
  )
  const line = options.json
    ? JSON.stringify({
        accessToken: value,
        tokenType,
        expiresAt: new Date(expiresAt).toISOString(),
      })
    : value
  process.stdout.write(`${line}\n`)
}

/** Shows a progress line after one second; until then nothing is loaded for it. */
async function withWaiting<Value>(value: Promise<Value>): Promise<Value> {
  let shown: Promise<unknown> | undefined
  const timer = setTimeout(() => {
    shown = import('../terminal/progress.ts').then(({ withProgress }) =>
      withProgress(
        () => 'waiting for a token',
        () => value.catch(() => undefined),
        0,
      ),
    )
  }, 1_000)
  try {
    return await value
  } finally {
    clearTimeout(timer)
    await shown
  }
}
