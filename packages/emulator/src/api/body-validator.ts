import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import { rejectUnknownField } from '../rules/conventions.ts'
import { createAjv } from '../document/ajv.ts'
import { ApiError, invalidField } from '../http/api-error.ts'
import {
  type ApiDocument,
  asSchema,
  type Operation,
  type Schema,
  schemaAt,
} from '../document/document.ts'

/** Checks a body; throws an `ApiError` if it is invalid. */
export type CheckBody = (body: unknown) => void

/** Keywords about values rather than shapes: for programmatic access, rules check the values. */
const VALUE_KEYWORDS = new Set([
  ...['minLength', 'maxLength', 'pattern', 'format', 'enum', 'const'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'oneOf', 'anyOf'],
])

/** Checks bodies with the OpenAPI document. A schema is compiled at its first use. */
export class BodyValidator {
  readonly #document: ApiDocument
  #ajv: Ajv2020 | undefined

  constructor(document: ApiDocument) {
    this.#document = document
  }

  /** @param values whether the document judges the values too, or named rules do */
  checkOf(operation: Operation, values: 'rules' | 'document'): CheckBody {
    const { body, bodyRequired } = operation
    if (body === undefined) return () => undefined
    let validate: ValidateFunction | undefined
    return (value) => {
      if (value === undefined) {
        if (bodyRequired) throw new ApiError(400, 'MALFORMED_JSON', 'The request needs a body.')
        return
      }
      validate ??= this.#compile(values === 'rules' ? this.#shapeOf(body) : body)
      if (!validate(value)) throw this.#errorFor(validate.errors?.[0], body)
    }
  }

  #compile(schema: Schema): ValidateFunction {
    if (this.#ajv === undefined) {
      this.#ajv = createAjv()
      this.#ajv.addSchema({ $id: 'openapi', components: this.#document.root['components'] })
    }
    return this.#ajv.compile(absolute(schema))
  }

  /** The schema without keywords about values, with references resolved. */
  #shapeOf(schema: Schema): Schema {
    const found = this.#document.resolve(schema)
    const entries = Object.entries(found)
      .filter(([keyword]) => !VALUE_KEYWORDS.has(keyword) && !keyword.startsWith('x-'))
      .filter(([keyword]) => !['description', 'examples', 'example', 'title'].includes(keyword))
      .map(([keyword, value]): [string, unknown] => {
        if (keyword === 'items') return [keyword, this.#shapeOf(asSchema(value))]
        if (keyword !== 'properties') return [keyword, value]
        const properties = Object.entries(asSchema(value)).map(([name, property]) => [
          name,
          this.#shapeOf(asSchema(property)),
        ])
        return [keyword, Object.fromEntries(properties)]
      })
    // Made of entries, so an object.
    return Object.fromEntries(entries)
  }

  #errorFor(error: ErrorObject | undefined, body: Schema): ApiError {
    const path = (error?.instancePath ?? '').split('/').slice(1).map(unescapePointer)
    const params = asSchema(error?.params)
    const fieldOf = (name: string): string => [...path, String(params[name]).slice(0, 64)].join('.')
    const keyword: string = error?.keyword ?? ''
    switch (keyword) {
      case 'additionalProperties':
      case 'unevaluatedProperties':
        return rejectUnknownField(fieldOf(keyword.replace('Properties', 'Property')))
      case 'required':
      case 'dependentRequired': {
        const field = fieldOf('missingProperty')
        const code = this.#violation(body, [...path, String(params['missingProperty'])], 'missing')
        const detail = `The required attribute ${field} was not specified.`
        return invalidField(code ?? 'MISSING_ATTRIBUTE', field, detail)
      }
      case 'minProperties':
        return invalidField('MISSING_ATTRIBUTE', path.join('.'), 'No attribute was specified.')
      default: {
        const field = path.join('.')
        const kind = keyword === 'minItems' ? 'empty' : 'invalid'
        // A value of the wrong type has the same code everywhere, except for the body itself.
        const named = keyword !== 'type' || path.length === 0
        const code = named ? this.#violation(body, path, kind) : undefined
        const standard = keyword === 'enum' ? 'INVALID_ENUM_VALUE' : 'INVALID_ATTRIBUTE'
        return invalidField(code ?? standard, field, `An invalid attribute ${field} was specified.`)
      }
    }
  }

  /** The code that the document has for a wrong value of this field. */
  #violation(body: Schema, path: readonly string[], kind: string): string | undefined {
    let schema = this.#document.resolve(body)
    for (const name of path) {
      const next = /^\d+$/.test(name)
        ? schemaAt(schema, 'items')
        : schemaAt(schemaAt(schema, 'properties'), name)
      schema = this.#document.resolve(next)
    }
    const code = schemaAt(schema, 'x-violations')[kind]
    return typeof code === 'string' ? code : undefined
  }
}

/** Makes references absolute, as they are compiled outside the document. */
function absolute(value: Schema): Schema {
  const text = JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"openapi#/')
  return JSON.parse(text) as Schema // it was one before
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 64)
}
