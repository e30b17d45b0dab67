import type { IncomingMessage } from 'node:http'
import type { AccessTokens } from '../auth/access-tokens.ts'
import type { DigestAuthentication } from '../auth/digest-auth.ts'
import { type ApiName, ATLAS_PATH, BASE_PATHS } from '../http/addresses.ts'
import { ApiError, notFound } from '../http/api-error.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { parseJson, readOctets, requireJson } from '../http/request-body.ts'
import type { Match } from '../http/router.ts'
import { requireListedAddress } from '../rules/access-list.ts'
import { apiRequestLimit } from '../rules/api-rate-limit.ts'
import { atlasMediaType } from '../rules/atlas-version.ts'
import { unauthorizedResponse } from '../rules/authentication.ts'
import { readFlag } from '../rules/conventions.ts'
import { type Caller, type Context, nameOf } from '../rules/route.ts'
import { type Endpoint, endpointsOf } from './endpoints.ts'
import { pageOf } from './page.ts'

/** A request as the server passes it to the API. */
export interface ApiCall {
  readonly request: IncomingMessage
  readonly method: string
  /** As on the wire, with the query. */
  readonly target: string
  readonly path: string
  readonly api: ApiName
  /** The part of the path below the API. */
  readonly below: string
  readonly address: string
  /** Receives the public key or client id of the caller once it is authenticated. */
  readonly entry: { credential: string | undefined } | undefined
}

interface Found {
  readonly endpoint: Endpoint
  readonly params: Readonly<Record<string, string>>
}

/** A body that was read, and a check of it for a caller that is known to have the role. */
interface ReadBody {
  readonly body: unknown
  readonly check: () => void
}

type Headers = Readonly<Record<string, string>> | undefined

const WRITES = new Set(['POST', 'PUT', 'PATCH'])
const NO_QUERY: URLSearchParams = new URLSearchParams()

/** Authenticates, routes and validates the requests of the API. */
export class Api {
  readonly #context: Context
  readonly #digest: DigestAuthentication
  readonly #tokens: AccessTokens
  readonly #origin: () => string

  constructor(
    context: Context,
    digest: DigestAuthentication,
    tokens: AccessTokens,
    origin: () => string,
  ) {
    this.#context = context
    this.#digest = digest
    this.#tokens = tokens
    this.#origin = origin
  }

  /** A promise only if the body or a signature has to be waited for. */
  respond(call: ApiCall): HttpResponse | Promise<HttpResponse> {
    // Unauthenticated callers get this error, too: the service has the endpoint, only the emulator lacks it.
    if (call.api === 'atlas') requireAtlasPath(call)
    const caller = this.#authenticate(call)
    return caller instanceof Promise
      ? caller.then((known) => this.#authenticated(call, known))
      : this.#authenticated(call, caller)
  }

  #authenticated(call: ApiCall, caller: Caller): HttpResponse | Promise<HttpResponse> {
    const { state, clock } = this.#context
    const { record, address } = caller
    if (call.entry !== undefined) call.entry.credential = nameOf(record)
    const entry = requireListedAddress(record, state.organizations.get(record.orgId), address)
    if (entry !== undefined) {
      entry.count++
      entry.lastUsedAt = clock.now()
      entry.lastUsedAddress = address
    }
    const headers = this.#headersFor(call, caller)
    const found = findEndpoint(call)
    const body = WRITES.has(found.endpoint.route.method)
      ? readBody(call.request, found.endpoint)
      : undefined
    return body instanceof Promise
      ? body.then((value) => this.#run(call, caller, found, headers, value))
      : this.#run(call, caller, found, headers, body)
  }

  #headersFor({ api, below, request }: ApiCall, { record }: Caller): Headers {
    const { switches, limits, clock } = this.#context
    const { apiRateLimit } = switches
    const isLimited = apiRateLimit === 'all' || (apiRateLimit === 'atlas' && api === 'atlas')
    if (!isLimited && api !== 'atlas') return undefined
    const { orgId } = record
    const limit = isLimited
      ? apiRequestLimit(limits.api, { path: below, credential: nameOf(record), orgId }, clock.now())
      : {}
    if (api !== 'atlas') return limit
    const mediaType = atlasMediaType(request.headers.accept, below, clock.now())
    return { ...limit, 'content-type': `${mediaType};charset=utf-8` }
  }

