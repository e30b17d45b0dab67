import { type Finding, LEVELS } from '../finding.ts'
import { RULES } from '../rules.ts'
import { html, type Markup } from './markup.ts'

const WIDTH = 720
const ROW = 24
const LEFT = 350
const RIGHT = 50

/** Draws how many findings each rule has, the worst level on top. */
export function ruleChart(findings: readonly Finding[]): Markup {
  const counted = RULES.map((rule) => ({
    rule,
    count: findings.filter((finding) => finding.rule === rule.id).length,
  }))
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => LEVELS.indexOf(a.rule.level) - LEVELS.indexOf(b.rule.level) || b.count - a.count,
    )
  if (counted.length === 0) return html`<p>Nothing was found.</p>`
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(...counted.map(({ count }) => count))
  return html`<svg
    viewBox="0 0 ${WIDTH} ${counted.length * ROW}"
    role="img"
    aria-label="Number of findings of each kind"
  >
    ${counted.map(
      ({ rule, count }, index) =>
        html`<g
          ><title>${rule.advice}</title
          ><text x="${LEFT - 8}" y="${index * ROW + 16}" text-anchor="end"
            >${short(rule.title)}</text
          ><rect
            x="${LEFT}"
            y="${index * ROW + 4}"
            width="${Math.max(3, count * scale)}"
            height="${ROW - 9}"
            rx="3"
            class="${rule.level}"
          /><text x="${LEFT + count * scale + 8}" y="${index * ROW + 16}">${count}</text></g
        > `,
    )}
  </svg>`
}

function short(title: string): string {
  return title.length > 52 ? `${title.slice(0, 51)}…` : title
}
