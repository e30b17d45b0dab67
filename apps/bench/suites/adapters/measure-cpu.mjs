// node measure-cpu.mjs PORT ROUNDS CLIENT SCHEME AT-A-TIME: prints the ratios of CPU time, adapter to bare client, and
// bare client to itself, round by round. A process of its own, so that no client warms up another.
import { CLIENTS, SCHEMES, callMany } from './clients.mjs'

const [port, roundsText, clientName = '', schemeName = '', atATimeText] = process.argv.slice(2)
const [rounds, atATime] = [Number(roundsText), Number(atATimeText)]
/** So many that a collection of garbage is a small part of a turn, and that the compiler is done before the first. */
const CALLS = 1_000
const WARM_UP = 4

const origin = `http://127.0.0.1:${port}`
const client = CLIENTS[clientName]
const scheme = SCHEMES[schemeName]?.(origin)
if (client === undefined || scheme === undefined) throw new Error('no such client or scheme')
const url = `${origin}/cpu/${schemeName === 'bearer' ? 'bearer' : 'constant'}/groups?pageNum=1`

const subject = client.authorised(scheme)
const bare = client.bare(
  schemeName === 'bearer'
    ? 'Bearer constant'
    : `Digest username="user", realm="bench", nonce="1", uri="/x", algorithm=MD5, qop=auth, nc=00000001, cnonce="0123456789abcdef", response="0123456789abcdef0123456789abcdef"`,
)

/** @param {(url: string) => Promise<unknown>} call */
async function cpuOf(call) {
  const start = process.cpuUsage()
  await callMany(call, url, CALLS, atATime)
  const { user, system } = process.cpuUsage(start)
  return user + system
}

/** @type {{ ratios: number[], controls: number[] }} */
const result = { ratios: [], controls: [] }
for (let round = -WARM_UP; round < rounds; round++) {
  const first = await cpuOf(bare)
  const measured = await cpuOf(subject)
  const second = await cpuOf(bare)
  if (round < 0) continue
  result.ratios.push((2 * measured) / (first + second))
  result.controls.push(first / second)
}
process.stdout.write(JSON.stringify(result))
process.exit()
