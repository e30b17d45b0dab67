import type { ErrorCode } from '../generated/models.ts'
import type { Check } from './request-issue.ts'

/** Options for {@link text}, from the schema of the same shape. */
export interface TextRules {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  /** What is expected, in words. */
  readonly words?: string
  readonly invalid?: ErrorCode
  readonly empty?: ErrorCode
  readonly ipv6?: ErrorCode
}

const IPV6 = /^[\da-f]*:[\da-f:.]*(?:\/\d{1,3})?$/i

/** A string. */
export function text(rules: TextRules = {}): Check {
  const { min = 0, max = Infinity, pattern, words = 'text', invalid = 'INVALID_ATTRIBUTE' } = rules
  return (value, field, report) => {
    if (typeof value !== 'string') {
      report(invalid, field, `must be ${words}`)
    } else if (value === '' && min > 0) {
      report(rules.empty ?? invalid, field, 'must not be empty')
    } else if (value.length > 2 * max || (value.length > max && Array.from(value).length > max)) {
      report(invalid, field, `must have at most ${max} characters`)
    } else if (rules.ipv6 !== undefined && value.length < 64 && IPV6.test(value)) {
      report(rules.ipv6, field, 'must be IPv4; IPv6 is not supported')
    } else if (pattern !== undefined && !pattern.test(value)) {
      report(invalid, field, `must be ${words}`)
    }
  }
}

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** A date in ISO 8601. Without a zone the server takes it as UTC. */
export const date: Check = (value, field, report) => {
  if (typeof value !== 'string' || !DATE.test(value) || Number.isNaN(Date.parse(value))) {
    report('INVALID_DATE_FORMAT', field, 'must be a date such as 2024-08-02T18:07:25Z')
  }
}

/** Options for {@link number}, from the schema of the same shape. */
export interface NumberRules {
  readonly integer?: boolean
  readonly min?: number
  readonly max?: number
  readonly values?: readonly number[]
  readonly invalid?: ErrorCode
}

/** A number. */
export function number(rules: NumberRules = {}): Check {
  const { integer = false, min = -Infinity, max = Infinity, values } = rules
  const { invalid = 'INVALID_ATTRIBUTE' } = rules
  return (value, field, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      report(invalid, field, 'must be a number')
    } else if (integer && !Number.isInteger(value)) {
      report(invalid, field, 'must be a whole number')
    } else if (value < min || value > max) {
      report(invalid, field, `must be ${range(min, max)}`)
    } else if (values !== undefined && !values.includes(value)) {
      report('INVALID_ENUM_VALUE', field, `must be one of ${values.join(', ')}`)
    }
  }
}

/** A lifetime in hours: a whole number, or its digits. */
export function hours(min: number, max: number, invalid: ErrorCode): Check {
  const check = number({ integer: true, min, max, invalid })
  return (value, field, report) => {
    const isDigits = typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value)
    check(isDigits ? Number(value) : value, field, report)
  }
}

/** `true` or `false`. */
export const truth: Check = (value, field, report) => {
  if (typeof value !== 'boolean') report('INVALID_ATTRIBUTE', field, 'must be true or false')
}

/** A constant, which distinguishes several forms. */
export function constant(expected: string): Check {
  return (value, field, report) => {
    if (value !== expected) report('INVALID_ENUM_VALUE', field, `must be ${expected}`, 'tag')
  }
}

/** Anything. */
export const anything: Check = () => undefined

/** A role of an organization (`ORG_`) or of a project (`GROUP_`); roles that are not known are left to the server. */
export function role(scope: 'organization' | 'project', wrong: ErrorCode): Check {
  const other = scope === 'organization' ? 'GROUP_' : 'ORG_'
  return (value, field, report) => {
    if (typeof value !== 'string' || value === '') {
      report(wrong, field, `must be a role of ${article(scope)}`)
    } else if (value.startsWith(other)) {
      report(wrong, field, `must be a role of ${article(scope)}, not one that begins with ${other}`)
    }
  }
}

function article(scope: 'organization' | 'project'): string {
  return scope === 'organization' ? 'an organization' : 'a project'
}

function range(min: number, max: number): string {
  if (max === Infinity) return `at least ${min}`
  return min === -Infinity ? `at most ${max}` : `from ${min} to ${max}`
}
