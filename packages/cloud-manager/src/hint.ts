/** What a hint depends on. */
export interface HintSource {
  /** The HTTP status. */
  readonly status: number
  /** Cloud Manager's code, if the response has one. */
  readonly errorCode?: string | undefined
  /**
   * Whether the response has `WWW-Authenticate`. A 401 with it comes from the authentication layer, whatever its body
   * says (RFC 9110 section 15.5.2); a 401 for a missing role has none. Default: false.
   */
  readonly isChallenged?: boolean | undefined
}

/** By Cloud Manager's code; the first match wins. */
const BY_CODE: readonly (readonly [RegExp, string])[] = [
  [
    /^(IP_ADDRESS_NOT_ON|RESOURCE_REQUIRES)_/,
    "add the address to the API access list of the API key or service account itself; a project's network access list, which lets clients connect to databases, does not count",
  ],
  [
    /^ORG_REQUIRES_/,
    'the organization requires an access list: add at least one address to the API access list of the API key or service account',
  ],
  [
    /^CANNOT_REMOVE_CALLER/,
    'the address that a request comes from cannot be removed from the access list; remove it from another address on the list',
  ],
  [
    /^(NOT_|USER_CANNOT_ACCESS|USER_UNAUTHORIZED|API_KEY_CANNOT|ACCESS_FORBIDDEN|API_KEY_ACCESS_LIST_ACCESS|ACCESS_LIST_ACCESS)/,
    'the credentials are valid, but lack a role here, or belong to another organization or project',
  ],
  [
    /^CANNOT_ADD_GROUP_ROLE|^INVALID_ROLE_FOR_ORG/,
    'an organization accepts organization roles only (ORG_…); assign project roles in the project',
  ],
  [
    /^CANNOT_ADD_ORG_ROLE|^INVALID_ROLE_FOR_GROUP/,
    'a project accepts project roles only (GROUP_…); assign organization roles in the organization',
  ],
  [/^INVITATIONS_RATE_LIMITED/, 'at most 10 invitations a minute can be sent; wait a minute'],
  [
    /^(NOT_)?ATLAS_|^EXPECTED_NON_ATLAS/,
    'this organization or project belongs to Atlas, which has an API of its own',
  ],
]

/** By HTTP status, where the code says nothing. */
const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'the public key and private key, or the client id and client secret, are wrong, mixed up or of another organization; or the credentials are valid, but lack a role (this API returns 401 for that, too)',
  403: 'the credentials are valid, but not allowed to do this; check their roles and their access list',
  404: 'check the ids, and that the credentials belong to this organization',
  429: 'a rate limit is reached; wait before the next request',
  500: 'Cloud Manager failed; try again later',
  503: 'Cloud Manager is temporarily unavailable; try again later, and see https://status.mongodb.com',
}

const WRONG_CREDENTIALS =
  'the credentials are wrong: check the public key and private key, or the client id and client secret, and that they belong to this organization'

/**
 * Returns what to do about an error response, for the responses that are easily misread. The property `hint` of a
 * {@link CloudManagerError} is its result.
 */
export function hintFor({
  status,
  errorCode,
  isChallenged = false,
}: HintSource): string | undefined {
  if (status === 401 && isChallenged) return WRONG_CREDENTIALS
  return BY_CODE.find(([pattern]) => pattern.test(errorCode ?? ''))?.[1] ?? BY_STATUS[status]
}
