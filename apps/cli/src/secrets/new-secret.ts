/** A secret that was just created, and the names under which programs look for it. */
export interface NewSecret {
  /** `LATCHKEY_PUBLIC_KEY` and the like, in the order in which they are written. */
  readonly env: Readonly<Record<string, string>>
  /** The secret itself. */
  readonly value: string
}

/** The new secret of a service account. */
export function accountSecret(clientId: string, value: string): NewSecret {
  return { value, env: { LATCHKEY_CLIENT_ID: clientId, LATCHKEY_CLIENT_SECRET: value } }
}
