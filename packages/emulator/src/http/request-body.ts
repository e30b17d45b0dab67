import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error.ts'
import { type JsonProblem, scanJson } from './json-scan.ts'

const MAX_BYTES = 1_048_576

/** Reads a body of at most 1 MiB; the rest of a longer one is read and let go, so that its sender hears the refusal. */
export function readOctets(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    // Without a set encoding the chunks are buffers.
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
    // The client went away: nobody is left to be answered.
    request.on('error', reject)
  })
}

function tooLarge(): ApiError {
  return new ApiError(413, 'REQUEST_TOO_LARGE', 'The request body is longer than 1 MiB.')
}

/** Refuses a body that says it is something else than JSON. */
export function requireJson(request: IncomingMessage): void {
  const type = request.headers['content-type']
  if (type === undefined || /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return
  throw new ApiError(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'The body must be JSON, with Content-Type: application/json.',
    { headers: { accept: 'application/json' } },
  )
}

/** Reads JSON strictly: what a lenient parser lets pass silently is refused, with the field. */
export function parseJson(octets: Buffer): unknown {
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
