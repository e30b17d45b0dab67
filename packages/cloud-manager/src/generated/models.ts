// Generated from openapi/ by `npm run generate`; edit that.

import type { components } from './openapi.ts'

/** An entry of the access list of an API key or of a service account. The two spell their fields differently. */
export type AccessListEntry = components['schemas']['AccessListEntry']

/** Why Cloud Manager refused. Codes that are not listed here may appear. */
export type ErrorCode = components['schemas']['ErrorCode']

/** Asks for an access token. There are no scopes. */
export type TokenRequest = components['schemas']['TokenRequest']

/** An access token of a service account. It cannot be refreshed; use it until it expires. */
export type AccessToken = components['schemas']['AccessToken']

/** A refusal of the token or revocation endpoint. `error` is a string here; in an `ApiError` it is a number. */
export type OAuthError = components['schemas']['OAuthError']

/** A wrong field of a request. */
export type BadField = components['schemas']['BadField']

/** Which fields of a request are wrong. */
export type BadRequestDetail = components['schemas']['BadRequestDetail']

/** A refusal. `errorCode` is missing where the authentication layer says no, and a 401 can also mean a missing role. */
export type ApiError = components['schemas']['ApiError']

/** Either form of refusal: the OAuth one that is documented, or the ordinary one that is seen for 429. */
export type TokenRefusal = components['schemas']['TokenRefusal']

/** Ends an access token. */
export type RevocationRequest = components['schemas']['RevocationRequest']

/** Identifier of 24 lower-case hexadecimal digits. */
export type ObjectId = components['schemas']['ObjectId']

/** A role in an organization or in a project. Roles that are not listed here may appear. */
export type Role = components['schemas']['Role']

/** A role, and where it holds: in an organization (`orgId`) or in a project (`groupId`), never both. */
export type RoleAssignment = components['schemas']['RoleAssignment']

/** An address of the access list of the calling key. */
export type CallingApiKeyAddress = components['schemas']['CallingApiKeyAddress']

/** The API key that made the request. */
export type CallingApiKey = components['schemas']['CallingApiKey']

/** An address that belongs to a resource. */
export type Link = components['schemas']['Link']

/** What the service says of itself, and of the calling key. */
export type Root = components['schemas']['Root']

/** An organization: it holds projects, users, teams, API keys and service accounts. */
export type Organization = components['schemas']['Organization']

/** How many items there are on all pages. It may be an estimate, and `includeCount=false` omits it. */
export type TotalCount = components['schemas']['TotalCount']

/** One page of organizations. */
export type OrganizationPage = components['schemas']['OrganizationPage']

/** The name of an organization: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
export type OrganizationName = components['schemas']['OrganizationName']

/** What an API key is for: 1 to 250 characters. */
export type ApiKeyDescription = components['schemas']['ApiKeyDescription']

/** A role in an organization. Roles that are not listed here may appear. */
export type OrganizationRole = components['schemas']['OrganizationRole']

/** Makes an API key in an organization. */
export type CreateApiKeyRequest = components['schemas']['CreateApiKeyRequest']

/** The name of a service account: 1 to 64 letters, digits, spaces and `-_.,'`. Names need not be unique. Cloud Manager's own page allows ASCII only. */
export type ServiceAccountName = components['schemas']['ServiceAccountName']

/** What a service account is for: 1 to 250 letters, digits, spaces and `-_.,'`. */
export type ServiceAccountDescription = components['schemas']['ServiceAccountDescription']

/** How long a secret lives, in hours: 8 to 8766. Cloud Manager takes a number or its digits; send a number. Atlas allows 8760. */
export type SecretHours = components['schemas']['SecretHours']

/** Makes a service account in an organization, with its first secret. */
export type CreateOrganizationServiceAccountRequest =
  components['schemas']['CreateOrganizationServiceAccountRequest']

/** Makes an organization. */
export type CreateOrganizationRequest = components['schemas']['CreateOrganizationRequest']

