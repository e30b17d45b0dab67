import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from '../published-packages.mjs'
import { run } from '../run.mjs'

const IDENTITY = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost']

/** A fresh clone of what is committed, installed from its lock file, that publishes to the registry of `env`. */
export async function makeCheckout(folder, env, from = root) {
  await run('git', ['clone', '--quiet', '--no-tags', from, folder], {})
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder })
  const git = (...args) => run('git', [...IDENTITY, ...args], { cwd: folder })
  return {
    folder,
    packages: () => publishedPackages(folder),
    edit: (file, change) => {
      const path = join(folder, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
    },
    append: (file, text) => appendFileSync(join(folder, file), text),
    remove: (file) => rmSync(join(folder, file)),
    changeset: (name, kind, text) =>
      writeFileSync(
        join(folder, '.changeset/rehearsal.md'),
        `---\n'${name}': ${kind}\n---\n\n${text}\n`,
      ),
    commit: async (message) => {
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message', message)
    },
    /** Returns to the last commit that is not an experiment. */
    forget: async (commits) => {
      await git('reset', '--quiet', '--hard', `HEAD~${commits}`)
      await git('clean', '--quiet', '-d', '--force')
    },
    writeBills: () => run('node', ['scripts/release/write-bills.mjs'], { cwd: folder, env }),
    version: () => run('npm', ['run', 'version'], { cwd: folder, env }),
    /** Packs the release; `publisher.mjs` publishes it. */
    release: () =>
      run('npm', ['run', '--silent', 'release', '--', '--without-tests'], {
        cwd: folder,
        env,
        mayFail: true,
      }),
  }
}
