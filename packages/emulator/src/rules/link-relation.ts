import type { ApiName } from '../http/addresses.ts'

/** The relation of a link to another resource, such as `http://mms.mongodb.com/groups`. */
export function relationOf(api: ApiName, kind: string): string {
  return `${api === 'atlas' ? 'https://cloud.mongodb.com' : 'http://mms.mongodb.com'}/${kind}`
}
