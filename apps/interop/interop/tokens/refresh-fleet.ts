import { type ChildProcess, fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { type Family, startGrantsProvider } from '../../servers/grants-provider.ts'
import type { Report, SignIn } from './refresh-fleet-member.ts'

/** What happened to the fleet. */
export interface Figures {
  readonly kills: number
  /** Refresh tokens that the server rotated. */
  rotations: number
  /** New access tokens that members reported. */
  served: number
  /** Sign-ins that were needed: the first, and one after each refresh token that was lost. */
  signIns: number
  /** Refresh tokens that were lost because the process that had sent the previous one was killed before it stored them. */
  lostByKill: number
  /** Refresh tokens that were lost because their process did not get the response within `timeoutMs`. */
  lostByTimeout: number
  /** Refresh tokens that were lost for no known reason. */
  lostOtherwise: number
  /** Families that the server revoked although no refresh token was lost. */
  revokedWithoutLoss: number
  /** Errors that members got from families of which no refresh token was lost. */
  failures: string[]
}

const MOST_DELAY_MS = 100
const PROGRESS_MS = 30_000
const STORE_KEY = 'reports: sign-in 1'

/** A token request as the server saw it. */
interface Rotation {
  readonly pid: number
  readonly request: string
  /** The encrypted record in the store when the request came. */
  readonly before: string | null
}

/** A sign-in, and what is known of its refresh tokens. */
interface Era {
  readonly family: Family
  readonly prefix: string
  /** The newest request that the server granted. */
  newest: Rotation | undefined
  isLost: boolean
}

async function failedStart(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null]
  throw new Error(`a member of the fleet did not start; exit code ${code}`)
}

/**
 * Lets processes share a rotating refresh token over Redis while they are killed one after the other, half of them while
 * they request a token. Members that die are replaced. After a loss, which the server punishes, a user signs in again.
 */
export async function runRefreshFleet(options: {
  readonly member: string
  readonly redisPort: number
  readonly size: number
  readonly kills: number
}): Promise<Figures> {
  const { member, redisPort, size, kills } = options
  const redis = new Redis({ host: '127.0.0.1', port: redisPort })
  const figures: Figures = {
    kills,
    rotations: 0,
    served: 0,
    signIns: 0,
    lostByKill: 0,
    lostByTimeout: 0,
    lostOtherwise: 0,
    revokedWithoutLoss: 0,
    failures: [],
  }
  const members: ChildProcess[] = []
  const killed = new Set<number>()
  const unanswered = new Set<string>()
  const lost: Rotation[] = []
  const eras: Era[] = []
  let onRequest: (pid: number) => void = () => undefined
  let onServed: () => void = () => undefined

  async function around(
    request: IncomingMessage,
    response: ServerResponse,
    handle: () => Promise<void>,
  ): Promise<void> {
    const era = eras.at(-1)
    if (era === undefined) return handle()
    const before = await redis.get(`${era.prefix}token:${STORE_KEY}`)
    const rotation = {
      pid: Number(request.headers['x-member']),
      request: String(request.headers['x-request']),
      before,
    }
    judge(era, before)
    onRequest(rotation.pid)
    await sleep(randomInt(MOST_DELAY_MS))
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
    response.end = (...args: unknown[]) => {
      setTimeout(() => {
        if (response.statusCode === 200) {
          figures.rotations++
          era.newest = rotation
        }
        end(...args)
      }, randomInt(MOST_DELAY_MS))
      return response
    }
    await handle()
    if (era.isLost && era === eras.at(-1)) await signIn()
  }

  /** The store must have changed since the request before this one came, else a refresh token comes twice. */
  function judge(era: Era, now: string | null): void {
    const { newest } = era
    if (era.isLost || newest?.before !== now) return
    era.isLost = true
    lost.push(newest)
  }

  const server = await startGrantsProvider({ lifetimeSeconds: 1, around })

  async function signIn(): Promise<void> {
    const family = await server.signIn()
    eras.push({ family, prefix: `era-${eras.length}:`, newest: undefined, isLost: false })
    figures.signIns++
    for (const one of members) tell(one)
  }

  function tell(one: ChildProcess): void {
    const era = eras.at(-1)
    if (era === undefined || !one.connected) return
    const { firstRefreshToken } = era.family
    const message: SignIn = { client: server.client, firstRefreshToken, prefix: era.prefix }
    one.send(message, () => undefined)
  }

  async function start(index: number): Promise<void> {
    const child = fork(member, [String(redisPort)])
    await Promise.race([once(child, 'message'), failedStart(child)])
    child.on('message', (report: Report) => {
      if ('served' in report) {
        figures.served++
        if (report.served === eras.at(-1)?.prefix) onServed()
      } else if ('unanswered' in report) {
        unanswered.add(report.unanswered)
      } else if (eras.some(({ prefix, isLost }) => !isLost && report.failed.startsWith(prefix))) {
        figures.failures.push(report.failed)
      }
    })
    members[index] = child
    tell(child)
  }

  async function kill(isAimed: boolean): Promise<void> {
    let pid = members[randomInt(size)]?.pid
    if (isAimed) pid = await new Promise<number>((resolve) => (onRequest = resolve))
    await sleep(randomInt(3 * MOST_DELAY_MS))
    const index = members.findIndex((one) => one.pid === pid)
    const victim = members[index]
    if (victim?.pid === undefined) return
    const gone = once(victim, 'exit')
    killed.add(victim.pid)
    victim.kill('SIGKILL')
    await gone
    await start(index)
    await progress()
  }

  /** Waits until a member has a new token. */
  async function progress(): Promise<void> {
    const served = new Promise<boolean>((resolve) => {
      onServed = () => {
        resolve(true)
      }
    })
    const isServed = await Promise.race([served, sleep(PROGRESS_MS, false, { ref: false })])
    if (!isServed) throw new Error(`no member got a token within ${PROGRESS_MS} ms`)
  }

  try {
    await Promise.all(Array.from({ length: size }, (_, index) => start(index)))
    await signIn()
    await progress()
    for (let count = 0; count < kills; count++) await kill(count % 2 === 0)
    for (const { pid, request } of lost) {
      if (killed.has(pid)) figures.lostByKill++
      else if (unanswered.has(request)) figures.lostByTimeout++
      else figures.lostOtherwise++
    }
    figures.revokedWithoutLoss = eras.filter(({ family, isLost }) => {
      return family.isRevoked() && !isLost
    }).length
    return figures
  } finally {
    for (const one of members) one.kill('SIGKILL')
    redis.disconnect()
    await server[Symbol.asyncDispose]()
  }
}
