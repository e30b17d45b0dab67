import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { chunksOf, drain } from '@latchkey/contract'
import type { Inspect } from './head.ts'
import { hideFields, takeFields } from './sent-fields.ts'

interface Transport {
  request(
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): http.ClientRequest
}

/**
 * A transport for axios on Node. It reports the head of each response before axios reads the body, and hides the
 * scheme's fields.
 */
export function inspectingTransport(
  given: Transport | undefined,
  timeout: number | undefined,
  secrets: ReadonlySet<string>,
  inspect: Inspect,
): Transport {
  return {
    request: (options, onResponse) => {
      const transport = given ?? (options.protocol === 'https:' ? https : http)
      const taken = takeFields(options, secrets)
      const request = transport.request(options, (response) => {
        clearTimeout(timer)
        hideFields(request, secrets)
        const { headersDistinct, statusCode = 0 } = response
        inspect({
          status: statusCode,
          headers: {
            get: (name) => headersDistinct[name.toLowerCase()]?.join(', ') ?? null,
            fields: (name) => headersDistinct[name.toLowerCase()] ?? [],
          },
          fields: () => response.headers as Record<string, string>,
          release: () => {
            onResponse(response)
          },
          discard: async () => {
            await drain(chunksOf<Uint8Array>(response))
            // Node would reuse the connection, and the server would read the next request as the rest of the body.
            if (!request.writableFinished) request.destroy()
            // Ends axios' wait for a response and its listener on the caller's signal.
            request.emit('error', new Error('the response was rejected'))
          },
        })
      })
      for (const [name, value] of taken) request.setHeader(name, value)
      request.once('finish', () => {
        hideFields(request, secrets)
      })
      // Axios measures the timeout only from the connection on if the transport is not Node's.
      const timer = timeout ? setTimeout(() => request.emit('timeout'), timeout) : undefined
      request.once('close', () => {
        clearTimeout(timer)
      })
      return request
    },
  }
}
