import { shortName } from './targets.mjs'
import { formatNumber } from '../table.mjs'
/** @import { Row } from '../suite.d.ts' */
/** @import { Results } from './results.d.ts' */

/** In characters: what fits beside a bar without length. */
const LONGEST_TEXT = 80

/**
 * One bar: a client. Its length is 0 where there is no figure, and the text says why.
 *
 * @typedef {{ label: string, value: number, text: string, ours: boolean }} Bar
 */
/**
 * One diagram. `reference`: where the line of the bare client stands.
 *
 * @typedef {{ title: string, hint: string, bars: Bar[], reference?: number }} Panel
 */

/**
 * The few figures that the picture shows, from all of them. What was not measured is left out.
 *
 * @param {Results} results
 * @returns {Panel[]}
 */
export function panels(results) {
  /** @param {string} suite @param {string} metric */
  const rows = (suite, metric) =>
    (results.suites.find(({ name }) => name === suite)?.rows ?? []).filter(
      (row) => row.metric === metric,
    )
  /** @type {Panel[]} */
  const all = [
    {
      title: 'Requests for 1,000 Digest calls, 16 at a time',
      hint: 'fewer is better',
      bars: rows('roundtrips', '1,000, 16 at a time').map((row) => bar(row)),
    },
    tokenPanel(rows),
    {
      title: 'Digest headers per second beside two bare MD5',
      hint: 'more is better',
      bars: rows('header', 'headers per second for new URIs, beside bare MD5').map((row) =>
        bar(row),
      ),
      reference: 1,
    },
    {
      title: 'CPU of a Digest call beside the same client with a ready header, 16 at a time',
      hint: 'less is better',
      bars: rows('throughput', 'CPU, digest, 16 at a time').map((row) => bar(row)),
      reference: 1,
    },
    {
      title: 'CPU of a call with a token beside the same client with a ready header, 16 at a time',
      hint: 'less is better',
      bars: rows('throughput', 'CPU, bearer, 16 at a time').map((row) => bar(row)),
      reference: 1,
    },
  ]
  return all
    .filter(({ bars }) => bars.length > 0)
    .map((panel) => ({ ...panel, bars: oursFirst(panel.bars) }))
}

/** @param {readonly Bar[]} bars */
function oursFirst(bars) {
  return [...bars.filter(({ ours }) => ours), ...bars.filter(({ ours }) => !ours)]
}

/**
 * Token requests of the moments that all clients went through, and the calls that failed in them.
 *
 * @param {(suite: string, metric: string) => readonly Row[]} rows
 * @returns {Panel}
 */
function tokenPanel(rows) {
  const metricOf = (/** @type {string} */ when) => `1,000 calls at once, ${when}`
  const clients = rows('token', metricOf('cold'))
  const moments = ['cold', 'token ended', 'token revoked'].filter(
    (when) => rows('token', metricOf(when)).length === clients.length,
  )
  const bars = clients.map((first) => {
    /** @param {string} suffix */
    const sum = (suffix) =>
      moments
        .flatMap((moment) => rows('token', metricOf(moment) + suffix))
        .filter(({ client }) => client === first.client)
        .reduce((total, { value }) => total + value, 0)
    const failed = sum(': failed')
    const text = failed > 0 ? `, ${formatNumber(failed)} calls failed` : ''
    const { text: count, ...rest } = bar({ ...first, value: sum('') })
    return { ...rest, text: count + text }
  })
  const when = moments.length > 1 ? `each when ${moments.join(', ')}` : moments.join()
  return { title: `Token requests for 1,000 calls at once, ${when}`, hint: 'fewer is better', bars }
}

/**
 * @param {Row} row
 * @returns {Bar}
 */
function bar({ client = '', value, unit, peer, note, untrusted }) {
  const known = Number.isFinite(value)
  const doubt = untrusted === true ? ', unsure' : ''
  return {
    label: shortName(client),
    value: known ? value : 0,
    text: known
      ? `${formatNumber(value)}${unit === 'x' ? ' ×' : ''}${doubt}`
      : (note ?? 'no figure').slice(0, LONGEST_TEXT),
    ours: peer !== true,
  }
}
