import type { Snapshot } from '../snapshot.ts'
import { html, type Markup } from './markup.ts'

const DAY_MS = 86_400_000
const WIDTH = 720
const ROW = 22
const LEFT = 200
const RIGHT = 90
/** So many secrets are drawn: those that expire first. */
const MOST = 20

/** Draws when the secrets expire, the first ones on top. */
export function expiryChart(snapshots: readonly Snapshot[], now: number, withinMs: number): Markup {
  const secrets = snapshots
    .flatMap(({ credentials }) => credentials)
    .flatMap(({ name, secrets }) => secrets.map(({ expiresAt }) => ({ name, expiresAt })))
    .sort((a, b) => a.expiresAt - b.expiresAt)
  if (secrets.length === 0) return html`<p>No account has a secret.</p>`
  const drawn = secrets.slice(0, MOST)
  const last = Math.max(...drawn.map(({ expiresAt }) => expiresAt - now), withinMs * 2)
  const scale = (WIDTH - LEFT - RIGHT) / last
  const limit = LEFT + withinMs * scale
  const height = drawn.length * ROW + 30
  const more =
    secrets.length > MOST ? html`<p>${secrets.length - MOST} more expire later.</p>` : html``
  return html`<svg
      viewBox="0 0 ${WIDTH} ${height}"
      role="img"
      aria-label="Days until each secret expires"
    >
      <line x1="${limit}" x2="${limit}" y1="0" y2="${height - 22}" class="limit" />
      <text x="${limit}" y="${height - 6}" class="axis" text-anchor="middle">
        ${Math.round(withinMs / DAY_MS)} days
      </text>
      ${drawn.map(({ name, expiresAt }, index) => bar(name, expiresAt - now, withinMs, scale, index))}</svg
    >${more}`
}

function bar(name: string, leftMs: number, withinMs: number, scale: number, index: number): Markup {
  const y = index * ROW
  const level = leftMs <= 0 ? 'error' : leftMs <= withinMs ? 'warning' : 'fine'
  const width = Math.max(3, leftMs * scale)
  const days = Math.floor(Math.abs(leftMs) / DAY_MS)
  const text = leftMs <= 0 ? `expired ${days} d ago` : `${days} d`
  const short = name.length > 26 ? `${name.slice(0, 25)}…` : name
  return html`<g
    ><title>${name}: ${text}</title
    ><text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${short}</text
    ><rect
      x="${LEFT}"
      y="${y + 3}"
      width="${width}"
      height="${ROW - 8}"
      rx="3"
      class="${level}"
    /><text x="${LEFT + width + 6}" y="${y + 15}" class="axis">${text}</text></g
  > `
}
