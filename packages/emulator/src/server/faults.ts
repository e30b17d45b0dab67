/** Which requests a fault meets. What is left out matches all. */
export interface FaultMatch {
  /** In any case. */
  readonly method?: string
  /** The path without the query; `*` stands for any characters: `/api/oauth/token`, and `*apiKeys`. */
  readonly path?: string
}

/** What happens instead of the answer, or before it. One of them, or a delay or an address with another. */
export interface FaultEffect {
  /** Milliseconds before the answer. */
  readonly delay?: number
  /** Closes the connection without an answer. */
  readonly drop?: true
  /** Closes the connection after this many octets of the body. */
  readonly truncate?: number
  /** Answers with this status, and with an API error of it unless `body` is given. */
  readonly status?: number
  /** Sent with `status`. */
  readonly body?: string
  /** Sent with `status` or `rateLimit`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Answers 401 with a new nonce and `stale=true`. */
  readonly staleNonce?: true
  /** Answers 429: in the API's form or in OAuth's, with `Retry-After` and `RateLimit-*` or `bare`, without. */
  readonly rateLimit?: 'api' | 'oauth' | 'api-bare' | 'oauth-bare'
  /** Answers 401 without an `errorCode`, as the authentication layer does. */
  readonly unauthorized?: true
  /** The address that the request is taken to come from. */
  readonly clientAddress?: string
}

/** A fault and what it is for. */
export interface Fault extends FaultEffect {
  readonly match?: FaultMatch
  /** How many requests it meets. Default: all, until it is removed. */
  readonly times?: number
}

/** A fault that was added. */
export interface ActiveFault {
  readonly id: number
  readonly fault: Fault
  /** How many requests it met. */
  readonly hits: number
  remove(): void
}

/** The faults of an emulator. */
export interface Faults {
  /**
   * Adds a fault; the one that was added first meets a request first.
   *
   * @throws TypeError that names what is wrong with it
   */
  add(fault: Fault): ActiveFault
  list(): readonly ActiveFault[]
  /** Removes all faults. */
  clear(): void
}

const EFFECTS = [
  ...['delay', 'drop', 'truncate', 'status', 'staleNonce', 'rateLimit', 'unauthorized'],
  'clientAddress',
]
const FIELDS = [...EFFECTS, 'match', 'times', 'body', 'headers']
const RATE_LIMITS = ['api', 'oauth', 'api-bare', 'oauth-bare']

/** Keeps faults and finds those that meet a request. */
export class FaultList implements Faults {
  #active: Active[] = []
  #added = 0

  add(fault: Fault): ActiveFault {
    checkFault(fault)
    const active = new Active(++this.#added, fault, () => {
      this.#active = this.#active.filter((one) => one !== active)
    })
    this.#active.push(active)
    return active
  }

  list(): readonly ActiveFault[] {
    return this.#active
  }

  clear(): void {
    this.#active = []
  }

  /** The effects on a request; `undefined` when there are none, which is the usual case. */
  take(method: string, path: string): FaultEffect | undefined {
    if (this.#active.length === 0) return undefined
    const met = this.#active.filter((one) => one.meets(method, path))
    if (met.length === 0) return undefined
    for (const one of met) one.hit()
    // The one that was added first counts where two say different things.
    return Object.assign({}, ...met.reverse().map(({ fault }) => fault)) as Fault // a fault has the effects
  }
}

class Active implements ActiveFault {
  readonly id: number
  readonly fault: Fault
  readonly remove: () => void
  readonly #path: RegExp | undefined
  hits = 0

  constructor(id: number, fault: Fault, remove: () => void) {
    this.id = id
    this.fault = fault
    this.remove = remove
    const { path } = fault.match ?? {}
    const parts = path?.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    this.#path = parts && new RegExp(`^${parts.join('.*')}$`)
  }

  meets(method: string, path: string): boolean {
    const wanted = this.fault.match?.method?.toUpperCase()
    return (wanted === undefined || wanted === method) && (this.#path?.test(path) ?? true)
  }

  hit(): void {
    this.hits++
    if (this.fault.times !== undefined && this.hits >= this.fault.times) this.remove()
  }
}

/** Faults also come as JSON, from tests in other languages. */
function checkFault(fault: Fault): void {
  if (typeof fault !== 'object' || (fault as Fault | null) === null)
    fail('a fault must be an object')
  const unknown = Object.keys(fault).find((name) => !FIELDS.includes(name))
  if (unknown !== undefined) fail(`a fault has no "${unknown.slice(0, 64)}"`)
  if (!EFFECTS.some((name) => name in fault)) fail(`a fault needs one of ${EFFECTS.join(', ')}`)
  const { delay, truncate, times, status, rateLimit, match, headers, body, clientAddress } = fault
  const whole = (value: number | undefined, least: number, most: number): boolean =>
    value === undefined || (Number.isInteger(value) && value >= least && value <= most)
  if (!whole(delay, 0, 600_000)) fail('"delay" must be 0 to 600000 milliseconds')
  if (!whole(truncate, 0, 1e9)) fail('"truncate" must be a number of octets')
  if (!whole(times, 1, 1e9)) fail('"times" must be 1 or more')
  if (!whole(status, 200, 599)) fail('"status" must be 200 to 599')
  if (rateLimit !== undefined && !RATE_LIMITS.includes(rateLimit)) {
    fail(`"rateLimit" must be one of ${RATE_LIMITS.join(', ')}`)
  }
  checkTexts(match, 'match')
  checkTexts(headers, 'headers')
  checkTexts({ body, clientAddress }, 'a fault')
}

function checkTexts(values: unknown, name: string): void {
  if (values === undefined) return
  if (typeof values !== 'object' || values === null) fail(`"${name}" must be an object`)
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && typeof value !== 'string')
      fail(`"${key}" in ${name} must be a string`)
    if (typeof value === 'string' && /[\r\n]/.test(value))
      fail(`"${key}" in ${name} has a line break`)
  }
}

function fail(message: string): never {
  throw new TypeError(message)
}
