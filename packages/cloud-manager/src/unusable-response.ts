import { CloudManagerError } from './cloud-manager-error.ts'

/** Which call an error is about. */
export interface Subject {
  /** Method and path template, such as `GET /orgs/{orgId}`: never ids. */
  readonly operation: string
  /** The resource method that was called, such as `organizations.get`. */
  readonly caller?: string | undefined
}

/** No complete response arrived. */
export function noResponse(
  subject: Subject,
  isRetryable: boolean,
  cause: unknown,
): CloudManagerError {
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_NETWORK',
    `${nameOf(subject)} failed: no complete response from Cloud Manager`,
    {
      kind: 'network',
      operation: subject.operation,
      hint: 'check the network and the base URL; the cause has details',
      isRetryable,
    },
    { cause },
  )
}

/** A response that does not have the form of the API. */
export function notTheApi(
  subject: Subject,
  details: {
    readonly status: number
    readonly requestId?: string | undefined
    readonly isRetryable?: boolean
  },
): CloudManagerError {
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_RESPONSE',
    `${nameOf(subject)} failed: the response with status ${details.status} is not from the Cloud Manager API`,
    {
      isRetryable: false,
      ...details,
      operation: subject.operation,
      kind: 'response',
      hint: 'check the base URL, and whether a proxy or a login page is in between',
    },
  )
}

/** A response that is larger than the client accepts. */
export function tooLarge(subject: Subject, status: number, maxBytes: number): CloudManagerError {
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_RESPONSE',
    `${nameOf(subject)} failed: the response is larger than ${maxBytes} bytes`,
    {
      isRetryable: false,
      status,
      operation: subject.operation,
      kind: 'response',
      hint: 'raise "maxResponseBytes", or ask for fewer items with "itemsPerPage"',
    },
  )
}

/** A list that has more pages than the client accepts. */
export function tooManyPages(subject: Subject, maxPages: number): CloudManagerError {
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_RESPONSE',
    `${nameOf(subject)} failed: the list has more than ${maxPages} pages`,
    {
      isRetryable: false,
      operation: subject.operation,
      kind: 'response',
      hint: 'raise "maxPages" or "itemsPerPage"',
    },
  )
}

/** A request that is not sent, because the server asked to wait too long. */
export function tooLongAPause(subject: Subject, delayMs: number): CloudManagerError {
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_REJECTED',
    `${nameOf(subject)} was not sent: an earlier response asked to wait ${Math.ceil(delayMs / 1000)} s`,
    {
      kind: 'rate-limited',
      operation: subject.operation,
      retryAfterMs: delayMs,
      isRetryable: true,
      hint: 'wait that long, or raise "retry.maxRetryAfterMs"',
    },
  )
}

/** The ids of a call are not in an object. */
export function idsExpected(caller: string | undefined, template: string): TypeError {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    name === 'scope' ? 'orgId' : name === 'groupId' ? 'projectId' : name,
  )
  return new TypeError(`${caller ?? 'request'} takes ids in an object: { ${names.join(', ')} }`)
}

/** The name of a call in messages. */
export function nameOf({ caller, operation }: Subject): string {
  return caller ?? operation
}
