/** @import { Profile } from './record.mjs' */

const OWNERS = 10
const FUNCTIONS = 5

/**
 * Prints where the busy time went, by package, and which functions of ours took most of it.
 *
 * @param {string} title
 * @param {Profile} profile
 */
export function print(title, { nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  /** @type {Map<string, number>} */
  const byOwner = new Map()
  /** @type {Map<string, number>} */
  const byFunction = new Map()
  let busy = 0
  for (const [index, id] of samples.entries()) {
    const { functionName = '', url = '' } = frames.get(id) ?? {}
    if (functionName === '(idle)' || functionName === '(program)') continue
    const time = timeDeltas[index] ?? 0
    const owner = ownerOf(functionName, url)
    busy += time
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + time)
    const key = `${owner} ${functionName || '(anonymous)'}`
    byFunction.set(key, (byFunction.get(key) ?? 0) + time)
  }
  const shares = (/** @type {Map<string, number>} */ times) =>
    [...times]
      .sort(([, a], [, b]) => b - a)
      .map(([key, time]) => `${((100 * time) / busy).toFixed(1)} % ${key}`)
  const ours = shares(new Map([...byFunction].filter(([key]) => key.startsWith('@latchkey/'))))
  console.log(`\n${title}\n  ${shares(byOwner).slice(0, OWNERS).join(', ')}`)
  for (const line of ours.slice(0, FUNCTIONS)) console.log(`    ${line}`)
}

/**
 * @param {string} functionName
 * @param {string} url
 */
function ownerOf(functionName, url) {
  if (functionName === '(garbage collector)') return 'garbage'
  const ours = /\/packages\/([^/]+)\//.exec(url)?.[1]
  if (ours !== undefined) return `@latchkey/${ours}`
  const foreign = /\/node_modules\/([^/]+)\//.exec(url)?.[1]
  if (foreign !== undefined) return foreign
  if (url.includes('deps/undici')) return "Node's fetch"
  return url.startsWith('node:') ? 'Node' : url === '' ? 'V8 and system' : 'bench'
}
