export {
  type AccessListOwner,
  type AccessLists,
  type EntryKey,
  type KeyOrUser,
  type UserOwner,
  accessLists,
} from './access-lists.ts'
export { type ApiKeyOfOrg, type ApiKeyOfProject, type ApiKeys, apiKeys } from './api-keys.ts'
export {
  type InvitationKey,
  type Invitations,
  type ListInvitationsOptions,
  invitations,
} from './invitations.ts'
export {
  type ListOrganizationsOptions,
  type Organizations,
  organizations,
} from './organizations.ts'
export {
  type CreateProjectOptions,
  type ListProjectsOptions,
  type Projects,
  projects,
} from './projects.ts'
export { type Root, root } from './root.ts'
export {
  type ListServiceAccountsOptions,
  type SecretKey,
  type ServiceAccountInScope,
  type ServiceAccountOfOrg,
  type ServiceAccountOfProject,
  type ServiceAccounts,
  serviceAccounts,
} from './service-accounts.ts'
export { type TeamInProject, type TeamKey, type Teams, teams } from './teams.ts'
export { type UserKey, type Users, users } from './users.ts'
