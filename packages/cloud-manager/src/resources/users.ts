import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  AddProjectUser,
  CreateUserRequest,
  OrganizationUserRoles,
  ProjectUserRoles,
  UpdateUserRequest,
  User,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { OrgScope, ProjectScope, Scope } from '../scope.ts'

/** A user. */
export interface UserKey {
  readonly userId: string
}

/** Users, and their roles in organizations and projects. */
export interface Users {
  /** Lists the users of an organization or of a project. `GET …/users` */
  list(scope: Scope, options?: ListOptions): List<User>
  /** Returns a user. `GET /users/{userId}` */
  get(user: UserKey, options?: CallOptions): Promise<User>
  /** Returns the user with a user name. `GET /users/byName/{username}` */
  getByName(user: { readonly username: string }, options?: CallOptions): Promise<User>
  /** Creates a user, who is invited to organizations and projects. `POST /users` */
  create(user: CreateUserRequest, options?: CallOptions): Promise<User>
  /** Updates a user. `PATCH /users/{userId}` */
  update(user: UserKey, changes: UpdateUserRequest, options?: CallOptions): Promise<User>
  /** Deletes a user. `DELETE /users/{userId}` */
  delete(user: UserKey, options?: CallOptions): Promise<void>
  /** Adds users to a project, and replaces the roles of users who are members. `POST /groups/{groupId}/users` */
  addToProject(
    project: ProjectScope,
    users: readonly AddProjectUser[],
    options?: CallOptions,
  ): Promise<User[]>
  /** Removes a user from an organization or a project. `DELETE …/users/{userId}` */
  remove(user: Scope & UserKey, options?: CallOptions): Promise<void>
  /** Replaces a user's roles in an organization or a project. `PUT …/users/{userId}/roles` */
  setRoles(
    user: OrgScope & UserKey,
    roles: OrganizationUserRoles,
    options?: CallOptions,
  ): Promise<OrganizationUserRoles>
  setRoles(
    user: ProjectScope & UserKey,
    roles: ProjectUserRoles,
    options?: CallOptions,
  ): Promise<ProjectUserRoles>
}

/**
 * The methods of `cm.users`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function users({ list, run, send, sendForItems }: Connection): Users {
  return {
    list: (scope, options) => list('{scope}/users', scope, options),
    get: (user, options) => send('GET', '/users/{userId}', user, options),
    getByName: (user, options) => send('GET', '/users/byName/{username}', user, options),
    create: (body, options) => send('POST', '/users', {}, { ...options, body }),
    update: (user, body, options) => send('PATCH', '/users/{userId}', user, { ...options, body }),
    delete: (user, options) => run('DELETE', '/users/{userId}', user, options),
    addToProject: (project, body, options) =>
      sendForItems('POST', '/groups/{groupId}/users', project, { ...options, body }),
    remove: (user, options) => run('DELETE', '{scope}/users/{userId}', user, options),
    setRoles: (
      user: Scope & UserKey,
      body: OrganizationUserRoles | ProjectUserRoles,
      options?: CallOptions,
    ) => send('PUT', '{scope}/users/{userId}/roles', user, { ...options, body }) as Promise<never>,
  }
}
