import { Problem } from '../errors/problem.ts'
import type { NewSecret } from './new-secret.ts'

/** How a file holds a secret: the value on one line, or `NAME=value` lines. */
export type SecretFormat = 'value' | 'env'

/** What every reader of env files (shells, dotenv, Docker, systemd) takes literally without quotes. */
const PLAIN = /^[\w.~+/=:@%,-]+$/

const PRINTABLE = /^[\x21-\x7e]{1,4096}$/

/**
 * The lines that a secret file holds.
 *
 * @throws Problem `ERR_CLI_RESPONSE` when the server's text can't be written safely
 */
export function secretLines({ value, env }: NewSecret, format: SecretFormat): string {
  checkSecret(value)
  if (format === 'value') return `${value}\n`
  return Object.entries(env)
    .map(([name, text]) => {
      if (!PLAIN.test(text)) throw unsafe(`${name} contains characters that an env file can't hold`)
      return `${name}=${text}\n`
    })
    .join('')
}

/**
 * Makes sure that a secret of the server is one printable word.
 *
 * @throws Problem `ERR_CLI_RESPONSE` when it is empty, or contains spaces or control characters
 */
export function checkSecret(value: string): void {
  if (!PRINTABLE.test(value)) throw unsafe('the secret is not one printable word')
}

/** Reads a secret back from a file of ours. `undefined`: the file is incomplete, or holds anything else. */
export function readSecretLines(
  text: string,
  format: SecretFormat,
  clientId: string,
): string | undefined {
  const value =
    format === 'value'
      ? /^(\S+)\n?$/.exec(text)?.[1]
      : /^LATCHKEY_CLIENT_ID=(\S+)\nLATCHKEY_CLIENT_SECRET=(\S+)\n?$/.exec(text)?.[2]
  if (format === 'env' && !text.startsWith(`LATCHKEY_CLIENT_ID=${clientId}\n`)) return undefined
  return value !== undefined && PRINTABLE.test(value) ? value : undefined
}

function unsafe(reason: string): Problem {
  return new Problem(
    'ERR_CLI_RESPONSE',
    `the server returned an unusable secret: ${reason}`,
    'check the base URL; the service issues letters, digits, "-" and "_"',
  )
}
