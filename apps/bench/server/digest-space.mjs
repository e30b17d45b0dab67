import { hash, randomBytes } from 'node:crypto'
import { account } from './account.mjs'
/** @import { DigestMode } from './modes.d.ts' */

const { realm, username, password } = account

/**
 * What a server knows about the nonces it has given out.
 *
 * @param {DigestMode} mode
 */
export function digestSpace(mode) {
  const { algorithm = 'MD5' } = mode
  const hashName = algorithm === 'MD5' ? 'md5' : 'sha256'
  const ha1 = hash(hashName, `${username}:${realm}:${password}`)
  /** @type {Map<string, { uses: number, seen: Set<string> }>} */
  const nonces = new Map()

  const issue = () => {
    const nonce = randomBytes(16).toString(mode.padded ? 'base64' : 'hex')
    nonces.set(nonce, { uses: 0, seen: new Set() })
    return nonce
  }
  /**
   * @param {Readonly<Record<string, string | undefined>>} given
   * @param {string} method
   */
  const answerOf = ({ nonce, nc, cnonce, qop, uri }, method) =>
    hash(hashName, `${ha1}:${nonce}:${nc}:${cnonce}:${qop}:${hash(hashName, `${method}:${uri}`)}`)

  return {
    issue,
    /**
     * With `opaque`, because there are clients that ask for one.
     *
     * @param {boolean} stale
     */
    challenge: (stale) =>
      `Digest realm="${realm}", nonce="${issue()}", algorithm=${algorithm}, qop="auth", opaque="5ccc069c"${stale ? ', stale=true' : ''}`,
    /**
     * @param {string} field
     * @param {string} method
     * @param {string} target
     * @returns {'ok' | 'stale' | 'replay' | 'rejected'}
     */
    verify(field, method, target) {
      const given = read(field)
      if (given['uri'] !== target || given['response'] !== answerOf(given, method))
        return 'rejected'
      const nonce = nonces.get(given['nonce'] ?? '')
      if (nonce === undefined || nonce.uses === mode.usesPerNonce) return 'stale'
      nonce.uses++
      if (!mode.eachCountOnce) return 'ok'
      const nc = given['nc'] ?? ''
      if (nonce.seen.has(nc)) return 'replay'
      nonce.seen.add(nc)
      return 'ok'
    },
  }
}

/**
 * Quoted or not, as clients have it.
 *
 * @param {string} field
 */
function read(field) {
  /** @type {Record<string, string | undefined>} */
  const params = {}
  for (const [, name = '', quoted, token] of field.matchAll(/([a-z]+)=(?:"([^"]*)"|([^\s,]*))/g)) {
    params[name] = quoted ?? token
  }
  return params
}
