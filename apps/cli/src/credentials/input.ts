import { askSome, askText, mayAsk } from '../terminal/ask.ts'
import { Problem } from '../errors/problem.ts'
import { safe } from '../terminal/text.ts'
import { checkRoles, rolesIn } from './roles.ts'
import type { OrganizationOrProject } from '../organizations/organization-or-project.ts'

/** Reads an option's text; without it, asks on a terminal and fails elsewhere. */
export async function textOf(
  value: string | undefined,
  option: string,
  question: string,
): Promise<string> {
  if (value !== undefined) {
    if (rejectEmpty(value) === undefined) return value
    throw new Problem('ERR_CLI_USAGE', `${option} is empty`)
  }
  if (mayAsk()) return askText(question, { check: rejectEmpty })
  throw new Problem('ERR_CLI_USAGE', `${option} is missing`)
}

/** Returns an option's text; without the option, asks a person for a change. `undefined`: it stays the same. */
export async function changedText(
  value: string | undefined,
  option: string,
  question: string,
  now: string,
): Promise<string | undefined> {
  if (value !== undefined) return textOf(value, option, question)
  if (!mayAsk()) return undefined
  const initial = safe(now)
  const text = await askText(question, { initial, check: rejectEmpty })
  return text === initial ? undefined : text
}

/** Returns the roles of `--role`; without any, asks a person for a change. Empty: they stay the same. */
export async function changedRoles(
  roles: readonly string[],
  parent: OrganizationOrProject,
  now: readonly string[],
): Promise<string[]> {
  if (roles.length === 0 && mayAsk()) {
    const known = rolesIn(parent)
    const others = now.filter((role) => !known.some(({ value }) => value === role))
    const choices = [...known, ...others.map((role) => ({ value: role, label: role }))]
    const chosen = await askSome(`Roles in ${parent.name}`, choices, now)
    return [...chosen].sort().join() === [...now].sort().join() ? [] : chosen
  }
  checkRoles(roles, parent)
  return [...new Set(roles)]
}

/** The roles of `--role`, or those that a person chooses if there are none. */
export async function rolesOf(
  roles: readonly string[],
  parent: OrganizationOrProject,
): Promise<string[]> {
  const chosen =
    roles.length === 0 && mayAsk()
      ? await askSome(`Roles in ${parent.name}`, rolesIn(parent))
      : [...new Set(roles)]
  if (chosen.length === 0) {
    const known = rolesIn(parent).map(({ value }) => value)
    throw new Problem('ERR_CLI_USAGE', '--role is missing', `pass one of ${known.join(', ')}`)
  }
  checkRoles(chosen, parent)
  return chosen
}

function rejectEmpty(text: string): string | undefined {
  return text.trim() === '' ? 'it can not be empty' : undefined
}
