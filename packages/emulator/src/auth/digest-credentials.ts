/** The parameters of an `Authorization: Digest` field, names in lower case; `undefined` when it is malformed. */
export function readDigestCredentials(field: string): ReadonlyMap<string, string> | undefined {
  if (!/^digest[ \t]/i.test(field)) return undefined
  const params = new Map<string, string>()
  const member = /[ \t,]*([a-z*]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))[ \t]*(?=,|$)/iy
  member.lastIndex = 'digest '.length
  while (member.lastIndex < field.length) {
    const [found, name = '', quoted, bare = ''] = member.exec(field) ?? []
    if (found === undefined) return undefined
    const key = name.toLowerCase()
    if (params.has(key)) return undefined
    params.set(key, quoted === undefined ? bare : unescape(quoted))
  }
  return params
}

function unescape(quoted: string): string {
  return quoted.includes('\\') ? quoted.replace(/\\(.)/g, '$1') : quoted
}
