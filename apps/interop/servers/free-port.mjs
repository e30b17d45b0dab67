import { createServer } from 'node:net'
import { listen } from './listen.mjs'

/** A port of 127.0.0.1 that nobody listens on. Another process may take it first: whoever starts a server retries. */
export async function freePort() {
  const { port, close } = await listen(createServer())
  await close()
  return port
}
