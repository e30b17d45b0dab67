/**
 * How many operations of WebCrypto are under way. They run in threads, so that no number of turns of the event loop
 * waits for them on a busy machine.
 */
export const threadsAtWork = (): number => underWay

let underWay = 0

const operations = ['decrypt', 'deriveKey', 'digest', 'encrypt', 'importKey', 'sign'] as const
for (const name of operations) {
  const real: unknown = Reflect.get(crypto.subtle, name)
  if (typeof real !== 'function') throw new TypeError(`crypto.subtle has no ${name}`)
  Object.defineProperty(crypto.subtle, name, {
    configurable: true,
    value: async (...args: unknown[]): Promise<unknown> => {
      underWay++
      try {
        return await Reflect.apply(real, crypto.subtle, args)
      } finally {
        underWay--
      }
    },
  })
}
