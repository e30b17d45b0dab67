import type { HttpResponse } from '../http/http-response.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError, notFound } from '../http/api-error.ts'
import type { Api } from '../api/api.ts'
import { handleControl, CONTROL_PATH, type Controlled } from './control.ts'
import type { DigestAuthentication } from '../auth/digest-auth.ts'
import { handleOAuth } from '../auth/oauth-endpoints.ts'
import type { SigningKeys } from '../auth/signing-keys.ts'
import type { AccessTokens } from '../auth/access-tokens.ts'
import type { FaultEffect } from './faults.ts'
import { respond, errorResponse } from '../http/respond.ts'
import { API_PATH, belowApi, REVOCATION_PATH, TOKEN_PATH } from '../http/addresses.ts'
import { tooManyTokenRequests } from '../rules/authentication.ts'
import { listedAddress } from '../rules/ip-address.ts'
import type { StateFile } from '../persistence/state-file.ts'
import { OAuthError } from '../http/oauth-error.ts'
import { needsAccessList } from '../rules/access-list.ts'

/** Where the public keys of access tokens are (RFC 7517). */
export const JWKS_PATH = '/.well-known/jwks.json'

export interface ServerParts {
  readonly api: Api
  readonly digest: DigestAuthentication
  readonly tokens: AccessTokens
  readonly keys: SigningKeys
  readonly controlled: Controlled
  readonly stateFile: StateFile | undefined
}

/** Sends each request to who answers it, with the faults that meet it on the way. */
export class EmulatorServer {
  readonly #parts: ServerParts

  constructor(parts: ServerParts) {
    this.#parts = parts
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    const target = request.url ?? '/'
    const method = request.method ?? 'GET'
    const mark = target.indexOf('?')
    const path = mark === -1 ? target : target.slice(0, mark)
    const isControl = path.startsWith(CONTROL_PATH)
    const fault = isControl ? undefined : this.#parts.controlled.faults.take(method, path)
    if (fault !== undefined) {
      void this.#faulty(fault, request, response, { method, target, path })
      return
    }
    this.#finish(request, response, () => this.#answer(request, { method, target, path }))
  }

  #finish(
    request: IncomingMessage,
    response: ServerResponse,
    find: () => HttpResponse | Promise<HttpResponse>,
    truncate?: number,
  ): void {
    let answer: HttpResponse | Promise<HttpResponse>
    try {
      answer = find()
    } catch (error) {
      answer = errorResponse(error)
    }
    if (answer instanceof Promise || this.#parts.stateFile !== undefined) {
      void this.#later(request, response, answer, truncate)
    } else respond(request, response, answer, this.#parts.controlled.clock.now(), truncate)
  }

  async #later(
    request: IncomingMessage,
    response: ServerResponse,
    pending: HttpResponse | Promise<HttpResponse>,
    truncate: number | undefined,
  ): Promise<void> {
    const answer = await Promise.resolve(pending)
      .then((found) => this.#kept(request, found))
      .catch(errorResponse)
    respond(request, response, answer, this.#parts.controlled.clock.now(), truncate)
  }

  /** A change is on the disk before its answer leaves. */
  async #kept({ method }: IncomingMessage, answer: HttpResponse): Promise<HttpResponse> {
    const { stateFile } = this.#parts
    if (stateFile === undefined) return answer
    const changed = method !== 'GET' && method !== 'HEAD' && answer.status < 400
    if (changed) await stateFile.save()
    else stateFile.saveSoon()
    return answer
  }

  #answer(
    request: IncomingMessage,
    { method, target, path }: { method: string; target: string; path: string },
    forged?: string,
  ): HttpResponse | Promise<HttpResponse> {
    const address = listedAddress(forged ?? request.socket.remoteAddress ?? '')
    const below = belowApi(path)
    if (below !== undefined) {
      return this.#parts.api.answer({ request, method, target, path, below, address })
    }
    if (!needsAccessList(path) && (path === TOKEN_PATH || path === REVOCATION_PATH)) {
      const query = new URLSearchParams(target.slice(path.length + 1))
      return handleOAuth(request, path, query, address, this.#parts.tokens)
    }
    if (path.startsWith(CONTROL_PATH)) return handleControl(request, path, this.#parts.controlled)
    if (path === JWKS_PATH && (method === 'GET' || method === 'HEAD')) {
      return this.#parts.keys.jwks().then((json) => ({ status: 200, json }))
    }
    throw notFound(
      'RESOURCE_NOT_FOUND',
      `Cannot find resource; the API is below ${API_PATH}.`,
      path.slice(0, 200),
    )
  }

  async #faulty(
    fault: FaultEffect,
    request: IncomingMessage,
    response: ServerResponse,
    call: { method: string; target: string; path: string },
  ): Promise<void> {
    const { delay, drop, truncate, clientAddress } = fault
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay))
    if (drop === true) {
      request.socket.destroy()
      return
    }
    const replaced = this.#replacement(fault)
    this.#finish(
      request,
      response,
      () => replaced ?? this.#answer(request, call, clientAddress),
      truncate,
    )
  }

  /** The answer that a fault puts in the place of the real one. */
  #replacement({
    status,
    body,
    headers,
    staleNonce,
    rateLimit,
    unauthorized,
  }: FaultEffect): HttpResponse | undefined {
    if (rateLimit !== undefined) {
      const bare = rateLimit.endsWith('bare')
      const form = rateLimit.startsWith('oauth') ? 'oauth' : 'api'
      const told = { 'retry-after': '60', 'ratelimit-limit': '10', 'ratelimit-remaining': '0' }
      return { ...rateLimitResponse(form), headers: { ...(bare ? {} : told), ...headers } }
    }
    if (staleNonce === true || unauthorized === true) {
      const challenge = this.#parts.digest.challenge(staleNonce === true ? 'stale' : undefined)
      return errorResponse(
        new ApiError(401, undefined, 'You are not authorized for this resource.', {
          headers: { 'www-authenticate': challenge },
        }),
      )
    }
    if (status === undefined) return undefined
    if (body !== undefined) {
      const type = headers?.['content-type'] ?? 'text/plain'
      return { status, download: { type, octets: Buffer.from(body) }, ...(headers && { headers }) }
    }
    const code =
      status >= 500 ? (status === 503 ? 'SERVICE_UNAVAILABLE' : 'UNEXPECTED_ERROR') : undefined
    const refusal = errorResponse(
      new ApiError(status, code, 'A fault of the emulator answers this request.'),
    )
    return { ...refusal, headers: { ...refusal.headers, ...headers } }
  }
}

function rateLimitResponse(form: 'api' | 'oauth'): HttpResponse {
  const error = tooManyTokenRequests(form)
  return error instanceof OAuthError
    ? { status: 429, json: { error: error.error, error_description: error.message } }
    : errorResponse(error)
}
