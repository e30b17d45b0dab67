// Runs the kit where there is no test framework: in workerd and in a browser. The server runs outside.
import { adapterConformance } from '@latchkey/conformance'
import { axiosOptions, fetchOptions } from './packages.mjs'
import { tokenCases } from './token-cases.mjs'

/** Resolves to the failures: the names of the cases with what went wrong. */
export async function runKit(packageName, server, adapters, except) {
  const failures = []
  const cases = packageName === 'tokens' ? Object.entries(tokenCases) : []
  const test = (name, run) => cases.push([name, run])
  const options =
    packageName === 'tokens'
      ? []
      : packageName === 'fetch'
        ? [fetchOptions]
        : await Promise.all(adapters.map(axiosOptions))
  for (const one of options) {
    adapterConformance(
      { test },
      { ...one, server, except: { ...one.except, ...except[one.name], ...except.all } },
    )
  }
  for (const [name, run] of cases) {
    try {
      await withinLimit(run())
    } catch (error) {
      failures.push(`${name}: ${error?.stack ?? error}`)
    }
  }
  return { cases: cases.length, failures }
}

const LIMIT_MS = 120_000

/** A case that hangs must not keep the others from running. */
async function withinLimit(running) {
  let timer
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${LIMIT_MS} ms`)), LIMIT_MS)
  })
  await Promise.race([running, limit]).finally(() => clearTimeout(timer))
}
