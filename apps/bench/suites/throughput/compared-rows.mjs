import { ratioFigure } from '../../measure/ratio-figure.mjs'
/** @import { Row } from '../../suite.d.ts' */
/** @import { measureInTurns } from './measure-in-turns.mjs' */

/** At most so many times the CPU of the bare client. */
const TARGETS = new Map([
  ['@latchkey/fetch', 1.1],
  ['@latchkey/undici', 1.1],
  ['@latchkey/axios', 1.05],
])

/**
 * @param {string} how
 * @param {Awaited<ReturnType<typeof measureInTurns>>} measured
 * @returns {Row[]}
 */
export function comparedRows(how, { control, entrants }) {
  return entrants.flatMap(({ entrant, cpu, time }) => {
    const { client, name, problem } = entrant
    const max = TARGETS.get(client.name)
    const peer = client.kind === 'peer' ? { peer: true } : {}
    return [
      {
        ...row(`CPU, ${how}`, cpu, control.cpu, problem),
        client: name,
        ...peer,
        ...(max === undefined ? {} : { limit: { max } }),
      },
      { ...row(`time, ${how}`, time, control.time, problem), client: name, ...peer },
    ]
  })
}

/**
 * @param {string} metric
 * @param {readonly number[]} ratios
 * @param {readonly number[]} controls
 * @param {string | undefined} problem
 * @returns {Row}
 */
function row(metric, ratios, controls, problem) {
  /** @type {'ratio'} */
  const kind = 'ratio'
  if (problem !== undefined) return { metric, value: NaN, unit: 'x', kind, note: problem }
  return { ...ratioFigure(ratios, controls), metric, unit: 'x', kind }
}
