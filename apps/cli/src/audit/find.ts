import { type Finding, LEVELS, type RuleOptions } from './finding.ts'
import { RULES } from './rules.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Applies every rule to the organizations. The worst findings come first; within a level, they are in the order
 * of the credentials.
 */
export function findIn(snapshots: readonly Snapshot[], options: RuleOptions): Finding[] {
  const findings: Finding[] = []
  for (const snapshot of snapshots) {
    const { organization } = snapshot
    for (const credential of snapshot.credentials) {
      const { kind, id, name } = credential
      for (const rule of RULES) {
        for (const message of rule.check(credential, options, snapshot)) {
          const { id: ruleId, level } = rule
          findings.push({
            rule: ruleId,
            level,
            organization,
            credential: { kind, id, name },
            message,
          })
        }
      }
    }
  }
  return findings.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
}
