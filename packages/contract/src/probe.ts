import { MAX_UNASKED_BYTES } from './body-size.ts'
import { isBodyField } from './redirect.ts'
import type { AuthRequest } from './types.ts'

/**
 * Whether a body is held back until a probe has fetched the challenge, if the scheme expects one: a stream whose size is
 * unknown, because it may be too long for a copy, and whatever is larger than 64 KiB.
 *
 * @param size the body's size in bytes, if known
 *
 * @example
 * ```ts
 * import { isHeldBack } from '@latchkey/contract'
 *
 * isHeldBack('one-shot', undefined) // true
 * isHeldBack('one-shot', 1_000) // false
 * ```
 */
export function isHeldBack(body: AuthRequest['body'], size: number | undefined): boolean {
  if (body === undefined) return false
  return size === undefined ? body === 'one-shot' : size > MAX_UNASKED_BYTES
}

/**
 * Returns the probe of a request: a `HEAD` without the body and without the fields that describe it.
 *
 * @param request the request whose challenge is needed
 *
 * @example
 * ```ts
 * import { probeRequest, requestTarget } from '@latchkey/contract'
 *
 * const url = new URL('https://api.example/items')
 * const headers = new Headers({ 'content-type': 'text/plain' })
 * const probe = probeRequest({ method: 'POST', url, target: requestTarget(url), headers })
 * probe.method // 'HEAD'
 * probe.headers.get('content-type') // null
 * ```
 */
export function probeRequest({ url, target, headers, signal }: AuthRequest): AuthRequest {
  return {
    method: 'HEAD',
    url,
    target,
    headers: { get: (name) => (isBodyField(name) ? null : headers.get(name)) },
    signal,
  }
}
