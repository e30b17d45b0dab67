/** The parameters of a path template. `projectId` replaces `{groupId}`, too. */
export type PathParams = Readonly<Record<string, string | number | undefined>>

/**
 * Parameters that are names or addresses, not ids: they can contain any printable character and are escaped.
 * `/` becomes `%2F`, which the API requires in a CIDR block.
 */
const FREE_TEXT = /name$|^ipOrCidr$/i

/** Characters that would lead to another path. No id of the API contains them. */
const UNSAFE_ID = /[/\\?#%\s\p{C}]|\.\./u

const UNSAFE_TEXT = /^\.{0,2}$|[\p{Cc}\p{Cs}]/u

/**
 * The template as the document has it: `{scope}` becomes `/orgs/{orgId}` or `/groups/{groupId}`, depending on the id.
 *
 * @throws TypeError when neither or both are given
 */
export function scopedTemplate(template: string, params: PathParams): string {
  return template.startsWith('{scope}') ? scopeOf(params) + template.slice(7) : template
}

/**
 * Inserts parameters into a path template. Literal parts, such as `:invite`, are not escaped.
 *
 * @param isResource whether a method of a resource was called, where a project is `projectId`
 * @throws TypeError when an id is missing, or could lead to another path
 */
export function expandPath(template: string, params: PathParams, isResource = false): string {
  return template.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const name = nameOf(parameter, params, isResource)
    return segment(name, params[name])
  })
}

function scopeOf(params: PathParams): string {
  const { orgId, projectId } = params
  if (orgId !== undefined && projectId !== undefined) {
    throw new TypeError('pass either "orgId" or "projectId", not both')
  }
  if (orgId !== undefined) return '/orgs/{orgId}'
  if (projectId !== undefined) return '/groups/{groupId}'
  const given = ['orgId', 'projectId'].filter((name) => name in params)
  throw new TypeError(
    given.length === 1
      ? `"${String(given[0])}" is undefined: pass an id`
      : 'pass "orgId" or "projectId"',
  )
}

/** The document names a project `groupId`; callers of resources name it `projectId`. */
function nameOf(name: string, params: PathParams, isResource: boolean): string {
  const isProject = name === 'groupId' && ('projectId' in params || isResource)
  return isProject ? 'projectId' : name
}

function segment(name: string, value: unknown): string {
  const text = Number.isSafeInteger(value) ? String(value) : value
  if (text === undefined || text === null) {
    throw new TypeError(`"${name}" is ${String(text)}: pass ${whatOf(name)}`)
  }
  if (typeof text !== 'string') throw new TypeError(`"${name}" must be a string`)
  if (text === '') throw new TypeError(`"${name}" is empty: pass ${whatOf(name)}`)
  const unsafe = FREE_TEXT.test(name) ? UNSAFE_TEXT : UNSAFE_ID
  if (text === '.' || unsafe.test(text)) {
    throw new TypeError(`"${name}" cannot be part of a path: pass ${whatOf(name)}`)
  }
  return encodeURIComponent(text)
}

function whatOf(name: string): string {
  return FREE_TEXT.test(name) ? 'a name or an address' : 'an id'
}
