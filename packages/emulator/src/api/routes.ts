import { apiKeyAccessListRoutes } from '../resources/api-key-access-lists.ts'
import { apiKeyRoutes } from '../resources/api-keys.ts'
import { eventRoutes } from '../resources/events.ts'
import { invitationRoutes } from '../resources/invitations.ts'
import { organizationUserRoutes } from '../resources/organization-users.ts'
import { organizationRoutes } from '../resources/organizations.ts'
import { projectApiKeyRoutes } from '../resources/project-api-keys.ts'
import { projectServiceAccountRoutes } from '../resources/project-service-accounts.ts'
import { projectTeamRoutes } from '../resources/project-teams.ts'
import { projectUserRoutes } from '../resources/project-users.ts'
import { projectRoutes } from '../resources/projects.ts'
import { rootRoutes } from '../resources/root.ts'
import { serviceAccountAccessListRoutes } from '../resources/service-account-access-lists.ts'
import { serviceAccountSecretRoutes } from '../resources/service-account-secrets.ts'
import { serviceAccountRoutes } from '../resources/service-accounts.ts'
import { teamRoutes } from '../resources/teams.ts'
import { userRoutes } from '../resources/users.ts'
import type { Route } from './route.ts'

/** Programmatic access and what belongs to it: endpoints with rules of their own. */
export const ruledRoutes: readonly Route[] = [
  ...rootRoutes,
  ...organizationRoutes,
  ...organizationUserRoutes,
  ...projectRoutes,
  ...projectUserRoutes,
  ...projectTeamRoutes,
  ...userRoutes,
  ...teamRoutes,
  ...invitationRoutes,
  ...eventRoutes,
  ...apiKeyRoutes,
  ...apiKeyAccessListRoutes,
  ...projectApiKeyRoutes,
  ...serviceAccountRoutes,
  ...serviceAccountSecretRoutes,
  ...serviceAccountAccessListRoutes,
  ...projectServiceAccountRoutes,
]
