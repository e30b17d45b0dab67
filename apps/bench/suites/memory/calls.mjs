// node --expose-gc calls.mjs DRIVER SCHEME: makes calls of distinct URLs through a driver, over a fetch that answers from
// memory, and prints the driver's version and by how many bytes the heap grows from call 20,000 to call 200,000.
import { account } from '../../server/account.mjs'
/** @import { Driver, Target } from '../../drivers/driver.d.ts' */

const FIRST = 20_000
const LAST = 200_000
const ORIGIN = 'http://127.0.0.1:8080'

const [file = '', scheme = ''] = process.argv.slice(2)
const challenge = `Digest realm="${account.realm}", nonce="dcd98b7102dd2f0e", qop="auth", algorithm=MD5`
const token = JSON.stringify({ access_token: 'a-token', token_type: 'Bearer', expires_in: 86_400 })

/** @type {typeof globalThis.fetch} */
const fromMemory = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input)
  if (url.endsWith('/token')) {
    return new Response(token, { headers: { 'content-type': 'application/json' } })
  }
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}))
  if (scheme === 'none' || headers.has('authorization')) return new Response('ok')
  return new Response('', { status: 401, headers: { 'www-authenticate': challenge } })
}
globalThis.fetch = fromMemory

/** @type {Driver} */
const driver = await import(file)
const { username, password } = account
const target = { origin: ORIGIN, scheme, username, password, tokenEndpoint: `${ORIGIN}/token` }
// The suite gives one of the three.
await driver.start(/** @type {Target} */ (target))
let early = 0
for (let n = 1; n <= LAST; n++) {
  const { status } = await driver.call(`${ORIGIN}/item/${n}`)
  if (status !== 200) throw new Error(`call ${n} got ${status}`)
  if (n === FIRST) early = await heapUsed()
}
const grownBytes = (await heapUsed()) - early
process.stdout.write(JSON.stringify({ version: driver.version(), grownBytes }))
process.exit()

/** In use when all that can be freed is freed; finalizers run between the passes. */
async function heapUsed() {
  for (let pass = 0; pass < 5; pass++) {
    globalThis.gc?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return process.memoryUsage().heapUsed
}
