/** The names of the emulator's switches, for the help: loading the emulator only for its help would take longer. */
export const SWITCH_NAMES: readonly string[] = [
  ...['maxSecretHours', 'renameAccount', 'accountCharset', 'projectCredentialAdmins'],
  ...['orgUserAdmin', 'assignApiKey', 'removeProjectApiKey', 'apiKeyNotFound'],
  ...['apiKeyCannotCreateOrg', 'cannotCreateProject', 'createdOrganization', 'unauthorizedCode'],
  ...['strictNonceCount', 'apiRateLimit', 'tokenRateLimitBody', 'tokenRateLimitKey'],
  ...['challengeQop', 'repeatedEntry', 'entryLastUsed', 'maskEllipsis', 'basicEncoding'],
  ...['tooManyTokens', 'thirdSecret', 'tokensExpireWithSecret', 'staleNonce'],
]
