/**
 * A bundle with all exports, unless the source says otherwise. `max` is enforced; `goal`, where there is one, is what the
 * package promised and misses today. A package that got smaller lowers its `max`.
 *
 * @typedef {{ metric: string, source: string, platform: 'node' | 'browser', max: number, goal?: number, note?: string, isComplete?: boolean }} Bundle
 */

/** @param {readonly string[]} names */
const all = (...names) => names.map((name) => `export * from '@latchkey/${name}'`).join('\n')

const PROGRAMMATIC_ACCESS = `
import { connect } from '@latchkey/cloud-manager'
import { accessLists, apiKeys, serviceAccounts } from '@latchkey/cloud-manager/resources'
const connection = connect({ fetch })
console.log(accessLists(connection), apiKeys(connection), serviceAccounts(connection))`

/** Clients that an application brings itself, and what is loaded only when it is needed. */
export const OPTIONAL = ['axios', 'undici', 'jose', 'node-fetch']

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    metric: 'digest for Node',
    source: all('digest'),
    platform: 'node',
    max: 6_500,
    note: 'with the parts of contract and auth-header that it uses',
  },
  {
    metric: 'digest for browsers',
    source: all('digest'),
    platform: 'browser',
    max: 12_000,
    note: 'with the part of @noble/hashes that it uses',
  },
  {
    metric: 'token-manager',
    source: all('token-manager'),
    platform: 'browser',
    max: 9_350,
    goal: 5_000,
  },
  {
    metric: 'client-credentials with token-manager',
    source: all('client-credentials'),
    platform: 'browser',
    max: 14_250,
    goal: 8_500,
  },
  {
    metric: 'client-credentials with ./assertion',
    source: all('client-credentials', 'client-credentials/assertion'),
    platform: 'browser',
    max: 16_300,
    goal: 10_500,
    note: 'without jose',
  },
  { metric: 'fetch', source: all('fetch'), platform: 'node', max: 5_050, goal: 3_000 },
  { metric: 'undici', source: all('undici'), platform: 'node', max: 4_450, goal: 3_500 },
  { metric: 'axios', source: all('axios'), platform: 'node', max: 7_300, goal: 4_000 },
  {
    metric: 'cloud-manager, programmatic access alone',
    source: PROGRAMMATIC_ACCESS,
    platform: 'browser',
    max: 6_500,
  },
  {
    metric: 'cloud-manager, everything',
    source: all(
      'cloud-manager',
      'cloud-manager/resources',
      'cloud-manager/validate',
      'cloud-manager/endpoints',
    ),
    platform: 'browser',
    max: 20_000,
    isComplete: true,
    note: 'with what is loaded for errors',
  },
]

/** Packages that an install can add, itself included: Latchkey's, and of others only @noble/hashes for digest. */
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
