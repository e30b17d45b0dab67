import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { tools } from '../tools.mjs'

/**
 * Starts a registry on 127.0.0.1 without our packages. Requests for other packages are passed to the registry that this
 * machine uses. Published packages are stored in `folder`.
 *
 * @returns its address, the environment in which npm uses it, and a function that ends it
 */
export async function startRegistry(folder) {
  mkdirSync(folder, { recursive: true })
  const { output } = await run('npm', ['config', 'get', 'registry'], { cwd: folder })
  const { runServer } = createRequire(join(tools, 'package.json'))('verdaccio')
  const server = await runServer({
    self_path: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: { machine: { url: output.trim(), timeout: '60s', maxage: '60m', cache: true } },
    packages: {
      '@latchkey/*': { access: '$all', publish: '$all', unpublish: '$all' },
      '**': { access: '$all', proxy: 'machine' },
    },
    max_body_size: '100mb',
    log: { type: 'file', path: join(folder, 'registry.log'), format: 'json', level: 'error' },
  })
  await new Promise((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = `127.0.0.1:${server.address().port}`
  const userconfig = join(folder, 'npmrc')
  const lines = [`registry=http://${address}/`, `//${address}/:_authToken=rehearsal`]
  writeFileSync(userconfig, [...lines, 'audit=false', 'fund=false', ''].join('\n'))
  return {
    url: `http://${address}/`,
    env: {
      ...withoutRegistry(process.env),
      npm_config_userconfig: userconfig,
      // In lower case, for changesets reads this one.
      npm_config_registry: `http://${address}/`,
      npm_config_cache: join(folder, 'cache'),
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An npm that runs this passes its own settings to child processes; the registry must not be among them. */
function withoutRegistry(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_config_(?:registry|userconfig|cache)$/i.test(name),
    ),
  )
}
