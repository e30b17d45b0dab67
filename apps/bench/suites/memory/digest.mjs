// Run with --expose-gc: authorises calls over distinct URLs and prints how many bytes the heap has grown between 20,000
// and 200,000 of them.
import { digest } from '@latchkey/digest'
import { account } from '../../server/account.mjs'

const origin = 'http://127.0.0.1:8080'
const FIRST = 20_000
const LAST = 200_000

const auth = digest({ username: account.username, password: account.password, origins: origin })
let after = 0
for (let call = 1; call <= LAST; call++) {
  await authorise(new URL(`/${call}/item?page=${call}`, origin))
  if (call === FIRST) after = heapUsed()
}
process.stdout.write(String(heapUsed() - after))

/** @param {URL} url */
async function authorise(url) {
  let attempt = await auth.authorize({
    method: 'GET',
    url,
    target: url.pathname + url.search,
    headers: new Headers(),
  })
  while (true) {
    const known = attempt.headers['authorization'] !== undefined
    const challenge = `Digest realm="${account.realm}", nonce="dcd98b7102dd2f0e", qop="auth"`
    const next = await attempt.settle?.({
      status: known ? 200 : 401,
      url,
      headers: {
        get: (name) => (name.toLowerCase() === 'www-authenticate' && !known ? challenge : null),
      },
    })
    if (next === undefined) return
    attempt = next
  }
}

function heapUsed() {
  if (globalThis.gc === undefined) throw new Error('run it with --expose-gc')
  for (let times = 0; times < 3; times++) globalThis.gc()
  return process.memoryUsage().heapUsed
}
