import { describe, expect, test } from 'vitest'
import { type Json, operations, resolve, schemas } from './open-document.ts'

/** Fields with the place at which they are, also inside arrays and nested objects. */
function fieldsOf(schema: Json, place: string): [string, Json][] {
  const own = Object.entries((schema['properties'] ?? {}) as Record<string, Json>)
  const items = (schema['items'] ?? {}) as Json
  return [
    ...own.flatMap(([name, field]): [string, Json][] => [
      [`${place}.${name}`, field],
      ...fieldsOf(field, `${place}.${name}`),
    ]),
    ...('properties' in items ? fieldsOf(items, `${place}[]`) : []),
  ]
}

const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name))

describe('the document describes', () => {
  test('the document describes every model and every field', () => {
    expect(fields.length).toBeGreaterThan(700)
    const bare = fields.filter(([, { description }]) => typeof description !== 'string')
    expect(bare.map(([place]) => place)).toEqual([])
    const models = Object.entries(schemas).filter(
      ([, { description }]) => description === undefined,
    )
    expect(models.map(([name]) => name)).toEqual([])
  })

  test('the document describes fields with nouns, not with questions', () => {
    const riddles = fields.filter(([, { description }]) =>
      /^(Its |It is |How |Which |Why\.|With what|From where|What )/.test(String(description)),
    )
    expect(riddles.map(([place, { description }]) => `${place}: ${String(description)}`)).toEqual(
      [],
    )
  })

  test('every response by what it is', () => {
    for (const { key, operation } of operations) {
      for (const response of Object.values(operation['responses'] as Record<string, Json>)) {
        const { description } = resolve(response)
        expect(description, key).toBeTypeOf('string')
        expect(description, key).not.toMatch(/what was (asked|made)|answer/i)
      }
    }
  })
})
