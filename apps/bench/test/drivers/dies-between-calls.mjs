// Answers, and ends as soon as nothing is asked of it.
export function start() {
  setImmediate(() => process.exit(3))
  return fetch
}
