import { isObject } from '../is-object.ts'
import type { ErrorCode } from '../generated/models.ts'
import type { Check, Distance, Report } from './request-issue.ts'

/** Options for {@link list}, from the schema of the same shape. */
export interface ListRules {
  readonly min?: number
  readonly max?: number
  readonly invalid?: ErrorCode
  readonly empty?: ErrorCode
}

/** An array. */
export function list(item: Check, rules: ListRules = {}): Check {
  const { min = 0, max = Infinity, invalid = 'INVALID_ATTRIBUTE', empty = invalid } = rules
  return (value, field, report) => {
    if (!Array.isArray(value)) {
      report(invalid, field, 'must be an array')
    } else if (value.length < min) {
      report(empty, field, `must have at least ${min} ${min === 1 ? 'item' : 'items'}`)
    } else if (value.length > max) {
      report(invalid, field, `must have at most ${max} items`)
    } else {
      for (const [at, one] of value.entries()) item(one, `${field}[${at}]`, report)
    }
  }
}

/** A field of a {@link record}. */
export interface Field {
  readonly check: Check
  readonly required?: boolean
  readonly missing?: ErrorCode
}

/** Options for {@link record}, from the schema of the same shape. */
export interface RecordRules {
  /** Whether fields that are not listed are rejected. */
  readonly closed?: boolean
  /** How many fields there must be. */
  readonly min?: number
  /** Only one of these at a time. */
  readonly exclusive?: readonly string[]
  /** Pairs of fields of which the first requires the second. */
  readonly together?: readonly (readonly [string, string])[]
}

/** An object. */
export function record(fields: Readonly<Record<string, Field>>, rules: RecordRules = {}): Check {
  const { closed = false, min = 0, exclusive = [], together = [] } = rules
  return (value, field, report) => {
    if (!isObject(value)) {
      report('INVALID_ATTRIBUTE', field, 'must be an object', 'shape')
      return
    }
    const at = (name: string) => (field === '' ? name : `${field}.${name}`)
    const has = (name: string) => Object.hasOwn(value, name) && value[name] !== undefined
    for (const [name, { check, required, missing = 'MISSING_ATTRIBUTE' }] of Object.entries(
      fields,
    )) {
      if (has(name)) check(value[name], at(name), report)
      else if (required === true) report(missing, at(name), 'is required', 'shape')
    }
    const given = Object.keys(value).filter(has)
    for (const name of closed ? given : []) {
      if (Object.hasOwn(fields, name)) continue
      report('INVALID_ATTRIBUTE', at(name.slice(0, 64)), 'is not a field of this request', 'shape')
    }
    if (given.length < min) {
      const names = Object.keys(fields).join(', ')
      report('MISSING_ONE_OF_ATTRIBUTES', field, `must have one of ${names}`, 'shape')
    }
    if (exclusive.filter(has).length > 1) {
      report('INVALID_ATTRIBUTE', field, `must have only one of ${exclusive.join(', ')}`, 'shape')
    }
    for (const [one, other] of together) {
      if (has(one) && !has(other)) report('MISSING_ATTRIBUTE', at(other), `goes with ${one}`)
    }
  }
}

/** One of several forms. If the value has none of them, the code applies to the whole value. */
export function either(forms: readonly Check[], invalid: ErrorCode = 'INVALID_ATTRIBUTE'): Check {
  return (value, field, report) => {
    const found = forms.map((form) => issuesOf(form, value, field))
    if (found.some((issues) => issues.length === 0)) return
    const meant = found.filter((issues) => issues.every(([, distance]) => distance !== 'tag'))
    const near = meant.find((issues) => issues.every(([, distance]) => distance === 'value'))
    const best = near ?? (meant.length === 1 && forms.length > 1 ? meant[0] : undefined)
    if (best === undefined) report(invalid, field, 'must be exactly one of the documented forms')
    else for (const [args] of best) report(...args)
  }
}

/** A body that may be left out. */
export function optional(check: Check): Check {
  return (value, field, report) => {
    if (value !== undefined) check(value, field, report)
  }
}

/** A value that may also be null. */
export function nullable(check: Check): Check {
  return (value, field, report) => {
    if (value !== null) check(value, field, report)
  }
}

/** Runs several checks on one value. */
export function all(...checks: readonly Check[]): Check {
  return (value, field, report) => {
    for (const check of checks) check(value, field, report)
  }
}

type Found = readonly (readonly [Parameters<Report>, Distance])[]

function issuesOf(check: Check, value: unknown, field: string): Found {
  const found: [Parameters<Report>, Distance][] = []
  check(value, field, (...args) => found.push([args, args[3] ?? 'value']))
  return found
}
