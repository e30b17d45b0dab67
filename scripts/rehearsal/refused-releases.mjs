import assert from 'node:assert/strict'

/** Tries each release that must be rejected, on a checkout whose versions are all published. */
export async function rehearseRefusals(checkout, name, step) {
  const folder = checkout.packages().find((one) => one.name === name).folder
  const refusals = {
    'publishing twice': [/every version already/],
    'a dirty tree': [
      /the tree is dirty \(\?\? stray\.txt\)/,
      () => checkout.append('stray.txt', 'x'),
      { uncommitted: true },
    ],
    'changesets that wait': [
      /1 changesets? waits? \(rehearsal\.md\): npm run version/,
      () => checkout.changeset(name, 'patch', 'Better.'),
    ],
    'no changeset': [
      /differs from its published .* without a changeset: npx changeset/,
      () => checkout.append(`${folder}/src/index.ts`, "export const stray = 'stray'\n"),
    ],
    'a stale API report': [
      /an API report is stale: npm run api/,
      async () => {
        checkout.append(`${folder}/src/index.ts`, "export const stray = 'stray'\n")
        checkout.changeset(name, 'patch', 'Better.')
        await checkout.version()
      },
    ],
    'a dependency that is not in the registry': [
      new RegExp(
        `${name} depends on @noble/hashes@\\^99\\.0\\.0, which the registry does not have`,
      ),
      () =>
        checkout.edit(`${folder}/package.json`, (text) =>
          text.replace(/("@noble\/hashes": )"[^"]*"/, '$1"^99.0.0"'),
        ),
    ],
  }
  for (const [title, [expected, spoil, { uncommitted = false } = {}]] of Object.entries(refusals)) {
    await spoil?.()
    if (spoil && !uncommitted) await checkout.commit(title)
    const { code, output, errors } = await checkout.release()
    const said = errors.split('\n').filter((line) => line.startsWith('release refused: '))
    assert.equal(code, 1, `${title} did not stop the release:\n${errors}${output}`)
    assert.equal(
      said.length,
      1,
      `${title} stopped the release, but not with one line:\n${errors}${output}`,
    )
    assert.match(said[0], expected)
    await checkout.forget(spoil && !uncommitted ? 1 : 0)
    step(`refused: ${title}`)
  }
}
