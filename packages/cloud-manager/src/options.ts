/**
 * Rejects option names that do not exist.
 *
 * @param parent the option that contains these, or an empty string
 * @throws TypeError
 */
export function knownOptions(parent: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${parent === '' ? 'the options' : `"${parent}"`} must be an object`)
  }
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue
    const full = parent === '' ? name : `${parent}.${name}`
    throw new TypeError(`unknown option "${full}" (expected ${names.join(', ')})`)
  }
}

/**
 * Rejects what is not a number of at least `min`.
 *
 * @throws TypeError
 */
export function atLeast(min: number, name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value >= min)) {
    throw new TypeError(`"${name}" must be a number of at least ${min}`)
  }
}
