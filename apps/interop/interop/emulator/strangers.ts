import { type Emulator, startEmulator } from '@latchkey/emulator'
import { type CountingRelay, startCountingRelay } from '../../servers/counting-relay.ts'

/** An emulator behind a relay that counts the requests of a third-party client. */
export interface WatchedEmulator extends AsyncDisposable {
  /** The relay's origin: what clients are given. */
  readonly url: string
  readonly emulator: Emulator
  readonly requests: CountingRelay['requests']
  /** Method and path of every request since the last call. */
  take(): string[]
}

export async function watchEmulator(): Promise<WatchedEmulator> {
  const emulator = await startEmulator()
  const relay = await startCountingRelay(emulator.url)
  let taken = 0
  return {
    url: relay.url,
    emulator,
    requests: relay.requests,
    take: () => {
      const fresh = relay.requests.slice(taken)
      taken = relay.requests.length
      return fresh.map(({ method, target }) => `${method} ${target}`)
    },
    async [Symbol.asyncDispose]() {
      await relay[Symbol.asyncDispose]()
      await emulator.close()
    },
  }
}