/** An API key: a public and a private key for HTTP Digest. It belongs to one organization and to any number of its projects. */
export type ApiKey = components['schemas']['ApiKey']

/** The client id of a service account. */
export type ClientId = components['schemas']['ClientId']

/** A client secret of a service account. At most two live at once, and a new one lets the old one live seven days more at most. */
export type ServiceAccountSecret = components['schemas']['ServiceAccountSecret']

/** A service account: a client id and secrets for OAuth 2.0. It belongs to one organization and to any number of its projects. */
export type ServiceAccount = components['schemas']['ServiceAccount']

/** The organization that was made, with the credentials made for it. */
export type CreateOrganizationResponse = components['schemas']['CreateOrganizationResponse']

/** Renames an organization. */
export type UpdateOrganizationRequest = components['schemas']['UpdateOrganizationRequest']

/** How many processes of each kind are monitored. */
export type HostCounts = components['schemas']['HostCounts']

/** A role in a project. Roles that are not listed here may appear. */
export type ProjectRole = components['schemas']['ProjectRole']

/** Which LDAP groups have a role. */
export type LdapGroupMapping = components['schemas']['LdapGroupMapping']

/** A project: deployments and who may work on them. In paths and fields it is called a group. */
export type Project = components['schemas']['Project']

/** One page of projects. */
export type ProjectPage = components['schemas']['ProjectPage']

/** The name of a project: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
export type ProjectName = components['schemas']['ProjectName']

/** Makes a project in an organization. */
export type CreateProjectRequest = components['schemas']['CreateProjectRequest']

/** Renames a project; Ops Manager also takes tags. */
export type UpdateProjectRequest = components['schemas']['UpdateProjectRequest']

/** One page of API keys. */
export type ApiKeyPage = components['schemas']['ApiKeyPage']

/** Changes an API key. `roles` replaces all its roles in the organization. */
export type UpdateApiKeyRequest = components['schemas']['UpdateApiKeyRequest']

/** Makes an API key in a project; it becomes a member of the organization too. */
export type CreateProjectApiKeyRequest = components['schemas']['CreateProjectApiKeyRequest']

/** An API key's roles in one project. */
export type ProjectApiKeyRoles = components['schemas']['ProjectApiKeyRoles']

/** From where an API key may be used. The fields of `ServiceAccountAccessListEntry` have other names. */
export type ApiKeyAccessListEntry = components['schemas']['ApiKeyAccessListEntry']

/** One page of entries of an API key's access list. */
export type ApiKeyAccessListPage = components['schemas']['ApiKeyAccessListPage']

/** An IPv4 address. */
export type IpAddress = components['schemas']['IpAddress']

/** One address. */
export type AccessListIpAddress = components['schemas']['AccessListIpAddress']

/** A block of IPv4 addresses in CIDR notation. */
export type CidrBlock = components['schemas']['CidrBlock']

/** A block of addresses. */
export type AccessListCidrBlock = components['schemas']['AccessListCidrBlock']

/** An address or a block, never both. */
export type AddAccessListEntry = components['schemas']['AddAccessListEntry']

/** Entries to add to the access list of an API key. It is an array also for one entry. */
export type AddApiKeyAccessListRequest = components['schemas']['AddApiKeyAccessListRequest']

/** From where the tokens of a service account may be used. The fields of `ApiKeyAccessListEntry` have other names. */
export type ServiceAccountAccessListEntry = components['schemas']['ServiceAccountAccessListEntry']

/** One page of entries of a service account's access list. */
export type ServiceAccountAccessListPage = components['schemas']['ServiceAccountAccessListPage']

/** Entries to add to the access list of a service account, at most 200 at once. It is an array also for one entry. */
export type AddServiceAccountAccessListRequest =
  components['schemas']['AddServiceAccountAccessListRequest']

/** One page of service accounts. */
export type ServiceAccountPage = components['schemas']['ServiceAccountPage']

