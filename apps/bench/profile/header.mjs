// Writes Digest headers for new URIs, in a process that is profiled.
import { digestSpace } from '../server/digest-space.mjs'
import { ORIGIN, ours } from '../suites/header/ours.mjs'

const { write } = await ours(digestSpace({ protection: 'digest' }).challenge(false))
for (let n = 0; n < 500_000; n++) {
  const target = `/api/public/v1.0/groups/${n}?pageNum=1`
  write(ORIGIN + target, target)
}
process.exit()
