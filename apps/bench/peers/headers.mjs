import DigestClient from 'digest-fetch'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Where the peers are found. */
export const folder = import.meta.url

/** How the peers write the credentials for a `GET`, by package. axios-digest and its namesake of mhoc have no function for it. */
export function writers(challenge, { username, password }) {
  const client = new DigestClient(username, password)
  client.parseAuth(challenge)
  const needle = require('needle/lib/auth.js')
  // Not among what the package exports.
  const { digestAuthHeader } = require('./node_modules/urllib/dist/commonjs/utils.js')
  return {
    'digest-fetch': (url) => client.addAuth(url, {}).headers.Authorization,
    urllib: (_url, target) => digestAuthHeader('GET', target, challenge, `${username}:${password}`),
    needle: (_url, target) => needle.digest(challenge, username, password, 'GET', target),
  }
}
