import { BURSTS } from './suites/token.mjs'
import { formatNumber } from './table.mjs'
/** @import { Row } from './suite.d.ts' */

const WIDTH = 860
const LABELS = 250
const ROW = 22
const HEAD = 52

const STYLE = `
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
.paper { fill: #ffffff; stroke: #d1d9e0 }
.title { font-weight: 600; font-size: 14px }
.small { font-size: 12px; fill: #59636e }
.ours { fill: #0969da } .peer { fill: #afb8c1 } .strong { font-weight: 600 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .paper { fill: #0d1117; stroke: #3d444d } .small { fill: #9198a1 }
.ours { fill: #4493f8 } .peer { fill: #57606a }
}
`

/** @typedef {{ label: string, ours: boolean, values: { value: number, text: string }[] }} Bars the bars of a client, one for each column */

/**
 * The README's picture, as SVG text: requests for 1,000 Digest calls; and for tokens, failed calls, then token requests.
 *
 * @param {readonly Row[]} requests the rows of the suite `requests`
 * @param {readonly Row[]} tokens the rows of the suite `token`
 * @param {string} measured where and when, for the last line
 */
export function picture(requests, tokens, measured) {
  const digest = requests
    .filter(({ metric }) => metric === '1,000, 16 at a time')
    .map((row) => ({ ...barOf(row), values: [figure(row.value)] }))
  const bearer = tokens
    .filter(({ metric }) => metric === '1,000 calls at once, cold')
    .map((row) => {
      const sum = (/** @type {string} */ suffix) =>
        BURSTS.map((when) => `1,000 calls at once, ${when}${suffix}`)
          .flatMap((metric) =>
            tokens.filter((one) => one.metric === metric && one.client === row.client),
          )
          .reduce((total, { value }) => total + value, 0)
      const hasFailed = Number.isNaN(sum(''))
      return { ...barOf(row), values: [figure(hasFailed ? NaN : sum(': failed')), figure(sum(''))] }
    })
  const second = HEAD + digest.length * ROW + 24
  const height = second + HEAD + bearer.length * ROW + 44
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Requests for Digest calls, and failed calls and token requests with OAuth 2.0</title>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}" rx="8"/>
<g transform="translate(24 24)">${chart('Requests for 1,000 Digest calls, 16 at a time', [''], digest)}</g>
<g transform="translate(24 ${second + 24})">${chart('3,000 calls with a token: 1,000 at once cold, expired, revoked', ['failed calls', 'token requests'], bearer)}</g>
<text class="small" x="24" y="${height - 14}">${escape(`Fewer is better. Blue: @latchkey. ${measured}.`)}</text>
</svg>
`
}

/**
 * @param {string} title
 * @param {readonly string[]} columns
 * @param {readonly Bars[]} rows
 */
function chart(title, columns, rows) {
  const width = (WIDTH - LABELS - 48) / columns.length
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b))
  const parts = columns.map((name, column) => {
    const x = LABELS + column * width
    const longest = Math.max(1, ...rows.map(({ values }) => values[column]?.value ?? 0))
    const bars = sorted.map(({ ours, values }, index) => {
      const { value = 0, text = '' } = values[column] ?? {}
      const length = Math.max(2, Math.round((value / longest) * (width - 90)))
      const y = HEAD - 12 + index * ROW
      return `<rect class="${ours ? 'ours' : 'peer'}" x="${x}" y="${y}" width="${length}" height="15" rx="2"/><text x="${x + length + 8}" y="${y + 12}">${escape(text)}</text>`
    })
    return `<text class="small" x="${x}" y="32">${name}</text>${bars.join('')}`
  })
  const labels = sorted.map(({ label, ours }, index) => {
    const weight = ours ? ' class="strong"' : ''
    return `<text${weight} x="${LABELS - 10}" y="${HEAD + index * ROW}" text-anchor="end">${escape(label)}</text>`
  })
  return `<text class="title" y="14">${title}</text>${labels.join('')}${parts.join('')}`
}

/** Ours first, then by the columns in turn. @param {Bars} bars */
function rank({ ours, values }) {
  return values.reduce(
    (total, { value }) => total * 10_000 + (Number.isNaN(value) ? 9_999 : value),
    ours ? 0 : 1,
  )
}

/** @param {Row} row */
function barOf({ client = '', peer }) {
  return { label: client.replace(/ \d+\.\d.*$/, ''), ours: peer !== true }
}

/** @param {number} value */
function figure(value) {
  return Number.isNaN(value) ? { value: 0, text: 'failed' } : { value, text: formatNumber(value) }
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
