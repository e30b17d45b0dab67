// Writes a named interface for each model of the document, with a description of each field: what an editor shows.

/** `{}` in its place would say nothing in the API reference. */
const OTHER_STRING =
  '/** Any other string. An editor still completes the known values. */\nexport type OtherString = string & Record<never, never>\n\n'

/** Returns the source of src/generated/models.ts. */
export function models({ components: { schemas } }) {
  const all = Object.entries(schemas)
    .map(
      ([name, schema]) =>
        `${comment(sentences(schema, schema.description))}${declaration(name, schema)}`,
    )
    .join('\n')
  return OTHER_STRING + all

  function declaration(name, schema) {
    const isInterface = schema.type === 'object' && schema.oneOf === undefined
    return isInterface
      ? `export interface ${name} ${record(schema)}\n`
      : `export type ${name} = ${typeOf(schema)}\n`
  }

  function record({ properties = {}, required = [], additionalProperties }) {
    const fields = Object.entries(properties).map(([name, field]) => {
      const mark = required.includes(name) ? '' : '?'
      return `${comment(descriptionOf(field))}readonly ${keyOf(name)}${mark}: ${typeOf(field)}`
    })
    if (additionalProperties === true) {
      fields.push('/** Fields that no source lists. */\nreadonly [name: string]: unknown')
    }
    return `{\n${fields.join('\n')}\n}`
  }

  function typeOf(schema) {
    const { $ref, type, const: only, enum: values } = schema
    if ($ref !== undefined) {
      const name = nameOf($ref)
      return isPlain(schemas[name]) ? typeOf(schemas[name]) : name
    }
    if (only !== undefined) return JSON.stringify(only)
    if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ')
    const forms = schema.oneOf ?? schema.anyOf
    if (forms !== undefined) return union(forms)
    const types = [type].flat()
    return unique(types.map((one) => typeOfOne(one, schema))).join(' | ')
  }

  /** Known values complete in an editor, and others are accepted: `'A' | 'B' | OtherString`. */
  function union(forms) {
    const isOpen = forms.some((form) => form.type === 'string' && form.enum === undefined)
    const isSet = forms.some((form) => form.enum !== undefined)
    return unique(
      forms.map((form) =>
        isOpen && isSet && form.type === 'string' && form.enum === undefined
          ? 'OtherString'
          : typeOf(form),
      ),
    ).join(' | ')
  }

  function typeOfOne(type, schema) {
    if (type === 'array') return list(typeOf(schema.items ?? {}))
    if (type === 'object') return object(schema)
    if (type === 'integer') return 'number'
    return type ?? 'unknown'
  }

  function object(schema) {
    const { additionalProperties: rest, properties } = schema
    if (properties !== undefined) return record(schema)
    return `Readonly<Record<string, ${typeof rest === 'object' ? typeOf(rest) : 'unknown'}>>`
  }

  function descriptionOf(field) {
    const target = field.$ref === undefined ? field : { ...schemas[nameOf(field.$ref)], ...field }
    const own = field.description ?? (isPlain(target) ? target.description : undefined)
    return sentences(target, own ?? target.description)
  }
}

/** A description, and what the schema adds to it: form, limits, null. */
export function sentences(schema, description) {
  const { format, minimum: min, maximum: max, minLength, maxLength, minItems, maxItems } = schema
  const text = description ?? ''
  const has = (pattern) => pattern.test(text)
  return [
    text,
    format === 'date-time' && !has(/ISO 8601|date such as/) && 'ISO 8601, in UTC.',
    max !== undefined && !has(/\d/) && `${min ?? 0} to ${max}.`,
    maxLength > 0 && !has(/\d/) && `${minLength ?? 0} to ${maxLength} characters.`,
    maxItems > 0 && !has(/\d/) && `${minItems ?? 0} to ${maxItems} items.`,
    minItems > 0 && maxItems === undefined && !has(/at least/i) && `At least ${minItems}.`,
    isNullable(schema) && !has(/\bnull\b/i) && 'Null if not set.',
  ]
    .filter(Boolean)
    .join(' ')
}

function isNullable({ type, anyOf = [] }) {
  return [type].flat().includes('null') || anyOf.some((form) => form.type === 'null')
}

/** A model that is a mere string or number: a name for it tells a reader less than the type itself. */
function isPlain({ type, enum: values, anyOf, oneOf }) {
  return ['string', 'integer', 'number', 'boolean'].includes(type) && !(values ?? anyOf ?? oneOf)
}

function list(item) {
  return /^[\w.]+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`
}

function nameOf($ref) {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}

function keyOf(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)
}

function unique(values) {
  return [...new Set(values)]
}

function comment(text) {
  return text === '' ? '' : `/** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n`
}
