import { randomBytes } from 'node:crypto'
import { Api } from './api/api.ts'
import { endpointsOf } from './api/endpoints.ts'
import { AccessTokens } from './auth/access-tokens.ts'
import { DigestAuthentication } from './auth/digest-auth.ts'
import { SigningKeys } from './auth/signing-keys.ts'
import { BASE_PATHS, belowApi, REVOCATION_PATH, TOKEN_PATH } from './http/addresses.ts'
import { type Certificate, selfSignedCertificate } from './http/certificate.ts'
import { listen } from './http/listen.ts'
import { readStateFile, StateFile } from './persistence/state-file.ts'
import { lockStateFile } from './persistence/state-lock.ts'
import type { Context, Limits } from './rules/route.ts'
import { fillState } from './seed/fill-state.ts'
import type { EmulatorSeed } from './seed/seed.ts'
import { type Seeded, seededOf } from './seed/seeded.ts'
import { configureOrganization, type OrganizationSettings } from './server/control.ts'
import { EmulatorServer, JWKS_PATH } from './server/emulator-server.ts'
import type { Faults } from './server/fault.ts'
import { FaultList } from './server/faults.ts'
import { type LoggedRequest, RequestLog } from './server/request-log.ts'
import { createClock, type EmulatorClock } from './state/clock.ts'
import { createIdentifiers } from './state/identifiers.ts'
import { createRandom } from './state/random.ts'
import { RateWindow } from './state/rate-window.ts'
import { createState } from './state/records.ts'
import { snapshotOf } from './state/snapshot.ts'
import { type ProfileName, readSwitches, type Switches } from './state/switches.ts'
import { TokenBuckets } from './state/token-buckets.ts'

/** Options for {@link startEmulator}. */
export interface EmulatorOptions {
  /** The port. Default: a free one. */
  readonly port?: number | undefined
  /** The address to listen on. Default: `127.0.0.1`. An address that other machines can reach needs `allowNetworkAccess`. */
  readonly host?: string | undefined
  /** Allows a `host` that other machines can reach. Default: false. */
  readonly allowNetworkAccess?: boolean | undefined
  /**
   * The initial data, unless `stateFile` has some. Default: one organization with a project, an API key and a service account
   * with the role `ORG_OWNER`, and a user.
   */
  readonly seed?: EmulatorSeed | undefined
  /**
   * A file that keeps the data across restarts, with secrets as hashes. One emulator at a time can use it. Default: memory
   * only.
   */
  readonly stateFile?: string | undefined
  /** Makes ids, keys and times depend on this text only. Default: random ids and the system's time. */
  readonly randomSeed?: string | undefined
  /** The initial time; epoch ms. Default: the system's time; with `randomSeed`, 2026-01-01T00:00:00Z. */
  readonly startAt?: number | undefined
  /** Documented (`literal`) or observed behavior where sources disagree. Default: `observed`. */
  readonly profile?: ProfileName | undefined
  /** Single switches that differ from the profile; see {@link switchTable}. */
  readonly switches?: Partial<Switches> | undefined
  /** Serves https: `true` with a new self-signed certificate, or with this one (PEM). Default: http. */
  readonly tls?: boolean | Certificate | undefined
  /** Time for a client to send a request and to read the response, in ms. Default: 10000. */
  readonly requestTimeoutMs?: number | undefined
}

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** The base URL, such as `http://127.0.0.1:43210`. */
  readonly url: string
  /** Bearer token for `/emulator/…`: clock, faults, requests and settings for tests in other languages. */
  readonly controlToken: string
  /** The initial organizations, projects and credentials, secrets included. */
  readonly seed: Seeded
  /** The time of secrets, tokens, nonces and rate limits. */
  readonly clock: EmulatorClock
  /** Makes requests fail. */
  readonly faults: Faults
  /** The last 1000 requests, the oldest first, without secrets. The array grows with each request. */
  readonly requests: readonly LoggedRequest[]
  /** The switches in use. */
  readonly switches: Switches
  /** With TLS, the certificate in PEM, which clients have to trust. */
  readonly certificate: string | undefined
  /**
   * Changes settings of an organization that the API cannot change.
   *
   * @throws TypeError if the organization or the setting does not exist
   */
  configureOrganization(orgId: string, settings: OrganizationSettings): void
  /**
   * Restores the initial data and removes faults, logged requests and the use of rate limits. URL, credentials and the clock
   * stay as they are; access tokens are gone.
   *
   * @example
   * ```ts
   * import { startEmulator } from '@latchkey/emulator'
   * import { after, afterEach } from 'node:test'
   *
   * const emulator = await startEmulator()
   * afterEach(() => emulator.reset())
   * after(() => emulator.close())
   * ```
   */
  reset(): Promise<void>
  /** Lets current requests finish, closes connections and saves the state. Can be called again. */
  close(): Promise<void>
}

const FIXED_START = Date.parse('2026-01-01T00:00:00Z')
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/

