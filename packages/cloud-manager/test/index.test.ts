import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemas } from './open-document.ts'

test('the index names every model of the document, so that each can be imported', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
  const block = /export type \{([^}]*)\} from '.\/generated\/models.ts'/.exec(source)?.[1] ?? ''
  const names = [...block.matchAll(/\w+/g)].map(([name]) => name)
  expect(names).toEqual(Object.keys(schemas).sort())
})
