import { NotDelivered } from '../../src/secrets/not-delivered.ts'
import { type Effects, type Outcome, rotate } from '../../src/rotate/rotate.ts'
import {
  type ListedSecret,
  type Observation,
  type Policy,
  PROOF_TIMEOUT_MS,
  type Rotation,
} from '../../src/rotate/rotation.ts'

export const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How one effect of a process goes wrong. */
export type Fault =
  'none' | 'reject' | 'fail' | 'lose-response' | 'late' | 'stale' | 'kill-before' | 'kill-after'

interface Secret {
  readonly id: string
  readonly value: string
  readonly createdAt: number
  expiresAt: number
  lastUsedAt?: number
}

class Rejected extends Error {}
class Unavailable extends Error {}
class Late extends Unavailable {}
class Killed extends Error {}

/** What the history did that excuses an outcome which needs a person. */
interface Excuses {
  person: boolean
  lostCreation: boolean
  staleList: boolean
}

/** An account on a server, with a person and everybody who uses or rotates its secrets. */
export class Simulation {
  now = Date.UTC(2026, 0, 1)
  secrets: Secret[] = []
  readonly late: (() => void)[] = []
  readonly excuses: Excuses = {
    person: false,
    lostCreation: false,
    staleList: false,
  }
  /** How the server reports use: at once, after a lag, or never. */
  readonly lag: number | undefined
  readonly #deletedByPerson = new Set<string>()
  readonly #issued: { readonly id: string; readonly at: number }[] = []
  /** The list before the last creation or deletion. */
  #before: ListedSecret[] | undefined
  #made = 0

  constructor(lag: number | undefined) {
    this.lag = lag
    this.create(90 * DAY)
  }

  create(lifetime = 90 * DAY): Secret {
    this.#before = this.list()
    const id = `s${++this.#made}`
    const secret = {
      id,
      value: `value-of-${id}`,
      createdAt: this.now,
      expiresAt: this.now + lifetime,
    }
    for (const one of this.secrets) one.expiresAt = Math.min(one.expiresAt, this.now + 7 * DAY)
    this.secrets.push(secret)
    return secret
  }

  get valid(): Secret[] {
    return this.secrets.filter(({ expiresAt }) => expiresAt > this.now)
  }

  remove(id: string, isPerson = false): void {
    if (isPerson) this.#deletedByPerson.add(id)
    this.#before = this.list()
    this.secrets = this.secrets.filter((one) => one.id !== id)
  }

  /** Issues a token; whether the secret is valid. */
  issue(value: string): boolean {
    const secret = this.valid.find((one) => one.value === value)
    if (secret === undefined) return false
    secret.lastUsedAt = this.now
    this.#issued.push({ id: secret.id, at: this.now })
    return true
  }

  isIssued(id: string): boolean {
    return this.#issued.some((one) => one.id === id)
  }

  isExcused(value: string): boolean {
    const id = value.replace('value-of-', '')
    const secret = this.secrets.find((one) => one.id === id)
    return this.#deletedByPerson.has(id) || (secret !== undefined && secret.expiresAt <= this.now)
  }

  /** A list that lacks what was just created, or still has what was just deleted. */
  staleList(): ListedSecret[] {
    this.excuses.staleList = true
    return this.#before ?? this.list()
  }

  list(): ListedSecret[] {
    return this.secrets.map(({ id, createdAt, expiresAt }) => {
      const seen = this.#issued.filter(
        (one) => this.lag !== undefined && one.id === id && one.at + this.lag <= this.now,
      )
      return { id, createdAt, expiresAt, lastUsedAt: seen.at(-1)?.at }
    })
  }
}

/** A program that uses the secret it was given; a command or a file of the rotation replaces it. */
export class Consumer {
  value: string
  draft: string | undefined
  readonly #simulation: Simulation

  constructor(simulation: Simulation) {
    this.#simulation = simulation
    this.value = simulation.secrets[0]!.value
  }

  /** Uses the secret, and fails the test if a rotation took it away. */
  use(): void {
    if (this.value === '') throw new Error('the consumer has an empty secret')
    if (this.#simulation.issue(this.value) || this.#simulation.isExcused(this.value)) return
    throw new Error(`the consumer's secret ${this.value} was deleted`)
  }
}

/** A machine: its journal, its lock and the consumer that its rotations deliver to. */
export class Machine {
  journal: Rotation | undefined
  isLocked = false
  readonly consumer: Consumer
  readonly kind: 'file' | 'command'

