// Prevents tarballs that nobody can build again: builds and packs this tree and a copy of it in another folder, and fails
// unless the tarballs of all packages have the same octets.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedPackages, root } from './published-packages.mjs'
import { PACKAGES, packPackages } from './release/pack.mjs'
import { run } from './run.mjs'

const copy = mkdtempSync(join(tmpdir(), 'latchkey-reproducible-'))
try {
  const { output } = await run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root },
  )
  for (const file of output
    .split('\0')
    .filter((one) => one !== '' && existsSync(join(root, one)))) {
    cpSync(join(root, file), join(copy, file))
  }
  await run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: copy,
  })
  const [here, there] = [await hashesOf(root), await hashesOf(copy)]
  const packages = here.split('\n').filter(Boolean)
  const different = packages.filter((line) => !there.includes(line))
  for (const line of different) console.error(`${line.split(/ +/)[1]}: two builds differ`)
  if (different.length > 0 || packages.length !== publishedPackages().length) process.exitCode = 1
  else console.log(`${packages.length} tarballs: two builds have the same octets`)
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** Builds and packs a tree. Nothing is taken from a cache that both share. */
async function hashesOf(folder) {
  const env = { ...process.env, TURBO_CACHE_DIR: join(folder, '.turbo/cache') }
  await run('npm', ['run', 'build'], { cwd: folder, env })
  await packPackages(folder, publishedPackages(folder))
  return readFileSync(join(folder, PACKAGES, 'SHA256SUMS'), 'utf8')
}