/**
 * Starts a local Cloud Manager that authenticates, issues tokens and rejects requests as the service does.
 *
 * @throws TypeError that names the wrong option or field of the seed, or the state file that another emulator uses; Node's
 * `EADDRINUSE` if the port is taken
 *
 * @example
 * ```ts
 * import { startEmulator } from '@latchkey/emulator'
 *
 * await using emulator = await startEmulator()
 * const { publicKey, privateKey } = emulator.seed.apiKeys[0] ?? {}
 * ```
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return (await startWithUnref(options)).emulator
}

/** Starts an emulator; `unref` lets the process exit while the emulator runs. */
export async function startWithUnref(options: EmulatorOptions): Promise<Started> {
  const { stateFile: file } = options
  const unlock = file === undefined ? () => undefined : lockStateFile(file)
  try {
    return await start(options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

interface Started {
  readonly emulator: Emulator
  readonly unref: () => void
}

async function start(options: EmulatorOptions, unlock: () => void): Promise<Started> {
  const { host = '127.0.0.1', randomSeed, stateFile: file, requestTimeoutMs = 10_000 } = options
  checkOptions(options)
  requireLoopback(host, options.allowNetworkAccess)
  const switches = readSwitches(options.profile, options.switches)
  const clock = createClock(options.startAt ?? (randomSeed === undefined ? undefined : FIXED_START))
  const ids = createIdentifiers(createRandom(randomSeed))
  const restored = file === undefined ? undefined : readStateFile(file)
  const state = restored?.state ?? createState()
  const secrets = restored
    ? new Map<string, string>()
    : await fillState(state, options.seed, ids, clock)
  const limits: Limits = {
    invitations: new RateWindow(),
    tokens: new RateWindow(),
    api: new TokenBuckets(),
  }
  const context: Context = { state, clock, ids, switches, limits }

  let url = ''
  const keys = new SigningKeys(ids.uuid(), restored?.publicKeys ?? [])
  const tokens = new AccessTokens(context, keys, () => url)
  const digest = new DigestAuthentication(state, clock, switches)
  const api = new Api(context, digest, tokens, () => url)
  const faults = new FaultList(methodsAt)
  const log = new RequestLog()
  const stateFile =
    file === undefined ? undefined : new StateFile(file, state, () => keys.publicKeys)
  await stateFile?.create()
  const restore = snapshotOf(state)
  const reset = async (): Promise<void> => {
    restore()
    faults.clear()
    log.clear()
    for (const limit of Object.values<{ clear(): void }>({ ...limits })) limit.clear()
    await stateFile?.save()
  }
  const controlToken = randomBytes(24).toString('base64url')
  const controlled = { token: controlToken, clock, faults, state, switches, log, reset }
  const parts = { context, api, digest, tokens, keys, controlled, faults, log, stateFile, host }
  const { handle } = new EmulatorServer(parts)
  const certificate = certificateOf(options.tls)
  const port = options.port ?? 0
  const listening = await listen(handle, { host, port, certificate, requestTimeoutMs })
  url = `${certificate ? 'https' : 'http'}://${urlHost(host)}:${listening.port}`

  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= listening
      .close()
      .then(() => stateFile?.close())
      .finally(unlock)
    return closing
  }
  const emulator: Emulator = {
    url,
    controlToken,
    seed: seededOf(state, secrets),
    clock,
    faults,
    requests: log.entries,
    switches,
    certificate: certificate?.cert,
    configureOrganization: (orgId, settings) => {
      configureOrganization(state, orgId, settings)
    },
    reset,
    close,
    [Symbol.asyncDispose]: close,
  }
  return { emulator, unref: listening.unref }
}

const OPTIONS: Readonly<Record<keyof EmulatorOptions, readonly string[]>> = {
  port: ['number'],
  host: ['string'],
  allowNetworkAccess: ['boolean'],
  seed: ['object'],
  stateFile: ['string'],
  randomSeed: ['string'],
  startAt: ['number'],
  profile: ['string'],
  switches: ['object'],
  tls: ['boolean', 'object'],
  requestTimeoutMs: ['number'],
}

/** Options from JavaScript have no types. */
function checkOptions(options: EmulatorOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const types = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof EmulatorOptions] : undefined
    if (types === undefined) {
      throw new TypeError(
        `startEmulator has no option "${name.slice(0, 64)}" (known: ${Object.keys(OPTIONS).join(', ')})`,
      )
    }
    if (value === undefined) continue
    if (value === null || !types.includes(typeof value)) {
      throw new TypeError(`"${name}" must be of type ${types.join(' or ')}`)
    }
  }
  const { requestTimeoutMs = 1, startAt = 0, port = 0 } = options
  if (!(requestTimeoutMs >= 1 && requestTimeoutMs < 2 ** 31)) {
    throw new TypeError('"requestTimeoutMs" must be 1 to 2147483647 ms')
  }
  if (!(Math.abs(startAt) <= 8.64e15)) throw new TypeError('"startAt" must be epoch milliseconds')
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new TypeError('"port" must be 0 to 65535')
  }
}

/** The methods of a path of one of the APIs. */
function methodsAt(path: string): readonly string[] | undefined {
  for (const api of ['cloud-manager', 'atlas'] as const) {
    const below = belowApi(path, BASE_PATHS[api])
    const found = below === undefined ? undefined : endpointsOf(api).find(below)
    if (found !== undefined) return [...found.targets.keys()]
  }
  if (path === TOKEN_PATH || path === REVOCATION_PATH) return ['POST']
  return path === JWKS_PATH ? ['GET'] : undefined
}

function requireLoopback(host: string, allowed = false): void {
  if (LOOPBACK.test(host) || allowed) return
  throw new TypeError(
    `"host" ${host.slice(0, 64)} can be reached from other machines: set "allowNetworkAccess" to allow that`,
  )
}

function certificateOf(tls: EmulatorOptions['tls']): Certificate | undefined {
  if (tls === undefined || tls === false) return undefined
  return tls === true ? selfSignedCertificate() : tls
}

/** The host in an address that reaches the emulator from this machine. */
function urlHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
