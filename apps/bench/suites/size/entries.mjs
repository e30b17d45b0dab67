/** @import { Limit } from '../../suite.d.ts' */

/**
 * What is bundled as an application's build would, all exports unless it says otherwise.
 *
 * @typedef {object} Entry
 * @property {string} metric
 * @property {string} source
 * @property {'node' | 'browser'} platform
 * @property {Limit} limit the target
 * @property {string} [note]
 */

/** @param {readonly string[]} names */
const all = (...names) => names.map((name) => `export * from '@latchkey/${name}'`).join('\n')

const PROGRAMMATIC_ACCESS = `
import { connect } from '@latchkey/cloud-manager'
import { accessLists, apiKeys, serviceAccounts } from '@latchkey/cloud-manager/resources'
const connection = connect({ fetch })
console.log(accessLists(connection), apiKeys(connection), serviceAccounts(connection))`

/** @type {readonly Entry[]} */
export const entries = [
  {
    metric: 'digest for Node',
    source: all('digest'),
    platform: 'node',
    limit: { max: 6_500 },
    note: 'what a user of digest bundles: all it exports, with what it uses of contract and auth-header',
  },
  {
    metric: 'digest, contract, auth-header whole for Node',
    source: all('digest', 'contract', 'auth-header'),
    platform: 'node',
    limit: { max: 5_000 },
    note: "also the adapters' part of contract, which digest never calls",
  },
  {
    metric: 'the same for browsers',
    source: all('digest', 'contract', 'auth-header'),
    platform: 'browser',
    limit: { max: 12_000 },
    note: 'with what it uses of @noble/hashes',
  },
  {
    metric: 'token-manager with its contract',
    source: all('token-manager'),
    platform: 'browser',
    limit: { max: 5_000 },
  },
  {
    metric: 'client-credentials with token-manager',
    source: all('client-credentials'),
    platform: 'browser',
    limit: { max: 8_500 },
  },
  {
    metric: 'the same with ./assertion',
    source: all('client-credentials', 'client-credentials/assertion'),
    platform: 'browser',
    limit: { max: 8_500 },
    note: 'without jose',
  },
  {
    metric: 'fetch with its contract',
    source: all('fetch'),
    platform: 'node',
    limit: { max: 3_000 },
  },
  {
    metric: 'undici with its contract',
    source: all('undici'),
    platform: 'node',
    limit: { max: 3_500 },
  },
  {
    metric: 'axios with its contract',
    source: all('axios'),
    platform: 'node',
    limit: { max: 4_000 },
  },
  {
    metric: 'cloud-manager, programmatic access alone',
    source: PROGRAMMATIC_ACCESS,
    platform: 'browser',
    limit: { max: 6_500 },
  },
  {
    metric: 'cloud-manager whole',
    source: all('cloud-manager'),
    platform: 'browser',
    limit: { max: 20_000 },
  },
]

/** Clients that an application brings itself, and what is loaded only when it is needed. */
export const external = ['axios', 'undici', 'jose', 'node-fetch']

/**
 * Packages and how many an install may bring, itself included: ours, and nothing foreign but @noble/hashes for digest.
 */
export const installs = {
  '@latchkey/contract': 1,
  '@latchkey/auth-header': 1,
  '@latchkey/digest': 4,
  '@latchkey/token-manager': 2,
  '@latchkey/client-credentials': 3,
  '@latchkey/redis-token-store': 3,
  '@latchkey/fetch': 2,
  '@latchkey/undici': 2,
  '@latchkey/axios': 2,
  '@latchkey/cloud-manager': 2,
}

/** What is imported as it is installed. `beside`: the client that is there anyway. */
export const imports = [
  { name: '@latchkey/digest', max: 5 },
  { name: '@latchkey/client-credentials', max: 5 },
  { name: '@latchkey/fetch', max: 3 },
  { name: '@latchkey/undici', max: 3, beside: 'undici' },
  { name: '@latchkey/axios', max: 3, beside: 'axios' },
]

/** The peers. `beside` as above. */
export const peers = [
  { name: 'digest-fetch' },
  { name: '@mhoc/axios-digest-auth', beside: 'axios' },
  { name: 'axios-digest', beside: 'axios' },
  { name: 'urllib', beside: 'undici' },
  { name: 'needle' },
  { name: 'openid-client' },
  { name: 'oauth4webapi' },
  { name: 'simple-oauth2' },
  { name: '@badgateway/oauth2-client' },
  { name: 'google-auth-library' },
  { name: '@azure/core-rest-pipeline' },
  { name: 'axios-auth-refresh', beside: 'axios' },
]
