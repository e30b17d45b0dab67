import type { IncomingMessage } from 'node:http'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { ApiError } from './api-error.ts'

const MAX_BYTES = 1_048_576

/** Reads a body of at most 1 MiB as UTF-8. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  // Without a set encoding the chunks are buffers.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > MAX_BYTES) {
      throw new ApiError(
        413,
        'REQUEST_TOO_LARGE',
        'The request body is longer than 1 MiB.',
        undefined,
        { connection: 'close' },
      )
    }
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new ApiError(400, 'MALFORMED_JSON', 'The request body is not UTF-8.')
  }
}

/** Parses and validates a JSON body; unknown fields are refused with their name (rule 27). */
export function parseBody(text: string, validate: ValidateFunction): unknown {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new ApiError(400, 'MALFORMED_JSON', 'Received JSON that is malformed.')
  }
  if (!validate(body)) throw refusalOf(validate.errors?.[0])
  return body
}

function refusalOf(error: ErrorObject | undefined): ApiError {
  // Ajv puts a name into the params of these two keywords.
  const params = (error?.params ?? {}) as Readonly<Record<string, unknown>>
  const named = (value: unknown) => (typeof value === 'string' ? value : '').slice(0, 64)
  if (error?.keyword === 'required') {
    const field = named(params['missingProperty'])
    return new ApiError(
      400,
      'MISSING_ATTRIBUTE',
      `The required attribute ${field} was not specified.`,
      [field],
    )
  }
  const field =
    error?.keyword === 'additionalProperties'
      ? named(params['additionalProperty'])
      : (error?.instancePath ?? '').slice(1, 65)
  return new ApiError(400, 'INVALID_ATTRIBUTE', `An invalid attribute ${field} was specified.`, [
    field,
  ])
}
