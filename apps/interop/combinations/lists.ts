import { product } from '../attacks/attack.ts'
import { type Scheme, SCHEMES } from '../attacks/schemes.ts'

/** The sets whose product is tested; the schemes are those of attacks. */
export const CLIENTS = [
  'fetch',
  'undici 7',
  'undici 7 on HTTP/2',
  'undici 8',
  'undici 8 on HTTP/2',
  'axios on http',
  'axios on fetch',
] as const
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] as const
export const BODIES = ['no body', 'text', 'bytes', 'form', 'stream'] as const
export const RESPONSES = [
  '200',
  '204',
  '304',
  '401 then 200',
  '401 for good',
  '403',
  '307 same origin',
  '307 other origin',
  'closed after 401',
] as const

export type ClientName = (typeof CLIENTS)[number]
export type Body = (typeof BODIES)[number]
export type ResponseKind = (typeof RESPONSES)[number]

export interface Combination {
  readonly scheme: Scheme
  readonly client: ClientName
  readonly method: (typeof METHODS)[number]
  readonly body: Body
  readonly response: ResponseKind
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
/** Undici 8 needs Node 22.19. */
export const hasUndici8 = major > 22 || (major === 22 && minor >= 19)

/** Why a combination cannot exist; `undefined` if it can. */
function impossible({ client, method, body }: Combination): string | undefined {
  if (client.startsWith('undici 8') && !hasUndici8) return 'undici 8 needs Node 22.19'
  if (method === 'HEAD' && body !== 'no body') return 'HEAD has no body'
  if (method === 'GET' && body !== 'no body' && client.endsWith('fetch')) {
    return 'fetch sends no body with GET'
  }
  if (client.endsWith('HTTP/2') && body !== 'no body' && method === 'GET') {
    return 'undici sends no body with GET over HTTP/2'
  }
  if (client.endsWith('HTTP/2') && method === 'DELETE' && (body === 'text' || body === 'bytes')) {
    return 'undici fails on an assertion for text and bytes with DELETE over HTTP/2'
  }
  if (
    client === 'axios on http' &&
    body === 'stream' &&
    (method === 'GET' || method === 'DELETE')
  ) {
    return 'Node sends a stream with GET and DELETE without its length'
  }
  return undefined
}

/** All combinations that can exist, and how many cannot. */
export function combinations(): { possible: Combination[]; impossible: Map<string, number> } {
  const possible: Combination[] = []
  const left = new Map<string, number>()
  const all = product(SCHEMES, CLIENTS, METHODS, BODIES, RESPONSES)
  for (const [scheme, client, method, body, response] of all) {
    const one = { scheme, client, method, body, response }
    const reason = impossible(one)
    if (reason === undefined) possible.push(one)
    else left.set(reason, (left.get(reason) ?? 0) + 1)
  }
  return { possible, impossible: left }
}
