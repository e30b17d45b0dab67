import type { Finding } from './finding.ts'
import { RULES } from './rules.ts'

/** Writes findings as SARIF 2.1.0, which code scanning tools read. A credential is a logical location. */
export function toSarif(findings: readonly Finding[], version: string): object {
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'latchkey audit',
            semanticVersion: version,
            rules: RULES.map(({ id, level, title, advice }) => ({
              id,
              shortDescription: { text: title },
              help: { text: advice },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
          level: finding.level,
          message: { text: `${finding.credential.name}: ${finding.message}` },
          locations: [
            {
              logicalLocations: [
                {
                  name: finding.credential.id,
                  kind: 'resource',
                  fullyQualifiedName: `organizations/${finding.organization.id}/${finding.credential.kind === 'api-key' ? 'apiKeys' : 'serviceAccounts'}/${finding.credential.id}`,
                },
              ],
            },
          ],
          partialFingerprints: {
            'latchkeyFinding/v1': [finding.rule, finding.credential.id, subjectOf(finding)].join(
              ':',
            ),
          },
        })),
      },
    ],
  }
}

/** The secret, project or network that a message is about: what stays when its numbers change. */
function subjectOf({ message }: Finding): string {
  return /\b[\da-f]{24}\b|\S+\/\d+/.exec(message)?.[0] ?? ''
}
