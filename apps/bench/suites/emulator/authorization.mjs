import { Buffer } from 'node:buffer'
import { hash, randomBytes } from 'node:crypto'
import { URLSearchParams } from 'node:url'

export const TARGET = '/api/public/v1.0/groups'

/** @param {string} text */
const md5 = (text) => hash('md5', text)

/**
 * Makes `Authorization` of one challenge after the other count (RFC 7616 section 3.4).
 *
 * @param {{ publicKey: string, privateKey: string }} key
 * @param {string} head of a 401
 * @returns {() => string}
 */
export function digestOf({ publicKey, privateKey }, head) {
  const nonce = /nonce="([^"]+)"/.exec(head)?.[1] ?? ''
  const realm = /realm="([^"]+)"/.exec(head)?.[1] ?? ''
  const ha1 = md5(`${publicKey}:${realm}:${privateKey}`)
  const ha2 = md5(`GET:${TARGET}`)
  const cnonce = randomBytes(8).toString('hex')
  let count = 0
  return () => {
    const nc = (++count).toString(16).padStart(8, '0')
    const response = md5(`${ha1}:${nonce}:${nc}:${cnonce}:auth:${ha2}`)
    return `Digest username="${publicKey}", realm="${realm}", nonce="${nonce}", uri="${TARGET}", qop=auth, nc=${nc}, cnonce="${cnonce}", response="${response}"`
  }
}

/**
 * @param {string} url
 * @param {{ clientId: string, clientSecret: string }} account
 * @returns {Promise<string>}
 */
export async function bearerOf(url, { clientId, clientSecret }) {
  const response = await fetch(`${url}/api/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  /** @type {{ access_token: string }} */
  const token = await response.json()
  return `Bearer ${token.access_token}`
}
