// Generated from openapi/ by `npm run generate`; edit that.

export interface paths {
  readonly '/api/oauth/token': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Get an access token
     * @description Gives a service account an access token for an hour. Ten requests a minute per address and client are allowed, and access lists are not asked. The id and the secret go into `Authorization: Basic` as they are, without percent-encoding.
     */
    readonly post: operations['createAccessToken']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/oauth/revoke': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Revoke an access token
     * @description Ends an access token before its time. Access lists are not asked.
     */
    readonly post: operations['revokeAccessToken']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Read the root
     * @description Tells the service's version and, when an API key asks, which key that is.
     */
    readonly get: operations['getRoot']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List organizations
     * @description All organizations that the credentials belong to.
     */
    readonly get: operations['listOrganizations']
    readonly put?: never
    /**
     * Create an organization
     * @description Makes an organization, with an API key or a service account for it if asked. Not in the Cloud Manager index; Atlas needs a paying organization for it.
     */
    readonly post: operations['createOrganization']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** Read an organization */
    readonly get: operations['getOrganization']
    readonly put?: never
    readonly post?: never
    /**
     * Delete an organization
     * @description An organization that still has projects is not deleted.
     */
    readonly delete: operations['deleteOrganization']
    readonly options?: never
    readonly head?: never
    /** Rename an organization */
    readonly patch: operations['updateOrganization']
    readonly trace?: never
  }
  readonly '/groups': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List projects
     * @description All projects that the credentials can see.
     */
    readonly get: operations['listProjects']
    readonly put?: never
    /**
     * Create a project
     * @description Makes a project in an organization.
     */
    readonly post: operations['createProject']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/groups': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** List an organization's projects */
    readonly get: operations['listOrganizationProjects']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    /** Read a project */
    readonly get: operations['getProject']
    readonly put?: never
    readonly post?: never
    /**
     * Delete a project
     * @description A project with an active backup is not deleted.
     */
    readonly delete: operations['deleteProject']
    readonly options?: never
    readonly head?: never
    /** Rename a project */
    readonly patch: operations['updateProject']
    readonly trace?: never
  }
  readonly '/groups/byName/{name}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The name of the project. */
        readonly name: components['parameters']['ProjectName']
      }
      readonly cookie?: never
    }
    /** Read a project by name */
    readonly get: operations['getProjectByName']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/byAgentApiKey/{agentApiKey}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The agent API key of the project. */
        readonly agentApiKey: components['parameters']['AgentApiKey']
      }
      readonly cookie?: never
    }
    /**
     * Read a project by its agent API key
     * @description Finds the project that an agent's key belongs to. The key is a secret and stands in the path: keep it out of logs.
     */
    readonly get: operations['getProjectByAgentApiKey']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/apiKeys': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** List an organization's API keys */
    readonly get: operations['listOrganizationApiKeys']
    readonly put?: never
    /**
     * Create an API key in an organization
     * @description Makes an API key. The answer is the only one with the complete private key. At most 500 keys per organization.
     */
    readonly post: operations['createOrganizationApiKey']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/apiKeys/{apiKeyId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    /** Read an API key */
    readonly get: operations['getOrganizationApiKey']
    readonly put?: never
    readonly post?: never
    /**
     * Delete an API key
     * @description Deletes the key; it leaves every project as well.
     */
    readonly delete: operations['deleteOrganizationApiKey']
    readonly options?: never
    readonly head?: never
    /**
     * Change an API key
     * @description Changes the description, the roles in the organization, or both. Roles that are not listed are removed.
     */
    readonly patch: operations['updateOrganizationApiKey']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/apiKeys': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    /**
     * List a project's API keys
     * @description Each key shows all its roles, also those outside this project.
     */
    readonly get: operations['listProjectApiKeys']
    readonly put?: never
    /**
     * Create an API key in a project
     * @description Makes an API key in the organization and gives it roles in this project. The answer is the only one with the complete private key.
     */
    readonly post: operations['createProjectApiKey']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/apiKeys/{apiKeyId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Assign an API key to a project, as Atlas does
     * @description The form that Atlas has for the same thing; Cloud Manager documents `PATCH`.
     */
    readonly post: operations['assignProjectApiKey']
    /**
     * Remove an API key from a project
     * @description The key stays in the organization and goes on working there.
     */
    readonly delete: operations['removeProjectApiKey']
    readonly options?: never
    readonly head?: never
    /**
     * Assign an API key to a project, or change its roles there
     * @description Gives a key of the organization these roles in this project and no others. Roles elsewhere stay.
     */
    readonly patch: operations['updateProjectApiKey']
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/apiKeys/{apiKeyId}/accessList': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    /**
     * List an API key's access list
     * @description The key itself and Organization Owners may read it.
     */
    readonly get: operations['listApiKeyAccessList']
    readonly put?: never
    /**
     * Add to an API key's access list
     * @description Adds entries and answers with all of them. It never removes any.
     */
    readonly post: operations['addApiKeyAccessList']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/apiKeys/{apiKeyId}/accessList/{ipOrCidr}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    /**
     * Read an entry of an API key's access list
     * @description The `/` of a CIDR block is sent as `%2F`.
     */
    readonly get: operations['getApiKeyAccessListEntry']
    readonly put?: never
    readonly post?: never
    /**
     * Remove an entry from an API key's access list
     * @description The address that the request comes from cannot be removed.
     */
    readonly delete: operations['deleteApiKeyAccessListEntry']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/apiKeys/{apiKeyId}/whitelist': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    /**
     * List an API key's access list (old spelling)
     * @deprecated
     * @description The key itself and Organization Owners may read it. The old spelling of `accessList`, with the same answers.
     */
    readonly get: operations['listApiKeyWhitelist']
    readonly put?: never
    /**
     * Add to an API key's access list (old spelling)
     * @deprecated
     * @description Adds entries and answers with all of them. It never removes any. The old spelling of `accessList`, with the same answers.
     */
    readonly post: operations['addApiKeyWhitelist']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/apiKeys/{apiKeyId}/whitelist/{ipOrCidr}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    /**
     * Read an entry of an API key's access list (old spelling)
     * @deprecated
     * @description The `/` of a CIDR block is sent as `%2F`. The old spelling of `accessList`, with the same answers.
     */
    readonly get: operations['getApiKeyWhitelistEntry']
    readonly put?: never
    readonly post?: never
    /**
     * Remove an entry from an API key's access list (old spelling)
     * @deprecated
     * @description The address that the request comes from cannot be removed. The old spelling of `accessList`, with the same answers.
     */
    readonly delete: operations['deleteApiKeyWhitelistEntry']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts/{clientId}/accessList': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    /**
     * List the access list of a service account of an organization
     * @description It gates the use of access tokens, not their making or revoking.
     */
    readonly get: operations['listOrganizationServiceAccountAccessList']
    readonly put?: never
    /**
     * Add to the access list of a service account of an organization
     * @description Adds entries and answers with all of them. It never removes any. At most 200 per service account.
     */
    readonly post: operations['addOrganizationServiceAccountAccessList']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipOrCidr}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /**
     * Remove an entry from the access list of a service account of an organization
     * @description The `/` of a CIDR block is sent as `%2F`. The address that the request comes from cannot be removed.
     */
    readonly delete: operations['deleteOrganizationServiceAccountAccessListEntry']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts/{clientId}/accessList': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    /**
     * List the access list of a service account of a project
     * @description It gates the use of access tokens, not their making or revoking.
     */
    readonly get: operations['listProjectServiceAccountAccessList']
    readonly put?: never
    /**
     * Add to the access list of a service account of a project
     * @description Adds entries and answers with all of them. It never removes any. At most 200 per service account.
     */
    readonly post: operations['addProjectServiceAccountAccessList']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipOrCidr}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /**
     * Remove an entry from the access list of a service account of a project
     * @description The `/` of a CIDR block is sent as `%2F`. The address that the request comes from cannot be removed.
     */
    readonly delete: operations['deleteProjectServiceAccountAccessListEntry']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/users/{userId}/accessList': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    /**
     * List a user's access list
     * @description Legacy; only for the calling user.
     */
    readonly get: operations['listUserAccessList']
    readonly put?: never
    /**
     * Add to a user's access list
     * @description Legacy; only for the calling user, from an address that is listed.
     */
    readonly post: operations['addUserAccessList']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/users/{userId}/accessList/{ipOrCidr}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    /**
     * Read an entry of a user's access list
     * @description Legacy; only for the calling user.
     */
    readonly get: operations['getUserAccessListEntry']
    readonly put?: never
    readonly post?: never
    /**
     * Remove an entry from a user's access list
     * @description Legacy; only for the calling user, from an address that is listed.
     */
    readonly delete: operations['deleteUserAccessListEntry']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/users/{userId}/whitelist': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    /**
     * List a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user. The old spelling of `accessList`, with the same answers.
     */
    readonly get: operations['listUserWhitelist']
    readonly put?: never
    /**
     * Add to a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user, from an address that is listed. The old spelling of `accessList`, with the same answers.
     */
    readonly post: operations['addUserWhitelist']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/users/{userId}/whitelist/{ipOrCidr}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    /**
     * Read an entry of a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user. The old spelling of `accessList`, with the same answers.
     */
    readonly get: operations['getUserWhitelistEntry']
    readonly put?: never
    readonly post?: never
    /**
     * Remove an entry from a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user, from an address that is listed. The old spelling of `accessList`, with the same answers.
     */
    readonly delete: operations['deleteUserWhitelistEntry']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** List the service accounts of an organization */
    readonly get: operations['listOrganizationServiceAccounts']
    readonly put?: never
    /**
     * Create a service account in an organization
     * @description Makes a service account with its first secret. The answer is the only one with that secret. At most 200 service accounts per organization.
     */
    readonly post: operations['createOrganizationServiceAccount']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts/{clientId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    /**
     * Read a service account of an organization
     * @description Its secrets are masked.
     */
    readonly get: operations['getOrganizationServiceAccount']
    readonly put?: never
    readonly post?: never
    /**
     * Delete a service account
     * @description It leaves every project as well.
     */
    readonly delete: operations['deleteOrganizationServiceAccount']
    readonly options?: never
    readonly head?: never
    /**
     * Change a service account of an organization
     * @description Changes the name, the description or the roles. Roles that are not listed are removed. Tokens and secrets go on working.
     */
    readonly patch: operations['updateOrganizationServiceAccount']
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts/{clientId}/groups': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    /**
     * List the projects of a service account
     * @description Also answers with a trailing slash, as the documentation prints it.
     */
    readonly get: operations['listServiceAccountProjects']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts/{clientId}/secrets': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Create a secret for a service account of an organization
     * @description The answer is the only one with the secret. At most two live at once, and the older one then ends within seven days. Also answers with a trailing slash.
     */
    readonly post: operations['createOrganizationServiceAccountSecret']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        readonly secretId: components['parameters']['SecretId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /**
     * Delete a secret of a service account of an organization
     * @description Whether tokens that were made with it live on is not documented.
     */
    readonly delete: operations['deleteOrganizationServiceAccountSecret']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    /** List the service accounts of a project */
    readonly get: operations['listProjectServiceAccounts']
    readonly put?: never
    /**
     * Create a service account in a project
     * @description Makes a service account with its first secret. The answer is the only one with that secret. At most 200 service accounts per organization. It also becomes a member of the organization.
     */
    readonly post: operations['createProjectServiceAccount']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts/{clientId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    /**
     * Read a service account of a project
     * @description Its secrets are masked.
     */
    readonly get: operations['getProjectServiceAccount']
    readonly put?: never
    readonly post?: never
    /**
     * Remove a service account from a project
     * @description The service account stays in the organization and goes on working there.
     */
    readonly delete: operations['removeProjectServiceAccount']
    readonly options?: never
    readonly head?: never
    /**
     * Change a service account of a project
     * @description Changes the name, the description or the roles. Roles that are not listed are removed. Roles elsewhere stay. Tokens and secrets go on working.
     */
    readonly patch: operations['updateProjectServiceAccount']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts/{clientId}:invite': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Assign a service account of the organization to a project
     * @description Gives it roles in this project. The colon of the path is sent as it is.
     */
    readonly post: operations['inviteProjectServiceAccount']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts/{clientId}/secrets': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Create a secret for a service account of a project
     * @description The answer is the only one with the secret. At most two live at once, and the older one then ends within seven days. Also answers with a trailing slash. A service account that has roles elsewhere needs an Organization Owner.
     */
    readonly post: operations['createProjectServiceAccountSecret']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        readonly secretId: components['parameters']['SecretId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /**
     * Delete a secret of a service account of a project
     * @description Whether tokens that were made with it live on is not documented.
     */
    readonly delete: operations['deleteProjectServiceAccountSecret']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/users/{userId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    /** Read a user */
    readonly get: operations['getUser']
    readonly put?: never
    readonly post?: never
    /**
     * Delete a user
     * @description Known from Ops Manager.
     */
    readonly delete: operations['deleteUser']
    readonly options?: never
    readonly head?: never
    /**
     * Change a user
     * @description Known from Ops Manager.
     */
    readonly patch: operations['updateUser']
    readonly trace?: never
  }
  readonly '/users/byName/{username}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The name of the user. */
        readonly username: components['parameters']['Username']
      }
      readonly cookie?: never
    }
    /** Read a user by name */
    readonly get: operations['getUserByName']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/users': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Create a user
     * @description Makes a user. Roles become invitations first, so the answer may have none.
     */
    readonly post: operations['createUser']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/users': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** List an organization's users */
    readonly get: operations['listOrganizationUsers']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/users/{userId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Remove a user from an organization */
    readonly delete: operations['removeOrganizationUser']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/users/{userId}/roles': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    /** Replace a user's roles in an organization */
    readonly put: operations['updateOrganizationUserRoles']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/users': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    /** List a project's users */
    readonly get: operations['listProjectUsers']
    readonly put?: never
    /**
     * Add users to a project
     * @description Replaces the roles of those who are in the project already.
     */
    readonly post: operations['addProjectUsers']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/users/{userId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Remove a user from a project */
    readonly delete: operations['removeProjectUser']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/users/{userId}/roles': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    /**
     * Replace a user's roles in a project
     * @description Modelled on the form for organizations.
     */
    readonly put: operations['updateProjectUserRoles']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/teams': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** List an organization's teams */
    readonly get: operations['listTeams']
    readonly put?: never
    /** Create a team */
    readonly post: operations['createTeam']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/teams/byName/{name}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /** @description The name of the team. */
        readonly name: components['parameters']['TeamName']
      }
      readonly cookie?: never
    }
    /** Read a team by name */
    readonly get: operations['getTeamByName']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/teams/{teamId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    /** Read a team */
    readonly get: operations['getTeam']
    readonly put?: never
    readonly post?: never
    /**
     * Delete a team
     * @description A team that is assigned to a project is not deleted.
     */
    readonly delete: operations['deleteTeam']
    readonly options?: never
    readonly head?: never
    /** Rename a team */
    readonly patch: operations['updateTeam']
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/teams/{teamId}/users': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    /** List a team's users */
    readonly get: operations['listTeamUsers']
    readonly put?: never
    /** Add users to a team */
    readonly post: operations['addTeamUsers']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/teams/{teamId}/users/{userId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Remove a user from a team */
    readonly delete: operations['removeTeamUser']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/teams': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    /** List a project's teams */
    readonly get: operations['listProjectTeams']
    readonly put?: never
    /** Give teams roles in a project */
    readonly post: operations['addProjectTeams']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/teams/{teamId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Remove a team from a project */
    readonly delete: operations['removeProjectTeam']
    readonly options?: never
    readonly head?: never
    /** Replace a team's roles in a project */
    readonly patch: operations['updateProjectTeamRoles']
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/invites': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /**
     * List the invitations to an organization
     * @description The answer is a bare array, not a page.
     */
    readonly get: operations['listOrganizationInvitations']
    readonly put?: never
    /**
     * Invite a user to an organization
     * @description Ten invitations a minute are allowed; more are refused with status 400, not 429.
     */
    readonly post: operations['createOrganizationInvitation']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Change an invitation to an organization by user name */
    readonly patch: operations['updateOrganizationInvitationByUsername']
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/invites/{invitationId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    /** Read an invitation to an organization */
    readonly get: operations['getOrganizationInvitation']
    readonly put?: never
    readonly post?: never
    /** Withdraw an invitation to an organization */
    readonly delete: operations['deleteOrganizationInvitation']
    readonly options?: never
    readonly head?: never
    /** Change an invitation to an organization */
    readonly patch: operations['updateOrganizationInvitation']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/invites': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    /**
     * List the invitations to a project
     * @description The answer is a bare array, not a page.
     */
    readonly get: operations['listProjectInvitations']
    readonly put?: never
    /**
     * Invite a user to a project
     * @description Ten invitations a minute are allowed; more are refused with status 400, not 429.
     */
    readonly post: operations['createProjectInvitation']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Change an invitation to a project by user name */
    readonly patch: operations['updateProjectInvitationByUsername']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/invites/{invitationId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    /** Read an invitation to a project */
    readonly get: operations['getProjectInvitation']
    readonly put?: never
    readonly post?: never
    /** Withdraw an invitation to a project */
    readonly delete: operations['deleteProjectInvitation']
    readonly options?: never
    readonly head?: never
    /** Change an invitation to a project */
    readonly patch: operations['updateProjectInvitation']
    readonly trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /**
     * @description An entry of the access list of an API key or of a service account. The two spell their fields differently.
     * @example {
     *       "cidrBlock": "203.0.113.7/32",
     *       "count": 12,
     *       "created": "2024-08-02T18:07:25Z",
     *       "ipAddress": "203.0.113.7",
     *       "lastUsed": "2024-08-03T09:00:00Z",
     *       "lastUsedAddress": "203.0.113.7",
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys/5d1d12c087d9d63e6d682438/accessList/203.0.113.7"
     *         }
     *       ]
     *     }
     * @example {
     *       "cidrBlock": "198.51.100.0/24",
     *       "createdAt": "2024-08-02T18:07:25Z",
     *       "requestCount": 3,
     *       "lastUsedAt": "2024-08-03T09:00:00Z",
     *       "lastUsedAddress": "198.51.100.9"
     *     }
     */
    readonly AccessListEntry:
      | components['schemas']['ApiKeyAccessListEntry']
      | components['schemas']['ServiceAccountAccessListEntry']
    /** @description Why Cloud Manager refused. Codes that are not listed here may appear. */
    readonly ErrorCode:
      | 'INVALID_ATTRIBUTE'
      | 'INVALID_JSON'
      | 'INVALID_JSON_ATTRIBUTE'
      | 'MISSING_ATTRIBUTE'
      | 'MISSING_ONE_OF_ATTRIBUTES'
      | 'MISSING_OR_INVALID_ATTRIBUTE'
      | 'ATTRIBUTE_READ_ONLY'
      | 'ATTRIBUTE_NEGATIVE'
      | 'ATTRIBUTE_NEGATIVE_OR_ZERO'
      | 'INVALID_ENUM_VALUE'
      | 'MALFORMED_JSON'
      | 'MISSING_ATTRIBUTES'
      | 'INVALID_PATH_PARAMETER'
      | 'INVALID_FORM_PARAMETER'
      | 'VALIDATION_ERROR'
      | 'INVALID_DATE_FORMAT'
      | 'INVALID_QUERY_PARAMETER'
      | 'MISSING_QUERY_PARAMETER'
      | 'MUTUALLY_EXCLUSIVE_QUERY_PARAMETERS'
      | 'API_KEY_NOT_FOUND'
      | 'API_KEY_CAN_ONLY_BELONG_TO_ONE_ORG'
      | 'API_KEY_CREATED_GROUPS_MUST_HAVE_ORG'
      | 'API_KEY_REQUIRES_DESCRIPTION'
      | 'API_KEY_ROLE_ASSIGNMENT_MISSING_ID'
      | 'INVALID_API_KEY_DESC'
      | 'MISSING_API_KEY_ROLES'
      | 'MAX_API_KEYS_PER_ORG_EXCEEDED'
      | 'MAX_PUBLIC_API_KEY_REACHED'
      | 'API_KEY_CANNOT_CREATE_GROUP'
      | 'API_KEY_CANNOT_CREATE_ORG'
      | 'API_KEY_ACCESS_LIST_ACCESS_DENIED'
      | 'API_KEY_ACCESS_LIST_NOT_FOUND'
      | 'ADDRESS_ALREADY_IN_ACCESS_LIST'
      | 'BAD_ACCESS_LIST_ADD_REQUEST'
      | 'DUPLICATE_ADDRESSES_IN_INPUT'
      | 'CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST'
      | 'CANNOT_ADD_IP_ADDRESS_TO_API_KEY_ACCESS_LIST'
      | 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'
      | 'INVALID_CIDR_BLOCK'
      | 'IPV6_UNSUPPORTED'
      | 'ACCESS_LIST_ACCESS_DENIED'
      | 'ACCESS_LIST_NOT_FOUND'
      | 'IP_ADDRESS_NOT_ON_ACCESS_LIST'
      | 'RESOURCE_REQUIRES_ACCESS_LIST'
      | 'ORG_REQUIRES_ACCESS_LIST'
      | 'ORG_REQUIRES_WHITELIST'
      | 'NO_CURRENT_USER'
      | 'USER_UNAUTHORIZED'
      | 'NOT_IN_GROUP'
      | 'NOT_USER_ADMIN'
      | 'NOT_GROUP_USER_ADMIN'
      | 'NOT_ORG_ADMIN'
      | 'NOT_ORG_OWNER'
      | 'NOT_ORG_USER_ADMIN'
      | 'NOT_ORG_GROUP_CREATOR'
      | 'NOT_API_KEY_ADMIN'
      | 'NOT_SELF'
      | 'USER_CANNOT_ACCESS_GROUP'
      | 'USER_CANNOT_ACCESS_ORG'
      | 'ACCESS_FORBIDDEN'
      | 'FEATURE_UNSUPPORTED'
      | 'NO_FREE_TIER_API'
      | 'UNSUPPORTED_FOR_CURRENT_PLAN'
      | 'UNSUPPORTED_FOR_CURRENT_CONFIG'
      | 'CANNOT_ADD_GLOBAL_ROLE'
      | 'CANNOT_CHANGE_GROUP_NAME'
      | 'CANNOT_DELETE_LAST_OWNER'
      | 'CANNOT_DEMOTE_LAST_OWNER'
      | 'CANNOT_DEMOTE_LAST_ORG_OWNER'
      | 'CANNOT_DELETE_LAST_ADMIN'
      | 'NO_ROLES_IN_ASSIGNMENT'
      | 'CANNOT_ADD_GROUP_ROLE'
      | 'CANNOT_ADD_ORG_ROLE'
      | 'INVALID_ROLE_FOR_ORG'
      | 'INVALID_ROLE_FOR_GROUP'
      | 'UNSUPPORTED_ROLE'
      | 'ROLE_NEEDS_GROUP_ID'
      | 'ROLE_NEEDS_NO_GROUP_ID'
      | 'ROLE_NEEDS_ORG_ID'
      | 'ROLE_NEEDS_NO_ORG_ID'
      | 'INVALID_ORG_ID'
      | 'INVALID_GROUP_ID'
      | 'INVALID_USER_ID'
      | 'INVALID_TEAM_ID'
      | 'INVALID_KEY_ID'
      | 'ORG_NOT_FOUND'
      | 'ORG_NAME_NOT_FOUND'
      | 'GROUP_NOT_FOUND'
      | 'GROUP_NAME_NOT_FOUND'
      | 'USER_NOT_FOUND'
      | 'USERNAME_NOT_FOUND'
      | 'USER_NOT_IN_GROUP'
      | 'USER_NOT_IN_ORG'
      | 'TEAM_NOT_FOUND'
      | 'TEAM_NAME_NOT_FOUND'
      | 'TEAM_NOT_IN_ORG'
      | 'TEAM_NOT_IN_GROUP'
      | 'EVENT_NOT_FOUND'
      | 'ORG_EVENT_NOT_FOUND'
      | 'INVOICE_NOT_FOUND'
      | 'RESOURCE_NOT_FOUND'
      | 'GROUP_API_KEY_NOT_FOUND'
      | 'AGENT_API_KEY_NOT_FOUND'
      | 'ATLAS_GROUP'
      | 'NOT_ATLAS_GROUP'
      | 'NOT_ATLAS_ORG'
      | 'EXPECTED_NON_ATLAS_ORG'
      | 'GROUP_ALREADY_EXISTS'
      | 'USER_ALREADY_EXISTS'
      | 'MULTIPLE_GROUPS'
      | 'ORG_NOT_EMPTY'
      | 'TEAM_NAME_NOT_AVAILABLE'
      | 'TEAM_EXISTS_IN_GROUP'
      | 'USER_ALREADY_IN_TEAM'
      | 'AUTOMATION_CONFIG_CONCURRENT_MODIFICATION'
      | 'INTEGRATION_ALREADY_CONFIGURED'
      | 'CANNOT_CLOSE_GROUP_ACTIVE_BACKUP'
      | 'MAX_TEAMS_PER_ORG_EXCEEDED'
      | 'MAX_USERS_PER_TEAM_EXCEEDED'
      | 'MAX_GROUPS_PER_ORG_EXCEEDED'
      | 'MAX_USERS_PER_ORG_EXCEEDED'
      | 'MAX_TEAMS_PER_GROUP_EXCEEDED'
      | 'INVALID_GROUP_NAME'
      | 'INVALID_GROUP_NAME_10GEN'
      | 'WEAK_PASSWORD'
      | 'COMMON_PASSWORD'
      | 'INVALID_USERNAME'
      | 'CANNOT_CREATE_EMPTY_TEAM'
      | 'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT'
      | 'INVALID_INVITATION_ID'
      | 'CANNOT_DELETE_GROUP_INVITATION'
      | 'CANNOT_DELETE_ORG_INVITATION'
      | 'ACCOUNT_SUSPENDED'
      | 'PERSONAL_API_KEYS_DEPRECATED'
      | 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES'
      | 'RATE_LIMITED'
      | 'RATE_LIMITED_TOKEN_BUCKET'
      | 'INVITATIONS_RATE_LIMITED_IP'
      | 'RATE_LIMITED_IP'
      | 'UNEXPECTED_ERROR'
      | 'SERVICE_UNAVAILABLE'
      | (string & {})
    /**
     * @description Asks for an access token. There are no scopes.
     * @example {
     *       "grant_type": "client_credentials"
     *     }
     */
    readonly TokenRequest: {
      /**
       * @description Always `client_credentials`.
       * @constant
       */
      readonly grant_type: 'client_credentials'
    }
    /**
     * @description An access token of a service account. It cannot be refreshed; use it until it expires.
     * @example {
     *       "access_token": "eyJhbGciOiJFUzUxMiJ9.e30.c2lnbmF0dXJl",
     *       "expires_in": 3600,
     *       "token_type": "Bearer"
     *     }
     */
    readonly AccessToken: {
      /** @description The token. Treat it as opaque. */
      readonly access_token: string
      /** @description How long it lives, in seconds: 3600. */
      readonly expires_in: number
      /** @description `Bearer`. */
      readonly token_type: string
    }
    /**
     * @description A refusal of the token or revocation endpoint. `error` is a string here; in an `ApiError` it is a number.
     * @example {
     *       "error": "invalid_client",
     *       "error_description": "Invalid credentials provided."
     *     }
     */
    readonly OAuthError: {
      /** @description Why. */
      readonly error:
        | 'invalid_request'
        | 'invalid_grant'
        | 'invalid_client'
        | 'unsupported_grant_type'
        | 'access_denied'
        | 'rate_limited'
        | 'server_error'
        | (string & {})
      /** @description Why, for people. */
      readonly error_description?: string
    }
    /** @description A wrong field of a request. */
    readonly BadField: {
      /** @description Its name. */
      readonly field: string
      /** @description What is wrong. */
      readonly description: string
    }
    /** @description Which fields of a request are wrong. */
    readonly BadRequestDetail: {
      /** @description The fields. */
      readonly fields: readonly components['schemas']['BadField'][]
    }
    /**
     * @description A refusal. `errorCode` is missing where the authentication layer says no, and a 401 can also mean a missing role.
     * @example {
     *       "detail": "No organization with ID 5980cfdf0b6d97029d82f86e exists.",
     *       "error": 404,
     *       "errorCode": "ORG_NOT_FOUND",
     *       "parameters": [
     *         "5980cfdf0b6d97029d82f86e"
     *       ],
     *       "reason": "Not Found"
     *     }
     * @example {
     *       "detail": "You are not authorized for this resource.",
     *       "error": 401,
     *       "reason": "Unauthorized"
     *     }
     */
    readonly ApiError: {
      /** @description The HTTP status. */
      readonly error: number
      readonly errorCode?: components['schemas']['ErrorCode']
      /** @description The phrase of the status. */
      readonly reason?: string | null
      /** @description Why, for people. */
      readonly detail?: string | null
      /** @description What the detail speaks of: an id, an address, a limit. */
      readonly parameters?: readonly (string | number)[]
      readonly badRequestDetail?: components['schemas']['BadRequestDetail']
    }
    /** @description Either form of refusal: the OAuth one that is documented, or the ordinary one that is seen for 429. */
    readonly TokenRefusal: components['schemas']['OAuthError'] | components['schemas']['ApiError']
    /**
     * @description Ends an access token.
     * @example {
     *       "token": "eyJhbGciOiJFUzUxMiJ9.e30.c2lnbmF0dXJl",
     *       "token_type_hint": "access_token"
     *     }
     */
    readonly RevocationRequest: {
      /** @description The access token. */
      readonly token: string
      /**
       * @description Always `access_token`.
       * @constant
       */
      readonly token_type_hint?: 'access_token'
    }
    /**
     * @description Identifier of 24 lower-case hexadecimal digits.
     * @example 5980cfdf0b6d97029d82f86e
     */
    readonly ObjectId: string
    /** @description A role in an organization or in a project. Roles that are not listed here may appear. */
    readonly Role:
      | 'ORG_OWNER'
      | 'ORG_MEMBER'
      | 'ORG_GROUP_CREATOR'
      | 'ORG_BILLING_ADMIN'
      | 'ORG_READ_ONLY'
      | 'ORG_BILLING_READ_ONLY'
      | 'GROUP_AUTOMATION_ADMIN'
      | 'GROUP_BACKUP_ADMIN'
      | 'GROUP_DATA_ACCESS_ADMIN'
      | 'GROUP_DATA_ACCESS_READ_ONLY'
      | 'GROUP_DATA_ACCESS_READ_WRITE'
      | 'GROUP_MONITORING_ADMIN'
      | 'GROUP_OWNER'
      | 'GROUP_READ_ONLY'
      | 'GROUP_USER_ADMIN'
      | 'GROUP_ATLAS_ADMIN'
      | (string & {})
    /**
     * @description A role, and where it holds: in an organization (`orgId`) or in a project (`groupId`), never both.
     * @example {
     *       "roleName": "ORG_MEMBER",
     *       "orgId": "5980cfdf0b6d97029d82f86e"
     *     }
     */
    readonly RoleAssignment: {
      readonly roleName: components['schemas']['Role']
      readonly orgId?: components['schemas']['ObjectId']
      readonly groupId?: components['schemas']['ObjectId']
    }
    /** @description An address of the access list of the calling key. */
    readonly CallingApiKeyAddress: {
      /** @description A block of addresses. */
      readonly cidrBlock?: string
      /** @description One address. */
      readonly ipAddress?: string
    }
    /** @description The API key that made the request. */
    readonly CallingApiKey: {
      readonly id?: components['schemas']['ObjectId']
      /** @description The public key. */
      readonly publicKey?: string
      readonly roles?: readonly components['schemas']['RoleAssignment'][]
      /** @description From where it may be used. */
      readonly accessList?: readonly components['schemas']['CallingApiKeyAddress'][]
    }
    /**
     * @description An address that belongs to a resource.
     * @example {
     *       "rel": "self",
     *       "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e"
     *     }
     */
    readonly Link: {
      /** @description What the address is: `self`, `next`, `previous`, or a URL that ends in a kind such as `group`. */
      readonly rel: string
      /** @description The address. */
      readonly href: string
    }
    /**
     * @description What the service says of itself, and of the calling key.
     * @example {
     *       "appName": "MongoDB Cloud Manager",
     *       "build": "a1b2c3",
     *       "throttling": false,
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0"
     *         }
     *       ]
     *     }
     */
    readonly Root: {
      /** @description What runs here. */
      readonly appName?: string
      /** @description Which version of it. */
      readonly build?: string
      /** @description Always false; obsolete. */
      readonly throttling?: boolean
      readonly apiKey?: components['schemas']['CallingApiKey']
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description An organization: it holds projects, users, teams, API keys and service accounts.
     * @example {
     *       "id": "5980cfdf0b6d97029d82f86e",
     *       "name": "Acme",
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e"
     *         }
     *       ]
     *     }
     */
    readonly Organization: {
      readonly id: components['schemas']['ObjectId']
      /** @description Its name. */
      readonly name: string
      /** @description It was deleted. */
      readonly isDeleted?: boolean
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description How many items there are on all pages. It may be an estimate, and `includeCount=false` omits it. */
    readonly TotalCount: number
    /** @description One page of organizations. */
    readonly OrganizationPage: {
      readonly results: readonly components['schemas']['Organization'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /** @description The name of an organization: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
    readonly OrganizationName: string
    /** @description What an API key is for: 1 to 250 characters. */
    readonly ApiKeyDescription: string
    /** @description A role in an organization. Roles that are not listed here may appear. */
    readonly OrganizationRole:
      | 'ORG_OWNER'
      | 'ORG_MEMBER'
      | 'ORG_GROUP_CREATOR'
      | 'ORG_BILLING_ADMIN'
      | 'ORG_READ_ONLY'
      | 'ORG_BILLING_READ_ONLY'
      | (string & {})
    /**
     * @description Makes an API key in an organization.
     * @example {
     *       "desc": "Deployment",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    readonly CreateApiKeyRequest: {
      readonly desc: components['schemas']['ApiKeyDescription']
      readonly roles: readonly components['schemas']['OrganizationRole'][]
    }
    /** @description The name of a service account: 1 to 64 letters, digits, spaces and `-_.,'`. Names need not be unique. Cloud Manager's own page allows ASCII only. */
    readonly ServiceAccountName: string
    /** @description What a service account is for: 1 to 250 letters, digits, spaces and `-_.,'`. */
    readonly ServiceAccountDescription: string
    /**
     * @description How long a secret lives, in hours: 8 to 8766. Cloud Manager takes a number or its digits; send a number. Atlas allows 8760.
     * @example 720
     * @example 720
     */
    readonly SecretHours: number | string
    /**
     * @description Makes a service account in an organization, with its first secret.
     * @example {
     *       "name": "Deployment",
     *       "description": "Deploys the payment service",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ],
     *       "secretExpiresAfterHours": 720
     *     }
     */
    readonly CreateOrganizationServiceAccountRequest: {
      readonly name: components['schemas']['ServiceAccountName']
      readonly description: components['schemas']['ServiceAccountDescription']
      readonly roles: readonly components['schemas']['OrganizationRole'][]
      readonly secretExpiresAfterHours: components['schemas']['SecretHours']
    }
    /**
     * @description Makes an organization.
     * @example {
     *       "name": "Acme"
     *     }
     */
    readonly CreateOrganizationRequest: {
      readonly name: components['schemas']['OrganizationName']
      readonly apiKey?: components['schemas']['CreateApiKeyRequest']
      readonly serviceAccount?: components['schemas']['CreateOrganizationServiceAccountRequest']
      readonly orgOwnerId?: components['schemas']['ObjectId']
      readonly federationSettingsId?: components['schemas']['ObjectId']
    }
    /**
     * @description An API key: a public and a private key for HTTP Digest. It belongs to one organization and to any number of its projects.
     * @example {
     *       "id": "5d1d12c087d9d63e6d682438",
     *       "desc": "Deployment",
     *       "publicKey": "ewmaqvdo",
     *       "privateKey": "********-****-****-db2c132ca78d",
     *       "roles": [
     *         {
     *           "roleName": "ORG_MEMBER",
     *           "orgId": "5980cfdf0b6d97029d82f86e"
     *         },
     *         {
     *           "roleName": "GROUP_READ_ONLY",
     *           "groupId": "5356823b3004dee37132bb7b"
     *         }
     *       ],
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys/5d1d12c087d9d63e6d682438"
     *         }
     *       ]
     *     }
     */
    readonly ApiKey: {
      readonly id: components['schemas']['ObjectId']
      /** @description What it is for. */
      readonly desc: string
      /** @description Its user name: eight lower-case letters. */
      readonly publicKey: string
      /** @description Its password, a UUID. Complete only in the answer that makes it; redacted to its last twelve digits later. */
      readonly privateKey?: string
      /** @description All its roles, in the organization and in every project, whoever asks. */
      readonly roles: readonly components['schemas']['RoleAssignment'][]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description The client id of a service account.
     * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
     */
    readonly ClientId: string
    /**
     * @description A client secret of a service account. At most two live at once, and a new one lets the old one live seven days more at most.
     * @example {
     *       "id": "66ad20dd8b3c8f0d2c0c3a20",
     *       "createdAt": "2024-08-02T18:07:25Z",
     *       "expiresAt": "2024-09-01T18:07:25Z",
     *       "maskedSecretValue": "mdb_sa_sk_...4f2a",
     *       "lastUsedAt": null
     *     }
     */
    readonly ServiceAccountSecret: {
      readonly id: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly createdAt: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      readonly expiresAt: string
      /** @description The secret itself: only in the answer that makes it. */
      readonly secret?: string
      /** @description Its prefix and its last four characters, in every later answer. */
      readonly maskedSecretValue?: string
      /**
       * Format: date-time
       * @description When it was last used; absent or null until then.
       */
      readonly lastUsedAt?: string | null
    }
    /**
     * @description A service account: a client id and secrets for OAuth 2.0. It belongs to one organization and to any number of its projects.
     * @example {
     *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
     *       "createdAt": "2024-08-02T18:07:25Z",
     *       "name": "Deployment",
     *       "description": "Deploys the payment service",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ],
     *       "secrets": [
     *         {
     *           "id": "66ad20dd8b3c8f0d2c0c3a20",
     *           "createdAt": "2024-08-02T18:07:25Z",
     *           "expiresAt": "2024-09-01T18:07:25Z",
     *           "maskedSecretValue": "mdb_sa_sk_...4f2a",
     *           "lastUsedAt": null
     *         }
     *       ]
     *     }
     */
    readonly ServiceAccount: {
      readonly clientId: components['schemas']['ClientId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly createdAt: string
      /** @description Its name. */
      readonly name: string
      /** @description What it is for. */
      readonly description?: string
      /** @description Its roles in the scope that was asked for: the organization, or the one project. */
      readonly roles: readonly components['schemas']['Role'][]
      /** @description Its secrets, masked. */
      readonly secrets?: readonly components['schemas']['ServiceAccountSecret'][]
    }
    /**
     * @description The organization that was made, with the credentials made for it.
     * @example {
     *       "organization": {
     *         "id": "5980cfdf0b6d97029d82f86e",
     *         "name": "Acme",
     *         "links": [
     *           {
     *             "rel": "self",
     *             "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e"
     *           }
     *         ]
     *       }
     *     }
     */
    readonly CreateOrganizationResponse: {
      readonly organization: components['schemas']['Organization']
      readonly apiKey?: components['schemas']['ApiKey']
      readonly serviceAccount?: components['schemas']['ServiceAccount']
      readonly orgOwnerId?: components['schemas']['ObjectId']
      readonly federationSettingsId?: components['schemas']['ObjectId']
    }
    /**
     * @description Renames an organization.
     * @example {
     *       "name": "Acme Ltd."
     *     }
     */
    readonly UpdateOrganizationRequest: {
      readonly name: components['schemas']['OrganizationName']
    }
    /**
     * @description How many processes of each kind are monitored.
     * @example {
     *       "arbiter": 0,
     *       "config": 1,
     *       "primary": 2,
     *       "secondary": 4,
     *       "mongos": 1
     *     }
     */
    readonly HostCounts: {
      /** @description Arbiters. */
      readonly arbiter?: number
      /** @description Config servers. */
      readonly config?: number
      /** @description Primaries. */
      readonly primary?: number
      /** @description Secondaries. */
      readonly secondary?: number
      /** @description Routers. */
      readonly mongos?: number
      /** @description Masters of the old replication. */
      readonly master?: number
      /** @description Slaves of the old replication. */
      readonly slave?: number
    }
    /** @description A role in a project. Roles that are not listed here may appear. */
    readonly ProjectRole:
      | 'GROUP_AUTOMATION_ADMIN'
      | 'GROUP_BACKUP_ADMIN'
      | 'GROUP_DATA_ACCESS_ADMIN'
      | 'GROUP_DATA_ACCESS_READ_ONLY'
      | 'GROUP_DATA_ACCESS_READ_WRITE'
      | 'GROUP_MONITORING_ADMIN'
      | 'GROUP_OWNER'
      | 'GROUP_READ_ONLY'
      | 'GROUP_USER_ADMIN'
      | (string & {})
    /** @description Which LDAP groups have a role. */
    readonly LdapGroupMapping: {
      readonly roleName: components['schemas']['ProjectRole']
      /** @description Distinguished names. */
      readonly ldapGroups: readonly string[]
    }
    /**
     * @description A project: deployments and who may work on them. In paths and fields it is called a group.
     * @example {
     *       "id": "5356823b3004dee37132bb7b",
     *       "name": "Payments",
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "activeAgentCount": 1,
     *       "hostCounts": {
     *         "arbiter": 0,
     *         "config": 0,
     *         "primary": 1,
     *         "secondary": 2,
     *         "mongos": 0
     *       },
     *       "replicaSetCount": 1,
     *       "shardCount": 0,
     *       "publicApiEnabled": true,
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/5356823b3004dee37132bb7b"
     *         }
     *       ]
     *     }
     */
    readonly Project: {
      readonly id: components['schemas']['ObjectId']
      /** @description Its name. */
      readonly name: string
      readonly orgId: components['schemas']['ObjectId']
      /** @description The key with which agents report. A secret. */
      readonly agentApiKey?: string
      /** @description How many agents report. */
      readonly activeAgentCount?: number
      readonly hostCounts?: components['schemas']['HostCounts']
      /** @description How many replica sets. */
      readonly replicaSetCount?: number
      /** @description How many shards. */
      readonly shardCount?: number
      /** @description The API may be used for it. */
      readonly publicApiEnabled?: boolean
      /**
       * Format: date-time
       * @description When an agent last reported.
       */
      readonly lastActiveAgent?: string
      /** @description Ops Manager only. */
      readonly ldapGroupMappings?: readonly components['schemas']['LdapGroupMapping'][]
      /** @description Ops Manager only. */
      readonly tags?: readonly string[]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of projects. */
    readonly ProjectPage: {
      readonly results: readonly components['schemas']['Project'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /** @description The name of a project: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
    readonly ProjectName: string
    /**
     * @description Makes a project in an organization.
     * @example {
     *       "name": "MyProject",
     *       "orgId": "5980cfdf0b6d97029d82f86e"
     *     }
     */
    readonly CreateProjectRequest: {
      readonly name: components['schemas']['ProjectName']
      readonly orgId: components['schemas']['ObjectId']
    }
    /**
     * @description Renames a project; Ops Manager also takes tags.
     * @example {
     *       "name": "Payments"
     *     }
     */
    readonly UpdateProjectRequest: {
      readonly name?: components['schemas']['ProjectName']
      /** @description Ops Manager only. */
      readonly tags?: readonly string[]
    }
    /** @description One page of API keys. */
    readonly ApiKeyPage: {
      readonly results: readonly components['schemas']['ApiKey'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes an API key. `roles` replaces all its roles in the organization.
     * @example {
     *       "desc": "Deployment, Frankfurt"
     *     }
     */
    readonly UpdateApiKeyRequest: {
      readonly desc?: components['schemas']['ApiKeyDescription']
      readonly roles?: readonly components['schemas']['OrganizationRole'][]
    }
    /**
     * @description Makes an API key in a project; it becomes a member of the organization too.
     * @example {
     *       "desc": "Deployment",
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly CreateProjectApiKeyRequest: {
      readonly desc: components['schemas']['ApiKeyDescription']
      readonly roles: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description An API key's roles in one project.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly ProjectApiKeyRoles: {
      readonly roles: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description From where an API key may be used. The fields of `ServiceAccountAccessListEntry` have other names.
     * @example {
     *       "cidrBlock": "203.0.113.7/32",
     *       "count": 12,
     *       "created": "2024-08-02T18:07:25Z",
     *       "ipAddress": "203.0.113.7",
     *       "lastUsed": "2024-08-03T09:00:00Z",
     *       "lastUsedAddress": "203.0.113.7",
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys/5d1d12c087d9d63e6d682438/accessList/203.0.113.7"
     *         }
     *       ]
     *     }
     */
    readonly ApiKeyAccessListEntry: {
      /** @description The block; a single address is shown as `/32`. */
      readonly cidrBlock: string
      /** @description The address, where the entry is a single one. */
      readonly ipAddress?: string | null
      /** @description Requests seen from here. */
      readonly count?: number
      /**
       * Format: date-time
       * @description When it was added.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When it was last used; absent until then.
       */
      readonly lastUsed?: string
      /** @description From which address it was last used; absent until then. */
      readonly lastUsedAddress?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of entries of an API key's access list. */
    readonly ApiKeyAccessListPage: {
      readonly results: readonly components['schemas']['ApiKeyAccessListEntry'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description An IPv4 address.
     * @example 203.0.113.7
     */
    readonly IpAddress: string
    /**
     * @description One address.
     * @example {
     *       "ipAddress": "203.0.113.7"
     *     }
     */
    readonly AccessListIpAddress: {
      readonly ipAddress: components['schemas']['IpAddress']
    }
    /**
     * @description A block of IPv4 addresses in CIDR notation.
     * @example 203.0.113.0/24
     */
    readonly CidrBlock: string
    /**
     * @description A block of addresses.
     * @example {
     *       "cidrBlock": "203.0.113.0/24"
     *     }
     */
    readonly AccessListCidrBlock: {
      readonly cidrBlock: components['schemas']['CidrBlock']
    }
    /**
     * @description An address or a block, never both.
     * @example {
     *       "ipAddress": "203.0.113.7"
     *     }
     * @example {
     *       "cidrBlock": "203.0.113.0/24"
     *     }
     */
    readonly AddAccessListEntry:
      components['schemas']['AccessListIpAddress'] | components['schemas']['AccessListCidrBlock']
    /**
     * @description Entries to add to the access list of an API key. It is an array also for one entry.
     * @example [
     *       {
     *         "ipAddress": "203.0.113.7"
     *       },
     *       {
     *         "cidrBlock": "198.51.100.0/24"
     *       }
     *     ]
     */
    readonly AddApiKeyAccessListRequest: readonly components['schemas']['AddAccessListEntry'][]
    /**
     * @description From where the tokens of a service account may be used. The fields of `ApiKeyAccessListEntry` have other names.
     * @example {
     *       "cidrBlock": "198.51.100.0/24",
     *       "createdAt": "2024-08-02T18:07:25Z",
     *       "requestCount": 3,
     *       "lastUsedAt": "2024-08-03T09:00:00Z",
     *       "lastUsedAddress": "198.51.100.9"
     *     }
     */
    readonly ServiceAccountAccessListEntry: {
      /** @description The block. */
      readonly cidrBlock?: string | null
      /** @description The address, where the entry is a single one. */
      readonly ipAddress?: string | null
      /**
       * Format: date-time
       * @description When it was added.
       */
      readonly createdAt?: string
      /** @description Requests seen from here. */
      readonly requestCount?: number
      /**
       * Format: date-time
       * @description When it was last used; up to five minutes late, and absent or null until then.
       */
      readonly lastUsedAt?: string | null
      /** @description From which address it was last used; absent or null until then. */
      readonly lastUsedAddress?: string | null
    }
    /** @description One page of entries of a service account's access list. */
    readonly ServiceAccountAccessListPage: {
      readonly results: readonly components['schemas']['ServiceAccountAccessListEntry'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Entries to add to the access list of a service account, at most 200 at once. It is an array also for one entry.
     * @example [
     *       {
     *         "cidrBlock": "198.51.100.0/24"
     *       }
     *     ]
     */
    readonly AddServiceAccountAccessListRequest: readonly components['schemas']['AddAccessListEntry'][]
    /** @description One page of service accounts. */
    readonly ServiceAccountPage: {
      readonly results: readonly components['schemas']['ServiceAccount'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes a service account. `roles` replaces all its roles in the organization.
     * @example {
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    readonly UpdateOrganizationServiceAccountRequest: {
      readonly name?: components['schemas']['ServiceAccountName']
      readonly description?: components['schemas']['ServiceAccountDescription']
      readonly roles?: readonly components['schemas']['OrganizationRole'][]
    }
    /**
     * @description A project that a service account belongs to.
     * @example {
     *       "groupId": "5356823b3004dee37132bb7b"
     *     }
     */
    readonly ServiceAccountProject: {
      readonly groupId: components['schemas']['ObjectId']
      /** @description Its roles there. */
      readonly roles?: readonly components['schemas']['ProjectRole'][]
    }
    /** @description One page of projects of a service account. */
    readonly ServiceAccountProjectPage: {
      readonly results: readonly components['schemas']['ServiceAccountProject'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Makes a secret.
     * @example {
     *       "secretExpiresAfterHours": 720
     *     }
     */
    readonly CreateServiceAccountSecretRequest: {
      readonly secretExpiresAfterHours: components['schemas']['SecretHours']
    }
    /**
     * @description Makes a service account in a project, with its first secret.
     * @example {
     *       "name": "Deployment",
     *       "description": "Deploys the payment service",
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ],
     *       "secretExpiresAfterHours": 720
     *     }
     */
    readonly CreateProjectServiceAccountRequest: {
      readonly name: components['schemas']['ServiceAccountName']
      readonly description: components['schemas']['ServiceAccountDescription']
      readonly roles: readonly components['schemas']['ProjectRole'][]
      readonly secretExpiresAfterHours: components['schemas']['SecretHours']
    }
    /**
     * @description Changes a service account. `roles` replaces all its roles in the project.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly UpdateProjectServiceAccountRequest: {
      readonly name?: components['schemas']['ServiceAccountName']
      readonly description?: components['schemas']['ServiceAccountDescription']
      readonly roles?: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description Roles for a service account of the organization in one of its projects.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly InviteServiceAccountRequest: {
      readonly roles: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description A person who can log in.
     * @example {
     *       "id": "5329c8dfe4b0b07a83d67e7e",
     *       "username": "jane@example.com",
     *       "emailAddress": "jane@example.com",
     *       "firstName": "Jane",
     *       "lastName": "Doe",
     *       "country": "DE",
     *       "roles": [
     *         {
     *           "roleName": "ORG_MEMBER",
     *           "orgId": "5980cfdf0b6d97029d82f86e"
     *         }
     *       ],
     *       "teamIds": [],
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/users/5329c8dfe4b0b07a83d67e7e"
     *         }
     *       ]
     *     }
     */
    readonly User: {
      readonly id: components['schemas']['ObjectId']
      /** @description The login name: an e-mail address. */
      readonly username: string
      /** @description The e-mail address. */
      readonly emailAddress?: string
      /** @description First name. */
      readonly firstName?: string
      /** @description Last name. */
      readonly lastName?: string
      /** @description Country, as two letters. */
      readonly country?: string
      /** @description Number of the mobile phone. */
      readonly mobileNumber?: string
      /** @description All roles, in organizations and projects. */
      readonly roles: readonly components['schemas']['RoleAssignment'][]
      /** @description The teams that the user is in. */
      readonly teamIds?: readonly components['schemas']['ObjectId'][]
      /**
       * Format: date-time
       * @description When the account was made.
       */
      readonly createdAt?: string
      /**
       * Format: date-time
       * @description When the user last logged in.
       */
      readonly lastAuth?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description Changes a user. No source lists the fields for Cloud Manager; these are the ones of the user itself.
     * @example {
     *       "lastName": "Roe"
     *     }
     */
    readonly UpdateUserRequest: {
      readonly username?: string
      readonly emailAddress?: string
      readonly firstName?: string
      readonly lastName?: string
      readonly password?: string
      readonly country?: string
      readonly mobileNumber?: string
      readonly roles?: readonly components['schemas']['RoleAssignment'][]
    }
    /**
     * @description Makes a user. Roles become invitations first.
     * @example {
     *       "username": "jane@example.com",
     *       "emailAddress": "jane@example.com",
     *       "firstName": "Jane",
     *       "lastName": "Doe",
     *       "password": "correct horse battery staple",
     *       "country": "DE",
     *       "roles": [
     *         {
     *           "roleName": "ORG_MEMBER",
     *           "orgId": "5980cfdf0b6d97029d82f86e"
     *         }
     *       ]
     *     }
     */
    readonly CreateUserRequest: {
      /** @description The login name: an e-mail address. */
      readonly username: string
      /** @description The e-mail address. */
      readonly emailAddress: string
      /** @description First name. */
      readonly firstName: string
      /** @description Last name. */
      readonly lastName: string
      /** @description The password. A secret. */
      readonly password: string
      /** @description Country, as two letters. */
      readonly country: string
      /** @description Number of the mobile phone. */
      readonly mobileNumber?: string
      readonly roles: readonly components['schemas']['RoleAssignment'][]
    }
    /** @description One page of users. */
    readonly UserPage: {
      readonly results: readonly components['schemas']['User'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A user's roles in an organization.
     * @example {
     *       "orgRoles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    readonly OrganizationUserRoles: {
      /** @description All roles; those not listed are removed. */
      readonly orgRoles: readonly components['schemas']['OrganizationRole'][]
    }
    /**
     * @description A role of a project.
     * @example {
     *       "roleName": "GROUP_READ_ONLY"
     *     }
     */
    readonly ProjectRoleName: {
      readonly roleName: components['schemas']['ProjectRole']
    }
    /**
     * @description A user, and the roles in a project. They replace the roles that the user has there.
     * @example {
     *       "id": "5329c8dfe4b0b07a83d67e7e",
     *       "roles": [
     *         {
     *           "roleName": "GROUP_READ_ONLY"
     *         }
     *       ]
     *     }
     */
    readonly AddProjectUser: {
      readonly id: components['schemas']['ObjectId']
      /** @description The roles. */
      readonly roles: readonly components['schemas']['ProjectRoleName'][]
    }
    /**
     * @description A user's roles in a project.
     * @example {
     *       "groupRoles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly ProjectUserRoles: {
      /** @description All roles; those not listed are removed. */
      readonly groupRoles: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description A team: users of an organization who get roles in projects together. At most 250 teams, and 250 users in each.
     * @example {
     *       "id": "6b610e1087d9d66b272f0c86",
     *       "name": "Platform",
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/teams/6b610e1087d9d66b272f0c86"
     *         }
     *       ]
     *     }
     */
    readonly Team: {
      readonly id: components['schemas']['ObjectId']
      /** @description Its name. */
      readonly name: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of teams. */
    readonly TeamPage: {
      readonly results: readonly components['schemas']['Team'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Makes a team.
     * @example {
     *       "name": "Platform",
     *       "usernames": [
     *         "jane@example.com"
     *       ]
     *     }
     */
    readonly CreateTeamRequest: {
      /** @description Its name. */
      readonly name: string
      /** @description Who is in it. */
      readonly usernames: readonly string[]
    }
    /**
     * @description Renames a team.
     * @example {
     *       "name": "Platform"
     *     }
     */
    readonly UpdateTeamRequest: {
      /** @description Its name. */
      readonly name: string
    }
    /**
     * @description A user to add to a team.
     * @example {
     *       "id": "5329c8dfe4b0b07a83d67e7e"
     *     }
     */
    readonly AddTeamUser: {
      readonly id: components['schemas']['ObjectId']
    }
    /**
     * @description A team's roles in a project.
     * @example {
     *       "teamId": "6b610e1087d9d66b272f0c86",
     *       "roleNames": [
     *         "GROUP_OWNER"
     *       ]
     *     }
     */
    readonly TeamRole: {
      readonly teamId: components['schemas']['ObjectId']
      readonly roleNames: readonly components['schemas']['ProjectRole'][]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of teams of a project. */
    readonly TeamRolePage: {
      readonly results: readonly components['schemas']['TeamRole'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A team, and its roles in a project.
     * @example {
     *       "teamId": "6b610e1087d9d66b272f0c86",
     *       "roleNames": [
     *         "GROUP_OWNER"
     *       ]
     *     }
     */
    readonly AddProjectTeam: {
      readonly teamId: components['schemas']['ObjectId']
      /** @description Its roles. */
      readonly roleNames: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description Replaces a team's roles in a project.
     * @example {
     *       "roleNames": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly UpdateTeamRolesRequest: {
      /** @description Its roles. */
      readonly roleNames: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description An invitation of a user to an organization (`orgId`) or to a project (`groupId`). It lives 30 days.
     * @example {
     *       "id": "61f0ad3fe4b0b07a83d67e7e",
     *       "createdAt": "2024-08-02T18:07:25Z",
     *       "expiresAt": "2024-09-01T18:07:25Z",
     *       "inviterUsername": "jane@example.com",
     *       "username": "john@example.com",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ],
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "orgName": "Acme",
     *       "teamIds": []
     *     }
     * @example {
     *       "id": "61f0ad3fe4b0b07a83d67e7e",
     *       "createdAt": "2024-08-02T18:07:25Z",
     *       "expiresAt": "2024-09-01T18:07:25Z",
     *       "inviterUsername": "jane@example.com",
     *       "username": "john@example.com",
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ],
     *       "groupId": "5356823b3004dee37132bb7b",
     *       "groupName": "Payments"
     *     }
     */
    readonly Invitation: {
      readonly id: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly createdAt?: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      readonly expiresAt?: string
      /** @description Who invites. */
      readonly inviterUsername?: string
      /** @description Who is invited. */
      readonly username: string
      readonly roles: readonly components['schemas']['Role'][]
      readonly orgId?: components['schemas']['ObjectId']
      /** @description The name of the organization. */
      readonly orgName?: string
      /** @description Teams that the user joins. */
      readonly teamIds?: readonly components['schemas']['ObjectId'][]
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The name of the project. */
      readonly groupName?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description Invites a user to an organization.
     * @example {
     *       "username": "john@example.com",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    readonly CreateOrganizationInvitationRequest: {
      /** @description Who is invited: an e-mail address. */
      readonly username: string
      /** @description Roles that the user gets. */
      readonly roles: readonly components['schemas']['OrganizationRole'][]
      /** @description Teams that the user joins. */
      readonly teamIds?: readonly components['schemas']['ObjectId'][]
    }
    /**
     * @description Changes the roles of the invitation of a user to an organization.
     * @example {
     *       "username": "john@example.com",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    readonly UpdateOrganizationInvitationByUsernameRequest: {
      /** @description Who is invited. */
      readonly username: string
      /** @description Roles that the user gets. */
      readonly roles: readonly components['schemas']['OrganizationRole'][]
      /** @description Teams that the user joins. */
      readonly teamIds?: readonly components['schemas']['ObjectId'][]
    }
    /**
     * @description Changes the roles of an invitation to an organization.
     * @example {
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    readonly UpdateOrganizationInvitationRequest: {
      /** @description Roles that the user gets. */
      readonly roles: readonly components['schemas']['OrganizationRole'][]
      /** @description Teams that the user joins. */
      readonly teamIds?: readonly components['schemas']['ObjectId'][]
    }
    /**
     * @description Invites a user to a project.
     * @example {
     *       "username": "john@example.com",
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly CreateProjectInvitationRequest: {
      /** @description Who is invited: an e-mail address. */
      readonly username: string
      /** @description Roles that the user gets. */
      readonly roles: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description Changes the roles of the invitation of a user to a project.
     * @example {
     *       "username": "john@example.com",
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly UpdateProjectInvitationByUsernameRequest: {
      /** @description Who is invited. */
      readonly username: string
      /** @description Roles that the user gets. */
      readonly roles: readonly components['schemas']['ProjectRole'][]
    }
    /**
     * @description Changes the roles of an invitation to a project.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    readonly UpdateProjectInvitationRequest: {
      /** @description Roles that the user gets. */
      readonly roles: readonly components['schemas']['ProjectRole'][]
    }
  }
  responses: {
    /** @description The form is wrong. */
    readonly OAuthBadRequest: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description The client id or the secret is wrong. */
    readonly OAuthUnauthorized: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "Invalid credentials provided."
         *     }
         */
        readonly 'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description The service account gets no token. */
    readonly OAuthForbidden: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description Too many requests: ten a minute per address and client. Documented in the OAuth form, seen in the ordinary one. */
    readonly OAuthTooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['TokenRefusal']
      }
    }
    /** @description The service failed. */
    readonly OAuthServerError: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "server_error",
         *       "error_description": "Unexpected error."
         *     }
         */
        readonly 'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description The service cannot answer at the moment. */
    readonly OAuthUnavailable: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['TokenRefusal']
      }
    }
    /** @description Any other refusal: an unpaid bill (402), a method that the resource has not or that an upgrade forbids (405), a personal API key (410). */
    readonly Refusal: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The credentials are missing or wrong, or lack the role. The authentication layer gives no `errorCode`. */
    readonly Unauthorized: {
      headers: {
        readonly 'WWW-Authenticate': components['headers']['WWWAuthenticate']
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "You are not authorized for this resource.",
         *       "error": 401,
         *       "reason": "Unauthorized"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The request is refused: its address is not on the access list, or the plan or the state does not allow it. */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "IP address 203.0.113.7 is not allowed to access this resource.",
         *       "error": 403,
         *       "errorCode": "IP_ADDRESS_NOT_ON_ACCESS_LIST",
         *       "parameters": [
         *         "203.0.113.7"
         *       ],
         *       "reason": "Forbidden"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description Too many requests. */
    readonly TooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter']
        readonly 'RateLimit-Limit': components['headers']['RateLimitLimit']
        readonly 'RateLimit-Remaining': components['headers']['RateLimitRemaining']
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "Resource /api/public/v1.0/groups is limited to 10 requests every 1 minutes.",
         *       "error": 429,
         *       "errorCode": "RATE_LIMITED",
         *       "parameters": [
         *         "/api/public/v1.0/groups",
         *         10,
         *         1
         *       ],
         *       "reason": "Too Many Requests"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The service failed. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "Unexpected error.",
         *       "error": 500,
         *       "errorCode": "UNEXPECTED_ERROR",
         *       "reason": "Internal Server Error"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The service cannot answer at the moment. */
    readonly Unavailable: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The request is wrong: a field, a parameter, or a limit is reached. */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "An invalid attribute nickname was specified.",
         *       "error": 400,
         *       "errorCode": "INVALID_ATTRIBUTE",
         *       "parameters": [
         *         "nickname"
         *       ],
         *       "reason": "Bad Request"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description There is no such thing, or the credentials cannot see it. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "Cannot find resource.",
         *       "error": 404,
         *       "errorCode": "RESOURCE_NOT_FOUND",
         *       "reason": "Not Found"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
    /** @description It exists already, or is in use. */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "A group with name \"Payments\" already exists.",
         *       "error": 409,
         *       "errorCode": "GROUP_ALREADY_EXISTS",
         *       "parameters": [
         *         "Payments"
         *       ],
         *       "reason": "Conflict"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError']
      }
    }
  }
  parameters: {
    /** @description `true`: the JSON is indented. */
    readonly Pretty: boolean
    /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
    readonly Envelope: boolean
    /** @description Which page, counted from 1. */
    readonly PageNum: number
    /** @description How many items on a page. */
    readonly ItemsPerPage: number
    /** @description `false`: the answer has no `totalCount`. */
    readonly IncludeCount: boolean
    /** @description Only those of this name. */
    readonly NameFilter: string
    /** @description `true`: deleted organizations too. */
    readonly IncludeDeletedOrgs: boolean
    /**
     * @description The organization.
     * @example 5980cfdf0b6d97029d82f86e
     */
    readonly OrgId: components['schemas']['ObjectId']
    /** @description The user who becomes Project Owner. */
    readonly ProjectOwnerId: components['schemas']['ObjectId']
    /**
     * @description The project.
     * @example 5356823b3004dee37132bb7b
     */
    readonly GroupId: components['schemas']['ObjectId']
    /** @description The name of the project. */
    readonly ProjectName: string
    /** @description The agent API key of the project. */
    readonly AgentApiKey: string
    /**
     * @description The API key: its id, not its public key.
     * @example 5d1d12c087d9d63e6d682438
     */
    readonly ApiKeyId: components['schemas']['ObjectId']
    /**
     * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
     * @example 203.0.113.0/24
     */
    readonly IpOrCidr: string
    /**
     * @description The service account.
     * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
     */
    readonly ClientId: components['schemas']['ClientId']
    /**
     * @description The user.
     * @example 5329c8dfe4b0b07a83d67e7e
     */
    readonly UserId: components['schemas']['ObjectId']
    /** @description `true`: also those that the service made for itself. */
    readonly IncludeSystemManaged: boolean
    /**
     * @description The secret of the service account: its id.
     * @example 66ad20dd8b3c8f0d2c0c3a20
     */
    readonly SecretId: components['schemas']['ObjectId']
    /** @description The name of the user. */
    readonly Username: string
    /** @description The name of the team. */
    readonly TeamName: string
    /**
     * @description The team.
     * @example 6b610e1087d9d66b272f0c86
     */
    readonly TeamId: components['schemas']['ObjectId']
    /** @description Only the invitation of this user. */
    readonly UsernameFilter: string
    /**
     * @description The invitation.
     * @example 61f0ad3fe4b0b07a83d67e7e
     */
    readonly InvitationId: components['schemas']['ObjectId']
  }
  requestBodies: never
  headers: {
    /**
     * @description How many seconds to wait.
     * @example 30
     */
    readonly RetryAfter: string
    /**
     * @description The Digest challenge, where no API key or a wrong one was sent.
     * @example Digest realm="MMS Public API", domain="", nonce="6Tu2tl0r", algorithm=MD5, qop="auth", stale=false
     */
    readonly WWWAuthenticate: string
    /** @description How many requests are allowed. */
    readonly RateLimitLimit: number
    /** @description How many requests are left. */
    readonly RateLimitRemaining: number
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  readonly createAccessToken: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': components['schemas']['TokenRequest']
      }
    }
    readonly responses: {
      /** @description The token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AccessToken']
        }
      }
      readonly 400: components['responses']['OAuthBadRequest']
      readonly 401: components['responses']['OAuthUnauthorized']
      readonly 403: components['responses']['OAuthForbidden']
      readonly 429: components['responses']['OAuthTooManyRequests']
      readonly 500: components['responses']['OAuthServerError']
      readonly 503: components['responses']['OAuthUnavailable']
    }
  }
  readonly revokeAccessToken: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': components['schemas']['RevocationRequest']
      }
    }
    readonly responses: {
      /** @description Done. The body is empty. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['OAuthBadRequest']
      readonly 401: components['responses']['OAuthUnauthorized']
      readonly 403: components['responses']['OAuthForbidden']
      readonly 429: components['responses']['OAuthTooManyRequests']
      readonly 500: components['responses']['OAuthServerError']
      readonly 503: components['responses']['OAuthUnavailable']
    }
  }
  readonly getRoot: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Root']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizations: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
        /** @description Only those of this name. */
        readonly name?: components['parameters']['NameFilter']
        /** @description `true`: deleted organizations too. */
        readonly includeDeletedOrgs?: components['parameters']['IncludeDeletedOrgs']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['OrganizationPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createOrganization: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateOrganizationRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['CreateOrganizationResponse']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getOrganization: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Organization']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteOrganization: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateOrganization: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateOrganizationRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Organization']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjects: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
        /** @description Only those of this name. */
        readonly name?: components['parameters']['NameFilter']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ProjectPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createProject: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description The user who becomes Project Owner. */
        readonly projectOwnerId?: components['parameters']['ProjectOwnerId']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateProjectRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Project']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizationProjects: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
        /** @description Only those of this name. */
        readonly name?: components['parameters']['NameFilter']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ProjectPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getProject: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Project']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteProject: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProject: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateProjectRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Project']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getProjectByName: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The name of the project. */
        readonly name: components['parameters']['ProjectName']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Project']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getProjectByAgentApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The agent API key of the project. */
        readonly agentApiKey: components['parameters']['AgentApiKey']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Project']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizationApiKeys: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "links": [
           *         {
           *           "rel": "self",
           *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys?pageNum=1&itemsPerPage=100"
           *         }
           *       ],
           *       "results": [
           *         {
           *           "id": "5d1d12c087d9d63e6d682438",
           *           "desc": "Deployment",
           *           "publicKey": "ewmaqvdo",
           *           "privateKey": "********-****-****-db2c132ca78d",
           *           "roles": [
           *             {
           *               "roleName": "ORG_MEMBER",
           *               "orgId": "5980cfdf0b6d97029d82f86e"
           *             },
           *             {
           *               "roleName": "GROUP_READ_ONLY",
           *               "groupId": "5356823b3004dee37132bb7b"
           *             }
           *           ],
           *           "links": [
           *             {
           *               "rel": "self",
           *               "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys/5d1d12c087d9d63e6d682438"
           *             }
           *           ]
           *         }
           *       ],
           *       "totalCount": 1
           *     }
           */
          readonly 'application/json': components['schemas']['ApiKeyPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createOrganizationApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateApiKeyRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "5d1d12c087d9d63e6d682438",
           *       "desc": "Deployment",
           *       "publicKey": "ewmaqvdo",
           *       "privateKey": "55fa2a97-a6d2-4c4e-9d3b-db2c132ca78d",
           *       "roles": [
           *         {
           *           "roleName": "ORG_MEMBER",
           *           "orgId": "5980cfdf0b6d97029d82f86e"
           *         },
           *         {
           *           "roleName": "GROUP_READ_ONLY",
           *           "groupId": "5356823b3004dee37132bb7b"
           *         }
           *       ],
           *       "links": [
           *         {
           *           "rel": "self",
           *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys/5d1d12c087d9d63e6d682438"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ApiKey']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getOrganizationApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKey']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteOrganizationApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateOrganizationApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateApiKeyRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKey']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjectApiKeys: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createProjectApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateProjectApiKeyRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "5d1d12c087d9d63e6d682438",
           *       "desc": "Deployment",
           *       "publicKey": "ewmaqvdo",
           *       "privateKey": "55fa2a97-a6d2-4c4e-9d3b-db2c132ca78d",
           *       "roles": [
           *         {
           *           "roleName": "GROUP_READ_ONLY",
           *           "groupId": "5356823b3004dee37132bb7b"
           *         }
           *       ],
           *       "links": [
           *         {
           *           "rel": "self",
           *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/apiKeys/5d1d12c087d9d63e6d682438"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ApiKey']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly assignProjectApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        /**
         * @example [
         *       {
         *         "roles": [
         *           "GROUP_READ_ONLY"
         *         ]
         *       }
         *     ]
         */
        readonly 'application/json': readonly components['schemas']['ProjectApiKeyRoles'][]
      }
    }
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly removeProjectApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProjectApiKey: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProjectApiKeyRoles']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKey']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listApiKeyAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addApiKeyAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getApiKeyAccessListEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteApiKeyAccessListEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listApiKeyWhitelist: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addApiKeyWhitelist: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getApiKeyWhitelistEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteApiKeyWhitelistEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        readonly apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizationServiceAccountAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addOrganizationServiceAccountAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddServiceAccountAccessListRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteOrganizationServiceAccountAccessListEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjectServiceAccountAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addProjectServiceAccountAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddServiceAccountAccessListRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteProjectServiceAccountAccessListEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listUserAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addUserAccessList: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getUserAccessListEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteUserAccessListEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listUserWhitelist: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addUserWhitelist: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getUserWhitelistEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteUserWhitelistEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
        /**
         * @description The entry: an address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        readonly ipOrCidr: components['parameters']['IpOrCidr']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizationServiceAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
        /** @description `true`: also those that the service made for itself. */
        readonly includeSystemManaged?: components['parameters']['IncludeSystemManaged']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "links": [
           *         {
           *           "rel": "self",
           *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/serviceAccounts?pageNum=1&itemsPerPage=100"
           *         }
           *       ],
           *       "results": [
           *         {
           *           "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "name": "Deployment",
           *           "description": "Deploys the payment service",
           *           "roles": [
           *             "ORG_MEMBER"
           *           ],
           *           "secrets": [
           *             {
           *               "id": "66ad20dd8b3c8f0d2c0c3a20",
           *               "createdAt": "2024-08-02T18:07:25Z",
           *               "expiresAt": "2024-09-01T18:07:25Z",
           *               "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *               "lastUsedAt": null
           *             }
           *           ]
           *         }
           *       ],
           *       "totalCount": 1
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccountPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createOrganizationServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateOrganizationServiceAccountRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "secret": "mdb_sa_sk_0000000000000000000000000000000000000000"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getOrganizationServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteOrganizationServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateOrganizationServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateOrganizationServiceAccountRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listServiceAccountProjects: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ServiceAccountProjectPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createOrganizationServiceAccountSecret: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateServiceAccountSecretRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "66ad20dd8b3c8f0d2c0c3a20",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "secret": "mdb_sa_sk_0000000000000000000000000000000000000000"
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccountSecret']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteOrganizationServiceAccountSecret: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        readonly secretId: components['parameters']['SecretId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjectServiceAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "links": [
           *         {
           *           "rel": "self",
           *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/5356823b3004dee37132bb7b/serviceAccounts?pageNum=1&itemsPerPage=100"
           *         }
           *       ],
           *       "results": [
           *         {
           *           "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "name": "Deployment",
           *           "description": "Deploys the payment service",
           *           "roles": [
           *             "GROUP_READ_ONLY"
           *           ],
           *           "secrets": [
           *             {
           *               "id": "66ad20dd8b3c8f0d2c0c3a20",
           *               "createdAt": "2024-08-02T18:07:25Z",
           *               "expiresAt": "2024-09-01T18:07:25Z",
           *               "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *               "lastUsedAt": null
           *             }
           *           ]
           *         }
           *       ],
           *       "totalCount": 1
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccountPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createProjectServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateProjectServiceAccountRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "secret": "mdb_sa_sk_0000000000000000000000000000000000000000"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getProjectServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly removeProjectServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProjectServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateProjectServiceAccountRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly inviteProjectServiceAccount: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteServiceAccountRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "clientId": "mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "name": "Deployment",
           *       "description": "Deploys the payment service",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "secrets": [
           *         {
           *           "id": "66ad20dd8b3c8f0d2c0c3a20",
           *           "createdAt": "2024-08-02T18:07:25Z",
           *           "expiresAt": "2024-09-01T18:07:25Z",
           *           "maskedSecretValue": "mdb_sa_sk_...4f2a",
           *           "lastUsedAt": null
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccount']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createProjectServiceAccountSecret: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateServiceAccountSecretRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "66ad20dd8b3c8f0d2c0c3a20",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "secret": "mdb_sa_sk_0000000000000000000000000000000000000000"
           *     }
           */
          readonly 'application/json': components['schemas']['ServiceAccountSecret']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteProjectServiceAccountSecret: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        readonly clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        readonly secretId: components['parameters']['SecretId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['User']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateUserRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['User']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getUserByName: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The name of the user. */
        readonly username: components['parameters']['Username']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['User']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateUserRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['User']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizationUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['UserPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly removeOrganizationUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateOrganizationUserRoles: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrganizationUserRoles']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['OrganizationUserRoles']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjectUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['UserPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addProjectUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        /**
         * @example [
         *       {
         *         "id": "5329c8dfe4b0b07a83d67e7e",
         *         "roles": [
         *           {
         *             "roleName": "GROUP_READ_ONLY"
         *           }
         *         ]
         *       }
         *     ]
         */
        readonly 'application/json': readonly components['schemas']['AddProjectUser'][]
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['UserPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly removeProjectUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProjectUserRoles: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProjectUserRoles']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ProjectUserRoles']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listTeams: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TeamPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createTeam: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateTeamRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Team']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getTeamByName: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /** @description The name of the team. */
        readonly name: components['parameters']['TeamName']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Team']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getTeam: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Team']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteTeam: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateTeam: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateTeamRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Team']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listTeamUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['UserPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addTeamUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        /**
         * @example [
         *       {
         *         "id": "5329c8dfe4b0b07a83d67e7e"
         *       }
         *     ]
         */
        readonly 'application/json': readonly components['schemas']['AddTeamUser'][]
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['UserPage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly removeTeamUser: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        readonly userId: components['parameters']['UserId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjectTeams: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        readonly pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        readonly itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        readonly includeCount?: components['parameters']['IncludeCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TeamRolePage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly addProjectTeams: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        /**
         * @example [
         *       {
         *         "teamId": "6b610e1087d9d66b272f0c86",
         *         "roleNames": [
         *           "GROUP_OWNER"
         *         ]
         *       }
         *     ]
         */
        readonly 'application/json': readonly components['schemas']['AddProjectTeam'][]
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TeamRolePage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 409: components['responses']['Conflict']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly removeProjectTeam: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProjectTeamRoles: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        readonly teamId: components['parameters']['TeamId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateTeamRolesRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TeamRolePage']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listOrganizationInvitations: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Only the invitation of this user. */
        readonly username?: components['parameters']['UsernameFilter']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "61f0ad3fe4b0b07a83d67e7e",
           *         "createdAt": "2024-08-02T18:07:25Z",
           *         "expiresAt": "2024-09-01T18:07:25Z",
           *         "inviterUsername": "jane@example.com",
           *         "username": "john@example.com",
           *         "roles": [
           *           "ORG_MEMBER"
           *         ],
           *         "orgId": "5980cfdf0b6d97029d82f86e",
           *         "orgName": "Acme",
           *         "teamIds": []
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['Invitation'][]
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createOrganizationInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateOrganizationInvitationRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "orgId": "5980cfdf0b6d97029d82f86e",
           *       "orgName": "Acme",
           *       "teamIds": []
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateOrganizationInvitationByUsername: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateOrganizationInvitationByUsernameRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "orgId": "5980cfdf0b6d97029d82f86e",
           *       "orgName": "Acme",
           *       "teamIds": []
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getOrganizationInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "orgId": "5980cfdf0b6d97029d82f86e",
           *       "orgName": "Acme",
           *       "teamIds": []
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteOrganizationInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateOrganizationInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateOrganizationInvitationRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "ORG_MEMBER"
           *       ],
           *       "orgId": "5980cfdf0b6d97029d82f86e",
           *       "orgName": "Acme",
           *       "teamIds": []
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly listProjectInvitations: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description Only the invitation of this user. */
        readonly username?: components['parameters']['UsernameFilter']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       {
           *         "id": "61f0ad3fe4b0b07a83d67e7e",
           *         "createdAt": "2024-08-02T18:07:25Z",
           *         "expiresAt": "2024-09-01T18:07:25Z",
           *         "inviterUsername": "jane@example.com",
           *         "username": "john@example.com",
           *         "roles": [
           *           "GROUP_READ_ONLY"
           *         ],
           *         "groupId": "5356823b3004dee37132bb7b",
           *         "groupName": "Payments"
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['Invitation'][]
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly createProjectInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateProjectInvitationRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "groupId": "5356823b3004dee37132bb7b",
           *       "groupName": "Payments"
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProjectInvitationByUsername: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateProjectInvitationByUsernameRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "groupId": "5356823b3004dee37132bb7b",
           *       "groupName": "Payments"
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getProjectInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "groupId": "5356823b3004dee37132bb7b",
           *       "groupName": "Payments"
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly deleteProjectInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateProjectInvitation: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        readonly invitationId: components['parameters']['InvitationId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateProjectInvitationRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          /**
           * @example {
           *       "id": "61f0ad3fe4b0b07a83d67e7e",
           *       "createdAt": "2024-08-02T18:07:25Z",
           *       "expiresAt": "2024-09-01T18:07:25Z",
           *       "inviterUsername": "jane@example.com",
           *       "username": "john@example.com",
           *       "roles": [
           *         "GROUP_READ_ONLY"
           *       ],
           *       "groupId": "5356823b3004dee37132bb7b",
           *       "groupName": "Payments"
           *     }
           */
          readonly 'application/json': components['schemas']['Invitation']
        }
      }
      readonly 400: components['responses']['BadRequest']
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Forbidden']
      readonly 404: components['responses']['NotFound']
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
}
