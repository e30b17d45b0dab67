import { readFileSync } from 'node:fs'
import { schemeConformance } from '@latchkey/conformance'
import type { Authenticator } from '@latchkey/contract'
import { expect, test } from 'vitest'

/** The scheme that the README of contract shows. */
const readme = readFileSync(new URL('../../contract/README.md', import.meta.url), 'utf8')
const source = /^const scheme = ({[^]*?^})$/m.exec(readme)?.[1] ?? ''

function schemeFor(origin: string, token: string): Authenticator {
  const code = source.replace('https://api.example', origin).replace('a-token', token)
  // The block is ours.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(`return ${code}`)() as Authenticator
}

schemeConformance(
  { test, skip: test.skip },
  {
    name: 'the scheme of the README',
    make: ({ origins, secret }) => schemeFor(origins, secret),
    server: ({ headers }, { secret }) => ({
      status: headers.get('authorization') === `Bearer ${secret}` ? 200 : 401,
    }),
  },
)

test('the README shows a scheme with an origin and a token', () => {
  expect(source).toMatch(/authorize\([^]*'https:\/\/api\.example'[^]*a-token/)
})
