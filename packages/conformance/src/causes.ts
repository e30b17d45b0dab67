/** An error and everything it was caused by: some clients wrap errors. An error can be its own cause. */
export function causes(error: unknown): unknown[] {
  const found = new Set<unknown>()
  for (let at = error; at !== undefined && !found.has(at);) {
    found.add(at)
    at = at instanceof Error ? at.cause : undefined
  }
  return [...found]
}
