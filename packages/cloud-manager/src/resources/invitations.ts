import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  CreateOrganizationInvitationRequest,
  CreateProjectInvitationRequest,
  Invitation,
  UpdateOrganizationInvitationByUsernameRequest,
  UpdateOrganizationInvitationRequest,
  UpdateProjectInvitationByUsernameRequest,
  UpdateProjectInvitationRequest,
} from '../generated/models.ts'
import type { List } from '../list.ts'
import type { OrgScope, ProjectScope, Scope } from '../scope.ts'

/** An invitation. */
export interface InvitationKey {
  readonly invitationId: string
}

/** Options for listing invitations. */
export interface ListInvitationsOptions extends CallOptions {
  /** Only the invitations of this user. */
  readonly username?: string | undefined
}

/** Invitations to organizations and projects. They are valid for 30 days; at most 10 a minute can be sent. */
export interface Invitations {
  /** Lists open invitations. `GET …/invites` */
  list(scope: Scope, options?: ListInvitationsOptions): List<Invitation>
  /** Returns an invitation. `GET …/invites/{invitationId}` */
  get(invitation: Scope & InvitationKey, options?: CallOptions): Promise<Invitation>
  /** Invites a user. `POST …/invites` */
  create(
    scope: OrgScope,
    invitation: CreateOrganizationInvitationRequest,
    options?: CallOptions,
  ): Promise<Invitation>
  create(
    scope: ProjectScope,
    invitation: CreateProjectInvitationRequest,
    options?: CallOptions,
  ): Promise<Invitation>
  /** Replaces the roles of an invitation. `PATCH …/invites/{invitationId}` */
  update(
    invitation: OrgScope & InvitationKey,
    changes: UpdateOrganizationInvitationRequest,
    options?: CallOptions,
  ): Promise<Invitation>
  update(
    invitation: ProjectScope & InvitationKey,
    changes: UpdateProjectInvitationRequest,
    options?: CallOptions,
  ): Promise<Invitation>
  /** Replaces the roles of the invitation of a user. The body names the user. `PATCH …/invites` */
  updateByUsername(
    scope: OrgScope,
    changes: UpdateOrganizationInvitationByUsernameRequest,
    options?: CallOptions,
  ): Promise<Invitation>
  updateByUsername(
    scope: ProjectScope,
    changes: UpdateProjectInvitationByUsernameRequest,
    options?: CallOptions,
  ): Promise<Invitation>
  /** Deletes an invitation. `DELETE …/invites/{invitationId}` */
  delete(invitation: Scope & InvitationKey, options?: CallOptions): Promise<void>
}

/**
 * The methods of `cm.invitations`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function invitations({ list, run, send }: Connection): Invitations {
  return {
    list: (scope, options) => list('{scope}/invites', scope, options, false),
    get: (invitation, options) =>
      send('GET', '{scope}/invites/{invitationId}', invitation, options),
    create: (
      scope: Scope,
      body: CreateOrganizationInvitationRequest | CreateProjectInvitationRequest,
      options?: CallOptions,
    ) => send('POST', '{scope}/invites', scope, { ...options, body }),
    update: (
      invitation: Scope & InvitationKey,
      body: UpdateOrganizationInvitationRequest | UpdateProjectInvitationRequest,
      options?: CallOptions,
    ) => send('PATCH', '{scope}/invites/{invitationId}', invitation, { ...options, body }),
    updateByUsername: (
      scope: Scope,
      body:
        UpdateOrganizationInvitationByUsernameRequest | UpdateProjectInvitationByUsernameRequest,
      options?: CallOptions,
    ) => send('PATCH', '{scope}/invites', scope, { ...options, body }),
    delete: (invitation, options) =>
      run('DELETE', '{scope}/invites/{invitationId}', invitation, options),
  }
}
