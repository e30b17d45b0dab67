import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../release/run.mjs'
import { install, programsOf } from './consumers.mjs'
import { runPrograms } from './readme-programs.mjs'
import { program, runtimes } from './tools.mjs'

/** Installs what the README says with each package manager, and runs the README's programs there. */
export async function tryManagers(folder, checkout, registry, step) {
  const readme = join(checkout, 'README.md')
  const names = [...installLine(readme), '@latchkey/emulator']
  const managers = {
    npm: (home) => install(home, names, registry.env),
    pnpm: (home) =>
      run(process.execPath, [program('pnpm/bin/pnpm.cjs'), 'add', ...names], {
        cwd: home,
        env: registry.env,
      }),
    Bun: (home) =>
      run(join(runtimes, 'node_modules/@oven/bun-linux-x64/bin/bun'), ['add', ...names], {
        cwd: home,
        env: registry.env,
      }),
    // Plug'n'Play: a package sees what its own manifest names and nothing else.
    Yarn: async (home) => {
      const settings = [
        'enableTelemetry: false',
        // Ours are minutes old here.
        'npmMinimalAgeGate: 0',
        'enableImmutableInstalls: false',
        `npmRegistryServer: '${registry.url}'`,
        'unsafeHttpWhitelist: [127.0.0.1]',
        `globalFolder: '${home}/.yarn-global'`,
        '',
      ]
      writeFileSync(join(home, '.yarnrc.yml'), settings.join('\n'))
      writeFileSync(join(home, 'yarn.lock'), '')
      await run(process.execPath, [program('@yarnpkg/cli-dist/bin/yarn.js'), 'add', ...names], {
        cwd: home,
        env: registry.env,
      })
      return ['--require', './.pnp.cjs', '--loader', './.pnp.loader.mjs', '--no-warnings']
    },
  }
  for (const [name, add] of Object.entries(managers)) {
    const home = join(folder, name)
    mkdirSync(home, { recursive: true })
    writeFileSync(
      join(home, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    )
    const args = await add(home)
    await runPrograms(home, programsOf(readme), Array.isArray(args) ? args : [])
    step(`the README with ${name}`)
  }
}

/** The packages that the README's first `npm install` names. */
function installLine(readme) {
  const [, names = ''] = /^npm install (.*)$/m.exec(readFileSync(readme, 'utf8')) ?? []
  return names.split(' ')
}
