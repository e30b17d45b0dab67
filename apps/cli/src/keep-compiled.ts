import module from 'node:module'
import { join } from 'node:path'

/**
 * Has Node keep what it compiles, where it can (22.1 and later): the next start does not compile it again. In a folder of
 * this user alone, for who writes there decides what runs; without a home nothing is kept.
 */
export function keepCompiled(env: NodeJS.ProcessEnv): void {
  const home = env['HOME'] ?? ''
  const cache = (env['XDG_CACHE_HOME'] ?? '') || (home && join(home, '.cache'))
  // The types are those of the oldest Node that is supported.
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown }
  if (cache !== '') enableCompileCache?.(join(cache, 'latchkey', 'compiled'))
}
