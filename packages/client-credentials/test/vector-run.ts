import { inspect } from 'node:util'
import {
  type ClientCredentials,
  clientCredentials,
  type ClientCredentialsOptions,
  memoryTokenStore,
  type TokenEvent,
  type TokenStore,
} from '@latchkey/client-credentials'
import { privateKeyJwt } from '@latchkey/client-credentials/assertion'
import { sendWithAuth } from '@latchkey/contract'
import { expect } from 'vitest'
import { ScriptedEndpoint, type SeenRequest } from './scripted-endpoint.ts'
import { type LocalServer, serve } from './token-server.ts'
import {
  type ExpectedRequest,
  type ExpectedResult,
  fill,
  type Step,
  type VectorCase,
} from './vector-case.ts'
import { VirtualTime } from '../../token-manager/test/virtual-time.ts'

interface Call {
  readonly promise: Promise<unknown>
  readonly startedAt: number
  settledAt?: number
  result?: PromiseSettledResult<unknown>
  readonly controller: AbortController
}

/** One case: its managers, its server, what its steps did, and whether that is what is expected. */
export class VectorRun {
  readonly one: VectorCase
  readonly time = new VirtualTime()
  readonly events: TokenEvent[] = []
  readonly calls = new Map<string, Call>()
  readonly managers: ClientCredentials[] = []
  readonly names: Record<string, string> = {}
  readonly endpoint: ScriptedEndpoint
  readonly real: boolean
  apiRequests = 0
  #server: LocalServer | undefined
  #stopTime: (() => Promise<void>) | undefined

  constructor(one: VectorCase) {
    this.one = one
    this.real = one.time === 'real'
    this.endpoint = new ScriptedEndpoint(one, this.time.clock, this.names)
  }

  async start(): Promise<void> {
    let origin = 'https://as.example'
    if (this.real) {
      this.#server = await serve(this.endpoint.fetch)
      origin = this.#server.origin
      this.#stopTime = this.time.flow()
    }
    const { client, managers = 1 } = this.one
    const tokenEndpoint = fill(client.baseUrl ?? '{{origin}}/', { origin }, 0) + 'api/oauth/token'
    Object.assign(this.names, { issuer: origin, tokenEndpoint, clientId: client.id })
    const { store, ...settings } = this.one.options
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const key = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
    // The compiler cannot see from data which options these are.
    const options = {
      tokenEndpoint,
      revocationEndpoint: new URL('revoke', tokenEndpoint),
      clientId: client.id,
      ...(client.key === undefined
        ? { clientSecret: client.secrets, authMethod: client.auth }
        : { clientAuthentication: privateKeyJwt({ key: key.privateKey }) }),
      ...(client.auth === 'client_secret_basic' && { basicEncoding: client.basicEncoding }),
      scope: client.scope ?? undefined,
      parameters: client.params,
      origins: 'https://api.example',
      clock: this.time.clock,
      fetch: this.real ? undefined : this.endpoint.fetch,
      store: store === 'shared' ? this.#store() : undefined,
      onEvent: (event: TokenEvent) => this.events.push(event),
      ...settings,
    } as unknown as ClientCredentialsOptions
    for (let n = 0; n < managers; n++) this.managers.push(clientCredentials(options))
  }

