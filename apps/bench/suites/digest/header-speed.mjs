import { hash } from 'node:crypto'
import { digest } from '@latchkey/digest'
import { compareSpeed, describeSpread } from '../../measure/compare-speed.mjs'
import { account } from './account.mjs'
/** @import { Row } from '../../suite.d.ts' */

const origin = 'http://127.0.0.1:8080'
const HEADERS_PER_ROUND = 4_000

/**
 * The speed of `authorize` for URIs that it has not seen, with a nonce and HA1 that it has kept, beside the least that any
 * implementation has to do: two MD5 of the same texts and one template string.
 *
 * @param {number} rounds
 * @returns {Promise<Row>}
 */
export async function headerSpeed(rounds) {
  const { username, realm, password } = account
  const nonce = 'dcd98b7102dd2f0e8b11d0f600bfb0c093'
  const cnonce = '0a4f113b5f2e7d6c8b9a0a4f113b5f2e'
  const auth = digest({ username, password, origins: origin })
  await learnNonce()

  let made = 0
  const newTargets = () =>
    Array.from({ length: HEADERS_PER_ROUND }, () => {
      const target = `/api/public/v1.0/groups/${made++}?pageNum=1`
      return { method: 'GET', target, url: new URL(target, origin) }
    })
  // Made outside the measured time.
  let requests = newTargets()

  const ha1 = hash('md5', `${username}:${realm}:${password}`)
  let written = 0
  const yardstick = () => {
    for (const { method, target } of requests) {
      const ha2 = hash('md5', `${method}:${target}`)
      const response = hash('md5', `${ha1}:${nonce}:00000001:${cnonce}:auth:${ha2}`)
      written +=
        `Digest username="${username}", realm="${realm}", nonce="${nonce}", uri="${target}", response="${response}", algorithm=MD5, qop=auth, nc=00000001, cnonce="${cnonce}"`
          .length
    }
  }
  const subject = () => {
    for (const request of requests) {
      const attempt = auth.authorize(request)
      if ('then' in attempt) throw new Error('a kept nonce must be answered without a promise')
      written += attempt.headers['authorization']?.length ?? NaN
    }
  }
  const prepare = () => {
    requests = newTargets()
  }

  const comparison = compareSpeed({ subject, yardstick, prepare, rounds })
  if (!(written > 0)) throw new Error('a request got no credentials')
  return {
    metric: 'header for a new URI, beside two bare MD5',
    value: comparison.ratio.median,
    unit: 'x',
    limit: { min: 0.75 },
    kind: 'ratio',
    note: describeSpread(comparison),
  }

  async function learnNonce() {
    const first = await auth.authorize({ method: 'GET', target: '/', url: new URL(origin) })
    const challenge = `Digest realm="${realm}", nonce="${nonce}", algorithm=MD5, qop="auth"`
    const second = await first.settle?.(answer(401, challenge))
    await second?.settle?.(answer(200, null))
  }
}

/**
 * @param {number} status
 * @param {string | null} challenge
 */
function answer(status, challenge) {
  return {
    status,
    url: new URL(origin),
    headers: {
      get: (/** @type {string} */ name) => (name === 'www-authenticate' ? challenge : null),
    },
  }
}
