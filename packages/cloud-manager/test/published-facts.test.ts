import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, operations } from './open-document.ts'

interface Facts {
  readonly facts: readonly {
    readonly says: string
    readonly pointer: string
    readonly value: unknown
  }[]
  readonly endpoints: readonly string[]
}

const { facts, endpoints } = JSON.parse(
  readFileSync(new URL('vectors/published-facts.json', import.meta.url), 'utf8'),
) as Facts

test('the vectors have facts and endpoints to compare with', () => {
  expect(facts.length).toBeGreaterThan(0)
  expect(endpoints.length).toBeGreaterThan(0)
})

test.each(facts)('the document agrees with what is published: $says', ({ pointer, value }) => {
  expect(at(pointer)).toEqual(value)
})

test('the document describes every endpoint that is published, and no other', () => {
  expect(operations.map(({ key }) => key).sort()).toEqual([...endpoints].sort())
})
