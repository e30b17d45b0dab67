// Registers the kit for one package (the environment says which) with the test function of a runtime's own framework.
import { adapterConformance } from '@latchkey/conformance'
import { axiosOptions, fetchOptions, undiciOptions } from './packages.mjs'
import { tokenCases } from './token-cases.mjs'

/** `except` has the cases that the runtime can't have: of all clients, and of one by its name. */
export async function register(test, versions = ['undici'], except = {}) {
  const { LATCHKEY_PACKAGE: name } = process.env
  if (name === 'tokens') {
    for (const [title, run] of Object.entries(tokenCases)) test(title, run)
    return
  }
  const options =
    name === 'fetch'
      ? [fetchOptions]
      : name === 'axios'
        ? [await axiosOptions('http'), await axiosOptions('fetch')]
        : await Promise.all(versions.map(undiciOptions))
  for (const one of options) {
    adapterConformance(
      { test },
      { ...one, except: { ...one.except, ...except[one.name], ...except.all } },
    )
  }
}
