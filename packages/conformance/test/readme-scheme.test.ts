import { readFileSync } from 'node:fs'
import { schemeConformance } from '@latchkey/conformance'
import type { Authenticator } from '@latchkey/contract'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The scheme that the README of contract shows. */
const readme = readFileSync(new URL('../../contract/README.md', import.meta.url), 'utf8')
const source = /^function staticBearer[^]*?^}$/m.exec(readme)?.[0] ?? ''
const program = ts.transpile(`export ${source}`, {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
})
const { staticBearer } = (await import(
  `data:text/javascript,${encodeURIComponent(program)}`
)) as Record<'staticBearer', (token: string, origin: string) => Authenticator>

schemeConformance(
  { test, skip: test.skip },
  {
    name: 'the scheme of the README',
    make: ({ origins, secret }) => staticBearer(secret, origins),
    server: ({ headers }, { secret }) => ({
      status: headers.get('authorization') === `Bearer ${secret}` ? 200 : 401,
    }),
  },
)

test('the README shows a scheme', () => {
  expect(source).toContain('authorize(')
})
