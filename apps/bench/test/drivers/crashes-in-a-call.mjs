export const version = () => 'crashes-in-a-call 1.0.0'
export function start() {}
export function call() {
  setImmediate(() => {
    throw new TypeError('a bug in a callback')
  })
  return new Promise(() => undefined)
}
export function stop() {}
