import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly 'x-required-roles'?: readonly string[] }>>>
  >
}

/** The roles that the API's document names for a path below the API; none when it names none. */
export function rolesFor(method: string, path: string): readonly string[] {
  const file = fileURLToPath(import.meta.resolve('@latchkey/cloud-manager/openapi.json'))
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document // our own document
  const [plain = ''] = path.split('?')
  for (const [template, operations] of Object.entries(document.paths)) {
    const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+')
    if (new RegExp(`^${pattern}/?$`).test(plain)) {
      const roles = operations[method.toLowerCase()]?.['x-required-roles']
      if (roles !== undefined) return roles
    }
  }
  return []
}
