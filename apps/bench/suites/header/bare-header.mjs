import { hash } from 'node:crypto'
import { account } from '../../server/account.mjs'

export const NONCE = 'dcd98b7102dd2f0e8b11d0f600bfb0c093'

/** The least that any implementation has to do for a new URI: two MD5 of the same texts and one template string. */
export function bareHeader() {
  const { username, realm, password } = account
  const cnonce = '0a4f113b5f2e7d6c8b9a0a4f113b5f2e'
  const ha1 = hash('md5', `${username}:${realm}:${password}`)
  return (/** @type {string} */ target) => {
    const ha2 = hash('md5', `GET:${target}`)
    const response = hash('md5', `${ha1}:${NONCE}:00000001:${cnonce}:auth:${ha2}`)
    return `Digest username="${username}", realm="${realm}", nonce="${NONCE}", uri="${target}", response="${response}", algorithm=MD5, qop=auth, nc=00000001, cnonce="${cnonce}"`
  }
}