  constructor(consumer: Consumer, kind: 'file' | 'command') {
    this.consumer = consumer
    this.kind = kind
  }
}

/** One process that rotates. It stops before each effect, until the test says how the effect ends. */
export class Process {
  readonly policy: Policy
  result: Outcome | undefined
  error: unknown
  #resume: ((fault: Fault) => void) | undefined
  #isAlive = true
  #isDone = false
  #list: { now: number; secrets: ListedSecret[] } = { now: 0, secrets: [] }
  #value: string | undefined
  #provenId: string | undefined
  #verified = false
  #deleted = new Set<string>()
  readonly #simulation: Simulation
  readonly #machine: Machine
  readonly #verifies: boolean

  constructor(simulation: Simulation, machine: Machine, policy: Policy, verifies: boolean) {
    this.#simulation = simulation
    this.#machine = machine
    this.#verifies = verifies
    this.policy = policy
    machine.isLocked = true
    void rotate(this.#effects(), policy)
      .then((result) => (this.result = result))
      .catch((error: unknown) => (this.error = error))
      .finally(() => {
        this.#isDone = true
        machine.isLocked = false
      })
  }

  get isDone(): boolean {
    return this.#isDone
  }

  /** Lets the process continue to its next effect. */
  async step(fault: Fault): Promise<void> {
    await flush()
    this.#resume?.(fault)
    await flush()
  }

  /** A request that takes longer than its timeout is not carried out. */
  async #at<Value>(run: (fault: Fault) => Value, isRequest: boolean): Promise<Value> {
    this.#requireAlive()
    const deadline = isRequest ? this.#simulation.now + PROOF_TIMEOUT_MS : Infinity
    const fault = await new Promise<Fault>((resolve) => (this.#resume = resolve))
    this.#resume = undefined
    if (fault === 'kill-before') this.#kill()
    if (isRequest) {
      if (fault === 'reject') throw new Rejected('rejected')
      if (fault === 'fail') throw new Unavailable('unavailable')
      if (fault === 'late') {
        this.#simulation.late.push(() => {
          try {
            if (this.#simulation.now <= deadline) run(fault)
          } catch {
            // The server rejected it; nobody is there to hear it.
          }
        })
        throw new Late('timeout')
      }
    }
    if (this.#simulation.now > deadline) throw new Unavailable('timeout')
    const value = run(fault)
    if (fault === 'kill-after') this.#kill()
    if (fault === 'lose-response' && isRequest) throw new Unavailable('connection reset')
    return value
  }

  #kill(): never {
    this.#isAlive = false
    throw new Killed()
  }

  #requireAlive(): void {
    if (!this.#isAlive) throw new Killed()
  }

  #effects(): Effects {
    const simulation = this.#simulation
    const machine = this.#machine
    const { consumer } = machine
    const valueOf = (rotation: Rotation | undefined): string =>
      `value-of-${rotation?.newSecretId ?? '?'}`
    return {
      load: () => machine.journal,
      save: (rotation) => {
        this.#requireAlive()
        machine.journal = rotation
      },
      forget: () => {
        this.#requireAlive()
        machine.journal = undefined
        this.#value = undefined
      },
      observe: (rotation) =>
        this.#at((fault) => {
          const listed = fault === 'stale' ? simulation.staleList() : simulation.list()
          const secrets = listed.filter(({ id }) => !this.#deleted.has(id))
          this.#list = { now: simulation.now, secrets }
          return this.#observation(rotation, secrets)
        }, true),
      chooseDestination: () =>
        machine.kind === 'file'
          ? { kind: 'file', format: 'value', path: '/secret', draft: '/.secret' }
          : { kind: 'command' },
      openDestination: () => {
        this.#requireAlive()
        consumer.draft = ''
      },
      discardDestination: () => {
        this.#requireAlive()
        consumer.draft = undefined
      },
      create: () => {
        return this.#at(() => {
          if (simulation.valid.length > 1) throw new Rejected('two secrets')
          const { id, value } = simulation.create()
          this.#value = value
          return id
        }, true).catch((error: unknown) => {
          if (!(error instanceof Rejected)) simulation.excuses.lostCreation = true
          throw error
        })
      },
      isRejection: (error) => error instanceof Rejected,
      prepare: () => {
        this.#requireAlive()
        if (machine.kind === 'file') consumer.draft = this.#value
      },
      prove: (rotation) =>
        this.#at(() => {
          if (!simulation.issue(valueOf(rotation))) throw new Rejected('invalid_client')
          this.#provenId = rotation.newSecretId
          return HOUR
        }, true),
      deliver: async (rotation, started) => {
        if (machine.kind === 'file') {
          await this.#at(() => {
            if (consumer.draft !== valueOf(rotation)) throw new NotDelivered('no draft', true)
            consumer.value = valueOf(rotation)
            consumer.draft = undefined
          }, false)
          return
        }
        // The command is recorded before it begins.
        await this.#at(() => {
          started({ host: '', namespace: '', pid: 2 })
        }, false)
        await this.#at(() => {
          consumer.value = valueOf(rotation)
        }, true).catch((error: unknown) => {
          // Our process is killed, and the command keeps running.
          if (error instanceof Late) this.#kill()
          // A command that fails may have stored the secret.
          throw error instanceof Rejected || error instanceof Unavailable
            ? new NotDelivered('the command failed', false)
            : error
        })
      },
      verify: () =>
        this.#at(() => {
          const created = machine.journal?.newSecretId
          if (
            consumer.value !== `value-of-${created ?? '?'}` ||
            !simulation.issue(consumer.value)
          ) {
            throw new Error('the consumer fails')
          }
          this.#verified = true
        }, false),
      delete: (id) => {
        this.#checkDeletion(id)
        return this.#at(() => {
          simulation.remove(id)
          this.#deleted.add(id)
        }, true)
      },
      ask: async (rotation) => (consumer.value === valueOf(rotation) ? 'yes' : 'no'),
      wait: async () => false,
      report: () => undefined,
    }
  }

  #observation(rotation: Rotation | undefined, secrets: readonly ListedSecret[]): Observation {
    const { consumer, kind } = this.#machine
    const value = `value-of-${rotation?.newSecretId ?? '?'}`
    const readBack = (): Observation['value'] => {
      if (kind === 'command') return 'unknown'
      if (consumer.value === value) return 'file'
      if (consumer.draft === value) return 'draft'
      return consumer.draft === undefined ? 'unknown' : 'lost'
    }
    return {
      now: this.#simulation.now,
      secrets,
      isDelivering: rotation?.command !== undefined && this.#simulation.late.length > 0,
      value: this.#value === value ? 'memory' : readBack(),
      isProven: this.#provenId !== undefined && this.#provenId === rotation?.newSecretId,
      signInIds: [],
      verify: !this.#verifies ? 'none' : this.#verified ? 'succeeded' : 'due',
    }
  }

  /** The invariants, checked against the list that the process read last and against the truth. */
  #checkDeletion(id: string): void {
    const { now, secrets } = this.#list
    const rotation = this.#machine.journal
    const fail = (reason: string): never => {
      throw new InvariantBroken(`${reason}: ${id} of ${JSON.stringify({ rotation, secrets, now })}`)
    }
    if (rotation === undefined) return fail('deletes without a journal')
    const others = secrets.filter((one) => one.id !== id && one.expiresAt > now)
    const held = this.#machine.consumer.value.replace('value-of-', '')
    if (id === rotation.newSecretId) {
      if (!others.some((one) => one.id === rotation.oldSecretId)) fail('deletes the only secret')
      if (held === id) fail('deletes a delivered secret')
      const used = secrets.find((one) => one.id === id)?.lastUsedAt ?? 0
      const proof = rotation.provenAt ?? (rotation.proofStartedAt ?? -HOUR) + HOUR
      if (used > proof) fail('deletes a secret that somebody used')
      return
    }
    if (id !== rotation.oldSecretId) fail('deletes a secret of somebody else')
    const other = others.find((one) => one.id === rotation.newSecretId)
    if (other === undefined) return fail('deletes without a replacement')
    if (rotation.step !== 'delivered') fail('deletes before the delivery')
    if (!this.#simulation.isIssued(other.id))
      fail('deletes a proven secret for one that never worked')
    const { provenAt, proofStartedAt } = rotation
    const proof =
      provenAt ?? (proofStartedAt === undefined ? now : proofStartedAt + PROOF_TIMEOUT_MS)
    const isUsed = (other.lastUsedAt ?? 0) > proof
    if (this.#provenId !== other.id && !isUsed && !this.#verified) fail('deletes without a proof')
    if (this.policy.isNow || this.#verified) return
    const used = secrets.find((one) => one.id === id)?.lastUsedAt ?? 0
    if (this.#simulation.lag === undefined) fail('judges use that the server does not report')
    if (now - Math.max(used, rotation.deliveredAt ?? now) < this.policy.unusedForMs) {
      fail('deletes a secret in use')
    }
  }
}

export class InvariantBroken extends Error {}

/** The reason for which a run stopped; `undefined` when it did not. */
export function reasonOf({ error }: Process): string | undefined {
  return error instanceof Error && 'why' in error ? String(error.why) : undefined
}

const flush = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
