export const start = () => () => {
  setImmediate(() => {
    throw new TypeError('a bug in a callback')
  })
  return new Promise(() => undefined)
}
