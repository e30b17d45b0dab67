import type { Settings } from './settings.ts'

/** What tells tokens apart in a store: readable, except parameters, which can contain what is not for every eye. */
export function storeKeyOf(settings: Settings): string {
  const { issuer, tokenEndpoint, clientId, scope, parameters } = settings
  if (settings.storeKey !== undefined) return settings.storeKey
  const method = settings.clientAuthentication === undefined ? settings.authMethod : 'other'
  const address = issuer ?? tokenEndpoint?.href
  const key = JSON.stringify([address, clientId, method, scope])
  if (parameters === undefined || typeof parameters === 'function') return key
  return `${key}${fingerprint(JSON.stringify(parameters))}`
}

/** 128 bits that differ for different texts; construction cannot wait for the hashes of Web Crypto (xxHash-like). */
function fingerprint(text: string): string {
  const lanes = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f].map((seed) => {
    let hash = seed
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995 ^ seed)
      hash = (hash << 13) | (hash >>> 19)
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
    return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0')
  })
  return lanes.join('')
}
