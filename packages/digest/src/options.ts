import { originGuard } from '@latchkey/contract'
import { ALGORITHMS } from './challenge.ts'
import type { DigestOptions } from './types.ts'

const SWITCH = [true, false]
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  algorithms: ALGORITHMS,
  qop: ['auth', 'auth-int'],
  usernameEncoding: ['utf-8', 'latin1', 'username*'],
  coldStart: ['share', 'race'],
  proxy: SWITCH,
  requireQop: SWITCH,
  requireRspauth: SWITCH,
}

/**
 * Checks all options but the credentials: a caller without types may pass anything.
 *
 * @throws TypeError `ERR_DIGEST_OPTION`
 */
export function checkOptions(options: DigestOptions): void {
  for (const [name, given] of Object.entries<unknown>({ ...options })) {
    if (given === undefined) continue
    if (/^(ha1|cnonce|onEvent)$/.test(name) && typeof given !== 'function') {
      throw optionError(`"${name}" must be a function`)
    }
    const values = VALUES[name]
    const isList = values === ALGORITHMS
    const list: unknown = isList ? given : [given]
    if (
      values !== undefined &&
      !(Array.isArray(list) && list.length > 0 && list.every((value) => values.includes(value)))
    ) {
      throw optionError(
        `"${name}" must be ${isList ? 'a list of one or more of' : 'one of'} ${values.join(', ')}`,
      )
    }
  }
  try {
    originGuard(options.origins)
  } catch (error) {
    throw optionError(error instanceof Error ? error.message : '')
  }
}

/** What a wrong option throws: as everywhere in JavaScript a `TypeError`, here with a code. */
export function optionError(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_DIGEST_OPTION' })
}
