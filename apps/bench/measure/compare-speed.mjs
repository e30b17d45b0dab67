import { measure } from 'mitata'

/**
 * Says how long a call takes beside a yardstick in the same process, round by round: the ratio of the two, and the
 * difference in microseconds. Both run in turns, so that a busy machine slows both, and a second run of the yardstick in
 * each round is the control. Each run is one of mitata's, whose median counts.
 *
 * @param {object} options
 * @param {() => unknown} options.subject one call, which may return a promise
 * @param {() => unknown} options.yardstick
 * @param {number} options.rounds
 */
export async function compareSpeed({ subject, yardstick, rounds }) {
  /** @type {number[]} */
  const ratios = []
  /** @type {number[]} */
  const added = []
  /** @type {number[]} */
  const controls = []
  for (let round = -WARM_UP; round < rounds; round++) {
    const first = await nanosecondsOf(yardstick)
    const measured = await nanosecondsOf(subject)
    const second = await nanosecondsOf(yardstick)
    if (round < 0) continue
    const beside = (first + second) / 2
    ratios.push(measured / beside)
    added.push((measured - beside) / 1_000)
    controls.push(first / second)
  }
  return { ratios, added, controls }
}

const WARM_UP = 2

const OPTIONS = {
  // CPU time, which other programs on the machine disturb less than the clock. It counts in microseconds: so many calls
  // make one sample.
  now: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) * 1_000
  },
  batch_samples: 512,
  batch_threshold: Infinity,
  min_samples: 10,
  min_cpu_time: 5e6,
  warmup_samples: 1,
}

/** @param {() => unknown} call */
async function nanosecondsOf(call) {
  return (await measure(call, OPTIONS)).p50
}
