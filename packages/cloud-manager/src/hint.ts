/** What people read wrongly in an answer, by the server's code; first match wins. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(IP_ADDRESS_NOT_ON|RESOURCE_REQUIRES)_/,
    "add it to the API access list of the API key or service account itself; a project's network access list, which lets clients connect to databases, does not count",
  ],
  [
    /^ORG_REQUIRES_/,
    'the organization requires an access list: add at least one address to the API access list of the API key or service account',
  ],
  [
    /^CANNOT_REMOVE_CALLER/,
    'an access list cannot lose the address that the request comes from; remove it from another address on the list',
  ],
  [
    /^(NOT_|USER_CANNOT_ACCESS|USER_UNAUTHORIZED|API_KEY_CANNOT|ACCESS_FORBIDDEN|API_KEY_ACCESS_LIST_ACCESS|ACCESS_LIST_ACCESS)/,
    'the credentials are valid, but lack a role here, or belong to another organization or project',
  ],
  [
    /^CANNOT_ADD_GROUP_ROLE|^INVALID_ROLE_FOR_ORG/,
    'an organization takes organization roles only (ORG_…); give project roles in the project',
  ],
  [
    /^CANNOT_ADD_ORG_ROLE|^INVALID_ROLE_FOR_GROUP/,
    'a project takes project roles only (GROUP_…); give organization roles in the organization',
  ],
  [/^INVITATIONS_RATE_LIMITED/, 'at most 10 invitations a minute may be sent'],
  [/^(NOT_)?ATLAS_|^EXPECTED_NON_ATLAS/, 'this belongs to Atlas, which has an API of its own'],
]

const WRONG_CREDENTIALS =
  'the credentials are wrong: check the public key and private key, or the client id and client secret, and that they belong to this organization'

const UNNAMED_401 =
  'the public key and private key, or the client id and client secret, are wrong, mixed up or of another organization; or the credentials are valid, but lack a role (this API returns 401 for that, too)'

const OUTAGE =
  'Cloud Manager is temporarily unavailable; try again later, and see https://status.mongodb.com'

/**
 * What to do, for responses that are easily misread.
 *
 * @param isChallenged whether the response has `WWW-Authenticate`. A 401 with it comes from the authentication layer,
 *   whatever its body says (RFC 9110 section 15.5.2); a 401 for a missing role has none.
 */
export function hintFor(
  status: number,
  errorCode: string | undefined,
  isChallenged: boolean,
): string | undefined {
  if (status === 401 && isChallenged) return WRONG_CREDENTIALS
  if (status === 401 && (errorCode === undefined || errorCode === 'UNEXPECTED_ERROR')) {
    return UNNAMED_401
  }
  if (errorCode === undefined) return status === 503 ? OUTAGE : undefined
  return HINTS.find(([pattern]) => pattern.test(errorCode))?.[1]
}
