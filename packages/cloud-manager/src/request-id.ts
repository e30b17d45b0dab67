import { serverText } from '@latchkey/contract'

const NAMES = ['x-request-id', 'x-correlation-id', 'x-amzn-requestid', 'x-amz-cf-id', 'cf-ray']

/** The field that identifies an exchange to the operator of the server or of a proxy. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of NAMES) {
    const id = serverText(headers.get(name), { maxLength: 100 })
    if (id !== undefined) return id
  }
  return undefined
}
