/**
 * Lets Node cache compiled code where it can (22.3 and later): the next start does not compile it again. The folder is private to this
 * user, because anyone who can write there decides what runs; without a home folder nothing is cached.
 */
export function keepCompiled(env: NodeJS.ProcessEnv): void {
  const [major] = process.versions.node.split('.')
  const home = env['HOME'] ?? ''
  const cache = (env['XDG_CACHE_HOME'] ?? '') || (home && `${home}/.cache`)
  // Node 20 can't, and should not load the module for nothing.
  if (cache === '' || Number(major) < 22) return
  // The types are those of Node 20.
  const { getBuiltinModule } = process as {
    getBuiltinModule?: (name: string) => { enableCompileCache?: (folder: string) => unknown }
  }
  getBuiltinModule?.('node:module').enableCompileCache?.(`${cache}/latchkey/compiled`)
}
