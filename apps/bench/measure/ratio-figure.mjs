import { quartiles } from './quartiles.mjs'

/** The nearest targets lie as far from their yardstick. */
const ROOM = 0.05

/**
 * What a row says of rounds that ran in turns with their yardstick: the median, the spread and the control, which is the
 * yardstick beside itself. When the control is far from 1, or scattered too much for the number of rounds, the row says
 * that it is not to be trusted.
 *
 * @param {readonly number[]} values one for each round
 * @param {readonly number[]} controls as many
 * @param {number} room so far from 1 the control may be
 */
export function ratioFigure(values, controls, room = ROOM) {
  const { low, median, high } = quartiles(values)
  const control = quartiles(controls)
  const off = Math.abs(control.median - 1)
  const uncertain = (control.high - control.low) / Math.sqrt(controls.length)
  const untrusted = !(off <= room && uncertain <= room)
  const format = (/** @type {number} */ value) => value.toFixed(2)
  return {
    value: median,
    note:
      `median of ${values.length} rounds in turns; half of them ${format(low)} to ${format(high)};` +
      ` control ${format(control.median)} (${format(control.low)} to ${format(control.high)})` +
      (untrusted ? `; ${NO_TRUST}` : ''),
    ...(untrusted && { untrusted }),
  }
}

const NO_TRUST = 'not to be trusted: the control is too far from 1 or too scattered'
