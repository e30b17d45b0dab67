import { html, type Markup } from './markup.ts'

/** One bar: a line with a label in front of it and a value behind it. */
export interface Bar {
  readonly label: string
  /** The tooltip. */
  readonly hint: string
  readonly level: 'error' | 'warning' | 'note' | 'fine'
  /** Its length: 1 is the whole width. */
  readonly share: number
  readonly value: string
}

/** Draws bars that fit any width; on a narrow page each label is above its bar. */
export function barChart(label: string, bars: readonly Bar[], markShare?: number): Markup {
  const mark =
    markShare === undefined
      ? html``
      : html`<i class="mark" style="left: ${percent(markShare)}"></i>`
  return html`<ul class="chart" aria-label="${label}">
    ${bars.map(
      ({ label: name, hint, level, share, value }) =>
        html`<li title="${hint}">
          <span class="label">${name}</span
          ><span class="track"
            ><span class="bar ${level}" style="width: ${percent(share)}"></span>${mark}</span
          ><span class="value">${value}</span>
        </li> `,
    )}
  </ul>`
}

function percent(share: number): string {
  return `${(Math.max(0, share) * 100).toFixed(2)}%`
}
