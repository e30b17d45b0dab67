import type { ActiveFault, Fault, FaultRequest, Faults } from './fault.ts'
import { checkFault } from './fault-check.ts'
import { type Matcher, matcherOf, readsBody } from './fault-match.ts'
import { type FindMethods, warningOf } from './fault-warning.ts'

/** The combined effects of the faults that match a request. */
export interface MatchedFault {
  /** The id of the first fault. */
  readonly id: number
  readonly effect: Fault
}

/** Keeps faults and finds those that match a request. */
export class FaultList implements Faults {
  #active: Active[] = []
  #added = 0
  readonly #findMethods: FindMethods

  constructor(findMethods: FindMethods) {
    this.#findMethods = findMethods
  }

  add(fault: Fault): ActiveFault {
    checkFault(fault)
    const warning = warningOf(fault, this.#findMethods)
    if (warning !== undefined) {
      process.emitWarning(`this fault can never match: ${warning}`, {
        code: 'LATCHKEY_EMULATOR_FAULT',
      })
    }
    const active = new Active(++this.#added, fault, warning, () => {
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

  /** Whether there are no faults, which is the usual case. */
  get isEmpty(): boolean {
    return this.#active.length === 0
  }

  /** Whether a fault has to see the body. */
  get readsBody(): boolean {
    return this.#active.some(({ fault }) => readsBody(fault))
  }

  /** The effects on a request; counts them. */
  take(request: FaultRequest): MatchedFault | undefined {
    const matched = this.#active.filter((one) => one.matches(request))
    const [first] = matched
    if (first === undefined) return undefined
    for (const one of matched) one.hit()
    const effect: Fault = Object.assign({}, ...matched.reverse().map(({ fault }) => fault)) as Fault // merged faults
    return { id: first.id, effect }
  }
}

class Active implements ActiveFault {
  readonly id: number
  readonly fault: Fault
  readonly warning: string | undefined
  readonly matches: Matcher
  readonly remove: () => void
  hits = 0

  constructor(id: number, fault: Fault, warning: string | undefined, remove: () => void) {
    this.id = id
    this.fault = fault
    this.warning = warning
    this.remove = remove
    this.matches = matcherOf(fault.match)
  }

  hit(): void {
    this.hits++
    if (this.fault.times !== undefined && this.hits >= this.fault.times) this.remove()
  }
}
