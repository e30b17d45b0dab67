import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** How the peers write the credentials for a `GET`, by package. */
export const writers = {
  'digest-fetch': async (challenge, { username, password }) => {
    const { default: DigestClient } = await import('digest-fetch')
    const client = new DigestClient(username, password)
    client.parseAuth(challenge)
    return (url) => client.addAuth(url, {}).headers.Authorization
  },
  urllib: async (challenge, { username, password }) => {
    // Not among what the package exports.
    const { digestAuthHeader } = require('./node_modules/urllib/dist/commonjs/utils.js')
    return (_url, target) => digestAuthHeader('GET', target, challenge, `${username}:${password}`)
  },
  needle: async (challenge, { username, password }) => {
    const { digest } = require('needle/lib/auth.js')
    return (_url, target) => digest(challenge, username, password, 'GET', target)
  },
}
