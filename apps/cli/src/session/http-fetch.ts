import { type IncomingMessage, request as httpRequest } from 'node:http'
import { promisify } from 'node:util'
import { MAX_RESPONSE_BYTES, responseTooLarge } from './response-limit.ts'

/**
 * What the client of Cloud Manager needs of `fetch`, over `node:http`: it sends text, reads a response as a whole, and follows no
 * redirect. An audit sends hundreds of requests; the global fetch takes three times the processor time for each.
 *
 * @param timeoutMs limit for one request
 */
export function httpFetch(timeoutMs: number): typeof fetch {
  return async (input, { method = 'GET', headers, body } = {}) => {
    const url = new URL(input as string)
    const fields = Object.fromEntries(new Headers(headers))
    const options = { method, headers: { 'accept-encoding': 'gzip', ...fields } }
    const send = url.protocol === 'https:' ? (await import('node:https')).request : httpRequest
    let timer: NodeJS.Timeout | undefined
    const { message, bytes } = await new Promise<Received>((resolve, reject) => {
      const sent = send(url, options, (message) => {
        const chunks: Buffer[] = []
        let size = 0
        message.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > MAX_RESPONSE_BYTES) sent.destroy(responseTooLarge())
          else chunks.push(chunk)
        })
        message.on('error', reject)
        message.on('end', () => {
          resolve({ message, bytes: Buffer.concat(chunks) })
        })
      })
      timer = setTimeout(() => {
        sent.destroy(new DOMException('no response came in time', 'TimeoutError'))
      }, timeoutMs)
      sent.on('error', reject)
      // Our callers send text, or form parameters.
      sent.end(body == null ? undefined : String(body as string | URLSearchParams))
    }).finally(() => {
      clearTimeout(timer)
    })
    return responseOf(url, message, await decompressed(message, bytes))
  }
}

interface Received {
  readonly message: IncomingMessage
  readonly bytes: Buffer
}

async function decompressed(message: IncomingMessage, bytes: Buffer): Promise<Buffer> {
  if (message.headers['content-encoding'] !== 'gzip' || bytes.length === 0) return bytes
  const { gunzip } = await import('node:zlib')
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_RESPONSE_BYTES })
  } catch (error) {
    throw error instanceof RangeError ? responseTooLarge() : error
  }
}

function responseOf(url: URL, message: IncomingMessage, bytes: Buffer): Response {
  const { statusCode: status = 0, headers } = message
  const fields = {
    get(name: string): string | null {
      const value = headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
    has: (name: string): boolean => headers[name.toLowerCase()] !== undefined,
  }
  const isSuccess = status >= 200 && status < 300
  const response = {
    ...{ status, ok: isSuccess, url: url.href, headers: fields },
    ...{ type: 'basic', redirected: false },
    get body(): ReadableStream<Uint8Array> | null {
      return bytes.length === 0 ? null : new Blob([new Uint8Array(bytes)]).stream()
    },
    text: () => Promise.resolve(bytes.toString()),
    json: () => Promise.resolve().then(() => JSON.parse(bytes.toString()) as unknown),
  }
  // All that the adapter and the client read of one; a whole Response costs more than the request.
  return response as unknown as Response
}
