import { Problem } from '../errors/problem.ts'

/** No response of this API is larger, counted after decompression. */
export const MAX_RESPONSE_BYTES = 67_108_864

/** The client of Cloud Manager throws it as it is: another request would get the same response. */
export function responseTooLarge(): Problem {
  return new Problem(
    'ERR_CLI_RESPONSE',
    `the response is larger than ${MAX_RESPONSE_BYTES / 1_048_576} MiB`,
    'check the base URL, and whether a proxy is in between',
  )
}
