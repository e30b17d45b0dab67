/** Encrypts texts for a store and decrypts them again. */
export interface Sealing {
  seal(text: string, context: string): Promise<string>
  /** Rejects when no key opens it. */
  open(sealed: string, context: string): Promise<string>
}

/**
 * AES-256-GCM under keys that are SHA-256 of the secrets, which are long and random. The first key encrypts, all decrypt; without one
 * texts stay as they are. The context is authenticated, so that what was stored for one client can not be put in the
 * place of another's.
 */
export function sealing(secrets: readonly string[]): Sealing {
  const encoder = new TextEncoder()
  const cipher = async (
    operation: 'encrypt' | 'decrypt',
    secret: string,
    context: string,
    iv: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array> => {
    const { subtle } = crypto
    const raw = await subtle.digest('SHA-256', encoder.encode(`token store ${secret}`))
    const key = await subtle.importKey('raw', raw, 'AES-GCM', false, [operation])
    const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(context) }
    return new Uint8Array(await subtle[operation](algorithm, key, data))
  }
  return {
    async seal(text, context) {
      const [secret] = secrets
      if (secret === undefined) return text
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await cipher('encrypt', secret, context, iv, encoder.encode(text))
      return btoa(String.fromCharCode(...iv, ...sealed))
    },
    async open(sealed, context) {
      if (secrets.length === 0) return sealed
      const octets = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0))
      const [iv, data] = [octets.slice(0, 12), octets.slice(12)]
      const opened = secrets.map((secret) => cipher('decrypt', secret, context, iv, data))
      return new TextDecoder().decode(await Promise.any(opened))
    },
  }
}