  #store(): TokenStore {
    if (this.one.store === undefined) return memoryTokenStore()
    const fail = () => Promise.reject(new Error('ECONNREFUSED'))
    return { shared: true, get: fail, set: fail, delete: fail, acquire: fail }
  }

  async step(step: Step): Promise<void> {
    const manager = this.managers[step.manager ?? 0]!
    const many = <T>(run: () => Promise<T>) =>
      Promise.allSettled(Array.from({ length: step.n ?? 20 }, run))
    const call = () => this.calls.get(step.as ?? '')!
    switch (step.op) {
      case 'get':
        return this.#call(step, (signal) => manager.accessToken({ signal }))
      case 'getMany':
        return this.#call(step, () => many(() => manager.accessToken()))
      case 'call':
        return this.#call(step, () => this.#api(manager, step))
      case 'callMany':
        return this.#call(step, () => many(() => this.#api(manager, step)))
      case 'close':
        return this.#call(step, async () => {
          await manager.close()
          return { ok: true }
        })
      case 'await':
        return this.#await(call())
      case 'abort':
        call().controller.abort()
        return undefined
      case 'invalidate':
        manager.invalidate(step.token ?? '')
        return undefined
      case 'advance':
      case 'idle':
        return this.time.advance(step.ms ?? 0)
      default:
        throw new Error(`unknown step ${step.op}`)
    }
  }

  async #call(step: Step, run: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const controller = new AbortController()
    if (step.aborted === true) controller.abort()
    const call: Call = {
      promise: run(controller.signal),
      startedAt: this.time.clock.monotonic(),
      controller,
    }
    this.calls.set(step.as ?? '', call)
    void Promise.allSettled([call.promise]).then(([result]) => {
      call.result = result
      call.settledAt = this.time.clock.monotonic()
    })
    if (step.wait !== false) await this.#await(call)
    else if (!this.real) await this.time.flush()
  }

  async #await(call: Call): Promise<void> {
    if (this.real) await Promise.allSettled([call.promise])
    else await this.time.settle(call.promise)
    await new Promise((resolve) => setImmediate(resolve))
  }

  async #api(manager: ClientCredentials, { apiDelayMs }: Step) {
    const url = new URL('https://api.example/items')
    let authorization = ''
    const response = await sendWithAuth(manager, {
      request: { method: 'GET', url, target: '/items', headers: new Headers() },
      send: async (headers) => {
        authorization = headers['authorization'] ?? ''
        this.apiRequests++
        if (apiDelayMs !== undefined) {
          await new Promise<void>((resolve) => void this.time.clock.setTimeout(resolve, apiDelayMs))
        }
        const { accepts, refuse } = this.one.api ?? {}
        const latest = this.endpoint.tokenRequests.at(-1)?.token ?? ''
        const accepted = accepts === 'latest' ? [latest] : accepts === 'none' ? [] : accepts
        const isAccepted = accepted?.includes(authorization.replace('Bearer ', '')) ?? true
        return { status: isAccepted ? 200 : (refuse?.status ?? 401) }
      },
      describe: ({ status }) => ({ status, url, headers: new Headers() }),
      discard: () => undefined,
    })
    return { status: response.status, authorization }
  }

  check(): void {
    const { endpoint } = this
    const { expect: wanted } = this.one
    for (const [name, expected] of Object.entries(wanted.results ?? {})) {
      const { result } = this.calls.get(name)!
      expect(result, `${name} has settled`).toBeDefined()
      // The many forms settle with the results of all.
      const { value } = result as PromiseFulfilledResult<PromiseSettledResult<unknown>[]>
      for (const one of expected.all ? value : [result!])
        this.#result(one, expected.all ?? expected)
    }
    expect(endpoint.unexpected).toBe(0)
    expect(endpoint.tokenRequests.length).toBe(
      wanted.tokenRequests ?? endpoint.tokenRequests.length,
    )
    expect(this.apiRequests).toBe(wanted.apiRequests ?? this.apiRequests)
    for (const { between, min, max } of wanted.gapsMs ?? []) {
      const [a, b] = between.map((n) => endpoint.tokenRequests[n - 1]!)
      const gap = b!.startedAt - a!.endedAt!
      expect(gap).toBeGreaterThanOrEqual(min)
      expect(gap).toBeLessThanOrEqual(max)
    }
    for (const [name, ms] of Object.entries(wanted.withinMs ?? {})) {
      const { startedAt, settledAt } = this.calls.get(name)!
      expect(settledAt! - startedAt).toBeLessThanOrEqual(ms)
    }
    for (const request of wanted.requests ?? []) {
      this.#request(endpoint.tokenRequests[(request.n ?? 1) - 1]!, request)
    }
    const { revocations = endpoint.revocations.length } = wanted
    const isCount = typeof revocations === 'number'
    expect(endpoint.revocations).toHaveLength(isCount ? revocations : revocations.length)
    for (const [n, request] of isCount ? [] : revocations.entries()) {
      this.#request(endpoint.revocations[n]!, request)
    }
    expect(this.#server?.bytesSent ?? 0).toBeLessThanOrEqual(wanted.maxBytesSent ?? Infinity)
    this.#secrets()
    this.#assertions()
  }

  #result(result: PromiseSettledResult<unknown>, wanted: ExpectedResult): void {
    const { error, token, tokenFrom, ...rest } = wanted
    if (error === undefined) {
      const value = token ?? (tokenFrom && this.endpoint.tokenRequests[tokenFrom - 1]?.token)
      const expected = { ...rest, ...(value !== undefined && { value }) }
      expect(result).toMatchObject({ status: 'fulfilled', value: expected })
      return
    }
    const { code, messageMaxChars = Infinity, messageNotMatching = '^$', ...details } = error
    const reason = (result as PromiseRejectedResult).reason as Error
    if (error.kind === 'aborted') {
      expect(reason).toMatchObject({ name: 'AbortError' })
      return
    }
    const oauthError = code === undefined ? {} : { oauthError: code }
    expect(reason).toMatchObject({ name: 'TokenError', ...details, ...oauthError })
    expect(reason.message.length).toBeLessThanOrEqual(messageMaxChars)
    expect(reason.message).not.toMatch(new RegExp(messageNotMatching))
  }

  #request(seen: SeenRequest, wanted: ExpectedRequest): void {
    const { method = seen.method, path = seen.path, form = seen.form } = wanted
    expect(seen).toMatchObject({ method, path, form })
    for (const [name, value] of Object.entries(wanted.headers ?? {})) {
      expect(seen.headers.get(name)).toBe(value)
    }
    for (const name of wanted.absentHeaders ?? []) expect(seen.headers.has(name)).toBe(false)
  }

  #secrets(): void {
    const { secretsAbsentFrom = [], secrets = this.one.client.secrets } = this.one.expect
    const reasons = [...this.calls.values()].map(
      ({ result }) => (result as PromiseRejectedResult | undefined)?.reason as Error | undefined,
    )
    const errors = reasons.filter((reason) => reason !== undefined)
    const shown: Record<string, string> = {
      errors: errors.map(({ message, stack, cause }) => inspect([message, stack, cause])).join(),
      inspect: inspect([this.managers, errors], { depth: 10, showHidden: true }),
      json: JSON.stringify([this.managers, errors]),
      events: JSON.stringify(this.events),
      // We write none.
      logs: '',
    }
    for (const place of secretsAbsentFrom) {
      for (const secret of secrets) expect(shown[place]).not.toContain(secret)
    }
  }

  #assertions(): void {
    const { assertions } = this.one.expect
    if (assertions === undefined) return
    const all = this.endpoint.tokenRequests.map(({ form }) => {
      const [, claims = ''] = (new Map(form).get('client_assertion') ?? '').split('.')
      // What we signed ourselves.
      return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
    })
    for (const name of assertions.distinct) {
      expect(new Set(all.map((claims) => claims[name])).size).toBe(all.length)
    }
    const filled = fill(assertions, this.names, 0)
    for (const claims of all) {
      expect(claims).toMatchObject(filled.claims)
      expect(filled.aud).toContain(claims['aud'])
      expect(Number(claims['exp']) - Number(claims['iat'])).toBeLessThanOrEqual(filled.maxLifetimeS)
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.managers.map((manager) => manager.close()))
    await this.#stopTime?.()
    await this.#server?.[Symbol.asyncDispose]()
  }
}
