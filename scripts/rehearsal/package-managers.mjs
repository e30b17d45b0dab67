import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { install } from './install.mjs'
import { programsOf, runPrograms } from './readme-programs.mjs'
import { BUN, DENO, DENO_SETTINGS } from './runtimes.mjs'
import { program } from '../tools.mjs'

/** Runs on Node only. */
const NODE_ONLY = '@latchkey/sdk'

/** Installs what the README says with each package manager, and runs the README's programs there: on Bun and Deno with theirs. */
export async function tryManagers(folder, checkout, registry, step) {
  const readme = join(checkout, 'README.md')
  const names = [...installedNames(readme), '@latchkey/emulator']
  const managers = {
    npm: (home) => install(home, names, registry.env),
    pnpm: async (home) => {
      await run(process.execPath, [program('pnpm/bin/pnpm.cjs'), 'add', ...names], {
        cwd: home,
        env: registry.env,
      })
    },
    Bun: async (home) => {
      await run(BUN, ['add', ...names], { cwd: home, env: registry.env })
      return { runtime: [BUN, 'run'] }
    },
    Deno: async (home) => {
      const env = { ...registry.env, ...DENO_SETTINGS, NPM_CONFIG_REGISTRY: registry.url }
      // Ours are minutes old here.
      const args = ['add', '--minimum-dependency-age=0', ...names.map((name) => `npm:${name}`)]
      await run(DENO, args, {
        cwd: home,
        env: { ...env, DENO_DIR: join(home, '.deno') },
      })
      return { runtime: [DENO, 'run', '-A', '--no-remote', '--cached-only'], env: DENO_SETTINGS }
    },
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
      // By the environment, for the programs are children of the one that starts the emulator.
      const options = '--require ./.pnp.cjs --loader ./.pnp.loader.mjs --no-warnings'
      return { env: { NODE_OPTIONS: options } }
    },
  }
  for (const [name, add] of Object.entries(managers)) {
    const home = join(folder, name)
    mkdirSync(home, { recursive: true })
    writeFileSync(
      join(home, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    )
    const options = await add(home)
    const programs = programsOf(readme).filter(
      (text) => options?.runtime === undefined || !text.includes(NODE_ONLY),
    )
    await runPrograms(home, programs, options)
    step(`the README with ${name}`)
  }
}

/** The packages that the README tells to install. */
function installedNames(readme) {
  const lines = readFileSync(readme, 'utf8').matchAll(/^npm install (.*)$/gm)
  return [...lines].flatMap(([, names]) => names.split(' '))
}
