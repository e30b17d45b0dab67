import { readBaseUrl } from '../address.ts'
import type { ConnectOptions } from '../connect.ts'
import { findCredentials } from '../credentials.ts'
import { Problem } from '../problem.ts'
import { readTimeout } from '../timeout.ts'
import { tokenSource } from '../token-source.ts'

export interface TokenOptions extends ConnectOptions {
  readonly json?: boolean
}

/** Mints an access token and prints it, for use by another program. */
export async function token(options: TokenOptions): Promise<void> {
  const found = findCredentials(options.profile, process.env)
  const account = found.credentials.find((one) => one.kind === 'service-account')
  if (account === undefined) {
    throw new Problem(
      'ERR_CLI_CREDENTIALS',
      'a token needs a service account, and only an API key is set',
      'set LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET',
    )
  }
  const baseUrl = readBaseUrl(options.baseUrl ?? found.baseUrl)
  const source = tokenSource(account, baseUrl, readTimeout(options.timeout))
  const { value, tokenType, expiresAt } = await source.accessToken()
  const line = options.json
    ? JSON.stringify({
        accessToken: value,
        tokenType,
        expiresAt: new Date(expiresAt).toISOString(),
      })
    : value
  process.stdout.write(`${line}\n`)
}
