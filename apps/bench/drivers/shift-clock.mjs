import { performance } from 'node:perf_hooks'

let aheadMs = 0

/**
 * Lets time pass in this process: `Date` and `performance.now()` are ahead by so much more.
 *
 * @param {number} ms
 */
export function advance(ms) {
  aheadMs += ms
}

const RealDate = Date
const realNow = performance.now.bind(performance)

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [RealDate.now() + aheadMs] : given, newTarget),
  get: (target, name) =>
    name === 'now' ? () => RealDate.now() + aheadMs : Reflect.get(target, name),
})
Object.defineProperty(performance, 'now', { value: () => realNow() + aheadMs })
