import { type ApiKey, rolesByScope } from '@latchkey/cloud-manager'
import type { CredentialType } from './credential-type.ts'
import { KEY_COLUMNS, KEY_DETAILS, keyView, type KeyView } from './key-view.ts'
import { API_KEY } from './words.ts'

/** API keys: HTTP Digest. */
export const apiKeys: CredentialType<ApiKey, KeyView> = {
  ...API_KEY,
  texts: [
    {
      name: 'desc',
      option: 'description',
      question: 'What is the key for?',
      of: ({ desc }) => desc,
    },
  ],
  changesTextsInProject: false,
  id: ({ id }) => id,
  publicId: ({ publicKey }) => publicKey,
  label: ({ desc }) => desc,
  describe: ({ publicKey, desc }) => `API key ${publicKey} "${desc}"`,
  rolesIn(key, { kind, id }) {
    const { orgRoles, projectRoles } = rolesByScope(key)
    return kind === 'organization' ? orgRoles : (projectRoles[id] ?? [])
  },
  owner: ({ id: apiKeyId }, { orgId }) => ({ orgId, apiKeyId }),
  list: (cm, scope) => cm.apiKeys.list(scope).all(),
  create(cm, scope, { texts, roles }) {
    const body = { desc: texts['desc'] ?? '', roles: [...roles] }
    // The client's overloads pair each scope with its roles.
    return 'orgId' in scope ? cm.apiKeys.create(scope, body) : cm.apiKeys.create(scope, body)
  },
  update(cm, { scope }, { id: apiKeyId }, { texts, roles }) {
    const changes = { ...texts, ...(roles.length > 0 && { roles: [...roles] }) }
    return 'orgId' in scope
      ? cm.apiKeys.update({ ...scope, apiKeyId }, changes)
      : cm.apiKeys.update({ ...scope, apiKeyId }, { roles: [...roles] })
  },
  assign: (cm, projectId, { id: apiKeyId }, roles) =>
    cm.apiKeys.update({ projectId, apiKeyId }, { roles: [...roles] }),
  remove: (cm, scope, { id: apiKeyId }) => cm.apiKeys.delete({ ...scope, apiKeyId }),
  secretOf: ({ publicKey, privateKey }) =>
    privateKey === undefined
      ? undefined
      : {
          value: privateKey,
          env: { LATCHKEY_PUBLIC_KEY: publicKey, LATCHKEY_PRIVATE_KEY: privateKey },
        },
  view: (key, { accessList } = {}) => keyView(key, accessList),
  withSecret: (view, secret, isShown) => ({
    ...view,
    privateKey: isShown ? secret : `********-****-****-${secret.slice(-12)}`,
  }),
  projectsIn: ({ projectRoles }) => Object.keys(projectRoles),
  columns: KEY_COLUMNS,
  details: KEY_DETAILS,
}
