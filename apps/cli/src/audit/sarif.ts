import type { Finding } from './finding.ts'
import { RULES } from './rules.ts'

/**
 * Writes findings as SARIF 2.1.0, which code scanning tools read. A credential is a logical location, and for tools that
 * know files only, a file of the same name.
 */
export function toSarif(
  findings: readonly Finding[],
  version: string,
  ignored: readonly Finding[] = [],
): object {
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
        results: [
          ...findings.map(resultOf),
          // Accepted ones are suppressed (3.27.23), not left out: a viewer can list them.
          ...ignored.map((finding) => ({
            ...resultOf(finding),
            suppressions: [{ kind: 'external' }],
          })),
        ],
      },
    ],
  }
}

function resultOf(finding: Finding): object {
  const { rule, level, organization, credential, message } = finding
  const collection = credential.kind === 'api-key' ? 'apiKeys' : 'serviceAccounts'
  const path = ['organizations', organization.id, collection, credential.id].join('/')
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level,
    message: { text: plain(`${credential.name}: ${message}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: path }, region: { startLine: 1 } },
        logicalLocations: [{ name: credential.id, kind: 'resource', fullyQualifiedName: path }],
      },
    ],
    partialFingerprints: {
      'latchkeyFinding/v1': [rule, credential.id, subjectOf(finding)].join(':'),
    },
  }
}

/** In a SARIF message `[text](target)` is a link and `{0}` an argument (3.11.5, 3.11.6); in a name they are letters. */
function plain(text: string): string {
  return text.replace(/\](?=\()/g, '\\]').replace(/\{(\d+)\}/g, '{{$1}}')
}

/** The secret, project or network that a message is about: what stays when its numbers change. */
function subjectOf({ message }: Finding): string {
  return /\b[\da-f]{24}\b|\S+\/\d+/.exec(message)?.[0] ?? ''
}
