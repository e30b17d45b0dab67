import { type RuleInfo, ruleList, switchNames, switchTable } from '@latchkey/emulator'
import { expect, test } from 'vitest'

const CONFIDENCE: Readonly<Record<RuleInfo['confidence'], string>> = {
  stated: 'Cloud Manager',
  atlas: 'Atlas',
  'ops-manager': 'Ops Manager',
  recorded: 'recorded',
  inferred: 'inferred',
}

function rulesText(): string {
  const rows = [...new Set(ruleList.map(({ row }) => row))]
  const rules = rows.map((row) => {
    const [first, ...others] = ruleList.filter((one) => one.row === row)
    const names = [first!, ...others].map(({ name }) => `\`${name}\``).join(', ')
    return `${row}. ${first!.rule} Source (${CONFIDENCE[first!.confidence]}): ${first!.source}. Code: ${names}`
  })
  const switches = switchNames.map((name) => {
    const { topic, literal, observed, values } = switchTable[name]
    const list = values?.map(String).join(', ') ?? 'any positive whole number'
    return `- \`${name}\`: ${topic}. Values: ${list}. Documented: ${String(literal)}. Observed: ${String(observed)}.`
  })
  return `# Rules of the emulator

Each rule has the origin of its source (a document of Cloud Manager, of Atlas or of Ops Manager, or recorded responses), the source, and the functions that implement it. Comments in the code name rules by these numbers. This file is generated from \`ruleList\` and \`switchTable\`: run \`npx vitest run rule-list -u\`.

${rules.join('\n')}

## Switches

Where sources disagree or are silent, a switch selects the behavior. The profile \`literal\` follows the documentation, \`observed\` (the default) what users and recordings saw.

${switches.join('\n')}
`
}

test('RULES.md lists all rules and switches', async () => {
  await expect(rulesText()).toMatchFileSnapshot('../../RULES.md')
})

test('rules are numbered without gaps, and each has a text, a function and a source', () => {
  const rows = [...new Set(ruleList.map(({ row }) => row))]
  expect(rows).toEqual(Array.from({ length: rows.length }, (_, n) => n + 1))
  for (const rule of ruleList) {
    expect([rule.rule, rule.name, rule.source]).not.toContain('')
  }
})
