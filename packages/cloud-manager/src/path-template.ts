/** What fills the braces of a path template. A project's id is also what `{groupId}` stands for. */
export type PathParams = Readonly<Record<string, string | number | undefined>>

/**
 * Parameters that are names or addresses, not ids: they may hold any printable character and are escaped. `/` becomes
 * `%2F`, which the API wants in a CIDR block.
 */
const FREE_TEXT = /name$|^ipOrCidr$/i

/** No id of the API has any of these; in a path they would lead elsewhere. */
const UNSAFE_ID = /[/\\?#%\s\p{C}]|\.\./u

const UNSAFE_TEXT = /^\.{0,2}$|[\p{Cc}\p{Cs}]/u

/**
 * The template as the document has it: `{scope}` becomes `/orgs/{orgId}` or `/groups/{groupId}`, whichever id is given.
 *
 * @throws TypeError when none is given, or both
 */
export function scopedTemplate(template: string, params: PathParams): string {
  return template.startsWith('{scope}') ? scopeOf(params) + template.slice(7) : template
}

/**
 * Puts parameters into a path template. What the template says literally, such as `:invite`, stays unescaped.
 *
 * @throws TypeError when an id is missing, or could lead to another path
 */
export function expandPath(template: string, params: PathParams): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, valueOf(name, params)))
}

function scopeOf({ orgId, projectId }: PathParams): string {
  if ((orgId === undefined) === (projectId === undefined)) {
    throw new TypeError('give either "orgId" or "projectId"')
  }
  return orgId === undefined ? '/groups/{groupId}' : '/orgs/{orgId}'
}

function valueOf(name: string, params: PathParams): unknown {
  return name === 'groupId' ? (params['projectId'] ?? params[name]) : params[name]
}

function segment(name: string, value: unknown): string {
  const text = Number.isSafeInteger(value) ? String(value) : value
  const unsafe = FREE_TEXT.test(name) ? UNSAFE_TEXT : UNSAFE_ID
  if (typeof text !== 'string' || text === '' || text === '.' || unsafe.test(text)) {
    throw new TypeError(`"${name === 'groupId' ? 'projectId' : name}" can't be part of a path`)
  }
  return encodeURIComponent(text)
}
