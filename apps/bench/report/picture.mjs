import { panels } from './panels.mjs'
/** @import { Bar, Panel } from './panels.mjs' */
/** @import { Results } from './results.d.ts' */

const WIDTH = 860
const MARGIN = 24
const LABELS = 250
const BARS = 400
const ROW = 22
const HEAD = 46
const GAP = 22

/**
 * The picture of the results, as SVG text. It follows the reader's light or dark scheme, and needs no font of its own.
 *
 * @param {Results} results
 */
export function picture(results) {
  let top = MARGIN
  /** @type {string[]} */
  const parts = []
  for (const panel of panels(results)) {
    parts.push(`<g transform="translate(${MARGIN} ${top})">${drawPanel(panel)}</g>`)
    top += HEAD + panel.bars.length * ROW + GAP
  }
  const { measuredAt, node, cores } = results
  const source = `Measured on ${measuredAt}, Node ${node}, ${cores} cores, side by side in one run. Blue: @latchkey. Unsure: the control strayed.`
  const height = top + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">How the packages compare with other clients</title>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}" rx="8"/>
${parts.join('\n')}
<text class="small" x="${MARGIN}" y="${height - MARGIN + 4}">${escape(source)}</text>
</svg>
`
}

const STYLE = `
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
.value { paint-order: stroke; stroke: #ffffff; stroke-width: 4px }
.paper { fill: #ffffff; stroke: #d1d9e0 }
.title { font-weight: 600; font-size: 14px }
.small { font-size: 12px; fill: #59636e }
.ours { fill: #0969da } .peer { fill: #afb8c1 }
.strong { font-weight: 600 }
.line { stroke: #59636e; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .paper { fill: #0d1117; stroke: #3d444d } .value { stroke: #0d1117 } .small { fill: #9198a1 }
.ours { fill: #4493f8 } .peer { fill: #57606a } .line { stroke: #9198a1 }
}
`

/** @param {Panel} panel */
function drawPanel({ title, hint, bars, reference }) {
  const longest = Math.max(reference ?? 0, ...bars.map(({ value }) => value))
  const lengthOf = (/** @type {number} */ value) => round((value / longest) * BARS)
  const drawn = bars.map((bar, index) => drawBar(bar, HEAD + index * ROW, lengthOf(bar.value)))
  // The line stands on the bars and under the figures.
  const rows = drawn.map(({ shape }) => shape)
  if (reference !== undefined) {
    const x = LABELS + lengthOf(reference)
    const end = HEAD + bars.length * ROW - 4
    rows.push(`<line class="line" x1="${x}" x2="${x}" y1="${HEAD - 4}" y2="${end}"/>`)
  }
  rows.push(...drawn.map(({ texts }) => texts))
  const line = reference === undefined ? '' : '; dashed: the yardstick'
  return (
    `<text class="title" y="14">${escape(title)}</text>` +
    `<text class="small" y="32">${escape(hint + line)}</text>${rows.join('')}`
  )
}

/**
 * @param {Bar} bar
 * @param {number} y
 * @param {number} length
 */
function drawBar({ label, text, ours }, y, length) {
  const strong = ours ? ' class="strong"' : ''
  const value = ours ? 'value strong' : 'value'
  const shape = `<rect class="${ours ? 'ours' : 'peer'}" x="${LABELS}" y="${y}" width="${Math.max(2, length)}" height="15" rx="2"/>`
  const texts =
    `<text${strong} x="${LABELS - 10}" y="${y + 12}" text-anchor="end">${escape(label)}</text>` +
    `<text class="${value}" x="${LABELS + Math.max(2, length) + 8}" y="${y + 12}">${escape(text)}</text>`
  return { shape, texts }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
