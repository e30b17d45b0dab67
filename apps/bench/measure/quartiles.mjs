/**
 * The median and the quarters around it.
 *
 * @param {readonly number[]} values
 */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b)
  /** @param {number} part */
  const at = (part) => {
    const place = (sorted.length - 1) * part
    const below = sorted[Math.floor(place)] ?? NaN
    const above = sorted[Math.ceil(place)] ?? NaN
    return below + (above - below) * (place - Math.floor(place))
  }
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}
