// Answers, and ends as soon as nothing is asked of it.
export const version = () => 'dies-between-calls 1.0.0'
export function start() {
  setImmediate(() => process.exit(3))
}
export function stop() {}
