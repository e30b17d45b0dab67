import type { ErrorCode } from '../generated/models.ts'

/** A problem of a request, found before it is sent. */
export interface RequestIssue {
  /** The code with which Cloud Manager would reject the request. */
  readonly errorCode: ErrorCode
  /** Where: `roles[0]`, `[1].cidrBlock`, the name of a parameter; empty for the body as a whole. */
  readonly field: string
  /** What was expected. Never contains the value, which may be a secret. */
  readonly message: string
}

/**
 * How far a value is from the expected form. `tag`: it is another of several forms; `shape`: fields are missing
 * or too many; `value`: a
 * field's value is wrong.
 */
export type Distance = 'tag' | 'shape' | 'value'

/** Receives the issues that a check finds. */
export type Report = (
  errorCode: ErrorCode,
  field: string,
  message: string,
  distance?: Distance,
) => void

/** Checks one value and reports its issues. */
export type Check = (value: unknown, field: string, report: Report) => void
