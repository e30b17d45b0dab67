// node --import ./current-majors.mjs …: resolves ky, got, msw, commander and vitest to their current majors, which need Node 22 and
// are installed in scripts/runtimes. Everywhere else the last majors for Node 20 are tested.
import { registerHooks } from 'node:module'

const parentURL = new URL('../../../scripts/runtimes/package.json', import.meta.url).href
const CURRENT = /^(?:ky|got|msw|commander|vitest)(?:\/|$)/

registerHooks({
  resolve: (name, context, next) =>
    next(name, CURRENT.test(name) ? { ...context, parentURL } : context),
})
