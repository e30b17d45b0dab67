import { STATUS_CODES } from 'node:http'
import { Problem } from './problem.ts'
import { safeLine } from '../terminal/text.ts'

/** The server said no: its own words, and a hint where users get it wrong. */
export function refusal(status: number, json: unknown, kind: string): Problem {
  const body = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {} // any JSON object
  const text = (name: string): string | undefined =>
    typeof body[name] === 'string' && body[name] !== '' ? safeLine(body[name]) : undefined
  const errorCode = text('errorCode')
  const words = [errorCode, text('detail') ?? text('reason')].filter((word) => word !== undefined)
  const phrase = STATUS_CODES[status] ?? ''
  const message = [`the server said no: ${status} ${phrase}`.trim(), ...words].join(': ')
  const hint = hintFor(status, errorCode, kind, body['parameters'])
  const refused = { status, ...(errorCode !== undefined && { errorCode }) }
  return new Problem('ERR_CLI_REFUSED', message, hint, refused)
}

function hintFor(
  status: number,
  errorCode: string | undefined,
  kind: string,
  parameters: unknown,
): string | undefined {
  if (errorCode === 'IP_ADDRESS_NOT_ON_ACCESS_LIST') {
    const address: unknown = Array.isArray(parameters) ? parameters[0] : undefined
    const seen = typeof address === 'string' ? `the address ${safeLine(address)}` : 'your address'
    return `add ${seen} to the access list of this ${kind === 'api-key' ? 'API key' : 'service account'}; the project's network access list is another one`
  }
  if (errorCode === 'ORG_REQUIRES_ACCESS_LIST' || errorCode === 'ORG_REQUIRES_WHITELIST') {
    return 'the organization demands an access list and these credentials have none; add your address to theirs'
  }
  if (status === 401 && errorCode === undefined) {
    return kind === 'api-key'
      ? 'check that public and private key are not swapped and belong to this organization, and that your address is listed'
      : 'check that the service account still exists and belongs to this organization'
  }
  if (status === 401) return 'this API answers 401 also when a role is missing'
  if (status === 403)
    return 'the credentials are right, but they may not do this; check their roles and access list'
  if (status === 404) return 'check the path and the ids in it'
  if (status === 429) return 'wait a minute; this is a limit on requests'
  if (status >= 500) return 'try again later'
  return undefined
}
