// The publisher's job of release.yml, in a folder that has the tarballs and nothing else.
import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../published-packages.mjs'
import { run } from '../run.mjs'
import { PACKAGES } from '../release/pack.mjs'

/** Runs the step of the workflow that publishes, as it is written there. */
export async function publishAsWorkflow(checkout, env) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-publisher-'))
  try {
    cpSync(join(checkout.folder, PACKAGES), folder, { recursive: true })
    const options = { cwd: folder, env, mayFail: true }
    const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
    const original = readFileSync(join(folder, tarball))
    appendFileSync(join(folder, tarball), 'x')
    const changed = await run('bash', ['-euo', 'pipefail', '-c', publishScript()], options)
    assert.notEqual(changed.code, 0, 'a tarball that was changed on the way was published')
    rmSync(join(folder, tarball))
    cpSync(join(checkout.folder, PACKAGES, tarball), join(folder, tarball))
    assert.deepEqual(readFileSync(join(folder, tarball)), original)
    const { code, errors, output } = await run(
      'bash',
      ['-euo', 'pipefail', '-c', publishScript()],
      options,
    )
    assert.equal(code, 0, `publishing failed:\n${errors}${output}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The commands of the step "Verify and publish". */
function publishScript() {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const [, block] = /- name: Verify and publish\n(?:.*\n)*? +run: \|\n((?: {10}.*\n|\n)+)/.exec(
    workflow,
  )
  return block.replace(/^ {10}/gm, '')
}
