import { accessListRoutes } from './access-lists.ts'
import { apiKeyRoutes } from './api-keys.ts'
import { eventRoutes } from './events.ts'
import { invitationRoutes } from './invitations.ts'
import { organizationUserRoutes } from './organization-users.ts'
import { organizationRoutes } from './organizations.ts'
import { projectApiKeyRoutes } from './project-api-keys.ts'
import { projectServiceAccountRoutes } from './project-service-accounts.ts'
import { projectTeamRoutes } from './project-teams.ts'
import { projectUserRoutes } from './project-users.ts'
import { projectRoutes } from './projects.ts'
import { rootRoutes } from './root.ts'
import { serviceAccountSecretRoutes } from './service-account-secrets.ts'
import { serviceAccountRoutes } from './service-accounts.ts'
import { teamRoutes } from './teams.ts'
import { userRoutes } from './users.ts'
import type { Route } from '../../rules/route.ts'

/** Programmatic access and what belongs to it: endpoints with rules of their own. */
export const programmaticAccessRoutes: readonly Route[] = [
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
  ...projectApiKeyRoutes,
  ...serviceAccountRoutes,
  ...serviceAccountSecretRoutes,
  ...accessListRoutes,
  ...projectServiceAccountRoutes,
]
