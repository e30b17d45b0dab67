export function start() {
  throw new Error('no settings')
}
