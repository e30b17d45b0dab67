import { type Finding, LEVELS } from '../finding.ts'
import { RULES } from '../rules.ts'
import { barChart } from './bar-chart.ts'
import { html, type Markup } from './markup.ts'

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
  const most = Math.max(...counted.map(({ count }) => count))
  return barChart(
    'Number of findings of each kind',
    counted.map(({ rule: { title, advice, level }, count }) => ({
      ...{ label: title, hint: advice, level },
      share: count / most,
      value: String(count),
    })),
  )
}
