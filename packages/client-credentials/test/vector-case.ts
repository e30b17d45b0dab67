import { readFileSync } from 'node:fs'

/** One case of `vectors/token-endpoint.json`; its README says what the members mean. */
export interface VectorCase {
  readonly id: string
  readonly title: string
  readonly time?: 'virtual' | 'real'
  readonly client: {
    readonly auth: string
    readonly basicEncoding: 'form' | 'raw'
    readonly id: string
    readonly secrets: readonly string[]
    readonly scope: string | null
    readonly params: readonly (readonly [string, string])[]
    readonly key?: string
    readonly baseUrl?: string
  }
  readonly options: Readonly<Record<string, unknown>> & { readonly store: 'private' | 'shared' }
  readonly managers?: number | readonly { readonly client?: object; readonly options?: object }[]
  readonly token: readonly Reply[]
  readonly revoke?: readonly Reply[]
  readonly api?: {
    readonly accepts?: readonly string[] | string
    readonly refuse?: Reply
    readonly replies?: readonly Reply[]
  }
  readonly store?: { readonly state: 'down' | 'hang' }
  readonly steps: readonly Step[]
  readonly expect: Expectation
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly json?: unknown
  readonly text?: string
  readonly base64?: string
  readonly fill?: { readonly text: string; readonly bytes: number; readonly gzip?: boolean }
  readonly afterMs?: number
  readonly repeat?: boolean
  readonly when?: { readonly basicSecret?: string }
  readonly fault?: {
    readonly type: 'reset' | 'hang' | 'truncate' | 'drip'
    readonly everyMs?: number
  }
}

export interface Step {
  readonly op: string
  readonly as?: string
  readonly manager?: number
  readonly wait?: boolean
  readonly signal?: boolean
  readonly aborted?: boolean
  readonly n?: number
  readonly ms?: number
  readonly token?: string
  readonly method?: string
  readonly body?: string
  readonly apiDelayMs?: number
  readonly tokenEndpoint?: string
}

export interface ExpectedResult {
  readonly token?: string
  readonly tokenFrom?: number
  readonly status?: number
  readonly authorization?: string
  readonly ok?: boolean
  readonly all?: ExpectedResult
  readonly error?: {
    readonly kind?: string
    readonly code?: string
    readonly status?: number
    readonly retryable?: boolean
    readonly retryAfterMs?: number | { readonly min?: number; readonly max?: number }
    readonly messageMaxChars?: number
    readonly messageNotMatching?: string
  }
}

export interface ExpectedRequest {
  readonly n?: number
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly absentHeaders?: readonly string[]
  readonly form?: readonly (readonly [string, string])[]
  readonly formOrder?: 'any'
}

export type Count = number | { readonly min?: number; readonly max?: number }

export interface Expectation {
  readonly results?: Readonly<Record<string, ExpectedResult>>
  readonly resultsAnyOf?: Readonly<Record<string, readonly ExpectedResult[]>>
  readonly tokenRequests?: Count
  readonly apiRequests?: Count
  readonly gapsMs?: readonly {
    readonly between: readonly [number, number]
    readonly min?: number
    readonly max?: number
  }[]
  readonly withinMs?: Readonly<Record<string, number>>
  readonly requests?: readonly ExpectedRequest[]
  readonly revocations?: number | readonly ExpectedRequest[]
  readonly maxBytesSent?: number
  readonly secretsAbsentFrom?: readonly string[]
  readonly secrets?: readonly string[]
  readonly assertions?: {
    readonly distinct: readonly string[]
    readonly maxLifetimeS: number
    readonly claims: Readonly<Record<string, unknown>>
    readonly aud: readonly string[]
  }
}

interface VectorFile {
  readonly defaults: { readonly client: object; readonly options: object }
  readonly cases: readonly Partial<VectorCase>[]
}

/** Reads all cases, each laid over the defaults. */
export function readVectors(url: URL): readonly VectorCase[] {
  // The format is what its README says.
  const { defaults, cases } = JSON.parse(readFileSync(url, 'utf8')) as VectorFile
  return cases.map(
    (one) =>
      ({
        token: [],
        steps: [],
        expect: {},
        ...one,
        client: { ...defaults.client, ...one.client },
        options: { ...defaults.options, ...one.options },
        // The file holds what a case needs.
      }) as unknown as VectorCase,
  )
}

/** Fills in `{{n}}` and its like, `$jwt` and `$httpDate`. */
export function fill<T>(value: T, names: Readonly<Record<string, string>>, now: number): T {
  const json = JSON.stringify(value, (_key, member: unknown): unknown => {
    if (typeof member !== 'object' || member === null) return member
    if ('$jwt' in member) {
      const { iat, exp, ...more } = member.$jwt as Record<string, number>
      const at = (seconds: number | undefined) =>
        seconds === undefined ? undefined : Math.floor(now / 1000) + seconds
      const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
      return `${part({ alg: 'none' })}.${part({ ...more, iat: at(iat), exp: at(exp) })}.c2ln`
    }
    if ('$httpDate' in member) return new Date(now + Number(member.$httpDate)).toUTCString()
    return member
  })
  // Text replacement keeps the shape.
  return JSON.parse(json.replace(/\{\{(\w+)\}\}/g, (all, name: string) => names[name] ?? all)) as T
}
