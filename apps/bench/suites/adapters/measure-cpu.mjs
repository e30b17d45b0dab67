// node measure-cpu.mjs PORT ROUNDS CLIENT SCHEME AT-A-TIME: prints the CPU time of calls through an adapter, compared with
// the client alone.
import { measureRatio } from '../../measure/ratio.mjs'
import { CLIENTS, SCHEMES } from './clients.mjs'

const [port, rounds, clientName = '', schemeName = '', atATime] = process.argv.slice(2)
/** So many that a collection of garbage is a small part of a turn, and that the compiler is done before the first. */
const CALLS = 1_000
const CONSTANT = {
  bearer: 'Bearer constant',
  digest: `Digest username="user", realm="bench", nonce="1", uri="/x", algorithm=MD5, qop=auth, nc=00000001, cnonce="0123456789abcdef", response="0123456789abcdef0123456789abcdef"`,
}

const origin = `http://127.0.0.1:${port}`
const url = `${origin}/${schemeName}/groups?pageNum=1`
const client = CLIENTS[clientName]
const scheme = SCHEMES[schemeName]?.(origin)
if (client === undefined || scheme === undefined) throw new Error('no such client or scheme')
const subject = client.authenticated(scheme)
const bare = client.bare(schemeName === 'bearer' ? CONSTANT.bearer : CONSTANT.digest)

/** @param {(url: string) => Promise<unknown>} call */
async function cpuOf(call) {
  const start = process.cpuUsage()
  let left = CALLS
  const worker = async () => {
    while (left-- > 0) await call(url)
  }
  await Promise.all(Array.from({ length: Number(atATime) }, worker))
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const figure = await measureRatio({
  subject: () => cpuOf(subject),
  yardstick: () => cpuOf(bare),
  rounds: Number(rounds),
  warmUp: 4,
})
process.stdout.write(JSON.stringify(figure))
process.exit()
