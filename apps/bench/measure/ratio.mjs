/** The control may differ from 1 by this much, and its uncertainty may be as large. */
const ROOM = 0.05

/**
 * Compares costs. Each round measures the yardstick, the subject, and the yardstick again, so that a busy machine slows all
 * of them. The ratio is the subject's cost divided by the mean of the two; the control is one yardstick divided by the
 * other. If the control drifts, the comparison is repeated with three times the rounds; if it drifts again, there is no
 * figure.
 *
 * @param {object} options
 * @param {() => number | Promise<number>} options.subject returns a cost, such as CPU time
 * @param {() => number | Promise<number>} options.yardstick
 * @param {number} options.rounds
 * @param {number} [options.warmUp] rounds that don't count
 * @returns {Promise<{ value: number, note: string }>} the median, or NaN
 */
export async function measureRatio({ subject, yardstick, rounds, warmUp = 2 }) {
  for (const count of [rounds, 3 * rounds]) {
    /** @type {number[]} */
    const ratios = []
    /** @type {number[]} */
    const controls = []
    for (let round = -warmUp; round < count; round++) {
      const first = await yardstick()
      const measured = await subject()
      const second = await yardstick()
      if (round < 0) continue
      ratios.push((2 * measured) / (first + second))
      controls.push(first / second)
    }
    if (isSteady(controls)) return figure(ratios, controls)
  }
  return {
    value: NaN,
    note: `no figure: the control drifted in ${rounds} and ${3 * rounds} rounds`,
  }
}

/** @param {readonly number[]} controls */
function isSteady(controls) {
  const { low, median, high } = quartiles(controls)
  const uncertainty = (high - low) / Math.sqrt(controls.length)
  return Math.abs(median - 1) <= ROOM && uncertainty <= ROOM
}

/**
 * @param {readonly number[]} ratios
 * @param {readonly number[]} controls
 */
function figure(ratios, controls) {
  const { low, median, high } = quartiles(ratios)
  const spread = `half of them ${low.toFixed(2)} to ${high.toFixed(2)}`
  const control = `control ${quartiles(controls).median.toFixed(2)}`
  return { value: median, note: `median of ${ratios.length} rounds, ${spread}, ${control}` }
}

/** @param {readonly number[]} values */
function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (/** @type {number} */ part) => sorted[Math.round((sorted.length - 1) * part)] ?? NaN
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
