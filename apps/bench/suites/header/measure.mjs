// node measure.mjs WRITER ROUNDS: how fast a client writes the credentials for new URIs beside the least that any has to
// do, round by round, as JSON. A process of its own: one that hangs can be ended, and none is warmed up by another.
import { nameAndVersion } from '../../drivers/versions.mjs'
import { compareSpeed } from '../../measure/compare-speed.mjs'
import { account } from '../../server/account.mjs'
import { digestSpace } from '../../server/digest-space.mjs'
import { bareHeader } from './bare-header.mjs'
import { ORIGIN, ours } from './ours.mjs'
/** @import { WriteHeader } from './ours.mjs' */

const [name = '', rounds = ''] = process.argv.slice(2)

const server = digestSpace({ protection: 'digest' })
const challenge = server.challenge(false)
const { write, folder } = name === '@latchkey/digest' ? await ours(challenge) : await peer()

let made = 0
const newTarget = () => `/api/public/v1.0/groups/${made++}?pageNum=1`
const subject = () => {
  const target = newTarget()
  return write(ORIGIN + target, target)
}
const bare = bareHeader()

for (let n = 0; n < 10; n++) {
  const target = newTarget()
  const verdict = server.verify(write(ORIGIN + target, target), 'GET', target)
  if (verdict !== 'ok') throw new Error(`wrong credentials: ${verdict}`)
}
const { ratios, controls } = await compareSpeed({
  subject,
  yardstick: () => bare(newTarget()),
  rounds: Number(rounds),
})
// As many headers in the same time: the ratio of the times, the other way round.
const speeds = ratios.map((ratio) => 1 / ratio)
process.stdout.write(JSON.stringify({ client: nameAndVersion(name, folder), speeds, controls }))
process.exit()

/** @returns {Promise<{ write: WriteHeader, folder: string }>} */
async function peer() {
  const { writers, folder: place } = await import(
    new URL('../../peers/headers.mjs', import.meta.url).href
  )
  return { write: await writers[name](challenge, account), folder: place }
}
