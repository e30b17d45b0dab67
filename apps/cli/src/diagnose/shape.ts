import type { FoundCredentials } from '@latchkey/sdk'
import { bad, type Check, fine } from './check.ts'

const NAME = 'credentials'
const PUBLIC_KEY = /^[a-z]{8}$/
const PRIVATE_KEY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const CLIENT_ID = /^mdb_sa_id_[\da-f]{24}$/i
const CLIENT_SECRET = /^mdb_sa_sk_\S+$/

/** Checks the form of the credentials, without sending them. */
export function checkShape(credentials: FoundCredentials): Check {
  const isKey = credentials.kind === 'api-key'
  const [id, secret] = isKey
    ? [credentials.publicKey, credentials.privateKey]
    : [credentials.clientId, credentials.clientSecret]
  const [idShape, secretShape] = isKey ? [PUBLIC_KEY, PRIVATE_KEY] : [CLIENT_ID, CLIENT_SECRET]
  const [idName, secretName] = isKey
    ? ['public key', 'private key']
    : ['client id', 'client secret']
  if (idShape.test(secret) || secretShape.test(id)) {
    return bad(
      NAME,
      'swapped-halves',
      `${idName} and ${secretName} are swapped`,
      'exchange the two values',
    )
  }
  if (
    CLIENT_SECRET.test(secret) !== !isKey &&
    (PRIVATE_KEY.test(secret) || CLIENT_SECRET.test(secret))
  ) {
    return bad(
      NAME,
      'wrong-shape',
      isKey
        ? 'the private key is the secret of a service account'
        : 'the client secret is the private key of an API key',
      'API keys go into LATCHKEY_PUBLIC_KEY and LATCHKEY_PRIVATE_KEY, service accounts into LATCHKEY_CLIENT_ID and LATCHKEY_CLIENT_SECRET',
    )
  }
  if (/\s/.test(id + secret)) {
    return bad(
      NAME,
      'wrong-shape',
      'the values contain a space or a line break',
      'remove it: it was probably copied with them',
    )
  }
  if (!isKey && !CLIENT_ID.test(id)) {
    return bad(
      NAME,
      'wrong-shape',
      'this is not a client ID: client IDs start with mdb_sa_id_',
      'copy it again',
    )
  }
  return fine(NAME, isKey ? `API key ${id}` : `service account ${id}`)
}
