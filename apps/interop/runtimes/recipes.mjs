// Runs the recipes for Bun, Deno, workerd and the browser where they belong: against the emulator, or a server of the
// page's own. Each answers what went wrong, or nothing.
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { startEmulator } from '@latchkey/emulator'
import { listen } from '../servers/listen.mjs'

/** A recipe that is a program: it prints the names of all projects. */
export async function program(file, args) {
  return await withEmulator(async (env) => {
    const options = { env: { ...process.env, ...env, DENO_NO_UPDATE_CHECK: '1' }, timeout: 60_000 }
    const { stdout } = await promisify(execFile)(file, args, options)
    return stdout.trim() === '' ? 'no project was printed' : undefined
  })
}

/** Runs `play` with what a recipe finds in its environment. */
export async function withEmulator(play) {
  const emulator = await startEmulator()
  try {
    const [{ publicKey, privateKey }] = emulator.seed.apiKeys
    const [{ clientId, clientSecret }] = emulator.seed.serviceAccounts
    return await play({
      BASE_URL: emulator.url,
      PUBLIC_KEY: publicKey,
      PRIVATE_KEY: privateKey,
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
    })
  } finally {
    await emulator.close()
  }
}

/** A page at `/`, its tokens at `/token`, of which the first is too old, and what they open at `/items`. */
export async function withPage(play) {
  let tokens = 0
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    if (request.url === '/token') response.end(`token-${++tokens}`)
    else if (request.url !== '/items')
      response.setHeader('content-type', 'text/html').end('<!doctype html>')
    else if (request.headers.authorization === 'Bearer token-2') response.end('an item')
    else response.writeHead(401).end('too old')
  })
  const { origin, close } = await listen(server)
  return await play(origin).finally(close)
}
