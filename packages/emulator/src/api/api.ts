import type { HttpResponse } from '../http/http-response.ts'
import type { IncomingMessage } from 'node:http'
import type { DigestAuthentication } from '../auth/digest-auth.ts'
import type { AccessTokens } from '../auth/access-tokens.ts'
import { parseJson, readOctets, requireJson } from '../http/request-body.ts'
import { Router } from '../http/router.ts'
import { genericRoutes } from '../endpoints/generic/generic-routes.ts'
import { requireListedAddress } from '../rules/access-list.ts'
import { API_PATH } from '../http/addresses.ts'
import { readFlag } from '../rules/conventions.ts'
import { ApiError, notFound } from '../http/api-error.ts'
import { BodyValidator, type CheckBody } from './body-validator.ts'
import { apiDocument } from '../document/document.ts'
import { pageOf } from './page.ts'
import type { Caller, Route, Context } from '../rules/route.ts'
import { programmaticAccessRoutes } from '../endpoints/programmatic-access/routes.ts'

/** A request as the server hands it over. */
export interface ApiCall {
  readonly request: IncomingMessage
  readonly method: string
  /** As on the wire, with the query. */
  readonly target: string
  readonly path: string
  /** What of the path is below the API. */
  readonly below: string
  readonly address: string
}

/** A body that was read, and what refuses it once the caller is known to be allowed. */
interface ReadBody {
  readonly body: unknown
  readonly check: () => void
}

interface Endpoint {
  readonly route: Route
  readonly check: CheckBody | undefined
}

let router: Router<Endpoint> | undefined

/** All endpoints. They keep nothing, so that the emulators of a process share them; made at the first request. */
function endpoints(): Router<Endpoint> {
  if (router !== undefined) return router
  router = new Router<Endpoint>()
  const document = apiDocument()
  const bodies = new BodyValidator(document)
  const operations = new Map(document.operations.map((one) => [`${one.method} ${one.path}`, one]))
  const ruled = new Set(programmaticAccessRoutes.map(({ method, path }) => `${method} ${path}`))
  for (const route of [...programmaticAccessRoutes, ...genericRoutes(document, ruled)]) {
    const operation = operations.get(`${route.method} ${route.path}`)
    const check = operation && bodies.checkOf(operation, route.values ?? 'rules')
    router.add(route.method, route.path, { route, check })
  }
  return router
}

const WRITES = new Set(['POST', 'PUT', 'PATCH'])
const NO_QUERY: URLSearchParams = new URLSearchParams()

/** Authenticates, routes and validates the requests of the API and lets the rules answer. */
export class Api {
  readonly #context: Context
  readonly #digest: DigestAuthentication
  readonly #tokens: AccessTokens
  readonly #link: (path: string) => string

  constructor(
    context: Context,
    digest: DigestAuthentication,
    tokens: AccessTokens,
    origin: () => string,
  ) {
    this.#context = context
    this.#digest = digest
    this.#tokens = tokens
    this.#link = (path) => origin() + API_PATH + path
  }

  /** A promise only where something has to be waited for. */
  answer(call: ApiCall): HttpResponse | Promise<HttpResponse> {
    const caller = this.#authenticate(call)
    return caller instanceof Promise
      ? caller.then((known) => this.#admitted(call, known))
      : this.#admitted(call, caller)
  }

  #admitted(call: ApiCall, caller: Caller): HttpResponse | Promise<HttpResponse> {
    const { state, clock } = this.#context
    const { record, address } = caller
    const entry = requireListedAddress(record, state.organizations.get(record.orgId), address)
    if (entry !== undefined) {
      entry.count++
      entry.lastUsedAt = clock.now()
      entry.lastUsedAddress = address
    }
    const { endpoint, params } = this.#find(call)
    const body = WRITES.has(endpoint.route.method) ? this.#body(call.request, endpoint) : undefined
    return body instanceof Promise
      ? body.then((value) => this.#run(call, caller, endpoint, params, value))
      : this.#run(call, caller, endpoint, params, body)
  }

  async #body(request: IncomingMessage, { check }: Endpoint): Promise<ReadBody> {
    const octets = await readOctets(request)
    if (octets.length > 0) requireJson(request)
    const body = octets.length > 0 ? parseJson(octets) : undefined
    return { body, check: () => check?.(body) }
  }

  #run(
    call: ApiCall,
    caller: Caller,
    { route }: Endpoint,
    params: Readonly<Record<string, string>>,
    read: ReadBody | undefined,
  ): HttpResponse {
    const { target, path } = call
    const query =
      path.length === target.length ? NO_QUERY : new URLSearchParams(target.slice(path.length + 1))
    const pretty = query.size > 0 && readFlag(query, 'pretty', false)
    const envelope = query.size > 0 && readFlag(query, 'envelope', false)
    const request = {
      context: this.#context,
      caller,
      params,
      query,
      body: read?.body,
      link: this.#link,
    }
    // Who may not ask is not told what a right body would be.
    route.allow?.(request)
    read?.check()
    const answer = route.answer(request)
    if ('items' in answer) {
      const page = pageOf(answer.items, query, this.#link('') + call.below)
      return { status: 200, json: envelope ? { ...page, status: 200 } : page, pretty }
    }
    const { status, entity, download } = answer
    if (download !== undefined) return { status, download }
    if (entity === undefined) return { status }
    return { status, json: envelope ? { content: entity, status } : entity, pretty }
  }

  #find({ method, below }: ApiCall): {
    endpoint: Endpoint
    params: Readonly<Record<string, string>>
  } {
    const found = endpoints().find(below)
    if (found === undefined) {
      const path = (API_PATH + below).slice(0, 200)
      throw notFound('RESOURCE_NOT_FOUND', `Cannot find resource ${path}.`, path)
    }
    const endpoint = found.targets.get(method === 'HEAD' ? 'GET' : method)
    if (endpoint !== undefined) return { endpoint, params: found.params }
    throw new ApiError(405, 'METHOD_NOT_ALLOWED', `The method ${method} is not allowed here.`, {
      headers: { allow: [...found.targets.keys()].join(', ') },
    })
  }

  #authenticate({ request, method, target, address }: ApiCall): Caller | Promise<Caller> {
    const field = request.headers.authorization
    if (field === undefined) throw this.#challenge(this.#digest.challenge())
    const token = /^bearer +([\w.~+/-]+=*)$/i.exec(field)?.[1]
    if (token !== undefined) {
      const account = this.#tokens.verify(token)
      const known = (record: Awaited<typeof account>): Caller => {
        if (record !== undefined) return { kind: 'service-account', record, address }
        throw unauthorized({ 'www-authenticate': 'Bearer error="invalid_token"' })
      }
      return account instanceof Promise ? account.then(known) : known(account)
    }
    const { verdict, key } = this.#digest.verify(field, method, target)
    if (key === undefined) throw this.#challenge(this.#digest.challenge(verdict))
    return { kind: 'api-key', record: key, address }
  }

  #challenge(challenge: string): ApiError {
    return unauthorized({
      'content-type': 'application/json;charset=ISO-8859-1',
      'www-authenticate': challenge,
    })
  }
}

/** The 401 of the authentication layer has no `errorCode` (section 1.4). */
function unauthorized(headers: Readonly<Record<string, string>>): ApiError {
  return new ApiError(401, undefined, 'You are not authorized for this resource.', { headers })
}
