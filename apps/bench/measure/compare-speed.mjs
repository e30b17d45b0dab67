import { quartiles } from './quartiles.mjs'

/**
 * Says how fast something is beside a yardstick in the same process: 1 is as fast, 0.5 takes twice as long. Both run in
 * turns, so that a busy machine slows both, and a second run of the yardstick in each round is the control: as far as it
 * is from 1, the figure may be wrong.
 *
 * @param {object} options
 * @param {() => void} options.subject should take some ms, as should the yardstick
 * @param {() => void} options.yardstick
 * @param {() => void} [options.prepare] runs before each round, unmeasured
 * @param {number} options.rounds
 */
export function compareSpeed({ subject, yardstick, prepare, rounds }) {
  /** @type {number[]} */
  const ratios = []
  /** @type {number[]} */
  const controls = []
  for (let round = -WARM_UP; round < rounds; round++) {
    prepare?.()
    const first = timeOf(yardstick)
    const measured = timeOf(subject)
    const second = timeOf(yardstick)
    if (round < 0) continue
    ratios.push((first + second) / 2 / measured)
    controls.push(first / second)
  }
  return { ratio: quartiles(ratios), control: quartiles(controls), rounds }
}

/**
 * The figure's spread in words, for a row's note.
 *
 * @param {ReturnType<typeof compareSpeed>} comparison
 */
export function describeSpread({ ratio, control, rounds }) {
  return (
    `median of ${rounds} rounds in turns; half of them ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)};` +
    ` control ${control.median.toFixed(2)} (${control.low.toFixed(2)} to ${control.high.toFixed(2)})`
  )
}

const WARM_UP = 5

/**
 * CPU time, which other programs on the machine disturb less than the clock.
 *
 * @param {() => void} run
 */
function timeOf(run) {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return user + system
}
