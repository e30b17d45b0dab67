import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../test/code-blocks.ts'
import { listen } from './listen.mjs'

const run = promisify(execFile)

interface Manifest {
  readonly name: string
  readonly version: string
}

/** A package that is installed here: one version of it, in a folder. */
interface Installed {
  readonly manifest: Manifest
  readonly folder: string
  readonly isOurs: boolean
}

/**
 * Starts an npm registry with our packages, as `npm pack` makes them, and with the third-party packages that are installed
 * here. It needs no network, so a test can run `npm install` as a user would.
 */
export async function startInstalledRegistry() {
  const packages = new Map<string, Installed[]>()
  const add = (one: Installed): void => {
    const { name } = one.manifest
    packages.set(name, [...(packages.get(name) ?? []), one])
  }
  for (const folder of ours()) add({ manifest: manifestOf(folder), folder, isOurs: true })
  for (const folder of installed(join(root, 'node_modules')))
    add({ manifest: manifestOf(folder), folder, isOurs: false })
  const temporary = mkdtempSync(join(tmpdir(), 'latchkey-registry-'))
  const tarballs = new Map<string, Promise<Buffer>>()
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(request.url ?? '').slice(1)).then(
      (body) => response.end(body),
      (error: unknown) => response.writeHead(404).end(String(error)),
    )
  })
  const { origin: url, close } = await listen(server)

  async function answer(path: string): Promise<string | Buffer> {
    const [name = '', version] = path.split('/-/')
    const versions = packages.get(name)
    if (versions === undefined) throw new Error(`${name} is not installed`)
    if (version !== undefined) {
      const one = versions.find(({ manifest }) => manifest.version === version)
      if (one === undefined) throw new Error(`${name} ${version} is not installed`)
      let tarball = tarballs.get(path)
      if (tarball === undefined) tarballs.set(path, (tarball = pack(one, temporary)))
      return await tarball
    }
    return JSON.stringify({
      name,
      // Those at the top come first.
      'dist-tags': { latest: versions[0]?.manifest.version },
      versions: Object.fromEntries(
        versions.map(({ manifest }) => [
          manifest.version,
          { ...manifest, dist: { tarball: `${url}/${name}/-/${manifest.version}` } },
        ]),
      ),
    })
  }

  return {
    /** The settings with which npm uses this registry, and nothing else of this machine. */
    env: {
      npm_config_registry: url,
      npm_config_userconfig: join(temporary, 'npmrc'),
      npm_config_cache: join(temporary, 'cache'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      npm_config_ignore_scripts: 'true',
    },
    async [Symbol.asyncDispose]() {
      await close()
      rmSync(temporary, { recursive: true, force: true })
    },
  }
}

function ours(): string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
  return [...packages, join(root, 'apps/cli')].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  )
}

/** The packages in a `node_modules`, then those in theirs. */
function* installed(modules: string): Generator<string> {
  if (!existsSync(modules)) return
  const folders = readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@')
        ? readdirSync(join(modules, name), { withFileTypes: true })
            // A link leads to one of our own workspaces.
            .filter((entry) => entry.isDirectory())
            .map((entry) => join(modules, name, entry.name))
        : [join(modules, name)],
    )
    .filter((folder) => existsSync(join(folder, 'package.json')))
  yield* folders
  for (const folder of folders) yield* installed(join(folder, 'node_modules'))
}

function manifestOf(folder: string): Manifest {
  // The shape that npm requires of every package.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

async function pack({ folder, isOurs }: Installed, temporary: string): Promise<Buffer> {
  if (isOurs) {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary]
    const { stdout } = await run('npm', args, { cwd: folder })
    const [{ filename }] = JSON.parse(stdout) as [{ readonly filename: string }]
    return readFileSync(join(temporary, filename))
  }
  const args = ['-cz', '--exclude=./node_modules', '--transform=s,^\\.,package,', '-C', folder, '.']
  const { stdout } = await run('tar', args, { encoding: 'buffer', maxBuffer: 2 ** 28 })
  return stdout
}
