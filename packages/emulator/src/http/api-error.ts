import { STATUS_CODES } from 'node:http'

/** The body of an error, as the API documents it. */
export interface ErrorBody {
  readonly badRequestDetail?: {
    readonly fields: readonly { readonly field: string; readonly description: string }[]
  }
  readonly detail: string
  readonly error: number
  readonly errorCode?: string
  readonly parameters?: readonly (string | number)[]
  readonly reason: string
}

/** The optional parts of an error. */
export interface ApiErrorOptions {
  readonly parameters?: readonly (string | number)[]
  readonly headers?: Readonly<Record<string, string>>
  /** The field of the body that is wrong. */
  readonly field?: string
}

/** An error in the form of the API. */
export class ApiError extends Error {
  readonly status: number
  readonly body: ErrorBody
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    errorCode: string | undefined,
    detail: string,
    { parameters, headers = {}, field }: ApiErrorOptions = {},
  ) {
    super(detail)
    this.status = status
    this.headers = headers
    this.body = {
      ...(field !== undefined && {
        badRequestDetail: { fields: [{ description: detail, field: shown(field) }] },
      }),
      detail,
      error: status,
      ...(errorCode !== undefined && { errorCode }),
      ...(parameters !== undefined && { parameters: parameters.map(shown) }),
      reason: STATUS_CODES[status] ?? '',
    }
  }
}

/** A value from the caller, shortened and without control characters. */
export function shown<Value extends string | number>(value: Value): Value | string {
  return typeof value === 'string' ? value.slice(0, 200).replace(/\p{Cc}/gu, '') : value
}

/** An invalid field of the body. */
export function invalidField(errorCode: string, field: string, detail: string): ApiError {
  return new ApiError(400, errorCode, detail, { parameters: [field], field })
}

/** An error about a value, which is its parameter. */
type ErrorAbout = (errorCode: string, detail: string, value: string) => ApiError

const about =
  (status: number): ErrorAbout =>
  (errorCode, detail, value) =>
    new ApiError(status, errorCode, detail, { parameters: [value] })

export const badRequest: ErrorAbout = about(400)
export const unauthorized: ErrorAbout = about(401)
export const forbidden: ErrorAbout = about(403)
export const notFound: ErrorAbout = about(404)
export const conflict: ErrorAbout = about(409)
