import { randomBytes } from 'node:crypto'
import { Api } from './api/api.ts'
import type { Context } from './rules/route.ts'
import { createClock, type EmulatorClock } from './state/clock.ts'
import { configureOrganization, type OrganizationSettings } from './server/control.ts'
import { DigestAuthentication } from './auth/digest-auth.ts'
import { RateWindow } from './state/rate-window.ts'
import { SigningKeys } from './auth/signing-keys.ts'
import { AccessTokens } from './auth/access-tokens.ts'
import { EmulatorServer } from './server/emulator-server.ts'
import { FaultList, type Faults } from './server/faults.ts'
import { type Certificate, selfSignedCertificate } from './http/certificate.ts'
import { listen } from './http/listen.ts'
import { createIdentifiers } from './state/identifiers.ts'
import { type ProfileName, readSwitches, type Switches } from './state/switches.ts'
import { createRandom } from './state/random.ts'
import { fillState } from './seed/fill-state.ts'
import { createState } from './state/records.ts'
import type { EmulatorSeed } from './seed/seed.ts'
import { readStateFile, StateFile } from './persistence/state-file.ts'
import { lockStateFile } from './persistence/state-lock.ts'
import { type Seeded, seededOf } from './seed/seeded.ts'

/** What {@link startEmulator} takes. */
export interface EmulatorOptions {
  /** The port. Default: a free one. */
  readonly port?: number
  /** The address to listen on. Default: `127.0.0.1`; one that is not of this machine alone needs `allowNetworkAccess`. */
  readonly host?: string
  /** Lets `host` be an address that others can reach. Default: false. */
  readonly allowNetworkAccess?: boolean
  /**
   * What it starts with, unless `stateFile` holds more. Default: one organization with a project, an API key and a service
   * account that own it, and a user.
   */
  readonly seed?: EmulatorSeed
  /** Keeps what changes across restarts, secrets as hashes; one emulator at a time has it. Default: memory only. */
  readonly stateFile?: string
  /** Makes ids, keys and times depend on this text alone. Default: random ones, and the system's time. */
  readonly randomSeed?: string
  /** What the clock shows at first; epoch ms. Default: the system's time; with `randomSeed`, 2026-01-01T00:00:00Z. */
  readonly startAt?: number
  /** Which side to take where the sources disagree. Default: `observed`. */
  readonly profile?: ProfileName
  /** Switches that are set one by one. */
  readonly switches?: Partial<Switches>
  /** Speaks https: `true` with a certificate that it makes, or with this one (PEM). Default: http. */
  readonly tls?: boolean | Certificate
  /** How long a client may take to send a request; ms. Default: 10000. */
  readonly requestTimeoutMs?: number
}

/** A Cloud Manager that runs. */
export interface Emulator extends AsyncDisposable {
  /** The base URL, such as `http://127.0.0.1:43210`. */
  readonly url: string
  /** Opens `/emulator/*`: clock, faults and settings for tests in other languages. Send it as a bearer token. */
  readonly controlToken: string
  /** What it started with, secrets included. */
  readonly seed: Seeded
  /** Moves the time of secrets, tokens, nonces and rate windows. */
  readonly clock: EmulatorClock
  /** Makes requests go wrong. */
  readonly faults: Faults
  /** How the contradictions between sources are decided. */
  readonly switches: Switches
  /** The certificate in PEM when it speaks TLS: what programs have to trust. */
  readonly certificate: string | undefined
  /**
   * Changes what an organization's API has no call for.
   *
   * @throws TypeError when there is no such organization or setting
   */
  configureOrganization(orgId: string, settings: OrganizationSettings): void
  /** Stops: answers under way may finish, then connections end and the state is saved. Can be called again. */
  close(): Promise<void>
}

const FIXED_START = Date.parse('2026-01-01T00:00:00Z')
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/

/**
 * Starts a Cloud Manager on this machine that challenges, mints tokens and refuses as the real one does.
 *
 * @throws TypeError that names the option, or the field of the seed, that is wrong, or the state file that another emulator
 * has; Node's `EADDRINUSE` when the port is
 * taken
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
  const { stateFile: file } = options
  const unlock = file === undefined ? () => undefined : lockStateFile(file)
  try {
    return await start(options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function start(options: EmulatorOptions, unlock: () => void): Promise<Emulator> {
  const { host = '127.0.0.1', randomSeed, stateFile: file } = options
  requireLoopback(host, options.allowNetworkAccess)
  const switches = readSwitches(options.profile, options.switches)
  const clock = createClock(options.startAt ?? (randomSeed === undefined ? undefined : FIXED_START))
  const ids = createIdentifiers(createRandom(randomSeed))
  const restored = file === undefined ? undefined : readStateFile(file)
  const state = restored?.state ?? createState()
  const secrets = restored ? new Map<string, string>() : fillState(state, options.seed, ids, clock)
  const context: Context = { state, clock, ids, switches, invitationLimit: new RateWindow(10) }

  let url = ''
  const keys = new SigningKeys(ids.uuid(), restored?.publicKeys ?? [])
  const tokens = new AccessTokens(context, keys, () => url)
  const digest = new DigestAuthentication(state, clock, switches)
  const api = new Api(context, digest, tokens, () => url)
  const faults = new FaultList()
  const stateFile =
    file === undefined ? undefined : new StateFile(file, state, () => keys.publicKeys)
  stateFile?.saveNow()
  const controlled = {
    token: randomBytes(24).toString('base64url'),
    clock,
    faults,
    state,
    switches,
  }
  const { handle } = new EmulatorServer({ api, digest, tokens, keys, controlled, stateFile })
  const certificate = certificateOf(options.tls)
  const listening = await listen(handle, {
    host,
    port: options.port ?? 0,
    certificate,
    requestTimeoutMs: options.requestTimeoutMs ?? 10_000,
  })
  url = `${certificate ? 'https' : 'http'}://${urlHost(host)}:${listening.port}`

  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= listening
      .close()
      .then(() => stateFile?.close())
      .finally(unlock)
    return closing
  }
  return {
    url,
    controlToken: controlled.token,
    seed: seededOf(state, secrets),
    clock,
    faults,
    switches,
    certificate: certificate?.cert,
    configureOrganization: (orgId, settings) => {
      configureOrganization(state, orgId, settings)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function requireLoopback(host: string, allowed = false): void {
  if (LOOPBACK.test(host) || allowed) return
  throw new TypeError(
    `"host" ${host.slice(0, 64)} can be reached by others: set "allowNetworkAccess" if that is what you want`,
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
