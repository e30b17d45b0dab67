import { installModules } from '../../bench/install-modules.mjs'

/**
 * Installs what a folder of this package lists, unless it is installed.
 *
 * @param name `on-demand`: clients and test runners; `bundlers`
 * @returns the folder with the modules
 * @throws Error with npm's reason
 */
export function installOnDemand(name: 'on-demand' | 'bundlers' = 'on-demand'): URL {
  const folder = new URL(`../${name}/`, import.meta.url)
  const problem = installModules(folder)
  if (problem !== undefined) throw new Error(`npm ci failed: ${problem}`)
  return new URL('node_modules/', folder)
}
