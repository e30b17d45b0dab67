/**
 * What there is to drive.
 *
 * @typedef {object} Client
 * @property {string} name what the rows call it
 * @property {string} file
 * @property {'bare' | 'ours' | 'peer'} kind
 * @property {readonly ('digest' | 'bearer')[]} schemes
 * @property {string} [bare] the name of the client below it
 * @property {string} [command] the program that it needs
 * @property {number} [patienceMs] then it hangs; default: half a minute
 * @property {boolean} [ownProcess] a process for each call: slow, and its CPU time is elsewhere
 */

/**
 * @param {string} name
 * @param {'digest' | 'bearer'} scheme
 * @param {string} bare
 * @param {string} [file]
 * @returns {Client}
 */
const peer = (name, scheme, bare, file = name) => ({
  name,
  file: `../peers/drivers/${file}.mjs`,
  kind: 'peer',
  schemes: [scheme],
  bare,
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
  bare: client,
})

/**
 * @param {string} name
 * @param {string} file
 * @returns {Client}
 */
const bare = (name, file = `bare-${name}.mjs`) => ({ name, file, kind: 'bare', schemes: [] })

/** @type {readonly Client[]} */
export const clients = [
  bare('fetch'),
  bare('undici'),
  bare('axios'),
  bare('needle', '../peers/drivers/bare-needle.mjs'),
  bare('azure', '../peers/drivers/bare-azure.mjs'),
  ours('fetch'),
  ours('undici'),
  ours('axios'),
  peer('digest-fetch', 'digest', 'fetch'),
  peer('@mhoc/axios-digest-auth', 'digest', 'axios', 'mhoc-axios-digest-auth'),
  peer('axios-digest', 'digest', 'axios'),
  peer('urllib', 'digest', 'undici'),
  peer('needle', 'digest', 'needle'),
  {
    name: 'curl --digest',
    file: 'curl.mjs',
    command: 'curl',
    kind: 'peer',
    schemes: ['digest'],
    ownProcess: true,
  },
  peer('openid-client', 'bearer', 'fetch'),
  peer('oauth4webapi', 'bearer', 'fetch'),
  peer('simple-oauth2', 'bearer', 'fetch'),
  peer('@badgateway/oauth2-client', 'bearer', 'fetch', 'badgateway-oauth2-client'),
  peer('google-auth-library', 'bearer', 'fetch'),
  peer('@azure/core-rest-pipeline', 'bearer', 'azure', 'azure-core-rest-pipeline'),
  peer('axios-auth-refresh', 'bearer', 'axios'),
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
