import { STATUS_CODES } from 'node:http'

/** The body of a refusal (section 3.4 of the API's conventions). */
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

/** What a refusal may carry besides status, code and text. */
export interface ApiErrorOptions {
  readonly parameters?: readonly (string | number)[]
  readonly headers?: Readonly<Record<string, string>>
  /** The field of the body that is wrong. */
  readonly field?: string
}

/** The emulator says no, in the API's own form. */
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

/** What a caller sent, shortened and without control characters. */
export function shown<Value extends string | number>(value: Value): Value | string {
  return typeof value === 'string' ? value.slice(0, 200).replace(/\p{Cc}/gu, '') : value
}

/** A field of the body that does not fit. */
export function invalidField(errorCode: string, field: string, detail: string): ApiError {
  return new ApiError(400, errorCode, detail, { parameters: [field], field })
}

export function notFound(errorCode: string, detail: string, value: string): ApiError {
  return new ApiError(404, errorCode, detail, { parameters: [value] })
}
