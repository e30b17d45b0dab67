import { readFileSync } from 'node:fs'
import { Problem } from '../errors/problem.ts'

type Json = Record<string, unknown>

/**
 * Reads `--field name=value` into a JSON object. `true`, `false`, `null`, numbers, arrays and objects are JSON; anything else is
 * text, and `@file` is the text of a file. A name may lead into objects: `a.b=1`. A repeated name ending with `[]` makes a list.
 */
export function readFields(fields: readonly string[]): Json {
  const object: Json = Object.create(null) as Json // a name such as __proto__ is a name
  for (const field of fields) {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(field) ?? []
    if (name === '') throw new Problem('ERR_CLI_USAGE', 'expected --field name=value')
    put(object, name, valueOf(value))
  }
  return object
}

function put(object: Json, name: string, value: unknown): void {
  const isList = name.endsWith('[]')
  const keys = (isList ? name.slice(0, -2) : name).split('.')
  const last = keys.pop() ?? ''
  let target = object
  for (const key of keys) {
    const next = target[key] ?? (Object.create(null) as Json)
    if (typeof next !== 'object' || Array.isArray(next)) throw conflict(name)
    target[key] = next
    target = next as Json // an object, not a list
  }
  if (!isList) {
    target[last] = value
    return
  }
  const list = (target[last] ??= [])
  if (!Array.isArray(list)) throw conflict(name)
  list.push(value)
}

function conflict(name: string): Problem {
  return new Problem('ERR_CLI_USAGE', `--field ${name.slice(0, 40)} contradicts another --field`)
}

function valueOf(text: string): unknown {
  if (text.startsWith('@')) {
    try {
      return readFileSync(text.slice(1), 'utf8')
    } catch {
      throw new Problem('ERR_CLI_FILE', `can't read ${text.slice(1)}`)
    }
  }
  // A long number is an id, which would lose digits.
  if (!/^(?:true|false|null|-?\d{1,15}(?:\.\d+)?|[[{].*)$/s.test(text) || /^-?0\d/.test(text))
    return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
