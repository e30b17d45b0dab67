import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { allFigures } from './all-figures.mjs'
import { picture } from './picture.mjs'
import { targetsTable } from './targets.mjs'
/** @import { Results } from './results.d.ts' */

const bench = new URL('..', import.meta.url)
const BEGIN = '<!-- results: written by npm run bench -->'
const END = '<!-- /results -->'

/**
 * Writes `results.json` and what is made of it: `results.md` with all figures, `results.svg`, and the table of targets in
 * the README.
 *
 * @param {Results} results
 */
export async function writeReport(results) {
  for (const [name, text] of Object.entries(await renderReport(results)))
    writeFileSync(new URL(name, bench), text)
}

/**
 * The files' texts by name, formatted as the repository's are. The same figures give the same texts.
 *
 * @param {Results} results
 */
export async function renderReport(results) {
  const options = { printWidth: 100, singleQuote: true, semi: false }
  const readme = readFileSync(new URL('README.md', bench), 'utf8')
  // JSON has no such number.
  const figures = parse(JSON.stringify(results))
  const json = await format(JSON.stringify(results), { ...options, parser: 'json' })
  const markdown = `# All figures\n\n${how(figures)}\n\n${allFigures(figures)}\n`
  const section = `${BEGIN}\n\n${how(figures)}\n\n${targetsTable(figures)}\n\n${END}`
  return {
    'results.json': json,
    'results.md': await format(markdown, { ...options, parser: 'markdown' }),
    'results.svg': picture(figures),
    'README.md': await format(replaceSection(readme, section), { ...options, parser: 'markdown' }),
  }
}

/**
 * @param {string} text
 * @returns {Results}
 */
export function parse(text) {
  // The file is what writeReport wrote; what was NaN is null in it.
  return JSON.parse(text, (key, value) => (key === 'value' && value === null ? NaN : value))
}

/** @param {Results} results */
function how({ measuredAt, node, cores, quick, missing }) {
  const rounds = quick ? ' A quick run: few rounds.' : ''
  const cut = missing.length > 0 ? ` Cut off: without ${missing.join(', ')}.` : ''
  return `Measured on ${measuredAt} with Node ${node} on ${cores} cores, all side by side in one run.${rounds}${cut}`
}

/**
 * @param {string} text
 * @param {string} section
 */
function replaceSection(text, section) {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} … ${END}`)
  return text.slice(0, begin) + section + text.slice(end + END.length)
}
