// Prevents attacks that silently no longer run: prints on one line how many there were of each class and how many held, and
// fails if there are fewer than there have to be, or one did not hold.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './published-packages.mjs'

/** The least number of attacks of each class. */
const LEAST = {
  redirects: 6_240,
  injection: 92,
  parsers: 200_000,
  emulator: 114,
  roles: 3_101,
  responses: 300,
  stores: 54,
  inspection: 1_000,
}

const folder = process.argv[2] ?? join(root, 'apps/interop/.reports/attacks')
let attempts = 0
let held = 0
const problems = []
const classes = Object.entries(LEAST).map(([name, least]) => {
  const file = join(folder, `${name}.json`)
  const counted = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { attempts: 0, held: 0 }
  if (counted.attempts < least) problems.push(`${name}: ${counted.attempts}, at least ${least}`)
  attempts += counted.attempts
  held += counted.held
  return `${name} ${counted.attempts}`
})
if (held < attempts) problems.push(`${attempts - held} did not hold`)
console.log(`attacks: ${classes.join(', ')}; ${held} of ${attempts} held`)
if (problems.length > 0) {
  console.error(`attacks: ${problems.join('; ')}`)
  process.exitCode = 1
}
