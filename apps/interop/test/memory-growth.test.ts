import { execFile } from 'node:child_process'
import { createServer, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listen } from '../servers/listen.mjs'

const SCRIPT = fileURLToPath(new URL('memory/move-bytes.mjs', import.meta.url))
const CHUNK = Buffer.alloc(65_536, 120)
const BODY_BYTES = 100 * 1_048_576

/** Takes what is posted and counts it; gives 100 MB to who gets. Both want the counter scheme's credentials. */
async function serve() {
  const posted: number[] = []
  const server = createServer((request, response) => {
    let bytes = 0
    request.on('data', (chunk: Buffer) => (bytes += chunk.byteLength))
    request.on('end', () => {
      if (request.headers.authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Counter nonce="1"' }).end()
      } else if (request.method === 'POST') {
        posted.push(bytes)
        response.end()
      } else pour(response, BODY_BYTES)
    })
  })
  const { origin, close } = await listen(server)
  return { posted, origin, [Symbol.asyncDispose]: close }
}

function pour(response: ServerResponse, left: number): void {
  if (left <= 0) {
    response.end()
    return
  }
  const more = (): void => {
    pour(response, left - CHUNK.byteLength)
  }
  if (response.write(CHUNK)) setImmediate(more)
  else response.once('drain', more)
}

test.each(['fetch', 'undici', 'axios'])(
  'withAuth over %s moves 100 MB up and 100 MB down in a part of that memory',
  async (name) => {
    await using server = await serve()
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, name, server.origin])
    expect(server.posted.at(-1)).toBe(BODY_BYTES)
    // The peak of the whole process: garbage that waits for its collector is in it too.
    expect(Number(stdout)).toBeLessThan(0.75 * BODY_BYTES)
  },
)
