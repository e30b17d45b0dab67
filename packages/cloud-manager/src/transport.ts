import { CloudManagerError } from './cloud-manager-error.ts'

/** One request of the API and its answer, as JSON. */
export interface Transport {
  request(method: string, path: string, body?: unknown): Promise<unknown>
}

/** Sends JSON with the given fetch and turns refusals into errors. */
export function createTransport(
  api: string,
  fetch: typeof globalThis.fetch,
  userAgent: string | undefined,
): Transport {
  return {
    async request(method, path, body) {
      const response = await fetch(api + path, {
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(userAgent !== undefined && { 'user-agent': userAgent }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const json = parse(await response.text())
      if (!response.ok) throw refusal(response.status, json)
      if (json === undefined && response.status !== 204) throw notTheApi(response.status)
      return json
    },
  }
}

/** An answer that is JSON, but not of the form that the API gives. */
export function notTheApi(status: number): CloudManagerError {
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_RESPONSE',
    `the answer with status ${status} is not one of the Cloud Manager API; check the base URL, and whether a proxy is in between`,
    { status },
  )
}

/** Narrows a value to an object with unknown members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refusal(status: number, json: unknown): CloudManagerError {
  if (!isObject(json)) return notTheApi(status)
  const { errorCode, parameters } = json
  const code = typeof errorCode === 'string' ? clean(errorCode) : undefined
  const detail = typeof json['detail'] === 'string' ? clean(json['detail']) : undefined
  const words = [code, detail].filter((word) => word !== undefined).join(': ')
  return new CloudManagerError(
    'ERR_CLOUD_MANAGER_REFUSED',
    `Cloud Manager answered with status ${status}${words === '' ? '' : `, ${words}`}`,
    {
      status,
      errorCode: code,
      detail,
      parameters: Array.isArray(parameters) ? parameters : undefined,
    },
  )
}

function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\0-\x1f\x7f-\x9f]+/g, ' ').slice(0, 500)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
