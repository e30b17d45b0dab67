// Installs what the tests need before they run side by side: two that install the same folder at once would delete each
// other's modules.
import { installModules } from '../../bench/install-modules.mjs'

for (const name of ['on-demand', 'bundlers']) {
  const problem = installModules(new URL(`../${name}/`, import.meta.url))
  if (problem !== undefined) throw new Error(`npm ci failed in ${name}: ${problem}`)
}
