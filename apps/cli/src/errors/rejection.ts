import { CloudManager } from '@latchkey/cloud-manager'
import { explain } from './failure.ts'
import { Problem } from './problem.ts'

/** A response that was received outside of the typed client. */
export interface RejectedResponse {
  readonly response: Pick<Response, 'status' | 'headers'>
  readonly bytes: Uint8Array
}

/** The problem of a response that is not a success: in the words of the typed client, which reads it once more. */
export async function rejectionOf({ response, bytes }: RejectedResponse): Promise<Problem> {
  const { status, headers } = response
  const hasBody = ![204, 205, 304].includes(status)
  const copy = new Response(hasBody ? new Uint8Array(bytes) : null, {
    status,
    headers: [...headers].filter(([name]) => name !== 'content-encoding'),
  })
  const cm = new CloudManager({ fetch: () => Promise.resolve(copy), retry: false })
  const error: unknown = await cm.request('GET', '/').catch((thrown: unknown) => thrown)
  const { message, hint, rejected } = explain(error)
  return new Problem('ERR_CLI_REJECTED', message, hint, rejected)
}
