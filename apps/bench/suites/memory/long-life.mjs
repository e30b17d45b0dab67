// Prints, as JSON, what 400 days of a manager leave behind: node --expose-gc long-life.mjs. Time is virtual, one call a
// minute, and the tokens come from a fetch without a network.
import { getEventListeners } from 'node:events'
import { clientCredentials } from '@latchkey/client-credentials'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

let now = 0
let requests = 0
/** @type {Map<object, { at: number, run: () => void }>} */
const timers = new Map()

// One caller that lives as long as the manager.
const { signal } = new AbortController()

const auth = clientCredentials({
  tokenEndpoint: 'https://as.example/token',
  clientId: 'bench',
  clientSecret: 'secret',
  origins: 'https://api.example',
  background: true,
  clock: {
    now: () => now,
    monotonic: () => now,
    setTimeout: (run, ms) => {
      const handle = {}
      timers.set(handle, { at: now + ms, run })
      return handle
    },
    // A handle is what setTimeout gave.
    clearTimeout: (handle) => timers.delete(/** @type {object} */ (handle)),
  },
  fetch: async () => {
    const body = { access_token: `t-${++requests}`, token_type: 'Bearer', expires_in: 3_600 }
    return new Response(JSON.stringify(body))
  },
})

await live(DAY_MS)
const early = { heap: await heap(), timers: timers.size }
await live(400 * DAY_MS)
const late = { heap: await heap(), timers: timers.size }
await auth.close()
console.log(
  JSON.stringify({
    requests,
    heapBytes: late.heap - early.heap,
    timers: late.timers - early.timers,
    listeners: getEventListeners(signal, 'abort').length,
    timersAfterClose: timers.size,
  }),
)

/** @param {number} until */
async function live(until) {
  while (now < until) {
    now += MINUTE_MS
    for (const [handle, { at, run }] of timers) {
      if (at > now) continue
      timers.delete(handle)
      run()
    }
    await auth.accessToken({ signal })
    // What runs in the background comes to its end.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** In use when all that can be freed is freed; finalizers run between the passes. */
async function heap() {
  for (let pass = 0; pass < 5; pass++) {
    globalThis.gc?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return process.memoryUsage().heapUsed
}
