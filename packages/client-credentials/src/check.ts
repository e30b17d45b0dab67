import { TokenError } from '@latchkey/token-manager'

/** @throws TokenError of kind `config` unless a condition holds */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new TokenError(message, { kind: 'config' })
}
