// Compiles the request schemas of the OpenAPI document into calls of the checks in src/validate/, so that
// checking a request reads no schema and generates no code.

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** Returns the source of src/generated/checks.ts. */
export function checks(document) {
  const { schemas } = document.components
  const named = new Map()
  const uses = new Set()
  const use = (name, ...args) => {
    uses.add(name)
    return `${name}(${args.filter((arg) => arg !== undefined).join(', ')})`
  }
  const bare = (name) => {
    uses.add(name)
    return name
  }

  const bodies = {}
  const required = {}
  const parameters = { path: {}, query: {} }
  for (const [path, item] of Object.entries(document.paths)) {
    // The token endpoints take forms, which `@latchkey/client-credentials` writes.
    if (path.startsWith('/api/oauth/')) continue
    for (const method of METHODS.filter((name) => item[name] !== undefined)) {
      const operation = item[method]
      const key = `${method.toUpperCase()} ${path}`
      for (const pointer of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = resolve(pointer)
        addParameter(parameter)
        if (parameter.in === 'query' && parameter.required) {
          required[key] = [...(required[key] ?? []), parameter.name]
        }
      }
      const body = operation.requestBody
      if (body === undefined) continue
      const check = compile(body.content['application/json'].schema)
      bodies[key] = body.required ? check : use('optional', check)
    }
  }
  const maps = [
    table('bodies', bodies),
    table('pathParameters', parameters.path),
    table('queryParameters', parameters.query),
    `/** Query parameters that must be there. */\nexport const requiredQuery: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(required)}\n`,
  ]
  const constants = [...named].map(([name, code]) => `const ${constantOf(name)}: Check = ${code}\n`)
  return `${imports()}\n${constants.join('\n')}\n${maps.join('\n')}`

  function resolve(pointer) {
    if (pointer.$ref === undefined) return pointer
    return pointer.$ref
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], document)
  }

  function addParameter(parameter) {
    const place = parameters[parameter.in]
    const invalid = parameter.in === 'path' ? 'INVALID_PATH_PARAMETER' : 'INVALID_QUERY_PARAMETER'
    const code = compile({
      description: parameter.description,
      ...parameter.schema,
      'x-violations': { invalid, ...parameter['x-violations'] },
    })
    const known = place[parameter.name]
    if (known !== undefined && known !== code) {
      throw new Error(`the parameter ${parameter.name} means two things; checks go by its name`)
    }
    place[parameter.name] = code
  }

  function compile(schema) {
    if (schema.$ref === undefined) return compileInline(schema)
    const name = nameOf(schema)
    // A field with its own error codes needs its own check, not the check of its model.
    if (schema['x-violations'] !== undefined) {
      const own = { ...schemas[name]['x-violations'], ...schema['x-violations'] }
      return compileInline({ ...schemas[name], 'x-violations': own })
    }
    if (!named.has(name)) {
      const code = compileInline(schemas[name])
      if (/^\w+$/.test(code)) return code
      named.set(name, code)
    }
    return constantOf(name)
  }

  function compileInline(schema) {
    const { 'x-violations': violations = {} } = schema
    const { invalid, empty, ipv6, scope } = violations
    if (scope !== undefined && schema['x-role-scope'] !== undefined) {
      return use('role', JSON.stringify(schema['x-role-scope']), JSON.stringify(scope))
    }
    if (schema['x-hours'] !== undefined) {
      const { minimum, maximum } = schema['x-hours']
      return use('hours', minimum, maximum, JSON.stringify(invalid))
    }
    if (schema.oneOf !== undefined) {
      return use('either', `[${schema.oneOf.map(compile).join(', ')}]`, JSON.stringify(invalid))
    }
    if (schema.anyOf !== undefined) {
      // Known values are for completion in editors; the server decides about others.
      if (schema.anyOf.some((form) => form.type === 'string' && form.format === undefined)) {
        return use('text', rules({ min: 1, invalid }))
      }
      return use('either', `[${schema.anyOf.map(compile).join(', ')}]`, JSON.stringify(invalid))
    }
    if (schema.const !== undefined) return use('constant', JSON.stringify(schema.const))
    if (Array.isArray(schema.type)) return compileTypes(schema)
    const { type } = schema
    if (type === 'string' && (schema.format === 'date-time' || schema['x-date'] === true)) {
      return bare('date')
    }
    if (type === 'string') {
      const pattern = schema.pattern === undefined ? undefined : literal(schema.pattern)
      const words = pattern === undefined ? undefined : wordsOf(schema)
      const { minLength: min, maxLength: max } = schema
      return use('text', rules({ min, max, pattern, words, invalid, empty, ipv6 }))
    }
    if (type === 'integer' || type === 'number') {
      const { minimum: min, maximum: max, enum: values } = schema
      const integer = type === 'integer' ? true : undefined
      return use('number', rules({ integer, min, max, values, invalid }))
    }
    if (type === 'boolean') return bare('truth')
    if (type === 'array') return compileList(schema, violations)
    if (type === 'object' && schema.properties !== undefined) return compileRecord(schema)
    if (type === 'object') return use('record', '{}')
    return bare('anything')
  }

  /** A schema whose value may also be null. */
  function compileTypes({ type: types, ...schema }) {
    const others = types.filter((type) => type !== 'null')
    if (others.length !== 1) return bare('anything')
    const check = compileInline({ ...schema, type: others[0] })
    return others.length === types.length ? check : use('nullable', check)
  }

  function compileList(schema, { invalid, empty, scope }) {
    const item = schema.items
    const check = compile(scope === undefined ? item : { ...item, 'x-violations': { scope } })
    const { minItems: min, maxItems: max } = schema
    const list = use('list', check, rules({ min, max, invalid, empty }))
    const { 'x-unique-addresses': duplicate, 'x-rejected-addresses': rejected } = schema
    if (duplicate === undefined) return list
    return use('all', list, use('accessEntries', rules({ duplicate, rejected })))
  }

  function compileRecord(schema) {
    const must = new Set(schema.required)
    const fields = Object.entries(schema.properties).map(([name, property]) => {
      const target = property.$ref === undefined ? {} : schemas[nameOf(property)]
      const parts = [`check: ${compile(property)}`]
      if (must.has(name)) parts.push('required: true')
      const { missing } = { ...target['x-violations'], ...property['x-violations'] }
      if (must.has(name) && missing !== undefined) parts.push(`missing: ${JSON.stringify(missing)}`)
      return `${JSON.stringify(name)}: { ${parts.join(', ')} }`
    })
    const together = Object.entries(schema.dependentRequired ?? {}).map(([one, [other]]) => [
      one,
      other,
    ])
    const check = use(
      'record',
      `{ ${fields.join(', ')} }`,
      rules({
        closed: schema.additionalProperties === false ? true : undefined,
        min: schema.minProperties,
        exclusive: schema['x-exclusive'],
        together: together.length > 0 ? together : undefined,
      }),
    )
    return schema['x-role-assignment'] === true ? use('all', check, bare('roleAssignment')) : check
  }

  function imports() {
    const from = (file, names) => {
      const used = names.filter((name) => uses.has(name))
      return used.length === 0 ? '' : `import { ${used.join(', ')} } from '../validate/${file}'\n`
    }
    return [
      from('access-entries.ts', ['accessEntries']),
      `import type { Check } from '../validate/request-issue.ts'\n`,
      from('role-assignment.ts', ['roleAssignment']),
      from('scalars.ts', [
        'anything',
        'constant',
        'date',
        'hours',
        'number',
        'role',
        'text',
        'truth',
      ]),
      from('structures.ts', ['all', 'either', 'list', 'nullable', 'optional', 'record']),
    ].join('')
  }
}

function nameOf({ $ref }) {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}

function constantOf(name) {
  return `check${name}`
}

/** What a pattern requires, in words: the first sentence of the schema's description. */
function wordsOf({ description = 'text of another form' }) {
  const [sentence] = description.split(/\.(?:\s|$)/)
  return sentence[0].toLowerCase() + sentence.slice(1)
}

function literal(pattern) {
  return `/${pattern.replace(/(?<!\\)\//g, '\\/')}/u`
}

/** An object literal with what is defined; undefined when nothing is. */
function rules(members) {
  const given = Object.entries(members).filter(([, value]) => value !== undefined)
  if (given.length === 0) return undefined
  const code = given.map(
    ([name, value]) => `${name}: ${name === 'pattern' ? value : JSON.stringify(value)}`,
  )
  return `{ ${code.join(', ')} }`
}

function table(name, entries) {
  const lines = Object.entries(entries).map(([key, code]) => `${JSON.stringify(key)}: ${code},`)
  return `/** Checks of ${name === 'bodies' ? 'bodies, by method and path' : 'parameters, by name'}. */\nexport const ${name}: Readonly<Record<string, Check>> = {\n${lines.join('\n')}\n}\n`
}
