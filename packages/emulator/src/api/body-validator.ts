import { ApiError, invalidField } from '../http/api-error.ts'
import { asSchema, type Operation, resolve, type Schema, schemaAt } from '../document/document.ts'
import type { Problem } from '../document/validate.ts'
import { rejectUnknownField } from '../rules/conventions.ts'

/** Checks a body; throws an `ApiError` if it is invalid. */
export type CheckBody = (body: unknown) => void

/**
 * Returns what loads the check of an operation; `undefined` if the operation has no JSON body. The code was generated from
 * the OpenAPI document, and is loaded with the first body.
 */
export function bodyCheckOf({
  method,
  path,
  body,
  bodyRequired,
}: Operation): (() => Promise<CheckBody>) | undefined {
  if (body === undefined) return undefined
  return async () => {
    const { default: validators } = await import('../generated/body-validators.js')
    const validate = validators[`${method} ${path}`]
    if (validate === undefined) throw new Error(`no generated check for ${method} ${path}`)
    return (value) => {
      if (value !== undefined) {
        if (!validate(value)) throw errorFor(validate.errors?.[0], body)
      } else if (bodyRequired) {
        throw new ApiError(400, 'MALFORMED_JSON', 'The request needs a body.')
      }
    }
  }
}

function errorFor(error: Problem | undefined, body: Schema): ApiError {
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
      const code = violationOf(body, [...path, String(params['missingProperty'])], 'missing')
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
      const code = named ? violationOf(body, path, kind) : undefined
      const standard = keyword === 'enum' ? 'INVALID_ENUM_VALUE' : 'INVALID_ATTRIBUTE'
      return invalidField(code ?? standard, field, `An invalid attribute ${field} was specified.`)
    }
  }
}

/** The code that the document has for a wrong value of this field. */
function violationOf(body: Schema, path: readonly string[], kind: string): string | undefined {
  let schema = resolve(body)
  for (const name of path) {
    const next = /^\d+$/.test(name)
      ? schemaAt(schema, 'items')
      : schemaAt(schemaAt(schema, 'properties'), name)
    schema = resolve(next)
  }
  const code = schemaAt(schema, 'x-violations')[kind]
  return typeof code === 'string' ? code : undefined
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 64)
}
