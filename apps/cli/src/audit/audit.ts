import { findOrganization } from '../organizations/organization-or-project.ts'
import { collect } from './collect.ts'
import { findIn } from './find.ts'
import { type Finding, type Level, LEVEL_STYLES, LEVELS, type RuleOptions } from './finding.ts'
import { readIgnores, withoutIgnored } from './ignore.ts'
import type { Snapshot } from './snapshot.ts'
import type { ConnectOptions } from '../session/connect.ts'
import { readDuration } from '../terminal/duration.ts'
import type { Column } from '../terminal/column.ts'
import { printList } from '../terminal/print.ts'
import { Problem } from '../errors/problem.ts'
import { withProgress } from '../terminal/progress.ts'
import { openSession, type Session } from '../session/session.ts'
import { tell, writeData } from '../terminal/text.ts'

export interface AuditOptions extends ConnectOptions {
  readonly org?: string
  readonly allOrgs?: boolean
  readonly within?: string
  readonly unused?: string
  readonly ignore?: string
  readonly failOn?: Level | 'never'
  readonly output?: 'table' | 'json' | 'csv' | 'sarif' | 'html' | 'prometheus'
  readonly json?: boolean
}

/** For people: name and ID share a column, because two columns leave no room for the finding. */
const TABLE_COLUMNS = (isOfSeveral: boolean): readonly Column<Finding>[] => [
  { title: 'LEVEL', of: ({ level }) => level, style: ({ level }) => LEVEL_STYLES[level] },
  {
    title: 'CREDENTIAL',
    isText: true,
    of: ({ credential, organization }) =>
      [credential.name, credential.id, ...(isOfSeveral ? [`of ${organization.name}`] : [])].join(
        '\n',
      ),
  },
  { title: 'FINDING', isText: true, of: ({ message, rule }) => `${message} (${rule})` },
]

const CSV_COLUMNS: readonly Column<Finding>[] = [
  { title: 'LEVEL', of: ({ level }) => level },
  { title: 'RULE', of: ({ rule }) => rule },
  { title: 'CREDENTIAL', of: ({ credential }) => credential.name },
  { title: 'ID', of: ({ credential }) => credential.id },
  { title: 'ORGANIZATION', of: ({ organization }) => organization.name },
  { title: 'FINDING', of: ({ message }) => message },
]

/** Finds broken and risky API keys and service accounts. */
export async function audit(options: AuditOptions): Promise<void> {
  const rules: RuleOptions = {
    now: Date.now(),
    withinMs: readDuration(options.within ?? '14d', '--within'),
    unusedMs: readDuration(options.unused ?? '90d', '--unused'),
  }
  const ignores = options.ignore === undefined ? [] : readIgnores(options.ignore)
  await using session = await openSession(options)
  const organizations = await chosen(session, options)
  const snapshots = await withProgress(
    (done) => `reading keys and accounts: ${done}`,
    (step) => Promise.all(organizations.map((one) => collect(session, one, step))),
  )
  const { counted: findings, ignored } = withoutIgnored(
    findIn(snapshots, rules),
    ignores,
    rules.now,
  )
  await print(snapshots, findings, ignored, rules, options)
  const failOn = options.failOn ?? 'error'
  const worst = findings[0]?.level
  if (
    worst !== undefined &&
    failOn !== 'never' &&
    LEVELS.indexOf(worst) <= LEVELS.indexOf(failOn)
  ) {
    process.exitCode = 1
  }
}

async function chosen(
  { cm }: Session,
  { org, allOrgs }: AuditOptions,
): Promise<readonly Snapshot['organization'][]> {
  if (allOrgs !== true) return [await findOrganization(cm, org)]
  if (org !== undefined)
    throw new Problem('ERR_CLI_USAGE', '--org and --all-orgs exclude each other')
  return cm.organizations.list().all()
}

async function print(
  snapshots: readonly Snapshot[],
  findings: readonly Finding[],
  ignored: readonly Finding[],
  rules: RuleOptions,
  { output, json }: AuditOptions,
): Promise<void> {
  if (output === 'sarif') {
    const { toSarif } = await import('./sarif.ts')
    const { version } = await import('../version.ts')
    writeData(`${JSON.stringify(toSarif(findings, version(), ignored))}\n`)
  } else if (output === 'html') {
    const { toHtml } = await import('./html/report.ts')
    writeData(toHtml(snapshots, findings, rules))
  } else if (output === 'prometheus') {
    const { toPrometheus } = await import('./prometheus.ts')
    writeData(toPrometheus(snapshots, findings))
  } else {
    const columns = output === 'csv' ? CSV_COLUMNS : TABLE_COLUMNS(snapshots.length > 1)
    await printList(columns, findings, { ...(output && { output }), ...(json && { json }) })
  }
  if (output === undefined && json !== true) {
    const counts = LEVELS.map((level) => {
      const count = findings.filter((finding) => finding.level === level).length
      return `${count} ${level}${count === 1 ? '' : 's'}`
    })
    const credentials = snapshots.reduce((sum, snapshot) => sum + snapshot.credentials.length, 0)
    const accepted = ignored.length === 0 ? '' : `, ${ignored.length} ignored`
    tell(`${credentials} credentials checked: ${counts.join(', ')}${accepted}`)
  }
}
