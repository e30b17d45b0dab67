/** Encrypts texts for a store and decrypts them again. */
export interface Encryption {
  encrypt(text: string, context: string): Promise<string>
  /** Rejects if no key decrypts the text. */
  decrypt(stored: string, context: string): Promise<string>
}

const NONCE_BYTES = 12

/**
 * AES-256-GCM with keys derived from the secrets by HKDF with SHA-256 (RFC 5869). The first key encrypts, all decrypt;
 * without a key texts stay as they are. The context is authenticated, so that a value stored for one client cannot be
 * put in the place of another's.
 */
export function encryption(secrets: readonly string[]): Encryption {
  const encoder = new TextEncoder()
  const info = encoder.encode('latchkey token store')
  /** Only finished keys: a request on Cloudflare Workers cannot wait for the promise of another. */
  const keys = new Map<string, Awaited<ReturnType<typeof crypto.subtle.deriveKey>>>()

  async function keyOf(secret: string) {
    const { subtle } = crypto
    const known = keys.get(secret)
    if (known !== undefined) return known
    const bytes = encoder.encode(secret)
    const material = await subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
    const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info }
    const algorithm = { name: 'AES-GCM', length: 256 }
    const key = await subtle.deriveKey(derivation, material, algorithm, false, [
      'encrypt',
      'decrypt',
    ])
    keys.set(secret, key)
    return key
  }

  return {
    async encrypt(text, context) {
      const [secret] = secrets
      if (secret === undefined) return text
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(context) }
      const data = encoder.encode(text)
      const encrypted = await crypto.subtle.encrypt(algorithm, await keyOf(secret), data)
      return toBase64([...iv, ...new Uint8Array(encrypted)])
    },
    async decrypt(stored, context) {
      if (secrets.length === 0) return stored
      const octets = Uint8Array.from(atob(stored), (character) => character.charCodeAt(0))
      const iv = octets.slice(0, NONCE_BYTES)
      const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(context) }
      const attempts = secrets.map(async (secret) =>
        crypto.subtle.decrypt(algorithm, await keyOf(secret), octets.slice(NONCE_BYTES)),
      )
      return new TextDecoder().decode(await Promise.any(attempts))
    },
  }
}

function toBase64(octets: readonly number[]): string {
  // One character at a time: a spread of many arguments overflows the stack.
  return btoa(octets.map((octet) => String.fromCharCode(octet)).join(''))
}
