/** A response before it is written: a status with a JSON value or with octets. */
export interface HttpResponse {
  readonly status: number
  readonly json?: unknown
  readonly download?: { readonly type: string; readonly octets: Buffer }
  /** Whether JSON is indented. */
  readonly pretty?: boolean
  readonly headers?: Readonly<Record<string, string>> | undefined
}
