import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import type { Look } from './answer.ts'
import { drain } from './drain.ts'

interface Transport {
  request(
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): http.ClientRequest
}

/** What axios sends with on Node, with a look at each answer's head before axios reads on. */
export function lookingTransport(
  given: Transport | undefined,
  timeout: number | undefined,
  look: Look,
): Transport {
  return {
    request: (options, onResponse) => {
      const transport = given ?? (options.protocol === 'https:' ? https : http)
      const request = transport.request(options, (response) => {
        clearTimeout(timer)
        const { headersDistinct, statusCode = 0 } = response
        look({
          status: statusCode,
          headers: { get: (name) => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
          fields: () => response.headers as Record<string, string>,
          goOn: () => {
            onResponse(response)
          },
          discard: async () => {
            await drain(response)
            // Axios waits for an answer, and listens to the caller's signal as long.
            request.emit('error', new Error('refused'))
          },
        })
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
