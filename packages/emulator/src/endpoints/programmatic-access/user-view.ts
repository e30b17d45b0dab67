import { notFound } from '../../http/api-error.ts'
import type { ApiRequest } from '../../rules/route.ts'
import { isId } from '../../state/identifiers.ts'
import type { State, UserRecord } from '../../state/records.ts'

/** A user as the API shows it. */
export function presentUser(user: UserRecord, { context, link }: ApiRequest): object {
  const self = link(`/users/${user.id}`)
  return {
    country: user.country,
    emailAddress: user.emailAddress,
    firstName: user.firstName,
    id: user.id,
    lastName: user.lastName,
    links: [
      { href: self, rel: 'self' },
      { href: `${self}/accessList`, rel: 'http://mms.mongodb.com/accessList' },
    ],
    mobileNumber: user.mobileNumber,
    roles: user.roles,
    teamIds: [...context.state.teams.values()]
      .filter(({ userIds }) => userIds.includes(user.id))
      .map(({ id }) => id),
    username: user.username,
  }
}

/** Whether a user has a role in an organization or in one of its projects. */
export function isUserOf({ roles }: UserRecord, orgId: string, { projects }: State): boolean {
  return roles.some(
    (role) => role.orgId === orgId || projects.get(role.groupId ?? '')?.orgId === orgId,
  )
}

/** The user with this id, of the caller's organization. */
export function userOf({ context, caller }: ApiRequest, id: string): UserRecord {
  if (!isId(id)) throw notFound('INVALID_USER_ID', 'An invalid user ID was specified.', id)
  const user = context.state.users.get(id)
  if (user !== undefined && isUserOf(user, caller.record.orgId, context.state)) return user
  throw notFound('USER_NOT_FOUND', 'No user with this ID exists.', id)
}

/** The user with this name, of the caller's organization. */
export function userByName({ context, caller }: ApiRequest, username: string): UserRecord {
  const user = [...context.state.users.values()].find((one) => one.username === username)
  if (user !== undefined && isUserOf(user, caller.record.orgId, context.state)) return user
  throw notFound('USERNAME_NOT_FOUND', 'No user with this name exists.', username)
}
