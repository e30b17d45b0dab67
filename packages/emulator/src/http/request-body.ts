import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error.ts'
import { type JsonProblem, scanJson } from './json-scan.ts'

const MAX_BYTES = 1_048_576

const received = new WeakMap<IncomingMessage, Promise<Buffer>>()

/**
 * Reads a body of at most 1 MiB; can be called again. The rest of a longer one is discarded, so that the client reads the
 * error.
 */
export function readOctets(request: IncomingMessage): Promise<Buffer> {
  const known = received.get(request) ?? receive(request)
  received.set(request, known)
  return known
}

function receive(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    // Without an encoding the chunks are buffers.
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength
      if (bytes <= MAX_BYTES) chunks.push(chunk)
      else {
        chunks.length = 0
        reject(tooLarge())
      }
    })
    request.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
    // The client closed the connection.
    request.on('error', reject)
  })
}

function tooLarge(): ApiError {
  return new ApiError(413, 'REQUEST_TOO_LARGE', 'The request body is longer than 1 MiB.')
}

/** Rejects a body that is compressed, or with a content type other than JSON. */
export function requireJson(request: IncomingMessage): void {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = request.headers
  if (encoding.toLowerCase() !== 'identity') {
    throw new ApiError(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The request body must not be compressed: send it without Content-Encoding.',
      // RFC 9110 section 12.5.3: in a response, the codings that a request may have.
      { headers: { 'accept-encoding': 'identity' } },
    )
  }
  if (type === undefined || /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return
  throw new ApiError(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'The body must be JSON, with Content-Type: application/json.',
    { headers: { accept: 'application/json' } },
  )
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/** Reads JSON strictly, after a byte order mark (RFC 8259 section 8.1); errors name the field. */
export function parseJson(received: Buffer): unknown {
  const isMarked = received.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
  const octets = isMarked ? received.subarray(BYTE_ORDER_MARK.length) : received
  const found = scanJson(octets)
  if (found !== undefined) throw errorResponse(found)
  try {
    return JSON.parse(octets.toString()) as unknown
  } catch {
    throw new ApiError(400, 'MALFORMED_JSON', 'Received JSON that is malformed.')
  }
}

const DETAILS: Readonly<Record<JsonProblem['problem'], readonly [code: string, detail: string]>> = {
  'duplicate key': ['INVALID_JSON_ATTRIBUTE', 'The attribute comes twice in its object.'],
  'forbidden key': ['INVALID_ATTRIBUTE', 'An invalid attribute was specified.'],
  'too deep': ['INVALID_JSON', 'The JSON is nested too deeply.'],
  'not UTF-8': ['MALFORMED_JSON', 'The request body is not UTF-8.'],
  'number too large': ['INVALID_JSON_ATTRIBUTE', 'The number is too large.'],
}

function errorResponse({ problem, field }: JsonProblem): ApiError {
  const [code, detail] = DETAILS[problem]
  return new ApiError(400, code, `${detail} Field: ${field === '' ? '(the whole body)' : field}.`, {
    parameters: [field],
    field,
  })
}
