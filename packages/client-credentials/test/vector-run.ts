import { inspect } from 'node:util'
import {
  type ClientCredentials,
  clientCredentials,
  type ClientCredentialsOptions,
  isTokenError,
  memoryTokenStore,
  type TokenEvent,
  type TokenStore,
} from '@latchkey/client-credentials'
import { privateKeyJwt } from '@latchkey/client-credentials/assertion'
import { sendWithAuth } from '@latchkey/contract'
import { expect } from 'vitest'
import { ScriptedEndpoint, type SeenRequest } from './scripted-endpoint.ts'
import {
  type Count,
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
  readonly apiRequests: string[] = []
  readonly #closes: (() => Promise<void>)[] = []
  #options: ((override: object) => Promise<ClientCredentialsOptions>) | undefined

  constructor(one: VectorCase) {
    this.one = one
    this.real = one.time === 'real'
    this.endpoint = new ScriptedEndpoint(one, this.time.clock, this.names)
  }

  async start(): Promise<void> {
    let origin = 'https://as.example'
    if (this.real) {
      const server = await this.endpoint.listen()
      origin = server.origin
      this.#closes.push(this.time.flow(), server.close)
    }
    Object.assign(this.names, { origin, otherOrigin: 'https://other.example', issuer: origin })
    const shared = this.#store()
    const key = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ])
    this.#options = async (override) => {
      const over = override as { client?: object; options?: object }
      const client = { ...this.one.client, ...over.client }
      const { store, ...options } = { ...this.one.options, ...over.options }
      const base = fill(client.baseUrl ?? '{{origin}}', this.names, 0).replace(/\/?$/, '/')
      const tokenEndpoint = new URL('api/oauth/token', base)
      Object.assign(this.names, { tokenEndpoint: tokenEndpoint.href, clientId: client.id })
      // The compiler cannot see from data which options these are.
      return {
        tokenEndpoint,
        revocationEndpoint: new URL('api/oauth/revoke', base),
        clientId: client.id,
        ...(client.key === undefined
          ? { clientSecret: client.secrets }
          : { clientAuthentication: privateKeyJwt({ key: key.privateKey }) }),
        ...(client.key === undefined && { authMethod: client.auth }),
        ...(client.auth === 'client_secret_basic' && { basicEncoding: client.basicEncoding }),
        ...(client.scope !== null && { scope: client.scope }),
        parameters: client.params,
        origins: 'https://api.example',
        clock: this.time.clock,
        ...(!this.real && { fetch: this.endpoint.fetch }),
        ...(store === 'shared' && { store: shared }),
        onEvent: (event: TokenEvent) => this.events.push(event),
        ...options,
      } as unknown as ClientCredentialsOptions
    }
    const { managers = 1 } = this.one
    const overrides = typeof managers === 'number' ? Array<object>(managers).fill({}) : managers
    for (const override of overrides) {
      this.managers.push(clientCredentials(await this.#options(override)))
    }
  }

  #store(): TokenStore {
    const inner = memoryTokenStore()
    const { state } = this.one.store ?? {}
    if (state === undefined) return inner
    const fail = () =>
      state === 'down' ? Promise.reject(new Error('ECONNREFUSED')) : new Promise<never>(() => {})
    return { shared: true, get: fail, set: fail, delete: fail, acquire: fail }
  }

  async step(step: Step): Promise<void> {
    const manager = this.managers[step.manager ?? 0]!
    const many = Array.from({ length: step.n ?? 20 })
    switch (step.op) {
      case 'get':
        return this.#call(step, (signal) => manager.accessToken({ signal }))
      case 'getMany':
        return this.#call(step, () => Promise.allSettled(many.map(() => manager.accessToken())))
      case 'call':
        return this.#call(step, (signal) => this.#api(manager, step, signal))
      case 'callMany':
        return this.#call(step, (signal) =>
          Promise.allSettled(many.map(() => this.#api(manager, step, signal))),
        )
      case 'close':
        return this.#call(step, async () => {
          await manager.close()
          return { ok: true }
        })
      case 'construct':
        return this.#call(step, async () => {
          const options = await this.#options?.({})
          const { tokenEndpoint = '' } = step
          return clientCredentials({ ...options!, tokenEndpoint })
        })
      case 'await':
        return this.#await(this.calls.get(step.as ?? '')!)
      case 'abort':
        this.calls.get(step.as ?? '')!.controller.abort()
        return undefined
      case 'invalidate':
        manager.invalidate(step.token ?? '')
        return undefined
      case 'wallJump':
        this.time.wall += step.ms ?? 0
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
    if (step.as !== undefined) this.calls.set(step.as, call)
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

  async #api(manager: ClientCredentials, step: Step, signal: AbortSignal) {
    const url = new URL('https://api.example/items')
    const { accepts = 'all', refuse = { status: 401 } } = this.one.api ?? {}
    let authorization = ''
    const response = await sendWithAuth(manager, {
      request: {
        method: step.method ?? 'GET',
        url,
        target: '/items',
        headers: new Headers(),
        signal,
      },
      send: async (headers) => {
        authorization = headers['authorization'] ?? ''
        this.apiRequests.push(authorization)
        if (step.apiDelayMs !== undefined) {
          await new Promise<void>((resolve) => {
            this.time.clock.setTimeout(resolve, step.apiDelayMs ?? 0)
          })
        }
        const token = authorization.replace('Bearer ', '')
        const latest = this.endpoint.tokenRequests.at(-1)?.token
        const fine =
          typeof accepts === 'string'
            ? accepts === 'all' || (accepts === 'latest' && token === latest)
            : accepts.includes(token)
        return { status: fine ? 200 : (refuse.status ?? 401) }
      },
      describe: ({ status }) => ({ status, url, headers: new Headers() }),
      discard: () => undefined,
    })
    return { status: response.status, authorization }
  }

  check(): void {
    const { expect: wanted } = this.one
    for (const [name, result] of Object.entries(wanted.results ?? {})) this.#result(name, result)
    for (const [name, results] of Object.entries(wanted.resultsAnyOf ?? {})) {
      const fits = results.some((result) => {
        try {
          this.#result(name, result)
          return true
        } catch {
          return false
        }
      })
      expect(fits, name).toBe(true)
    }
    expect(this.endpoint.unexpected).toBe(0)
    count('tokenRequests', this.endpoint.tokenRequests.length, wanted.tokenRequests)
    count('apiRequests', this.apiRequests.length, wanted.apiRequests)
    for (const { between, min = 0, max = Infinity } of wanted.gapsMs ?? []) {
      const [a, b] = between.map((n) => this.endpoint.tokenRequests[n - 1]!)
      const gap = b!.startedAt - a!.endedAt!
      expect(gap).toBeGreaterThanOrEqual(min)
      expect(gap).toBeLessThanOrEqual(max)
    }
    for (const [name, ms] of Object.entries(wanted.withinMs ?? {})) {
      const { startedAt, settledAt } = this.calls.get(name)!
      expect(settledAt! - startedAt).toBeLessThanOrEqual(ms)
    }
    for (const request of wanted.requests ?? []) {
      this.#request(this.endpoint.tokenRequests[(request.n ?? 1) - 1]!, request)
    }
    const { revocations } = wanted
    if (typeof revocations === 'number') {
      expect(this.endpoint.revocations).toHaveLength(revocations)
    } else if (revocations !== undefined) {
      expect(this.endpoint.revocations).toHaveLength(revocations.length)
      for (const [i, request] of revocations.entries()) {
        this.#request(this.endpoint.revocations[i]!, request)
      }
    }
    if (wanted.maxBytesSent !== undefined) {
      expect(this.endpoint.bytesSent).toBeLessThanOrEqual(wanted.maxBytesSent)
    }
    this.#secrets()
    this.#assertions()
  }

  #result(name: string, wanted: ExpectedResult): void {
    const { result } = this.calls.get(name)!
    expect(result, `${name} has settled`).toBeDefined()
    if (wanted.all === undefined) {
      this.#matches(result!, wanted)
    } else {
      // The many forms settle with the results of all.
      const all = (result as PromiseFulfilledResult<PromiseSettledResult<unknown>[]>).value
      for (const one of all) this.#matches(one, wanted.all)
    }
  }

  #matches(result: PromiseSettledResult<unknown>, wanted: ExpectedResult): void {
    const { error: wantedError, token, tokenFrom, ...rest } = wanted
    if (wantedError === undefined) {
      expect(result).toMatchObject({ status: 'fulfilled' })
      const { value } = result as PromiseFulfilledResult<unknown>
      if (token !== undefined) expect(value).toMatchObject({ value: token })
      if (tokenFrom !== undefined) {
        expect(value).toMatchObject({ value: this.endpoint.tokenRequests[tokenFrom - 1]?.token })
      }
      expect(value).toMatchObject(rest)
      return
    }
    const reason: unknown = (result as PromiseRejectedResult).reason
    const { kind, code, status, retryable, retryAfterMs } = wantedError
    if (kind === 'aborted') {
      expect(reason).toMatchObject({ name: 'AbortError' })
      return
    }
    if (!isTokenError(reason)) throw new Error(`not a TokenError: ${inspect(reason)}`)
    const { message } = reason
    if (kind !== undefined) expect(reason.kind).toBe(kind)
    if (code !== undefined) expect(reason.oauthError).toBe(code)
    if (status !== undefined) expect(reason.status).toBe(status)
    if (retryable !== undefined) expect(reason.retryable).toBe(retryable)
    count('retryAfterMs', reason.retryAfterMs ?? NaN, retryAfterMs)
    const { messageMaxChars = Infinity, messageNotMatching } = wantedError
    expect(message.length).toBeLessThanOrEqual(messageMaxChars)
    if (messageNotMatching !== undefined) {
      expect(message).not.toMatch(new RegExp(messageNotMatching))
    }
  }

  #request(seen: SeenRequest, wanted: ExpectedRequest): void {
    if (wanted.method !== undefined) expect(seen.method).toBe(wanted.method)
    if (wanted.path !== undefined) expect(seen.path).toBe(wanted.path)
    for (const [name, value] of Object.entries(wanted.headers ?? {})) {
      const got = seen.headers.get(name) ?? ''
      if (name === 'content-type') expect(got.split(';')[0]).toBe(value)
      else if (name === 'accept') expect(got).toContain(value)
      else expect(got).toBe(value)
    }
    for (const name of wanted.absentHeaders ?? []) expect(seen.headers.has(name)).toBe(false)
    if (wanted.form !== undefined) {
      const sorted = (form: ExpectedRequest['form']) =>
        wanted.formOrder === 'any' ? [...(form ?? [])].sort() : form
      expect(sorted(seen.form)).toEqual(sorted(wanted.form))
    }
  }

  #secrets(): void {
    const { secretsAbsentFrom = [], secrets = this.one.client.secrets } = this.one.expect
    const errors = [...this.calls.values()].flatMap(({ result }) => {
      if (result?.status === 'rejected') return [result.reason as Error]
      const value = result?.value
      return Array.isArray(value) ? value.map((one: { reason?: Error }) => one.reason) : []
    })
    const chain = (error: unknown): string =>
      error instanceof Error ? `${error.message}\n${error.stack ?? ''}\n${chain(error.cause)}` : ''
    const shown: Record<string, string> = {
      errors: errors.map(chain).join('\n'),
      inspect: inspect([this.managers, errors], { depth: 10, showHidden: true }),
      json: JSON.stringify([this.managers, errors]),
      logs: '',
      events: JSON.stringify(this.events),
    }
    for (const place of secretsAbsentFrom) {
      for (const secret of secrets) expect(shown[place]).not.toContain(secret)
    }
  }

  #assertions(): void {
    const { assertions } = this.one.expect
    if (assertions === undefined) return
    const all = this.endpoint.tokenRequests.map(({ form }) => {
      const assertion = new Map(form).get('client_assertion') ?? ''
      const [, claims = ''] = assertion.split('.')
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
    for (const close of this.#closes) await close()
  }
}

function count(name: string, got: number, wanted: Count | undefined): void {
  if (wanted === undefined) return
  const { min = 0, max = Infinity } =
    typeof wanted === 'number' ? { min: wanted, max: wanted } : wanted
  expect(got, name).toBeGreaterThanOrEqual(min)
  expect(got, name).toBeLessThanOrEqual(max)
}
