// node measure-header.mjs CLIENT ROUNDS: prints the CPU time in which a client writes the credentials for new URIs, compared
// with the least that any client must do.
import { nameAndVersion } from '../../drivers/versions.mjs'
import { measureRatio } from '../../measure/ratio.mjs'
import { account } from '../../server/account.mjs'
import { digestSpace } from '../../server/digest-space.mjs'
import { bareHeader } from './bare-header.mjs'
import { ORIGIN, ours } from './ours.mjs'
/** @import { WriteHeader } from './ours.mjs' */

const [name = '', rounds = ''] = process.argv.slice(2)
const HEADERS = 20_000

const server = digestSpace({ protection: 'digest' })
const challenge = server.challenge(false)
const peers = new URL('../../peers/headers.mjs', import.meta.url).href
const write = name === '@latchkey/digest' ? await ours(challenge) : await peer()
const bare = bareHeader()

let written = 0
const newTarget = () => `/api/public/v1.0/groups/${written++}?pageNum=1`
for (let n = 0; n < 10; n++) {
  const target = newTarget()
  const verdict = server.verify(write(ORIGIN + target, target), 'GET', target)
  if (verdict !== 'ok') throw new Error(`wrong credentials: ${verdict}`)
}

/** @param {(target: string) => unknown} writeOne */
function cpuOf(writeOne) {
  const start = process.cpuUsage()
  for (let n = 0; n < HEADERS; n++) writeOne(newTarget())
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const figure = await measureRatio({
  subject: () => cpuOf((target) => write(ORIGIN + target, target)),
  yardstick: () => cpuOf(bare),
  rounds: Number(rounds),
})
process.stdout.write(JSON.stringify({ client: nameAndVersion(name, peers), ...figure }))
process.exit()

/** @returns {Promise<WriteHeader>} */
async function peer() {
  const { writers } = await import(peers)
  return writers[name](challenge, account)
}