/** Changes a service account. `roles` replaces all its roles in the organization. */
export type UpdateOrganizationServiceAccountRequest =
  components['schemas']['UpdateOrganizationServiceAccountRequest']

/** A project that a service account belongs to. */
export type ServiceAccountProject = components['schemas']['ServiceAccountProject']

/** One page of projects of a service account. */
export type ServiceAccountProjectPage = components['schemas']['ServiceAccountProjectPage']

/** Makes a secret. */
export type CreateServiceAccountSecretRequest =
  components['schemas']['CreateServiceAccountSecretRequest']

/** Makes a service account in a project, with its first secret. */
export type CreateProjectServiceAccountRequest =
  components['schemas']['CreateProjectServiceAccountRequest']

/** Changes a service account. `roles` replaces all its roles in the project. */
export type UpdateProjectServiceAccountRequest =
  components['schemas']['UpdateProjectServiceAccountRequest']

/** Roles for a service account of the organization in one of its projects. */
export type InviteServiceAccountRequest = components['schemas']['InviteServiceAccountRequest']

/** A person who can log in. */
export type User = components['schemas']['User']

/** Changes a user. No source lists the fields for Cloud Manager; these are the ones of the user itself. */
export type UpdateUserRequest = components['schemas']['UpdateUserRequest']

/** Makes a user. Roles become invitations first. */
export type CreateUserRequest = components['schemas']['CreateUserRequest']

/** One page of users. */
export type UserPage = components['schemas']['UserPage']

/** A user's roles in an organization. */
export type OrganizationUserRoles = components['schemas']['OrganizationUserRoles']

/** A role of a project. */
export type ProjectRoleName = components['schemas']['ProjectRoleName']

/** A user, and the roles in a project. They replace the roles that the user has there. */
export type AddProjectUser = components['schemas']['AddProjectUser']

/** A user's roles in a project. */
export type ProjectUserRoles = components['schemas']['ProjectUserRoles']

/** A team: users of an organization who get roles in projects together. At most 250 teams, and 250 users in each. */
export type Team = components['schemas']['Team']

/** One page of teams. */
export type TeamPage = components['schemas']['TeamPage']

/** Makes a team. */
export type CreateTeamRequest = components['schemas']['CreateTeamRequest']

/** Renames a team. */
export type UpdateTeamRequest = components['schemas']['UpdateTeamRequest']

/** A user to add to a team. */
export type AddTeamUser = components['schemas']['AddTeamUser']

/** A team's roles in a project. */
export type TeamRole = components['schemas']['TeamRole']

/** One page of teams of a project. */
export type TeamRolePage = components['schemas']['TeamRolePage']

/** A team, and its roles in a project. */
export type AddProjectTeam = components['schemas']['AddProjectTeam']

/** Replaces a team's roles in a project. */
export type UpdateTeamRolesRequest = components['schemas']['UpdateTeamRolesRequest']

/** An invitation of a user to an organization (`orgId`) or to a project (`groupId`). It lives 30 days. */
export type Invitation = components['schemas']['Invitation']

/** Invites a user to an organization. */
export type CreateOrganizationInvitationRequest =
  components['schemas']['CreateOrganizationInvitationRequest']

/** Changes the roles of the invitation of a user to an organization. */
export type UpdateOrganizationInvitationByUsernameRequest =
  components['schemas']['UpdateOrganizationInvitationByUsernameRequest']

/** Changes the roles of an invitation to an organization. */
export type UpdateOrganizationInvitationRequest =
  components['schemas']['UpdateOrganizationInvitationRequest']

/** Invites a user to a project. */
export type CreateProjectInvitationRequest = components['schemas']['CreateProjectInvitationRequest']

/** Changes the roles of the invitation of a user to a project. */
export type UpdateProjectInvitationByUsernameRequest =
  components['schemas']['UpdateProjectInvitationByUsernameRequest']

/** Changes the roles of an invitation to a project. */
export type UpdateProjectInvitationRequest = components['schemas']['UpdateProjectInvitationRequest']
