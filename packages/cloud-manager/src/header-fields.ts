/** Header fields: an object, a `Headers`, or pairs. */
export type HeaderFields =
  Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]>

const NAME = /^[!#$%&'*+.^_`|~\w-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/**
 * Checks header fields and puts their names in lowercase.
 *
 * @param option the name of the option that they come from
 * @throws TypeError when a name or a value cannot be sent; the message never contains a value
 */
export function headerFields(option: string, fields: HeaderFields): Record<string, string> {
  if (typeof fields !== 'object' || (fields as unknown) === null) {
    throw new TypeError(`"${option}" must be an object, a Headers or pairs of name and value`)
  }
  const pairs = Symbol.iterator in fields ? [...fields] : Object.entries(fields)
  const checked: Record<string, string> = {}
  for (const [name, value] of pairs) {
    if (!NAME.test(name)) throw new TypeError(`"${option}" has a name that no header can have`)
    if (typeof value !== 'string' || !VALUE.test(value)) {
      throw new TypeError(`"${option}": the value of ${name} must be a string of one line`)
    }
    checked[name.toLowerCase()] = value
  }
  return checked
}
