// A process of its own that uses the file store, for the tests of it. What it finds out goes to stdout.
import { setTimeout } from 'node:timers/promises'
import { clientCredentials } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'

const [task, directory, more = '', lockLeaseMs = ''] = process.argv.slice(2)
/** Longer than a slow machine takes: nothing fails but what is asked for. */
const PATIENCE_MS = 60_000
const store = fileTokenStore(directory)
const { signal } = new globalThis.AbortController()

/** A manager whose token endpoint is `more`. */
function manager(options) {
  return clientCredentials({
    tokenEndpoint: more,
    clientId: 'id',
    clientSecret: 'secret',
    origins: 'https://api.example',
    store,
    storeTimeoutMs: PATIENCE_MS,
    ...options,
  })
}

const tasks = {
  /** Tries for each of many locks once, and lives until it is killed: the death of a holder frees its locks. */
  async compete() {
    for (let n = 0; n < Number(more); n++) {
      if ((await store.acquire(`key-${n}`, 600_000, signal)) !== undefined) {
        process.stdout.write(`${n} `)
      }
    }
    process.stdout.write('done')
    await setTimeout(600_000)
  },
  /** Gets a token, and tells the events. */
  async token() {
    const events = []
    const auth = manager({ timeoutMs: PATIENCE_MS, onEvent: ({ type }) => events.push(type) })
    const first = await auth.accessToken()
    auth.invalidate(first.value)
    const second = await auth.accessToken()
    await auth.close()
    process.stdout.write(JSON.stringify([first.value, second.value, events]))
  },
  async first() {
    const leaseMs = Number(lockLeaseMs)
    // No lease is shorter than this.
    const auth = manager({ timeoutMs: leaseMs, lockLeaseMs: leaseMs })
    process.stdout.write((await auth.accessToken()).value)
    await auth.close()
  },
}

await tasks[task]()
