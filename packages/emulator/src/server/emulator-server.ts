import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from '../api/api.ts'
import type { AccessTokens } from '../auth/access-tokens.ts'
import { credentialOf } from '../auth/credential.ts'
import type { DigestAuthentication } from '../auth/digest-auth.ts'
import { handleOAuth } from '../auth/oauth-endpoints.ts'
import type { SigningKeys } from '../auth/signing-keys.ts'
import {
  API_PATH,
  ATLAS_PATH,
  BASE_PATHS,
  belowApi,
  originForm,
  REVOCATION_PATH,
  TOKEN_PATH,
} from '../http/addresses.ts'
import { notFound } from '../http/api-error.ts'
import { requireOwnHost } from '../http/host-check.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { readOctets } from '../http/request-body.ts'
import { errorResponse, respond } from '../http/respond.ts'
import type { StateFile } from '../persistence/state-file.ts'
import { needsAccessList } from '../rules/access-list.ts'
import { listedAddress } from '../rules/ip-address.ts'
import type { Context } from '../rules/route.ts'
import { CONTROL_PATH, type Controlled, handleControl } from './control.ts'
import type { FaultRequest } from './fault.ts'
import { faultResponse } from './fault-response.ts'
import type { FaultList, MatchedFault } from './faults.ts'
import type { OpenEntry, RequestLog } from './request-log.ts'

/** The path of the public keys of access tokens (RFC 7517). */
export const JWKS_PATH = '/.well-known/jwks.json'

export interface ServerParts {
  readonly context: Context
  readonly api: Api
  readonly digest: DigestAuthentication
  readonly tokens: AccessTokens
  readonly keys: SigningKeys
  readonly controlled: Controlled
  readonly faults: FaultList
  readonly log: RequestLog
  readonly stateFile: StateFile | undefined
  /** The host that the server listens on. */
  readonly host: string
}

/** A request on its way to its response. */
interface Call {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  readonly target: string
  readonly path: string
  /** Its entry in the log; control requests have none. */
  readonly entry: OpenEntry | undefined
}

/** Passes each request to the part that responds to it, and applies faults. */
export class EmulatorServer {
  readonly #parts: ServerParts

  constructor(parts: ServerParts) {
    this.#parts = parts
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    const { faults, log, context } = this.#parts
    const target = originForm(request.url ?? '/')
    const method = request.method ?? 'GET'
    const mark = target.indexOf('?')
    const path = mark === -1 ? target : target.slice(0, mark)
    const isControl = path.startsWith(CONTROL_PATH)
    const entry = isControl
      ? undefined
      : log.add(context.clock.now(), method, path, target.slice(path.length + 1))
    const call: Call = { request, response, method, target, path, entry }
    if (isControl || faults.isEmpty) this.#finish(call, () => this.#respond(call))
    else void this.#withFaults(call)
  }

  #finish(call: Call, find: () => HttpResponse | Promise<HttpResponse>, truncate?: number): void {
    let found: HttpResponse | Promise<HttpResponse>
    try {
      found = find()
    } catch (error) {
      found = errorResponse(error)
    }
    if (found instanceof Promise || this.#parts.stateFile !== undefined) {
      void this.#finishLater(call, found, truncate)
    } else this.#send(call, found, truncate)
  }

  async #finishLater(
    call: Call,
    pending: HttpResponse | Promise<HttpResponse>,
    truncate: number | undefined,
  ): Promise<void> {
    const found = await Promise.resolve(pending)
      .then((one) => this.#saved(call, one))
      .catch(errorResponse)
    this.#send(call, found, truncate)
  }

  #send({ request, response, entry }: Call, found: HttpResponse, truncate?: number): void {
    if (entry !== undefined) {
      entry.status = found.status
      // The caller of an authenticated request is known already.
      entry.credential ??= this.#credentialOf(request)
    }
    respond(request, response, found, this.#parts.context.clock.now(), truncate)
  }

  #credentialOf({ headers }: IncomingMessage): string | undefined {
    const { context, tokens } = this.#parts
    return credentialOf(headers.authorization, context.state, tokens)
  }

  /** A change is on the disk before its response leaves. */
  async #saved({ method }: Call, found: HttpResponse): Promise<HttpResponse> {
    const { stateFile } = this.#parts
    if (stateFile === undefined) return found
    const changed = method !== 'GET' && method !== 'HEAD' && found.status < 400
    if (changed) await stateFile.save()
    else stateFile.saveSoon()
    return found
  }

  #respond(
    { request, method, target, path, entry }: Call,
    forgedAddress?: string,
  ): HttpResponse | Promise<HttpResponse> {
    const { api, tokens, keys, controlled, host } = this.#parts
    const address = listedAddress(forgedAddress ?? request.socket.remoteAddress ?? '')
    for (const name of ['cloud-manager', 'atlas'] as const) {
      const below = belowApi(path, BASE_PATHS[name])
      if (below === undefined) continue
      return api.respond({ request, method, target, path, entry, api: name, below, address })
    }
    if (!needsAccessList(path) && (path === TOKEN_PATH || path === REVOCATION_PATH)) {
      const query = new URLSearchParams(target.slice(path.length + 1))
      return handleOAuth(request, path, query, address, tokens)
    }
    if (path.startsWith(CONTROL_PATH)) return handleControl(request, path, controlled)
    // The rest needs no credentials, so a web page could read it.
    requireOwnHost(request.headers.host, host)
    if (path === JWKS_PATH && (method === 'GET' || method === 'HEAD')) {
      return keys.jwks().then((json) => ({ status: 200, json }))
    }
    throw notFound(
      'RESOURCE_NOT_FOUND',
      `Cannot find resource. The API is below ${API_PATH}; below ${ATLAS_PATH}, the emulator offers programmatic access only.`,
      path.slice(0, 200),
    )
  }

  async #withFaults(call: Call): Promise<void> {
    const { faults, digest, context } = this.#parts
    const credential = this.#credentialOf(call.request)
    if (call.entry !== undefined) call.entry.credential = credential
    const seen = await this.#seenBy(call, credential)
    let matched: MatchedFault | undefined
    try {
      matched = faults.take(seen)
    } catch (error) {
      this.#finish(call, () => failedFunction('match', error))
      return
    }
    if (matched === undefined) {
      this.#finish(call, () => this.#respond(call))
      return
    }
    const { id, effect } = matched
    if (call.entry !== undefined) call.entry.fault = id
    const { delay, drop, truncate, clientAddress } = effect
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay))
    if (drop === true) {
      call.request.socket.destroy()
      return
    }
    const challenge = (verdict?: 'stale'): string => digest.challenge(verdict)
    const replaced = await faultResponse(effect, seen, {
      switches: context.switches,
      challenge,
    }).catch((error: unknown) => failedFunction('respond', error))
    this.#finish(call, () => replaced ?? this.#respond(call, clientAddress), truncate)
  }

  async #seenBy(call: Call, credential: string | undefined): Promise<FaultRequest> {
    const { request, method, target, path } = call
    const octets = this.#parts.faults.readsBody
      ? await readOctets(request).catch(() => undefined)
      : undefined
    return {
      method,
      path,
      query: new URLSearchParams(target.slice(path.length + 1)),
      headers: request.headers,
      credential,
      body: octets?.toString() ?? '',
    }
  }
}

/** A function of the test failed; the test sees the reason as a warning, the client a plain 500. */
function failedFunction(name: string, error: unknown): HttpResponse {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.emitWarning(`the function "${name}" of a fault failed: ${reason}`, {
    code: 'LATCHKEY_EMULATOR_FAULT',
  })
  return errorResponse(error)
}
