import type { CallOptions } from '../call-options.ts'
import type { Connection } from '../connection.ts'
import type {
  ConnectedOrgConfig,
  FederationSettings,
  IdentityProvider,
  RoleMapping,
  UpdateConnectedOrgConfigRequest,
} from '../generated/models.ts'
import type { List, ListOptions } from '../list.ts'
import type { OrgScope } from '../scope.ts'

/** Federation settings. */
export interface FederationKey {
  readonly federationSettingsId: string
}

/** An organization that is connected to federation settings. */
export interface ConnectedOrgKey extends FederationKey {
  readonly orgId: string
}

/** An identity provider. */
export interface IdentityProviderKey extends FederationKey {
  readonly identityProviderId: string
}

/** Federated authentication: identity providers and role mappings. */
export interface Federation {
  /** Returns the federation settings of an organization. `GET /orgs/{orgId}/federationSettings` */
  getSettings(organization: OrgScope, options?: CallOptions): Promise<FederationSettings>
  /** Deletes federation settings. `DELETE /federationSettings/{federationSettingsId}` */
  deleteSettings(federation: FederationKey, options?: CallOptions): Promise<void>
  /** Lists connected organizations. `GET …/connectedOrgConfigs` */
  listConnectedOrgs(federation: FederationKey, options?: ListOptions): List<ConnectedOrgConfig>
  /** Returns a connected organization. `GET …/connectedOrgConfigs/{orgId}` */
  getConnectedOrg(organization: ConnectedOrgKey, options?: CallOptions): Promise<ConnectedOrgConfig>
  /** Updates a connected organization. `PATCH …/connectedOrgConfigs/{orgId}` */
  updateConnectedOrg(
    organization: ConnectedOrgKey,
    changes: UpdateConnectedOrgConfigRequest,
    options?: CallOptions,
  ): Promise<ConnectedOrgConfig>
  /** Disconnects an organization. `DELETE …/connectedOrgConfigs/{orgId}` */
  deleteConnectedOrg(organization: ConnectedOrgKey, options?: CallOptions): Promise<void>
  /** Lists role mappings. `GET …/connectedOrgConfigs/{orgId}/roleMappings` */
  listRoleMappings(organization: ConnectedOrgKey, options?: ListOptions): List<RoleMapping>
  /** Deletes a role mapping. `DELETE …/connectedOrgConfigs/{orgId}/roleMappings/{roleMappingId}` */
  deleteRoleMapping(
    mapping: ConnectedOrgKey & { readonly roleMappingId: string },
    options?: CallOptions,
  ): Promise<void>
  /** Lists identity providers. `GET …/identityProviders` */
  listIdentityProviders(federation: FederationKey, options?: ListOptions): List<IdentityProvider>
  /** Returns an identity provider. `GET …/identityProviders/{identityProviderId}` */
  getIdentityProvider(
    provider: IdentityProviderKey,
    options?: CallOptions,
  ): Promise<IdentityProvider>
  /** Downloads the metadata of an identity provider, as XML. `GET …/identityProviders/{identityProviderId}/metadata.xml` */
  downloadMetadata(provider: IdentityProviderKey, options?: CallOptions): Promise<Response>
}

/**
 * The methods of `cm.federation`, for programs that load only some resources.
 *
 * @param connection the result of `connect`
 */
export function federation({ download, list, run, send }: Connection): Federation {
  return {
    getSettings: (organization, options) =>
      send('GET', '/orgs/{orgId}/federationSettings', organization, options),
    deleteSettings: (federation, options) =>
      run('DELETE', '/federationSettings/{federationSettingsId}', federation, options),
    listConnectedOrgs: (federation, options) =>
      list('/federationSettings/{federationSettingsId}/connectedOrgConfigs', federation, options),
    getConnectedOrg: (organization, options) =>
      send(
        'GET',
        '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}',
        organization,
        options,
      ),
    updateConnectedOrg: (organization, body, options) =>
      send(
        'PATCH',
        '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}',
        organization,
        { ...options, body },
      ),
    deleteConnectedOrg: (organization, options) =>
      run(
        'DELETE',
        '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}',
        organization,
        options,
      ),
    listRoleMappings: (organization, options) =>
      list(
        '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings',
        organization,
        options,
      ),
    deleteRoleMapping: (mapping, options) =>
      run(
        'DELETE',
        '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{roleMappingId}',
        mapping,
        options,
      ),
    listIdentityProviders: (federation, options) =>
      list('/federationSettings/{federationSettingsId}/identityProviders', federation, options),
    getIdentityProvider: (provider, options) =>
      send(
        'GET',
        '/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}',
        provider,
        options,
      ),
    downloadMetadata: (provider, options) =>
      download(
        '/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml',
        provider,
        options,
      ),
  }
}
