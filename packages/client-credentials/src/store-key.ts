import type { Settings } from './settings.ts'

/** Separates tokens in a store. The key is readable, except for parameters: they are hashed, because they can be confidential. */
export function storeKeyOf(settings: Settings): string {
  const { issuer, tokenEndpoint, clientId, scope, parameters } = settings
  if (settings.storeKey !== undefined) return settings.storeKey
  const method = settings.clientAuthentication === undefined ? settings.authMethod : 'other'
  const address = issuer ?? tokenEndpoint?.href
  const key = JSON.stringify([address, clientId, method, scope])
  if (parameters === undefined || typeof parameters === 'function') return key
  return `${key}${fingerprint(JSON.stringify(parameters))}`
}

/** FNV-1a with 64 bits: construction cannot wait for the hashes of Web Crypto. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const octet of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n)
  }
  return hash.toString(16)
}