  #run(
    { target, path, api, below }: ApiCall,
    caller: Caller,
    { endpoint: { route }, params }: Found,
    headers: Headers,
    read: ReadBody | undefined,
  ): HttpResponse {
    const query =
      path.length === target.length ? NO_QUERY : new URLSearchParams(target.slice(path.length + 1))
    const pretty = query.size > 0 && readFlag(query, 'pretty', false)
    const envelope = query.size > 0 && readFlag(query, 'envelope', false)
    const link = (below: string): string => this.#origin() + BASE_PATHS[api] + below
    const { body } = read ?? {}
    const request = { context: this.#context, caller, api, params, query, body, link }
    // A caller without the role does not learn what a valid body would be.
    route.allow?.(request)
    read?.check()
    const response = route.handle(request)
    if ('items' in response) {
      const paged = api === 'atlas' ? withCount(query) : query
      const page = pageOf(response.items, paged, link('') + below)
      return { status: 200, json: envelope ? { ...page, status: 200 } : page, pretty, headers }
    }
    const { status, entity, download } = response
    if (download !== undefined) return { status, download, headers }
    if (entity === undefined) return { status, headers }
    return { status, json: envelope ? { content: entity, status } : entity, pretty, headers }
  }

  #authenticate({ request, method, target, address }: ApiCall): Caller | Promise<Caller> {
    const field = request.headers.authorization
    if (field === undefined) throw this.#challenge(this.#digest.challenge())
    const token = /^bearer +([\w.~+/-]+=*)$/i.exec(field)?.[1]
    if (token !== undefined) {
      const account = this.#tokens.verify(token)
      const known = (record: Awaited<typeof account>): Caller => {
        if (record !== undefined) return { kind: 'service-account', record, address }
        throw this.#challenge('Bearer error="invalid_token"')
      }
      return account instanceof Promise ? account.then(known) : known(account)
    }
    const { verdict, key } = this.#digest.verify(field, method, target)
    if (key === undefined) throw this.#challenge(this.#digest.challenge(verdict))
    return { kind: 'api-key', record: key, address }
  }

  #challenge(challenge: string): ApiError {
    return unauthorizedResponse(challenge, this.#context.switches)
  }
}

/** Atlas has the parameter in its links, whether or not it was sent. */
function withCount(query: URLSearchParams): URLSearchParams {
  return query.has('includeCount')
    ? query
    : new URLSearchParams([['includeCount', 'true'], ...query.entries()])
}

async function readBody(request: IncomingMessage, { loadCheck }: Endpoint): Promise<ReadBody> {
  const octets = await readOctets(request)
  if (octets.length > 0) requireJson(request)
  const body = octets.length > 0 ? parseJson(octets) : undefined
  const check = await loadCheck?.()
  return { body, check: () => check?.(body) }
}

function matchOf({ api, below }: ApiCall): Match<Endpoint> | undefined {
  return endpointsOf(api).find(below)
}

function findEndpoint(call: ApiCall): Found {
  const found = matchOf(call)
  if (found === undefined) {
    const path = (BASE_PATHS[call.api] + call.below).slice(0, 200)
    throw notFound('RESOURCE_NOT_FOUND', `Cannot find resource ${path}.`, path)
  }
  const { method } = call
  const endpoint = found.targets.get(method === 'HEAD' ? 'GET' : method)
  if (endpoint !== undefined) return { endpoint, params: found.params }
  throw new ApiError(405, 'METHOD_NOT_ALLOWED', `The method ${method} is not allowed here.`, {
    headers: { allow: [...found.targets.keys()].join(', ') },
  })
}

function requireAtlasPath(call: ApiCall): void {
  if (matchOf(call) !== undefined) return
  const path = (ATLAS_PATH + call.below).slice(0, 200)
  throw notFound(
    'RESOURCE_NOT_FOUND',
    `Cannot find resource ${path}. On the Atlas paths, the emulator offers programmatic access only: organizations, projects, API keys, service accounts, secrets and access lists.`,
    path,
  )
}
