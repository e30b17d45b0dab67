// Prevents a run in which the tests of a workspace were skipped unnoticed: adds up the reports that each workspace wrote and
// ends with the line "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
let passed = 0
let failed = 0
for (const parent of ['packages', 'apps']) {
  for (const name of readdirSync(join(root, parent))) {
    const folder = join(root, parent, name)
    if (!existsSync(join(folder, 'package.json'))) continue
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const [script, report] of [
      ['test', 'test.json'],
      ['test:interop', 'interop.json'],
    ]) {
      if (scripts[script] === undefined) continue
      const counted = count(join(folder, '.reports', report))
      console.log(`${parent}/${name} ${script}: ${counted.passed} passed, ${counted.failed} failed`)
      passed += counted.passed
      failed += counted.failed
    }
  }
}
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exit(1)

function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not be loaded has no test to fail; it counts as one.
  const broken = report.numFailedTests === 0 && !report.success ? 1 : 0
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}
