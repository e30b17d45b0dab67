import type { State } from '../state/records.ts'
import type { AccessTokens } from './access-tokens.ts'
import { readBasic } from './basic-credentials.ts'

const PUBLIC_FORM = /^(?:mdb_sa_id_[0-9a-f]{24}|[a-z]{8})$/

/**
 * The public key or client id that a request names, whether or not it is authenticated; `undefined` without one. A name
 * that nobody has and that does not look like one is `REDACTED`: it could be a secret in the wrong place.
 */
export function credentialOf(
  authorization: string | undefined,
  { apiKeysByPublicKey, serviceAccounts }: State,
  tokens: AccessTokens,
): string | undefined {
  if (authorization === undefined) return undefined
  const name = nameOf(authorization, tokens)
  if (name === undefined || apiKeysByPublicKey.has(name) || serviceAccounts.has(name)) return name
  return PUBLIC_FORM.test(name) ? name : 'REDACTED'
}

function nameOf(authorization: string, tokens: AccessTokens): string | undefined {
  const [, bearer] = /^bearer +(\S+)$/i.exec(authorization) ?? []
  if (bearer !== undefined) return tokens.clientIdOf(bearer)
  const [, username] = /^digest .*?\busername="([^"]*)"/i.exec(authorization) ?? []
  return username ?? readBasic(authorization, 'raw')[0]?.[0]
}
