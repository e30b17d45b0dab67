import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  AddProjectTeam,
  AddTeamUser,
  CreateTeamRequest,
  Team,
  TeamRole,
  UpdateTeamRequest,
  UpdateTeamRolesRequest,
  User,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { OrgScope, ProjectScope } from '../scope.ts'

/** A team of an organization. */
export interface TeamKey extends OrgScope {
  readonly teamId: string
}

/** A team in a project. */
export interface TeamInProject extends ProjectScope {
  readonly teamId: string
}

/** Teams of an organization, their members, and their roles in projects. */
export interface Teams {
  /** Lists the teams of an organization. `GET /orgs/{orgId}/teams` */
  list(scope: OrgScope, options?: ListOptions): List<Team>
  /** Lists the teams of a project with their roles. `GET /groups/{groupId}/teams` */
  list(scope: ProjectScope, options?: ListOptions): List<TeamRole>
  /** Returns a team. `GET /orgs/{orgId}/teams/{teamId}` */
  get(team: TeamKey, options?: CallOptions): Promise<Team>
  /** Returns the team with a name. `GET /orgs/{orgId}/teams/byName/{name}` */
  getByName(team: OrgScope & { readonly name: string }, options?: CallOptions): Promise<Team>
  /** Creates a team with at least one user. `POST /orgs/{orgId}/teams` */
  create(organization: OrgScope, team: CreateTeamRequest, options?: CallOptions): Promise<Team>
  /** Renames a team. `PATCH /orgs/{orgId}/teams/{teamId}` */
  update(team: TeamKey, changes: UpdateTeamRequest, options?: CallOptions): Promise<Team>
  /** Deletes a team, which must not be in a project. `DELETE /orgs/{orgId}/teams/{teamId}` */
  delete(team: TeamKey, options?: CallOptions): Promise<void>
  /** Lists the members of a team. `GET /orgs/{orgId}/teams/{teamId}/users` */
  listUsers(team: TeamKey, options?: ListOptions): List<User>
  /** Adds users to a team. `POST /orgs/{orgId}/teams/{teamId}/users` */
  addUsers(team: TeamKey, users: readonly AddTeamUser[], options?: CallOptions): Promise<User[]>
  /** Removes a user from a team. `DELETE /orgs/{orgId}/teams/{teamId}/users/{userId}` */
  removeUser(user: TeamKey & { readonly userId: string }, options?: CallOptions): Promise<void>
  /** Adds teams to a project. `POST /groups/{groupId}/teams` */
  addToProject(
    project: ProjectScope,
    teams: readonly AddProjectTeam[],
    options?: CallOptions,
  ): Promise<TeamRole[]>
  /** Replaces a team's roles in a project. `PATCH /groups/{groupId}/teams/{teamId}` */
  setRoles(
    team: TeamInProject,
    roles: UpdateTeamRolesRequest,
    options?: CallOptions,
  ): Promise<TeamRole[]>
  /** Removes a team from a project. `DELETE /groups/{groupId}/teams/{teamId}` */
  remove(team: TeamInProject, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.teams`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function teams({ list, run, send, sendForItems }: Connection): Teams {
  return {
    // The overloads of the interface match the scope with its response.
    list: (scope: OrgScope | ProjectScope, options?: ListOptions) =>
      list('{scope}/teams', scope, options) as List<never>,
    get: (team, options) => send('GET', '/orgs/{orgId}/teams/{teamId}', team, options),
    getByName: (team, options) => send('GET', '/orgs/{orgId}/teams/byName/{name}', team, options),
    create: (organization, body, options) =>
      send('POST', '/orgs/{orgId}/teams', organization, { ...options, body }),
    update: (team, body, options) =>
      send('PATCH', '/orgs/{orgId}/teams/{teamId}', team, { ...options, body }),
    delete: (team, options) => run('DELETE', '/orgs/{orgId}/teams/{teamId}', team, options),
    listUsers: (team, options) => list('/orgs/{orgId}/teams/{teamId}/users', team, options),
    addUsers: (team, body, options) =>
      sendForItems('POST', '/orgs/{orgId}/teams/{teamId}/users', team, { ...options, body }),
    removeUser: (user, options) =>
      run('DELETE', '/orgs/{orgId}/teams/{teamId}/users/{userId}', user, options),
    addToProject: (project, body, options) =>
      sendForItems('POST', '/groups/{groupId}/teams', project, { ...options, body }),
    setRoles: (team, body, options) =>
      sendForItems('PATCH', '/groups/{groupId}/teams/{teamId}', team, { ...options, body }),
    remove: (team, options) => run('DELETE', '/groups/{groupId}/teams/{teamId}', team, options),
  }
}
