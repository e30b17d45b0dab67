/** Encrypts texts for a store and decrypts them again. */
export interface Sealing {
  seal(text: string, context: string): Promise<string>
  /** Rejects when no key opens it. */
  open(sealed: string, context: string): Promise<string>
}

/**
 * AES-256-GCM under keys that are SHA-256 of the secrets, which are long and random. The first key encrypts, all decrypt. The context is authenticated,
 * so that what was stored for one client can not be put in the place of another's.
 */
export function sealing(secrets: readonly string[]): Sealing {
  const keys = () => Promise.all(secrets.map(deriveKey))
  const cipher = (iv: BufferSource, context: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: encoder.encode(context),
  })
  return {
    async seal(text, context) {
      const [key] = await keys()
      if (key === undefined) return text
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const data = encoder.encode(text)
      const sealed = await crypto.subtle.encrypt(cipher(iv, context), key, data)
      return btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)))
    },
    async open(sealed, context) {
      const all = await keys()
      if (all.length === 0) return sealed
      const octets = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0))
      const algorithm = cipher(octets.subarray(0, 12), context)
      return new TextDecoder().decode(
        await Promise.any(
          all.map((key) => crypto.subtle.decrypt(algorithm, key, octets.subarray(12))),
        ),
      )
    },
  }
}

const encoder = new TextEncoder()

async function deriveKey(secret: string): Promise<CryptoKey> {
  const octets = await crypto.subtle.digest('SHA-256', encoder.encode(`token store ${secret}`))
  return crypto.subtle.importKey('raw', octets, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
