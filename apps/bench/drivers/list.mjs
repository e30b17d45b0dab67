/**
 * What there is to drive.
 *
 * @typedef {object} Client
 * @property {string} name what the rows call it
 * @property {string} file
 * @property {'ours' | 'peer'} kind
 * @property {readonly ('digest' | 'bearer')[]} schemes
 * @property {string} [command] the program that it starts for each call, which is slow
 * @property {number} [patienceMs] then it hangs; default: half a minute
 */

/**
 * @param {string} name
 * @param {'digest' | 'bearer'} scheme
 * @param {string} [file]
 * @returns {Client}
 */
const peer = (name, scheme, file = name) => ({
  name,
  file: `../peers/drivers/${file}.mjs`,
  kind: 'peer',
  schemes: [scheme],
})

/**
 * @param {string} client
 * @returns {Client}
 */
const ours = (client) => ({
  name: `@latchkey/${client}`,
  file: `latchkey-${client}.mjs`,
  kind: 'ours',
  schemes: ['digest', 'bearer'],
})

/** @type {readonly Client[]} */
export const clients = [
  ours('fetch'),
  ours('undici'),
  ours('axios'),
  peer('digest-fetch', 'digest'),
  peer('@mhoc/axios-digest-auth', 'digest', 'mhoc-axios-digest-auth'),
  peer('axios-digest', 'digest'),
  peer('urllib', 'digest'),
  peer('needle', 'digest'),
  { ...peer('curl --digest', 'digest'), file: 'curl.mjs', command: 'curl' },
  peer('openid-client', 'bearer'),
  peer('oauth4webapi', 'bearer'),
  peer('simple-oauth2', 'bearer'),
  peer('@badgateway/oauth2-client', 'bearer', 'badgateway-oauth2-client'),
  peer('google-auth-library', 'bearer'),
  peer('@azure/core-rest-pipeline', 'bearer', 'azure-core-rest-pipeline'),
  peer('axios-auth-refresh', 'bearer'),
]

/**
 * Ours and the peers that speak a scheme.
 *
 * @param {'digest' | 'bearer'} scheme
 * @param {boolean} peers
 */
export function clientsFor(scheme, peers) {
  return clients.filter(
    ({ kind, schemes }) => schemes.includes(scheme) && (peers || kind !== 'peer'),
  )
}
