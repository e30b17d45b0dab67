// The jobs of release.yml that publish and tag: their steps are run as they are written there.
import assert from 'node:assert/strict'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../published-packages.mjs'
import { run } from '../run.mjs'
import { PACKAGES } from '../release/pack.mjs'

/** Runs the step that publishes, in a folder that has the tarballs and nothing else. */
export async function publishAsWorkflow(checkout, env) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-publisher-'))
  try {
    cpSync(join(checkout.folder, PACKAGES), folder, { recursive: true })
    const options = { cwd: folder, env, mayFail: true }
    const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
    const original = readFileSync(join(folder, tarball))
    appendFileSync(join(folder, tarball), 'x')
    const changed = await runStep('Verify and publish', options)
    assert.notEqual(changed.code, 0, 'a tarball that was changed on the way was published')
    rmSync(join(folder, tarball))
    cpSync(join(checkout.folder, PACKAGES, tarball), join(folder, tarball))
    assert.deepEqual(readFileSync(join(folder, tarball)), original)
    const { code, errors, output } = await runStep('Verify and publish', options)
    assert.equal(code, 0, `publishing failed:\n${errors}${output}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the step that signs and pushes tags, with a key and a remote of its own, and verifies the signatures. */
export async function tagAsWorkflow(checkout) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-tags-'))
  try {
    const remote = join(folder, 'remote.git')
    const git = async (...args) => (await run('git', args, { cwd: checkout.folder })).output
    await run('git', ['clone', '--quiet', '--bare', checkout.folder, remote], {})
    await git('remote', 'set-url', 'origin', remote)
    const key = join(folder, 'tag-key')
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key], {})
    const signers = join(folder, 'signers')
    writeFileSync(signers, `release@latchkey.example ${readFileSync(`${key}.pub`, 'utf8')}`)
    cpSync(join(checkout.folder, PACKAGES), join(folder, 'packages'), { recursive: true })
    await runStep('Sign and push tags', {
      cwd: checkout.folder,
      env: { ...process.env, RUNNER_TEMP: folder, TAG_KEY: readFileSync(key, 'utf8').trimEnd() },
    })
    const { output } = await run('git', ['tag', '--list'], { cwd: remote })
    const tags = output.split('\n').filter(Boolean)
    const isVerified = ['-c', `gpg.ssh.allowedSignersFile=${signers}`, 'tag', '--verify']
    const added = readFileSync(join(folder, 'packages/TAGS'), 'utf8').split('\n').filter(Boolean)
    for (const tag of added) {
      assert.ok(tags.includes(tag), `the tag ${tag} was not pushed`)
      await git(...isVerified, tag)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the commands of a step of release.yml. */
function runStep(name, options) {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const step = new RegExp(`- name: ${name}\\n(?:.*\\n)*? +run: \\|\\n((?: {10}.*\\n|\\n)+)`)
  const [, block] = step.exec(workflow)
  const script = block.replace(/^ {10}/gm, '')
  return run('bash', ['-euo', 'pipefail', '-c', script], options)
}
