import { type Finding, LEVELS } from './finding.ts'
import type { Snapshot } from './snapshot.ts'

/** Writes when secrets expire and how many findings there are, in Prometheus' text format 0.0.4. */
export function toPrometheus(snapshots: readonly Snapshot[], findings: readonly Finding[]): string {
  const secrets = snapshots.flatMap(({ organization, credentials }) =>
    credentials.flatMap(({ id, name, secrets }) =>
      secrets.map((secret) => {
        const labels = {
          organization: organization.name,
          credential: name,
          credential_id: id,
          secret_id: secret.id,
        }
        return sample('latchkey_secret_expiry_timestamp_seconds', labels, secret.expiresAt / 1_000)
      }),
    ),
  )
  const counts = snapshots.flatMap(({ organization }) =>
    LEVELS.map((level) => {
      const count = findings.filter(
        (finding) => finding.level === level && finding.organization.id === organization.id,
      ).length
      return sample('latchkey_audit_findings', { organization: organization.name, level }, count)
    }),
  )
  return [
    '# HELP latchkey_secret_expiry_timestamp_seconds Time at which a client secret expires, in Unix seconds.',
    '# TYPE latchkey_secret_expiry_timestamp_seconds gauge',
    ...secrets,
    '# HELP latchkey_audit_findings Number of findings of the access audit.',
    '# TYPE latchkey_audit_findings gauge',
    ...counts,
    '',
  ].join('\n')
}

function sample(metric: string, labels: Readonly<Record<string, string>>, value: number): string {
  const pairs = Object.entries(labels).map(([name, text]) => `${name}="${escaped(text)}"`)
  return `${metric}{${pairs.join(',')}} ${value}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
