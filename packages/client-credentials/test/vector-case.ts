import { readFileSync } from 'node:fs'

/** One case of `vectors/token-endpoint.json`, laid over its defaults. */
export interface VectorCase {
  readonly id: string
  readonly title: string
  readonly time?: 'real'
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
  readonly options: { readonly store: 'private' | 'shared' }
  readonly managers?: number
  readonly token: readonly Reply[]
  readonly revoke?: readonly Reply[]
  readonly api?: {
    readonly accepts: readonly string[] | 'latest' | 'none'
    readonly refuse: { readonly status: number }
  }
  readonly store?: { readonly state: 'down' }
  readonly steps: readonly Step[]
  readonly expect: Expectation
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly text?: string
  readonly fill?: { readonly text: string; readonly bytes: number }
  readonly afterMs?: number
  readonly repeat?: boolean
  readonly when?: { readonly basicSecret: string }
  readonly fault?: { readonly type: 'reset' | 'hang' }
}

export interface Step {
  readonly op: string
  readonly as?: string
  readonly manager?: number
  readonly wait?: boolean
  readonly aborted?: boolean
  readonly n?: number
  readonly ms?: number
  readonly token?: string
  readonly apiDelayMs?: number
}

export interface ExpectedResult {
  readonly token?: string
  readonly tokenFrom?: number
  readonly all?: ExpectedResult
  readonly error?: {
    readonly kind?: string
    readonly code?: string
    readonly status?: number
    readonly retryable?: boolean
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
}

export interface Expectation {
  readonly results?: Readonly<Record<string, ExpectedResult>>
  readonly tokenRequests?: number
  readonly apiRequests?: number
  readonly gapsMs?: readonly {
    readonly between: readonly [number, number]
    readonly min: number
    readonly max: number
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
  readonly defaults: Pick<VectorCase, 'client' | 'options'>
  readonly cases: readonly VectorCase[]
}

export function readVectors(url: URL): readonly VectorCase[] {
  // The file holds what a case needs.
  const { defaults, cases } = JSON.parse(readFileSync(url, 'utf8')) as VectorFile
  return cases.map((one) => ({
    ...one,
    client: { ...defaults.client, ...one.client },
    options: { ...defaults.options, ...one.options },
  }))
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
