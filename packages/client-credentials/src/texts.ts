import { check } from './check.ts'

/**
 * Checks client ids and secrets (RFC 6749 Appendix A.1, A.2; characters outside ASCII are allowed). Returns each once.
 *
 * @throws TokenError of kind `config`, without the value
 */
export function readTexts(name: string, value: unknown): readonly string[] {
  check(
    value !== undefined,
    `"${name}" is undefined; if it comes from the environment, check that the variable is set`,
  )
  const list: unknown[] = [value].flat()
  const found = list.map((text) => {
    check(
      typeof text === 'string' && text !== '' && !/\p{Cs}/u.test(text),
      `"${name}" must be a string that is not empty`,
    )
    check(
      !/[\r\n\u2028\u2029]/.test(text),
      `"${name}" contains a line break; remove it, for example with trim()`,
    )
    check(!/\p{Cc}/u.test(text), `"${name}" contains a control character`)
    return text
  })
  return [...new Set(found)]
}
