import { askSome, askText, mayAsk } from '../ask.ts'
import { Problem } from '../problem.ts'
import { checkRoles, rolesIn } from './roles.ts'
import type { Place } from './scope.ts'

/** Takes an option's text; without it a person is asked, and a script is told. */
export async function textOf(
  value: string | undefined,
  option: string,
  question: string,
): Promise<string> {
  const check = (text: string): string | undefined =>
    text.trim() === '' ? 'it can not be empty' : undefined
  if (value !== undefined) {
    if (check(value) === undefined) return value
    throw new Problem('ERR_CLI_USAGE', `${option} is empty`)
  }
  if (mayAsk()) return askText(question, { check })
  throw new Problem('ERR_CLI_USAGE', `${option} is missing`)
}

/** Takes the roles of `--role`; without any a person chooses among those of the place. */
export async function rolesOf(roles: readonly string[], place: Place): Promise<string[]> {
  const chosen =
    roles.length === 0 && mayAsk()
      ? await askSome(`Roles in ${place.name}`, rolesIn(place))
      : [...new Set(roles)]
  if (chosen.length === 0) {
    const known = rolesIn(place).map(({ value }) => value)
    throw new Problem('ERR_CLI_USAGE', '--role is missing', `give one of ${known.join(', ')}`)
  }
  checkRoles(chosen, place)
  return chosen
}
