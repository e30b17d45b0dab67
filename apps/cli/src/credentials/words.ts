import type { CredentialKind } from '@latchkey/sdk'

/** What a kind of credentials is called, here and in the commands. */
export interface CredentialWords {
  readonly kind: CredentialKind
  readonly noun: string
  /** The noun with its article. */
  readonly one: string
  readonly command: 'keys' | 'accounts'
  readonly argument: 'key' | 'account'
  readonly argumentHelp: string
  readonly secretNoun: string
  /** Whether its secret expires, so that `--expires` can be given; only such a kind has a name. */
  readonly expires: boolean
}

export const API_KEY: CredentialWords = {
  kind: 'api-key',
  noun: 'API key',
  one: 'an API key',
  command: 'keys',
  argument: 'key',
  argumentHelp: 'ID, public key or description',
  secretNoun: 'private key',
  expires: false,
}

export const SERVICE_ACCOUNT: CredentialWords = {
  kind: 'service-account',
  noun: 'service account',
  one: 'a service account',
  command: 'accounts',
  argument: 'account',
  argumentHelp: 'client ID or name',
  secretNoun: 'secret',
  expires: true,
}
