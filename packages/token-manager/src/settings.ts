import {
  type AuthAttempt,
  diagnosticsChannel,
  isConfidential,
  originGuard,
} from '@latchkey/contract'
import { check, checkNames } from './check.ts'
import { systemClock } from './clock.ts'
import { TokenError } from './token-error.ts'
import type { Clock, TokenEvent, TokenManagerOptions } from './types.ts'
import { ignore } from './waiting.ts'

const NUMBERS = {
  timeoutMs: 10_000,
  maxAttempts: 3,
  retryBaseMs: 100,
  retryMaxMs: 1_000,
  retryAfterMaxMs: 60_000,
  expirySkewMs: 30_000,
  refreshAheadMs: 300_000,
  jitter: 0.1,
  fallbackLifetimeMs: 300_000,
  negativeCacheMs: 5_000,
  closeTimeoutMs: 2_000,
  lockLeaseMs: 30_000,
  storeTimeoutMs: 500,
}
type Numbers = typeof NUMBERS

/** The options of each type; those without one are checked below. */
const TYPES = {
  function: ['request', 'revoke', 'authorization', 'rejected', 'onEvent'],
  boolean: ['allowInsecureHttp', 'background'],
  '': ['origins', 'store', 'storeKey', 'encryptionKey', 'clock', 'revokeOnClose'],
}

/** Shorter keys can be guessed. */
const KEY_CHARACTERS = 32

/** The options, checked, with their defaults. */
export interface Settings
  extends Readonly<Numbers>, Omit<TokenManagerOptions, keyof Numbers | 'encryptionKey' | 'clock'> {
  readonly encryptionKeys: readonly string[]
  readonly clock: Clock
  /** The header fields that carry a token. */
  readonly fieldsFor: (token: string) => AuthAttempt['headers']
  readonly allows: (url: URL) => boolean
  readonly report: (event: TokenEvent) => void
}

/** @throws TokenError of kind `config` */
export function readSettings(options: TokenManagerOptions): Settings {
  check(isObject(options), 'expected an object of options')
  checkNames(options, [...Object.keys(NUMBERS), ...Object.values(TYPES).flat()])
  const { clock = systemClock, allowInsecureHttp = false, revokeOnClose = 'auto' } = options
  for (const [type, names] of Object.entries(TYPES)) {
    for (const name of type === '' ? [] : names) {
      const value: unknown = Reflect.get(options, name)
      check(
        typeof value === type || (value === undefined && name !== 'request'),
        `"${name}" must be a ${type}`,
      )
    }
  }
  check(
    revokeOnClose === 'auto' || typeof revokeOnClose === 'boolean',
    `"revokeOnClose" must be a boolean or 'auto'`,
  )
  check(
    hasMethods(clock, ['now', 'monotonic', 'setTimeout', 'clearTimeout']),
    '"clock" must have the functions now, monotonic, setTimeout and clearTimeout',
  )
  checkStore(options)
  const channel = diagnosticsChannel('latchkey:token')
  const settings: Settings = {
    ...options,
    ...readNumbers(options),
    revokeOnClose,
    encryptionKeys: readKeys(options.encryptionKey),
    clock,
    fieldsFor: readAuthorization(options),
    allows: readOrigins(options.origins, allowInsecureHttp),
    report(event) {
      if (channel?.hasSubscribers === true) channel.publish(event)
      // A listener that throws, or rejects later, must not affect the caller.
      new Promise((resolve) => {
        resolve(options.onEvent?.(event))
      }).catch(ignore)
    },
  }
  const { lockLeaseMs, report, timeoutMs } = settings
  if (options.store === undefined || lockLeaseMs >= timeoutMs) return settings
  const hint = '"lockLeaseMs" must be at least "timeoutMs", which is used instead'
  report({ type: 'lease-extended', leaseMs: timeoutMs, hint })
  return { ...settings, lockLeaseMs: timeoutMs }
}

function readAuthorization({ authorization }: TokenManagerOptions): Settings['fieldsFor'] {
  if (authorization === undefined) return (token) => ({ authorization: `Bearer ${token}` })
  return (token) => {
    const fields = authorization(token)
    // A program without types can return anything, for example Headers, which have no values here.
    const values: unknown[] = isObject(fields) ? Object.values(fields) : []
    check(
      values.length > 0 && values.every((value) => typeof value === 'string'),
      '"authorization" must return an object of header fields, such as { "x-token": token }',
    )
    return fields
  }
}

function readNumbers(options: TokenManagerOptions): Numbers {
  const numbers = { ...NUMBERS }
  // The keys are those of NUMBERS.
  for (const name of Object.keys(numbers) as (keyof Numbers)[]) {
    const value = options[name] ?? numbers[name]
    const most = name === 'jitter' ? 1 : Infinity
    check(
      typeof value === 'number' && value >= 0 && value <= most,
      `"${name}" must be a number from 0 to ${most}`,
    )
    numbers[name] = value
  }
  return numbers
}

function checkStore({ store, storeKey }: TokenManagerOptions): void {
  check(
    storeKey === undefined || (typeof storeKey === 'string' && storeKey !== ''),
    '"storeKey" must be a string that is not empty',
  )
  if (store === undefined) return
  check(
    hasMethods(store, ['get', 'set', 'delete']) &&
      typeof store.shared === 'boolean' &&
      (store.acquire === undefined || typeof store.acquire === 'function'),
    '"store" must be a TokenStore: a boolean `shared`, the functions get, set and delete, and optionally acquire',
  )
  check(storeKey !== undefined, '"storeKey" is required with "store"')
}

function readKeys(value: unknown): readonly string[] {
  const keys: unknown[] = [value ?? []].flat()
  return keys.map((key) => {
    check(
      // With the line break of its file it is another key than without.
      typeof key === 'string' && key.length >= KEY_CHARACTERS && !/[\r\n]/.test(key),
      `"encryptionKey" must be a random string of at least ${KEY_CHARACTERS} characters, such as 32 bytes in base64, without a line break`,
    )
    return key
  })
}

function readOrigins(
  origins: TokenManagerOptions['origins'],
  allowInsecureHttp: boolean,
): (url: URL) => boolean {
  try {
    const allows = originGuard(origins)
    for (const origin of [origins].flat()) {
      check(
        allowInsecureHttp || isConfidential(new URL(origin)),
        '"origins" must be https (http only for localhost or with "allowInsecureHttp")',
      )
    }
    return allows
  } catch (error) {
    // The guard's own message names the option and what was expected.
    throw new TokenError((error as Error).message, { kind: 'config' })
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => typeof Reflect.get(value, name) === 'function')
}
