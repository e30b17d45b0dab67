import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { chunksOf, drain } from '@latchkey/contract'
import type { Inspect } from './head.ts'
import { hideFields, takeFields } from './sent-fields.ts'

export { isNodeStream, nodeStream, sourceOf } from './node-stream.ts'

interface Transport {
  request(
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): http.ClientRequest
}

/** What axios sends with on Node. Shows each response's head before axios reads on, and hides the scheme's fields. */
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
            // Node would use the connection again, and the server would take the next request for the rest of the body.
            if (!request.writableFinished) request.destroy()
            // Axios waits for a response, and listens to the caller's signal as long.
            request.emit('error', new Error('the response was rejected'))
          },
        })
      })
      for (const [name, value] of taken) request.setHeader(name, value)
      request.once('finish', () => {
        hideFields(request, secrets)
      })
      // Axios leaves the time of connecting to Node's own transport, and times that one itself.
      const timer = timeout ? setTimeout(() => request.emit('timeout'), timeout) : undefined
      request.once('close', () => {
        clearTimeout(timer)
      })
      return request
    },
  }
}
