import type { ServiceAccount } from '@latchkey/cloud-manager'
import { accountSecret } from '../secrets/new-secret.ts'
import {
  ACCOUNT_COLUMNS,
  ACCOUNT_DETAILS,
  accountView,
  type AccountView,
  newSecretView,
} from './account-view.ts'
import type { CredentialType } from './credential-type.ts'
import { SERVICE_ACCOUNT } from './words.ts'

/** Service accounts: OAuth 2.0 client credentials. */
export const serviceAccounts: CredentialType<ServiceAccount, AccountView> = {
  ...SERVICE_ACCOUNT,
  texts: [
    { name: 'name', option: 'name', question: 'Name of the account', of: ({ name }) => name },
    {
      name: 'description',
      option: 'description',
      question: 'What is it for?',
      of: ({ description }) => description ?? '',
    },
  ],
  changesTextsInProject: true,
  id: ({ clientId }) => clientId,
  publicId: ({ clientId }) => clientId,
  label: ({ name }) => name,
  describe: ({ name, clientId }) => `service account ${name} (${clientId})`,
  rolesIn: ({ roles }) => roles,
  owner: ({ clientId }, { scope }) => ({ ...scope, clientId }),
  list: (cm, scope) =>
    ('orgId' in scope ? cm.serviceAccounts.list(scope) : cm.serviceAccounts.list(scope)).all(),
  get: (cm, scope, text) =>
    /^mdb_sa_id_[\da-f]{24}$/i.test(text)
      ? cm.serviceAccounts.get({ ...scope, clientId: text })
      : undefined,
  projects: async (cm, orgId, { clientId }) => {
    const projects = await cm.serviceAccounts.listProjects({ orgId, clientId }).all()
    return projects.map(({ groupId }) => groupId)
  },
  create(cm, scope, { texts, roles, expiresAfterHours = 2_160 }) {
    const { name = '', description = name } = texts
    const body = {
      ...{ name, description, roles: [...roles] },
      secretExpiresAfterHours: expiresAfterHours,
    }
    return 'orgId' in scope
      ? cm.serviceAccounts.create(scope, body)
      : cm.serviceAccounts.create(scope, body)
  },
  update(cm, { scope }, { clientId, roles: current }, { texts, roles }) {
    const changes = { ...texts, ...(roles.length > 0 && { roles: [...roles] }) }
    return 'orgId' in scope
      ? cm.serviceAccounts.update({ ...scope, clientId }, changes)
      : cm.serviceAccounts.update({ ...scope, clientId }, { roles: current, ...changes })
  },
  assign: (cm, projectId, { clientId }, roles) =>
    cm.serviceAccounts.invite({ projectId, clientId }, { roles: [...roles] }),
  remove: (cm, scope, { clientId }) => cm.serviceAccounts.delete({ ...scope, clientId }),
  secretOf({ clientId, secrets }) {
    const value = secrets?.[0]?.secret
    return value === undefined ? undefined : accountSecret(clientId, value)
  },
  view: (account, more) => accountView(account, more),
  withSecret: (view, secret, isShown) => ({
    ...view,
    secrets: view.secrets.map((one) => newSecretView(one, secret, isShown)),
  }),
  projectsIn: ({ projects }) => projects ?? [],
  columns: () => ACCOUNT_COLUMNS,
  details: ACCOUNT_DETAILS,
}
