import { STATUS_CODES } from 'node:http'

/** The body of a refusal (rule sheet, section 3.4 of the API's conventions). */
export interface ErrorBody {
  readonly detail: string
  readonly error: number
  readonly errorCode?: string
  readonly parameters?: readonly (string | number)[]
  readonly reason: string
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
    parameters?: readonly (string | number)[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
    this.status = status
    this.headers = headers
    this.body = {
      detail,
      error: status,
      ...(errorCode !== undefined && { errorCode }),
      ...(parameters !== undefined && { parameters }),
      reason: STATUS_CODES[status] ?? '',
    }
  }
}
