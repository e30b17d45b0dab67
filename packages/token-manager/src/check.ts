import { TokenError } from './token-error.ts'

/** @throws TokenError of kind `config` unless a condition holds */
export function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new TokenError(message, { kind: 'config' })
}

/** @throws TokenError of kind `config` if an object has a member that is not among the names */
export function checkNames(options: object, names: readonly string[]): void {
  for (const name of Object.keys(options)) {
    check(names.includes(name), `"${name}" is not an option; check its spelling`)
  }
}
