/** Every secret that attacks try to get contains this word. */
const MARK = 'LEAK'

export const SECRETS = {
  username: 'attacked-user',
  password: `${MARK}-password`,
  clientId: 'attacked-client',
  clientSecret: `${MARK}-client-secret`,
  token: `${MARK}-token`,
  cookie: `session=${MARK}-cookie`,
  proxy: `Basic ${MARK}-proxy`,
  /** The client's own credentials, such as `auth` of axios. */
  own: `${MARK}-own-password`,
} as const

const ENCODED = [
  `${SECRETS.clientId}:${SECRETS.clientSecret}`,
  `${SECRETS.username}:${SECRETS.own}`,
].map((text) => btoa(text))

/** Whether text contains a secret, as it is or as Basic encodes it. */
export function showsSecret(text: string): boolean {
  return text.includes(MARK) || ENCODED.some((encoded) => text.includes(encoded))
}

const CREDENTIAL_FIELDS = /^((proxy-)?authorization|cookie2?)$/i

/** What header fields, as Node lists them, have that another origin must not get. */
export function credentialsIn(rawHeaders: readonly string[]): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2)
    if (CREDENTIAL_FIELDS.test(name) || showsSecret(value)) return `${name}: ${value}`
  }
  return undefined
}
