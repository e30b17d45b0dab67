/** Outside Node there is none, and axios has no adapter that would ask for it. */
export function lookingTransport(given: unknown): unknown {
  return given
}
