import type { ApiRequest } from '../../rules/route.ts'
import { param } from '../../rules/route.ts'
import { ApiError } from '../../http/api-error.ts'
import { ha1Of, maskPrivateKey } from '../../state/secret-hash.ts'
import { apiKeysPerOrganization } from '../../rules/limits.ts'
import { apiKeyDescription } from '../../rules/names.ts'
import { sameOrganization } from '../../rules/roles.ts'
import type { ApiKeyRecord, RoleAssignment } from '../../state/records.ts'

/** A key as the API shows it: with all its roles, and its private key only in the response that creates it. */
export function presentApiKey(key: ApiKeyRecord, link: ApiRequest['link'], clear?: string): object {
  return {
    desc: key.desc,
    id: key.id,
    links: [{ href: link(`/orgs/${key.orgId}/apiKeys/${key.id}`), rel: 'self' }],
    privateKey: clear ?? key.mask,
    publicKey: key.publicKey,
    roles: key.roles,
  }
}

/** The key of the path, of this organization. */
export function apiKeyOf(request: ApiRequest, orgId: string): ApiKeyRecord {
  const { state } = request.context
  const id = param(request, 'apiKeyId')
  const key = state.apiKeys.get(id)
  if (key !== undefined && sameOrganization(key, orgId)) return key
  throw apiKeyNotFound(request, id)
}

export function apiKeyNotFound({ context }: ApiRequest, id: string): ApiError {
  return new ApiError(
    context.switches.apiKeyNotFound,
    'API_KEY_NOT_FOUND',
    'No API key with this ID exists.',
    { parameters: [id] },
  )
}

/** Creates a key. The private key is in the result and is not stored. */
export function createApiKey(
  { context }: ApiRequest,
  orgId: string,
  desc: string,
  roles: readonly RoleAssignment[],
): { key: ApiKeyRecord; privateKey: string } {
  const { state, clock, ids } = context
  apiKeyDescription(desc)
  apiKeysPerOrganization(state, orgId)
  let publicKey = ids.publicKey()
  while (state.apiKeysByPublicKey.has(publicKey)) publicKey = ids.publicKey()
  const privateKey = ids.privateKey()
  const key: ApiKeyRecord = {
    id: ids.id(),
    orgId,
    desc,
    publicKey,
    ha1: ha1Of(publicKey, privateKey),
    mask: maskPrivateKey(privateKey),
    createdAt: clock.now(),
    roles,
    accessList: [],
  }
  state.apiKeys.set(key.id, key)
  state.apiKeysByPublicKey.set(publicKey, key)
  return { key, privateKey }
}
