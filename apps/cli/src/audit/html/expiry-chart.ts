import type { Snapshot } from '../snapshot.ts'
import { type Bar, barChart } from './bar-chart.ts'
import { html, type Markup } from './markup.ts'

const DAY_MS = 86_400_000
/** The maximum number of secrets to draw: those that expire first. */
const MOST = 20

/** Draws when the secrets expire, the first ones on top. */
export function expiryChart(snapshots: readonly Snapshot[], now: number, withinMs: number): Markup {
  const secrets = snapshots
    .flatMap(({ credentials }) => credentials)
    .flatMap(({ name, secrets }) => secrets.map(({ expiresAt }) => ({ name, expiresAt })))
    .sort((a, b) => a.expiresAt - b.expiresAt)
  if (secrets.length === 0) return html`<p>No account has a secret.</p>`
  const drawn = secrets.slice(0, MOST)
  const longestMs = Math.max(...drawn.map(({ expiresAt }) => expiresAt - now), withinMs * 2, 1)
  const mark = scaled(withinMs / longestMs)
  const bars = drawn.map(({ name, expiresAt }) => bar(name, expiresAt - now, withinMs, longestMs))
  const more =
    secrets.length > MOST
      ? html`<p>${secrets.length - MOST} more secrets expire later.</p>`
      : html``
  return html`${barChart('Days until each secret expires', bars, mark)}
    <p class="legend">
      Dashed line: ${Math.round(withinMs / DAY_MS)} days from now. Square-root scale.
    </p>
    ${more}`
}

/** A square root scale makes two weeks visible next to a year: 14 of 365 days are a fifth of the width. */
function scaled(share: number): number {
  return Math.sqrt(Math.max(0, share))
}

function bar(name: string, leftMs: number, withinMs: number, longestMs: number): Bar {
  const days = Math.floor(Math.abs(leftMs) / DAY_MS)
  const value = leftMs <= 0 ? `expired ${days} d ago` : `${days} d`
  return {
    ...{ label: name, hint: `${name}: ${value}`, value },
    level: leftMs <= 0 ? 'error' : leftMs <= withinMs ? 'warning' : 'fine',
    share: scaled(leftMs / longestMs),
  }
}
