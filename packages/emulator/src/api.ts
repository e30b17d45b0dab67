import type { IncomingMessage } from 'node:http'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv'
import router from 'find-my-way'
import { ApiError } from './api-error.ts'
import type { DigestDoor } from './digest-door.ts'
import type { Caller, Route } from './exchange.ts'
import { organizationRoutes } from './organizations.ts'
import { pageOf, readFlag } from './page.ts'
import { projectRoutes } from './projects.ts'
import { parseBody, readText } from './request-body.ts'
import { rootRoutes } from './root.ts'
import type { Store } from './store.ts'
import type { TokenDoor } from './token-door.ts'

/** Everything below this is the API; OAuth is beside it (rule 1). */
export const API_PATH = '/api/public/v1.0'

const ROUTES: readonly Route[] = [...rootRoutes, ...organizationRoutes, ...projectRoutes]
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const

/** What goes back: a status, a JSON value and whether it is to be indented. */
export interface JsonAnswer {
  readonly status: number
  readonly json: unknown
  readonly pretty: boolean
  readonly headers?: Readonly<Record<string, string>>
}

interface Endpoint {
  readonly route: Route
  readonly validate: ValidateFunction | undefined
}

/** Authenticates, routes and validates the requests of the API and lets the rules answer. */
export class Api {
  readonly #store: Store
  readonly #digest: DigestDoor
  readonly #tokens: TokenDoor
  readonly #origin: () => string
  readonly #router = router({ ignoreTrailingSlash: true })
  readonly #endpoints = new Map<unknown, Endpoint>()

  constructor(store: Store, digest: DigestDoor, tokens: TokenDoor, origin: () => string) {
    this.#store = store
    this.#digest = digest
    this.#tokens = tokens
    this.#origin = origin
    const ajv = new Ajv2020()
    for (const route of ROUTES) {
      const endpoint = { route, validate: route.body && ajv.compile(route.body) }
      const handler = (): void => undefined
      this.#endpoints.set(handler, endpoint)
      this.#router.on(route.method, API_PATH + route.path, handler)
    }
  }

  async answer(request: IncomingMessage): Promise<JsonAnswer> {
    const target = request.url ?? '/'
    const method = request.method ?? 'GET'
    const caller = await this.#authenticate(request.headers.authorization, method, target)
    const mark = target.indexOf('?')
    const path = mark === -1 ? target : target.slice(0, mark)
    const query = new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1))
    const { endpoint, params } = this.#find(method === 'HEAD' ? 'GET' : method, path)
    const pretty = readFlag(query, 'pretty', false)
    const envelope = readFlag(query, 'envelope', false)
    const { route, validate } = endpoint
    const body = validate && parseBody(await readText(request), validate)
    const link = (below: string): string => this.#origin() + API_PATH + below
    const answer = route.answer({
      caller,
      params,
      query,
      body,
      store: this.#store,
      link,
    })
    if ('items' in answer) {
      const page = pageOf(answer.items, query, this.#origin() + path)
      return { status: 200, json: envelope ? { ...page, status: 200 } : page, pretty }
    }
    const { status, entity } = answer
    return { status, json: envelope ? { content: entity, status } : entity, pretty }
  }

  #find(
    method: string,
    path: string,
  ): { endpoint: Endpoint; params: Readonly<Record<string, string | undefined>> } {
    const known = METHODS.find((one) => one === method)
    const found = known && this.#router.find(known, path)
    const endpoint = found && this.#endpoints.get(found.handler)
    if (found && endpoint) return { endpoint, params: found.params }
    if (METHODS.some((other) => this.#router.find(other, path) !== null)) {
      throw new ApiError(405, 'METHOD_NOT_ALLOWED', `The method ${method} is not allowed here.`)
    }
    throw new ApiError(404, 'RESOURCE_NOT_FOUND', `Cannot find resource ${path.slice(0, 200)}.`, [
      path.slice(0, 200),
    ])
  }

  async #authenticate(field: string | undefined, method: string, target: string): Promise<Caller> {
    const bearer = /^bearer +(\S+)$/i.exec(field ?? '')?.[1]
    if (bearer !== undefined) {
      const account = await this.#tokens.verify(bearer)
      if (account !== undefined) return { kind: 'service-account', roles: account.roles }
      throw unauthorized({ 'www-authenticate': 'Bearer error="invalid_token"' })
    }
    if (field === undefined) throw this.#challenge(false)
    const { verdict, key } = this.#digest.verify(field, method, target, (publicKey) =>
      this.#store.apiKeys.get(publicKey),
    )
    if (key === undefined) throw this.#challenge(verdict === 'stale')
    const { id, publicKey, roles } = key
    return { kind: 'api-key', roles, apiKey: { id, publicKey } }
  }

  #challenge(stale: boolean): ApiError {
    return unauthorized({
      'content-type': 'application/json;charset=ISO-8859-1',
      'www-authenticate': this.#digest.challenge(stale),
    })
  }
}

/** The 401 of the authentication layer has no `errorCode` (section 1.4). */
function unauthorized(headers: Readonly<Record<string, string>>): ApiError {
  return new ApiError(
    401,
    undefined,
    'You are not authorized for this resource.',
    undefined,
    headers,
  )
}
