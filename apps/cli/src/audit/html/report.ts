import { type Finding, LEVELS, type RuleOptions } from '../finding.ts'
import { RULES } from '../rules.ts'
import type { Snapshot } from '../snapshot.ts'
import { expiryChart } from './expiry-chart.ts'
import { html, type Markup } from './markup.ts'
import { ruleChart } from './rule-chart.ts'
import { STYLE } from './style.ts'

const LEVEL_NAMES = { error: 'Errors', warning: 'Warnings', note: 'Notes' }

/** Writes an audit as a self-contained page: no scripts, and no fonts or images from other servers. */
export function toHtml(
  snapshots: readonly Snapshot[],
  findings: readonly Finding[],
  options: RuleOptions,
): string {
  const names = snapshots.map(({ organization }) => organization.name).join(', ')
  const credentials = snapshots.flatMap((snapshot) => snapshot.credentials)
  const accounts = credentials.filter(({ kind }) => kind === 'service-account').length
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>Access audit: ${names}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>Access audit</h1>
            <p>
              ${names} · ${credentials.length - accounts} API keys, ${accounts} service accounts ·
              ${new Date(options.now).toISOString().slice(0, 16).replace('T', ' ')} UTC
            </p>
          </header>
          <section class="tiles">${LEVELS.map((level) => tile(level, findings))}</section>
          <section>
            <h2>Findings</h2>
            ${ruleChart(findings)}
          </section>
          <section>
            <h2>Expiry of secrets</h2>
            ${expiryChart(snapshots, options.now, options.withinMs)}
          </section>
          ${LEVELS.map((level) => list(level, findings))}
        </main>
      </body>
    </html> `
  return page.markup
}

function tile(level: Finding['level'], findings: readonly Finding[]): Markup {
  const count = findings.filter((finding) => finding.level === level).length
  return html`<div class="tile ${count === 0 ? 'fine' : level}">
    <b>${count}</b><span>${LEVEL_NAMES[level]}</span>
  </div>`
}

function list(level: Finding['level'], findings: readonly Finding[]): Markup {
  const mine = findings.filter((finding) => finding.level === level)
  if (mine.length === 0) return html``
  const rules = RULES.filter(({ id }) => mine.some(({ rule }) => rule === id))
  return html`<section>
    <h2>${LEVEL_NAMES[level]}</h2>
    ${rules.map(
      ({ id, title, advice }) =>
        html`<details open>
          <summary>
            ${title} <code class="rule">${id}</code>
            <small>${mine.filter(({ rule }) => rule === id).length}</small>
          </summary>
          <p>To do: ${advice}.</p>
          <table>
            <thead>
              <tr>
                <th>Credential</th>
                <th>Organization</th>
                <th>Finding</th>
              </tr>
            </thead>
            <tbody>
              ${mine.filter(({ rule }) => rule === id).map(line)}
            </tbody>
          </table>
        </details> `,
    )}
  </section>`
}

function line({ credential, organization, message }: Finding): Markup {
  return html`<tr>
    <td>${credential.name}<br /><code>${credential.id}</code></td>
    <td>${organization.name}</td>
    <td>${message}</td>
  </tr> `
}
