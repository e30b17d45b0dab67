import { digest } from '@latchkey/digest'
import { nameAndVersion } from '../drivers/versions.mjs'
import { compareSpeed, describeSpread } from '../measure/compare-speed.mjs'
import { account } from '../server/account.mjs'
import { NONCE, bareHeader } from './header/bare-header.mjs'
/** @import { Row, Suite } from '../suite.d.ts' */

/**
 * A function that writes the credentials for a `GET`, for a challenge that it has seen before.
 *
 * @typedef {(url: string, target: string) => string} WriteHeader
 */

const ORIGIN = 'http://127.0.0.1:8080'
const CHALLENGE = `Digest realm="${account.realm}", nonce="${NONCE}", algorithm=MD5, qop="auth", opaque="5ccc069c"`

/** @type {Suite} */
export default {
  title: 'HTTP Digest: headers per second beside two bare MD5 and one template string',
  async run({ quick, peers }) {
    const rounds = quick ? 5 : 31
    /** @type {Row[]} */
    const rows = [await row('@latchkey/digest', await ours(), rounds)]
    if (!peers) return rows
    /** @type {{ writers: (challenge: string, account: { username: string, password: string }) => Record<string, WriteHeader>, folder: string }} */
    const { writers, folder } = await import(new URL('../peers/headers.mjs', import.meta.url).href)
    for (const [name, write] of Object.entries(writers(CHALLENGE, account)))
      rows.push({ ...(await row(nameAndVersion(name, folder), write, quick ? 3 : 11)), peer: true })
    return rows
  },
}

/**
 * @param {string} name
 * @param {WriteHeader} write
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
async function row(name, write, rounds) {
  let made = 0
  const newTarget = () => `/api/public/v1.0/groups/${made++}?pageNum=1`
  const bare = bareHeader()
  const comparison = await compareSpeed({
    subject: () => {
      const target = newTarget()
      return write(ORIGIN + target, target)
    },
    yardstick: () => bare(newTarget()),
    rounds,
  })
  // As many headers in the same time: the ratio of the times, the other way round.
  const { low, median, high } = comparison.ratio
  const speed = { low: 1 / high, high: 1 / low }
  return {
    metric: 'headers per second for new URIs, beside bare MD5',
    client: name.startsWith('@latchkey') ? nameAndVersion(name, import.meta.url) : name,
    value: 1 / median,
    unit: 'x',
    kind: 'ratio',
    ...(name.startsWith('@latchkey') && { limit: { min: 0.75 } }),
    note: describeSpread(speed, comparison),
  }
}

/** @returns {Promise<WriteHeader>} */
async function ours() {
  const { username, password } = account
  const auth = digest({ username, password, origins: ORIGIN })
  const url = new URL(ORIGIN)
  const first = await auth.authorize({ method: 'GET', target: '/', url })
  const second = await first.settle?.(answer(401, CHALLENGE))
  await second?.settle?.(answer(200, null))
  return (_url, target) => {
    // An adapter has parsed the URL already; its cost is the adapter's.
    const attempt = auth.authorize({ method: 'GET', target, url })
    if ('then' in attempt) throw new Error('a kept nonce must be answered without a promise')
    return attempt.headers['authorization'] ?? ''
  }
}

/**
 * @param {number} status
 * @param {string | null} challenge
 */
function answer(status, challenge) {
  const get = (/** @type {string} */ name) => (name === 'www-authenticate' ? challenge : null)
  return { status, url: new URL(ORIGIN), headers: { get } }
}
