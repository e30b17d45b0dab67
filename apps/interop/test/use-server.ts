import { afterAll, beforeAll } from 'vitest'

/** Starts a server before the tests of a file or of a `describe`, and stops it after them. */
export function useServer<Server extends AsyncDisposable | { stop(): Promise<void> }>(
  start: () => Promise<Server>,
): () => Server {
  let running: Server | undefined
  beforeAll(async () => {
    running = await start()
  })
  afterAll(async () => {
    if (running === undefined) return
    if ('stop' in running) await running.stop()
    else await running[Symbol.asyncDispose]()
  })
  return () => {
    if (running === undefined) throw new Error('the server runs only in tests and hooks')
    return running
  }
}
