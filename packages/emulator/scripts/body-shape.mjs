/** Keywords about values rather than shapes. */
const VALUE_KEYWORDS = new Set([
  ...['minLength', 'maxLength', 'pattern', 'format', 'enum', 'const'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'oneOf', 'anyOf'],
])
const TEXTS = ['description', 'examples', 'example', 'title']

/** A schema without keywords about values, with references resolved: for programmatic access, rules check the values. */
export function shapeOf(document, schema) {
  const found = resolve(document, schema)
  const entries = Object.entries(found)
    .filter(([keyword]) => !VALUE_KEYWORDS.has(keyword) && !keyword.startsWith('x-'))
    .filter(([keyword]) => !TEXTS.includes(keyword))
    .map(([keyword, value]) => {
      if (keyword === 'items') return [keyword, shapeOf(document, value)]
      if (keyword !== 'properties') return [keyword, value]
      const properties = Object.entries(value).map(([name, property]) => [
        name,
        shapeOf(document, property),
      ])
      return [keyword, Object.fromEntries(properties)]
    })
  return Object.fromEntries(entries)
}

function resolve(document, schema) {
  let found = schema
  while (typeof found?.$ref === 'string') {
    found = found.$ref
      .replace(/^#\//, '')
      .split('/')
      .reduce((at, part) => at[part.replaceAll('~1', '/').replaceAll('~0', '~')], document)
  }
  return found
}
