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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
  readonly '/groups/{groupId}/hosts': {
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
    /** List the processes of a project */
    readonly get: operations['listHosts']
    readonly put?: never
    /** Begin to monitor a process */
    readonly post: operations['createHost']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/byName/{hostname}:{port}': {
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
         * @description The name of the machine.
         * @example db1.example.com
         */
        readonly hostname: components['parameters']['Hostname']
        /**
         * @description The port.
         * @example 27017
         */
        readonly port: components['parameters']['Port']
      }
      readonly cookie?: never
    }
    /**
     * Read a process by its name and port
     * @description The colon of the path is sent as it is.
     */
    readonly get: operations['getHostByName']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** Read a process */
    readonly get: operations['getHost']
    readonly put?: never
    readonly post?: never
    /** Stop monitoring a process */
    readonly delete: operations['deleteHost']
    readonly options?: never
    readonly head?: never
    /** Change how a process is monitored */
    readonly patch: operations['updateHost']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/databases': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** List the databases of a process */
    readonly get: operations['listDatabases']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/databases/{databaseName}': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
      }
      readonly cookie?: never
    }
    /** Read a database of a process */
    readonly get: operations['getDatabase']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/disks': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** List the disk partitions of a process */
    readonly get: operations['listDisks']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/disks/{partitionName}': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        readonly partitionName: components['parameters']['PartitionName']
      }
      readonly cookie?: never
    }
    /** Read a disk partition of a process */
    readonly get: operations['getDisk']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/clusters': {
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
    /** List the clusters of all projects */
    readonly get: operations['listAllClusters']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters': {
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
    /** List the clusters of a project */
    readonly get: operations['listClusters']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    /** Read a cluster */
    readonly get: operations['getCluster']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Rename a cluster */
    readonly patch: operations['updateCluster']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/measurements': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /**
     * Read measurements of a process
     * @description Takes `period`, or `start` and `end`. Without `m` all measurements come.
     */
    readonly get: operations['getHostMeasurements']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/disks/{partitionName}/measurements': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        readonly partitionName: components['parameters']['PartitionName']
      }
      readonly cookie?: never
    }
    /**
     * Read measurements of a disk partition
     * @description Takes `period`, or `start` and `end`. Without `m` all measurements come.
     */
    readonly get: operations['getDiskMeasurements']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/databases/{databaseName}/measurements': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
      }
      readonly cookie?: never
    }
    /**
     * Read measurements of a database
     * @description Takes `period`, or `start` and `end`. Without `m` all measurements come.
     */
    readonly get: operations['getDatabaseMeasurements']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/collStats/metrics': {
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
     * List the metrics of query latency
     * @description No source shows the answer.
     */
    readonly get: operations['listLatencyMetrics']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{hostClusterId}/collStats/pinned': {
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
        /** @description The cluster. */
        readonly hostClusterId: components['parameters']['HostClusterId']
      }
      readonly cookie?: never
    }
    /** List the pinned namespaces of a cluster */
    readonly get: operations['listPinnedNamespaces']
    /** Replace the pinned namespaces of a cluster */
    readonly put: operations['replacePinnedNamespaces']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Pin further namespaces of a cluster */
    readonly patch: operations['addPinnedNamespaces']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{hostClusterId}/collStats/unpin': {
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
        /** @description The cluster. */
        readonly hostClusterId: components['parameters']['HostClusterId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Unpin namespaces of a cluster */
    readonly patch: operations['removePinnedNamespaces']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/{clusterView}/{databaseName}/{collectionName}/collStats/measurements': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        readonly clusterView: components['parameters']['ClusterView']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        readonly collectionName: components['parameters']['CollectionName']
      }
      readonly cookie?: never
    }
    /** Read the query latency of a collection in a cluster */
    readonly get: operations['getClusterLatency']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/{clusterView}/collStats/namespaces': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        readonly clusterView: components['parameters']['ClusterView']
      }
      readonly cookie?: never
    }
    /** List the measured namespaces of a cluster */
    readonly get: operations['listClusterLatencyNamespaces']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/{hostId}/{databaseName}/{collectionName}/collStats/measurements': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        readonly collectionName: components['parameters']['CollectionName']
      }
      readonly cookie?: never
    }
    /** Read the query latency of a collection in a process */
    readonly get: operations['getHostLatency']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/{hostId}/collStats/namespaces': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** List the measured namespaces of a process */
    readonly get: operations['listHostLatencyNamespaces']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/namespaces': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** List the namespaces with slow queries */
    readonly get: operations['listSlowNamespaces']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/slowQueryLogs': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** List slow queries */
    readonly get: operations['listSlowQueries']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/suggestedIndexes': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /** List suggested indexes */
    readonly get: operations['listSuggestedIndexes']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/alerts': {
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
    /** List alerts */
    readonly get: operations['listAlerts']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/alerts/{alertId}': {
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
        /** @description The alert. */
        readonly alertId: components['parameters']['AlertId']
      }
      readonly cookie?: never
    }
    /** Read an alert */
    readonly get: operations['getAlert']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Acknowledge an alert */
    readonly patch: operations['acknowledgeAlert']
    readonly trace?: never
  }
  readonly '/alertConfigs/matchers/fieldNames': {
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
     * List what matchers can compare
     * @description A bare array of names.
     */
    readonly get: operations['listMatcherFieldNames']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/alertConfigs': {
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
    /** List alert configurations */
    readonly get: operations['listAlertConfigs']
    readonly put?: never
    /** Create an alert configuration */
    readonly post: operations['createAlertConfig']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/alertConfigs/{alertConfigId}': {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
      }
      readonly cookie?: never
    }
    /** Read an alert configuration */
    readonly get: operations['getAlertConfig']
    /** Replace an alert configuration */
    readonly put: operations['replaceAlertConfig']
    readonly post?: never
    /** Delete an alert configuration */
    readonly delete: operations['deleteAlertConfig']
    readonly options?: never
    readonly head?: never
    /** Put an alert configuration in or out of force */
    readonly patch: operations['enableAlertConfig']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/alertConfigs/{alertConfigId}/alerts': {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
      }
      readonly cookie?: never
    }
    /** List the alerts that a configuration raised */
    readonly get: operations['listAlertConfigAlerts']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/alertConfigs/{alertConfigId}/{notificationId}/test': {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
        /** @description The notification: its `notifierId`. */
        readonly notificationId: components['parameters']['NotificationId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send a test notification
     * @description No source shows the answer.
     */
    readonly post: operations['testAlertNotification']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/events': {
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
    /** List the events of an organization */
    readonly get: operations['listOrganizationEvents']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/events/{eventId}': {
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
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        readonly eventId: components['parameters']['EventId']
      }
      readonly cookie?: never
    }
    /** Read an event of an organization */
    readonly get: operations['getOrganizationEvent']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/events': {
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
    /** List the events of a project */
    readonly get: operations['listProjectEvents']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/events/{eventId}': {
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
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        readonly eventId: components['parameters']['EventId']
      }
      readonly cookie?: never
    }
    /** Read an event of a project */
    readonly get: operations['getProjectEvent']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/maintenanceWindows': {
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
    /** List maintenance windows */
    readonly get: operations['listMaintenanceWindows']
    readonly put?: never
    /** Plan a maintenance window */
    readonly post: operations['createMaintenanceWindow']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/maintenanceWindows/{maintenanceWindowId}': {
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
        /** @description The maintenance window. */
        readonly maintenanceWindowId: components['parameters']['MaintenanceWindowId']
      }
      readonly cookie?: never
    }
    /** Read a maintenance window */
    readonly get: operations['getMaintenanceWindow']
    readonly put?: never
    readonly post?: never
    /** Delete a maintenance window */
    readonly delete: operations['deleteMaintenanceWindow']
    readonly options?: never
    readonly head?: never
    /** Change a maintenance window */
    readonly patch: operations['updateMaintenanceWindow']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/integrations': {
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
     * List integrations
     * @description Secrets are redacted.
     */
    readonly get: operations['listIntegrations']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/integrations/{integrationType}': {
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
         * @description The other service.
         * @example PAGER_DUTY
         */
        readonly integrationType: components['parameters']['IntegrationType']
      }
      readonly cookie?: never
    }
    /**
     * Read an integration
     * @description Secrets are redacted.
     */
    readonly get: operations['getIntegration']
    /**
     * Replace an integration
     * @description Answers with all integrations.
     */
    readonly put: operations['replaceIntegration']
    /**
     * Set up an integration
     * @description Answers with all integrations.
     */
    readonly post: operations['createIntegration']
    /** Delete an integration */
    readonly delete: operations['deleteIntegration']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationConfig': {
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
     * Read the automation configuration
     * @description It contains secrets.
     */
    readonly get: operations['getAutomationConfig']
    /**
     * Replace the automation configuration
     * @description The last write wins: there is no lock.
     */
    readonly put: operations['replaceAutomationConfig']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationConfig/noSecrets': {
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
    /** Read the automation configuration without its secrets */
    readonly get: operations['getAutomationConfigWithoutSecrets']
    /** Replace the automation configuration but for its secrets */
    readonly put: operations['replaceAutomationConfigWithoutSecrets']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationConfig/updateAgentVersions': {
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
    readonly get?: never
    readonly put?: never
    /** Update the agents to their newest versions */
    readonly post: operations['updateAgentVersions']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationConfig/backupAgentConfig': {
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
    /** Read the configuration of the backup agents */
    readonly get: operations['getBackupAgentConfig']
    /** Replace the configuration of the backup agents */
    readonly put: operations['replaceBackupAgentConfig']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationConfig/monitoringAgentConfig': {
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
    /** Read the configuration of the monitoring agents */
    readonly get: operations['getMonitoringAgentConfig']
    /** Replace the configuration of the monitoring agents */
    readonly put: operations['replaceMonitoringAgentConfig']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationStatus': {
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
    /** Read how far the deployments are */
    readonly get: operations['getAutomationStatus']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/automationStatus/full': {
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
     * Read how far the deployments are, with the last 50 plans
     * @description No source lists its further fields.
     */
    readonly get: operations['getFullAutomationStatus']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/agents': {
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
    /** List where the agents are listed */
    readonly get: operations['listAgentLinks']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/agents/{agentType}': {
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
         * @description The kind of agent.
         * @example MONITORING
         */
        readonly agentType: components['parameters']['AgentType']
      }
      readonly cookie?: never
    }
    /** List the agents of a kind */
    readonly get: operations['listAgents']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/agents/versions': {
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
    /** List the versions of the agents */
    readonly get: operations['listAgentVersions']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/softwareComponents/versions': {
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
    /** List the newest versions of the components */
    readonly get: operations['listSoftwareVersions']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/agentapikeys': {
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
     * List agent API keys
     * @description The answer is a bare array, not a page.
     */
    readonly get: operations['listAgentApiKeys']
    readonly put?: never
    /** Create an agent API key */
    readonly post: operations['createAgentApiKey']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/agentapikeys/{agentApiKeyId}': {
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
        /** @description The agent API key: its `_id`. */
        readonly agentApiKeyId: components['parameters']['AgentApiKeyId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Delete an agent API key */
    readonly delete: operations['deleteAgentApiKey']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/backupConfigs': {
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
    /** List backup configurations */
    readonly get: operations['listBackupConfigs']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/backupConfigs/{clusterId}': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    /** Read a backup configuration */
    readonly get: operations['getBackupConfig']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /**
     * Change a backup configuration
     * @description Must come from an address of the access list.
     */
    readonly patch: operations['updateBackupConfig']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    /** Read a snapshot schedule */
    readonly get: operations['getSnapshotSchedule']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    /** Change a snapshot schedule */
    readonly patch: operations['updateSnapshotSchedule']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/snapshots': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    /** List the snapshots of a cluster */
    readonly get: operations['listSnapshots']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        readonly snapshotId: components['parameters']['SnapshotId']
      }
      readonly cookie?: never
    }
    /** Read a snapshot */
    readonly get: operations['getSnapshot']
    readonly put?: never
    readonly post?: never
    /** Delete a snapshot */
    readonly delete: operations['deleteSnapshot']
    readonly options?: never
    readonly head?: never
    /** Change how long a snapshot is kept */
    readonly patch: operations['updateSnapshot']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/snapshots': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /**
     * List the snapshots of a config server
     * @description Legacy.
     */
    readonly get: operations['listHostSnapshots']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/snapshots/{snapshotId}': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /** @description The snapshot. */
        readonly snapshotId: components['parameters']['SnapshotId']
      }
      readonly cookie?: never
    }
    /**
     * Read a snapshot of a config server
     * @description Legacy.
     */
    readonly get: operations['getHostSnapshot']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/restoreJobs': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    /** List the restores of a cluster */
    readonly get: operations['listRestoreJobs']
    readonly put?: never
    /**
     * Restore a cluster
     * @description Answers with one job per shard. Must come from an address of the access list.
     */
    readonly post: operations['createRestoreJob']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/restoreJobs/{jobId}': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    /** Read a restore */
    readonly get: operations['getRestoreJob']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/restoreJobs': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    /**
     * List the restores of a config server
     * @description Legacy.
     */
    readonly get: operations['listHostRestoreJobs']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/hosts/{hostId}/restoreJobs/{jobId}': {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    /**
     * Read a restore of a config server
     * @description Legacy.
     */
    readonly get: operations['getHostRestoreJob']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/checkpoints': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    /** List the checkpoints of a cluster */
    readonly get: operations['listCheckpoints']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/clusters/{clusterId}/checkpoints/{checkpointId}': {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The checkpoint. */
        readonly checkpointId: components['parameters']['CheckpointId']
      }
      readonly cookie?: never
    }
    /** Read a checkpoint */
    readonly get: operations['getCheckpoint']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/logCollectionJobs': {
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
    /** List log collections */
    readonly get: operations['listLogCollections']
    readonly put?: never
    /** Collect logs */
    readonly post: operations['createLogCollection']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/logCollectionJobs/{jobId}': {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    /** Read a log collection */
    readonly get: operations['getLogCollection']
    readonly put?: never
    readonly post?: never
    /** Delete a log collection */
    readonly delete: operations['deleteLogCollection']
    readonly options?: never
    readonly head?: never
    /**
     * Change until when collected logs are kept
     * @description No source shows the answer.
     */
    readonly patch: operations['updateLogCollection']
    readonly trace?: never
  }
  readonly '/groups/{groupId}/logCollectionJobs/{jobId}/retry': {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    /**
     * Collect logs once more
     * @description No source shows the answer.
     */
    readonly put: operations['retryLogCollection']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/logCollectionJobs/{jobId}/download': {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    /**
     * Download collected logs
     * @description Answers with gzip, not JSON.
     */
    readonly get: operations['downloadLogCollection']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/{groupId}/controlledFeature': {
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
    /** Read the feature policies of a project */
    readonly get: operations['getFeaturePolicies']
    /** Replace the feature policies of a project */
    readonly put: operations['replaceFeaturePolicies']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/groups/availablePolicies': {
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
    /** List the feature policies that there are */
    readonly get: operations['listAvailablePolicies']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/invoices': {
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
     * List invoices
     * @description The documentation prints the path with a slash at its end.
     */
    readonly get: operations['listInvoices']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/invoices/{invoiceId}': {
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
        /** @description The invoice. */
        readonly invoiceId: components['parameters']['InvoiceId']
      }
      readonly cookie?: never
    }
    /** Read an invoice */
    readonly get: operations['getInvoice']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/invoices/pending': {
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
     * Read the invoice of this month
     * @description It is not closed yet.
     */
    readonly get: operations['getPendingInvoice']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/federationSettings': {
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
    /** Read the federation settings of an organization */
    readonly get: operations['getFederationSettings']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Delete federation settings */
    readonly delete: operations['deleteFederationSettings']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/connectedOrgConfigs': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
      }
      readonly cookie?: never
    }
    /** List connected organizations */
    readonly get: operations['listConnectedOrgConfigs']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** Read a connected organization */
    readonly get: operations['getConnectedOrgConfig']
    readonly put?: never
    readonly post?: never
    /** Disconnect an organization */
    readonly delete: operations['deleteConnectedOrgConfig']
    readonly options?: never
    readonly head?: never
    /** Change a connected organization */
    readonly patch: operations['updateConnectedOrgConfig']
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
      }
      readonly cookie?: never
    }
    /** List the role mappings of a connected organization */
    readonly get: operations['listRoleMappings']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{roleMappingId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /** @description The role mapping. */
        readonly roleMappingId: components['parameters']['RoleMappingId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    readonly post?: never
    /** Delete a role mapping */
    readonly delete: operations['deleteRoleMapping']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/identityProviders': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
      }
      readonly cookie?: never
    }
    /** List identity providers */
    readonly get: operations['listIdentityProviders']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        readonly identityProviderId: components['parameters']['IdentityProviderId']
      }
      readonly cookie?: never
    }
    /** Read an identity provider */
    readonly get: operations['getIdentityProvider']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml': {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        readonly identityProviderId: components['parameters']['IdentityProviderId']
      }
      readonly cookie?: never
    }
    /**
     * Download the metadata for an identity provider
     * @description Answers with XML, not JSON.
     */
    readonly get: operations['downloadIdentityProviderMetadata']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/liveExport/migrationLink': {
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
    readonly get?: never
    readonly put?: never
    /**
     * Link an organization with Atlas for a live migration
     * @description Uses the link token that the target organization in Atlas created.
     */
    readonly post: operations['createMigrationLink']
    /** Delete the link for moving deployments to Atlas */
    readonly delete: operations['deleteMigrationLink']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/orgs/{orgId}/liveExport/migrationLink/status': {
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
    /** Read whether the link for moving deployments is in use */
    readonly get: operations['getMigrationLinkStatus']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
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
      /** @description Values that the detail mentions: ids, addresses, limits. Null when there are none. */
      readonly parameters?: readonly (string | number)[] | null
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
     * @description An identifier of 24 lower-case hexadecimal digits.
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
      /** @description The block of addresses in CIDR notation. Null for some single addresses. */
      readonly cidrBlock?: string | null
      /** @description The address. Null when the entry is a block of addresses. */
      readonly ipAddress?: string | null
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
      /** @description Whether the organization was deleted. */
      readonly isDeleted?: boolean
      /**
       * Format: date-time
       * @description When an agent of the organization last reported.
       */
      readonly lastActiveAgent?: string
      /** @description Whether new projects are created without the default alert configurations. */
      readonly skipDefaultAlertsSettings?: boolean
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
    /** @description The description of an API key: 1 to 250 characters. */
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
    /** @description The description of a service account: 1 to 250 letters, digits, spaces and `-_.,'`. */
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
     * @description The created organization, and the credentials created with it. Cloud Manager returns the organization in `organization`; Ops Manager returns its fields at the top level.
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
      readonly organization?: components['schemas']['Organization']
      /** @description The id of the organization, where `organization` is absent (Ops Manager). */
      readonly id?: components['schemas']['ObjectId']
      /** @description The name of the organization, where `organization` is absent (Ops Manager). */
      readonly name?: string
      /** @description Related resources, where `organization` is absent (Ops Manager). */
      readonly links?: readonly components['schemas']['Link'][]
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
      /** @description The number of agents that report. */
      readonly activeAgentCount?: number
      /** @description The number of clusters. */
      readonly clusterCount?: number
      /**
       * Format: date-time
       * @description When the project was created.
       */
      readonly created?: string
      /** @description Whether the project was created with the default alert configurations. */
      readonly withDefaultAlertsSettings?: boolean
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
      /** @description The organization. */
      readonly orgId: components['schemas']['ObjectId']
      /** @description Labels of the project. Ops Manager only. */
      readonly tags?: readonly string[]
      /** @description Whether to create the default alert configurations. Default: true. */
      readonly withDefaultAlertsSettings?: boolean
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
      /** @description The name. */
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
      /** @description The name. */
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
      /** @description Whether the user is a member of the organization or has yet to accept an invitation. */
      readonly orgMembershipStatus?: 'ACTIVE' | 'PENDING' | (string & {})
      /**
       * Format: date-time
       * @description When the invitation was created, for a user who has yet to accept one.
       */
      readonly invitationCreatedAt?: string
      /**
       * Format: date-time
       * @description When the invitation expires, for a user who has yet to accept one.
       */
      readonly invitationExpiresAt?: string
      /** @description Who sent the invitation, for a user who has yet to accept one. */
      readonly inviterUsername?: string
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
      /** @description The role. */
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
      /** @description The name of the team. */
      readonly name: string
      /** @description The user names of the members, in the response to the creation of a team. */
      readonly usernames?: readonly string[]
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
    /**
     * @description A MongoDB process that is monitored.
     * @example {
     *       "id": "id",
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "hostname": "db1.example.com",
     *       "port": 27017,
     *       "ipAddress": "ipAddress",
     *       "aliases": [
     *         "aliase"
     *       ],
     *       "typeName": "REPLICA_PRIMARY",
     *       "version": "7.0.12",
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e"
     *     }
     */
    readonly Host: {
      /** @description Its identifier. */
      readonly id: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The name of the machine. */
      readonly hostname?: string
      /** @description The port. */
      readonly port?: number
      /** @description The address of the machine. */
      readonly ipAddress?: string
      /** @description Other names, with the port. */
      readonly aliases?: readonly string[]
      /** @description What kind it is. */
      readonly typeName?: string
      /** @description The version of MongoDB. */
      readonly version?: string
      /** @description The cluster. */
      readonly clusterId?: string
      /** @description The replica set. */
      readonly replicaSetName?: string
      /** @description The state in the replica set. */
      readonly replicaStateName?: string
      /** @description The shard. */
      readonly shardName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When its agent last reported.
       */
      readonly lastPing?: string
      /**
       * Format: date-time
       * @description When it was last started.
       */
      readonly lastRestart?: string
      /** @description How long it runs, in milliseconds. */
      readonly uptimeMsec?: number
      /** @description How the agents log in. */
      readonly authMechanismName?: string
      /** @description The user name. */
      readonly username?: string
      /** @description TLS is used. */
      readonly sslEnabled?: boolean
      /** @description It may raise alerts. */
      readonly alertsEnabled?: boolean
      /** @description Its logs are collected. */
      readonly logsEnabled?: boolean
      /** @description Its profile is collected. */
      readonly profilerEnabled?: boolean
      /** @description It is monitored. */
      readonly hostEnabled?: boolean
      /** @description It is not monitored any more. */
      readonly deactivated?: boolean
      /** @description It is not shown. */
      readonly hidden?: boolean
      /** @description It is a hidden member. */
      readonly hiddenSecondary?: boolean
      /** @description Its log has warnings from its start. */
      readonly hasStartupWarnings?: boolean
      /** @description It has a journal. */
      readonly journalingEnabled?: boolean
      /** @description Whether hardware metrics are collected through Munin (obsolete). */
      readonly muninEnabled?: boolean
      /** @description Its limit of open files is low. */
      readonly lowUlimit?: boolean
      /** @description The size of its data, in bytes. */
      readonly lastDataSizeBytes?: number
      /** @description The size of its indexes, in bytes. */
      readonly lastIndexSizeBytes?: number
      /** @description How far it is kept behind, in seconds. */
      readonly slaveDelaySec?: number
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of processes. */
    readonly HostPage: {
      readonly results: readonly components['schemas']['Host'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Begins to monitor a process. No source lists the fields; these are those of the process that can be written.
     * @example {
     *       "hostname": "db1.example.com",
     *       "port": 27017,
     *       "authMechanismName": "authMechanismName",
     *       "username": "jane@example.com",
     *       "sslEnabled": false,
     *       "alertsEnabled": false,
     *       "logsEnabled": false,
     *       "profilerEnabled": false
     *     }
     */
    readonly CreateHostRequest: {
      /** @description The name of the machine. */
      readonly hostname: string
      /** @description The port. */
      readonly port: number
      /** @description How the agents log in. */
      readonly authMechanismName?: string
      /** @description The user name. */
      readonly username?: string
      /** @description The password. It is written, never read. */
      readonly password?: string
      /** @description TLS is used. */
      readonly sslEnabled?: boolean
      readonly alertsEnabled?: boolean
      readonly logsEnabled?: boolean
      readonly profilerEnabled?: boolean
    }
    /**
     * @description Changes how a process is monitored. No source lists the fields; these are those of the process that can be written.
     * @example {
     *       "authMechanismName": "authMechanismName",
     *       "username": "jane@example.com",
     *       "sslEnabled": false,
     *       "alertsEnabled": false,
     *       "logsEnabled": false,
     *       "profilerEnabled": false
     *     }
     */
    readonly UpdateHostRequest: {
      /** @description How the agents log in. */
      readonly authMechanismName?: string
      /** @description The user name. */
      readonly username?: string
      /** @description The password. It is written, never read. */
      readonly password?: string
      /** @description TLS is used. */
      readonly sslEnabled?: boolean
      readonly alertsEnabled?: boolean
      readonly logsEnabled?: boolean
      readonly profilerEnabled?: boolean
    }
    /**
     * @description A database of a process.
     * @example {
     *       "databaseName": "shop"
     *     }
     */
    readonly Database: {
      /** @description The database. */
      readonly databaseName: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of databases. */
    readonly DatabasePage: {
      readonly results: readonly components['schemas']['Database'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A disk partition of a process.
     * @example {
     *       "partitionName": "nvme0n1"
     *     }
     */
    readonly Disk: {
      /** @description The partition. */
      readonly partitionName: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of disk partitions. */
    readonly DiskPage: {
      readonly results: readonly components['schemas']['Disk'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A cluster, in short.
     * @example {
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *       "name": "Nightly",
     *       "type": "REPLICA_SET",
     *       "availability": "availability",
     *       "versions": [
     *         "7.0.12"
     *       ],
     *       "backupEnabled": false,
     *       "authEnabled": false,
     *       "sslEnabled": false,
     *       "alertCount": 1
     *     }
     */
    readonly ClusterSummary: {
      /** @description The cluster. */
      readonly clusterId: string
      /** @description Its name. */
      readonly name?: string
      /** @description What kind it is. */
      readonly type?: string
      /** @description Whether it can be reached. */
      readonly availability?: string
      /** @description The versions of MongoDB in it. */
      readonly versions?: readonly string[]
      /** @description It is backed up. */
      readonly backupEnabled?: boolean
      /** @description Users must log in. */
      readonly authEnabled?: boolean
      /** @description TLS is used. */
      readonly sslEnabled?: boolean
      /** @description How many alerts are open. */
      readonly alertCount?: number
      /** @description The size of its data, in bytes. */
      readonly dataSizeBytes?: number
      /** @description How many members. */
      readonly nodeCount?: number
    }
    /**
     * @description The clusters of one project.
     * @example {
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "groupName": "Payments",
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "orgName": "Acme",
     *       "planType": "planType",
     *       "tags": [
     *         "tag"
     *       ],
     *       "clusters": [
     *         {
     *           "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *           "name": "Nightly",
     *           "type": "REPLICA_SET",
     *           "availability": "availability",
     *           "versions": [
     *             "7.0.12"
     *           ],
     *           "backupEnabled": false,
     *           "authEnabled": false,
     *           "sslEnabled": false,
     *           "alertCount": 1
     *         }
     *       ]
     *     }
     */
    readonly ProjectClusters: {
      readonly groupId: components['schemas']['ObjectId']
      /** @description The name of the project. */
      readonly groupName?: string
      readonly orgId?: components['schemas']['ObjectId']
      /** @description The name of the organization. */
      readonly orgName?: string
      /** @description Which plan is paid for. */
      readonly planType?: string
      /** @description Its tags. */
      readonly tags?: readonly string[]
      /** @description Its clusters. */
      readonly clusters: readonly components['schemas']['ClusterSummary'][]
    }
    /** @description One page of projects with their clusters. */
    readonly ProjectClustersPage: {
      readonly results: readonly components['schemas']['ProjectClusters'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A sharded cluster or a replica set.
     * @example {
     *       "id": "id",
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "clusterName": "Cluster 0",
     *       "typeName": "REPLICA_PRIMARY",
     *       "replicaSetName": "rs0",
     *       "shardName": "shard-0",
     *       "lastHeartbeat": "2024-08-02T18:07:25Z"
     *     }
     */
    readonly Cluster: {
      /** @description Its identifier. */
      readonly id: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The name of the cluster. */
      readonly clusterName?: string
      /** @description What kind it is. */
      readonly typeName?: string
      /** @description The replica set. */
      readonly replicaSetName?: string
      /** @description The shard. */
      readonly shardName?: string
      /**
       * Format: date-time
       * @description When it last reported.
       */
      readonly lastHeartbeat?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of clusters. */
    readonly ClusterPage: {
      readonly results: readonly components['schemas']['Cluster'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Renames a cluster.
     * @example {
     *       "clusterName": "Cluster 0"
     *     }
     */
    readonly UpdateClusterRequest: {
      /** @description The name of the cluster. */
      readonly clusterName: string
    }
    /**
     * @description A date such as `2024-08-02T18:07:25Z`. The time and the zone are optional; without a zone, the date is in UTC.
     * @example 2024-08-02T18:07:25Z
     */
    readonly DateInput: string
    /**
     * @description A value at a time.
     * @example {
     *       "timestamp": "2024-08-02T18:07:25Z",
     *       "value": 0.5
     *     }
     */
    readonly DataPoint: {
      /**
       * Format: date-time
       * @description When.
       */
      readonly timestamp: string
      /** @description The value; null where there is none. */
      readonly value: number | null
    }
    /**
     * @description A time series.
     * @example {
     *       "name": "Nightly",
     *       "units": "RAW",
     *       "dataPoints": [
     *         {
     *           "timestamp": "2024-08-02T18:07:25Z",
     *           "value": 0.5
     *         }
     *       ]
     *     }
     */
    readonly Measurement: {
      /** @description Its name. */
      readonly name: string
      /** @description The unit. */
      readonly units?: string
      /** @description Its points. */
      readonly dataPoints: readonly components['schemas']['DataPoint'][]
    }
    /**
     * @description Time series of a process, a disk partition or a database.
     * @example {
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "hostId": "b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1",
     *       "processId": "db1.example.com:27017",
     *       "granularity": "PT1M",
     *       "start": "2024-08-02T18:07:25Z",
     *       "end": "2024-08-02T18:07:25Z",
     *       "measurements": [
     *         {
     *           "name": "Nightly",
     *           "units": "RAW",
     *           "dataPoints": [
     *             {
     *               "timestamp": "2024-08-02T18:07:25Z",
     *               "value": 0.5
     *             }
     *           ]
     *         }
     *       ],
     *       "partitionName": "nvme0n1",
     *       "databaseName": "shop"
     *     }
     */
    readonly Measurements: {
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The process. */
      readonly hostId?: string
      /** @description The process, as name and port. */
      readonly processId?: string
      /** @description How far the points are apart, as an ISO 8601 duration. */
      readonly granularity?: string
      /**
       * Format: date-time
       * @description Where it begins.
       */
      readonly start?: string
      /**
       * Format: date-time
       * @description Where it ends.
       */
      readonly end?: string
      /** @description The series. */
      readonly measurements: readonly components['schemas']['Measurement'][]
      /** @description The partition. */
      readonly partitionName?: string
      /** @description The database. */
      readonly databaseName?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description A document whose fields no source lists. */
    readonly OpenDocument: {
      readonly [key: string]: unknown
    }
    /**
     * @description Namespaces whose latency is kept in view: five at most.
     * @example {
     *       "namespaces": [
     *         "shop.orders"
     *       ]
     *     }
     */
    readonly PinnedNamespaces: {
      /** @description Databases and collections, such as `shop.orders`. */
      readonly namespaces: readonly string[]
    }
    /**
     * @description Namespaces that have been measured.
     * @example {
     *       "namespaces": [
     *         "shop.orders"
     *       ]
     *     }
     */
    readonly LatencyNamespaces: {
      /** @description The namespaces. No source says whether they are names or objects. */
      readonly namespaces: readonly unknown[]
    }
    /**
     * @description A namespace with slow queries.
     * @example {
     *       "namespace": "shop.orders",
     *       "type": "REPLICA_SET"
     *     }
     */
    readonly SlowNamespace: {
      /** @description Database and collection. */
      readonly namespace: string
      /** @description What kind it is. */
      readonly type?: string
    }
    /**
     * @description Namespaces with slow queries.
     * @example {
     *       "namespaces": [
     *         {
     *           "namespace": "shop.orders",
     *           "type": "REPLICA_SET"
     *         }
     *       ]
     *     }
     */
    readonly SlowNamespaces: {
      /** @description The namespaces. */
      readonly namespaces: readonly components['schemas']['SlowNamespace'][]
    }
    /**
     * @description A line of the log about a slow query.
     * @example {
     *       "namespace": "shop.orders",
     *       "line": "2024-08-02T18:07:25Z I COMMAND command shop.orders 1200ms"
     *     }
     */
    readonly SlowQuery: {
      /** @description Database and collection. */
      readonly namespace: string
      /** @description The line. */
      readonly line: string
    }
    /**
     * @description Lines of the log about slow queries.
     * @example {
     *       "slowQueries": [
     *         {
     *           "namespace": "shop.orders",
     *           "line": "2024-08-02T18:07:25Z I COMMAND command shop.orders 1200ms"
     *         }
     *       ]
     *     }
     */
    readonly SlowQueries: {
      /** @description The lines. */
      readonly slowQueries: readonly components['schemas']['SlowQuery'][]
    }
    /**
     * @description An index that would help.
     * @example {
     *       "id": "id",
     *       "impact": [
     *         "impact"
     *       ],
     *       "namespace": "shop.orders",
     *       "weight": 1,
     *       "index": [
     *         {}
     *       ]
     *     }
     */
    readonly SuggestedIndex: {
      /** @description Its identifier. */
      readonly id: string
      /** @description The query shapes that it helps. */
      readonly impact?: readonly string[]
      /** @description Database and collection. */
      readonly namespace?: string
      /** @description How much it helps. */
      readonly weight?: number
      /** @description Its keys. */
      readonly index?: readonly {
        readonly [key: string]: unknown
      }[]
    }
    /**
     * @description How an operation went.
     * @example {
     *       "ms": 1,
     *       "nReturned": 1,
     *       "nScanned": 1,
     *       "ts": 1
     *     }
     */
    readonly OperationStats: {
      /** @description How long, in milliseconds. */
      readonly ms?: number
      /** @description How many documents it returned. */
      readonly nReturned?: number
      /** @description How many documents it looked at. */
      readonly nScanned?: number
      /** @description When, in milliseconds since 1970. */
      readonly ts?: number
    }
    /**
     * @description An example of a slow operation.
     * @example {
     *       "raw": "raw",
     *       "predicates": [
     *         {}
     *       ],
     *       "stats": {
     *         "ms": 1,
     *         "nReturned": 1,
     *         "nScanned": 1,
     *         "ts": 1
     *       }
     *     }
     */
    readonly SlowOperation: {
      /** @description The line of the log. */
      readonly raw?: string
      /** @description What it asked for. */
      readonly predicates?: readonly {
        readonly [key: string]: unknown
      }[]
      readonly stats?: components['schemas']['OperationStats']
    }
    /**
     * @description Queries that are alike.
     * @example {
     *       "id": "id",
     *       "namespace": "shop.orders",
     *       "avgMs": 1,
     *       "count": 1,
     *       "inefficiencyScore": 1,
     *       "operations": [
     *         {
     *           "raw": "raw",
     *           "predicates": [
     *             {}
     *           ],
     *           "stats": {
     *             "ms": 1,
     *             "nReturned": 1,
     *             "nScanned": 1,
     *             "ts": 1
     *           }
     *         }
     *       ]
     *     }
     */
    readonly QueryShape: {
      /** @description Its identifier. */
      readonly id: string
      /** @description Database and collection. */
      readonly namespace?: string
      /** @description How long they take on average, in milliseconds. */
      readonly avgMs?: number
      /** @description How many. */
      readonly count?: number
      /** @description How many documents are looked at for one that is returned. */
      readonly inefficiencyScore?: number
      /** @description Examples. */
      readonly operations?: readonly components['schemas']['SlowOperation'][]
    }
    /**
     * @description Indexes that would help, and the queries that they help.
     * @example {
     *       "suggestedIndexes": [
     *         {
     *           "id": "id",
     *           "impact": [
     *             "impact"
     *           ],
     *           "namespace": "shop.orders",
     *           "weight": 1,
     *           "index": [
     *             {}
     *           ]
     *         }
     *       ],
     *       "shapes": [
     *         {
     *           "id": "id",
     *           "namespace": "shop.orders",
     *           "avgMs": 1,
     *           "count": 1,
     *           "inefficiencyScore": 1,
     *           "operations": [
     *             {
     *               "raw": "raw",
     *               "predicates": [
     *                 {}
     *               ],
     *               "stats": {
     *                 "ms": 1,
     *                 "nReturned": 1,
     *                 "nScanned": 1,
     *                 "ts": 1
     *               }
     *             }
     *           ]
     *         }
     *       ]
     *     }
     */
    readonly SuggestedIndexes: {
      /** @description The indexes. */
      readonly suggestedIndexes: readonly components['schemas']['SuggestedIndex'][]
      /** @description The queries. */
      readonly shapes?: readonly components['schemas']['QueryShape'][]
    }
    /** @description The state of an alert. No source lists the states. */
    readonly AlertStatus: string
    /**
     * @description A number with its unit.
     * @example {
     *       "number": 1,
     *       "units": "RAW"
     *     }
     */
    readonly MetricValue: {
      /** @description The number. */
      readonly number?: number
      /** @description The unit. */
      readonly units?: string
    }
    /**
     * @description Which processes, replica sets or clusters an alert looks at.
     * @example {
     *       "fieldName": "HOSTNAME",
     *       "operator": "EQUALS",
     *       "value": "db1.example.com"
     *     }
     */
    readonly Matcher: {
      /** @description Which field is compared. */
      readonly fieldName: string
      /** @description How. */
      readonly operator: string
      /** @description With what. */
      readonly value: string
    }
    /**
     * @description When a metric raises an alert.
     * @example {
     *       "metricName": "OPCOUNTER_CMD",
     *       "operator": "EQUALS",
     *       "threshold": 1,
     *       "units": "RAW",
     *       "mode": "mode"
     *     }
     */
    readonly MetricThreshold: {
      /** @description Which metric. */
      readonly metricName?: string
      /** @description How it is compared. */
      readonly operator?: string
      /** @description With what. */
      readonly threshold?: number
      /** @description The unit. */
      readonly units?: string
      /** @description How values are put together. */
      readonly mode?: string
    }
    /**
     * @description Who is told of an alert, and when. Which fields there are depends on `typeName`; secrets come back redacted.
     * @example {
     *       "typeName": "GROUP",
     *       "delayMin": 0,
     *       "intervalMin": 60,
     *       "emailEnabled": true,
     *       "smsEnabled": false
     *     }
     */
    readonly AlertNotification: {
      /** @description By which way. */
      readonly typeName: string
      /** @description How long to wait first, in minutes. */
      readonly delayMin?: number
      /** @description How often to repeat it, in minutes. */
      readonly intervalMin?: number
      /** @description To which address. */
      readonly emailAddress?: string
      /** @description By e-mail. */
      readonly emailEnabled?: boolean
      /** @description By text message. */
      readonly smsEnabled?: boolean
      /** @description To which number. */
      readonly mobileNumber?: string
      /** @description The user name. */
      readonly username?: string
      /** @description To users with these roles. */
      readonly roles?: readonly string[]
      readonly teamId?: components['schemas']['ObjectId']
      /** @description The name of the team. */
      readonly teamName?: string
      /** @description Token of Slack. A secret. */
      readonly apiToken?: string
      /** @description Channel of Slack. */
      readonly channelName?: string
      /** @description Key of Datadog. A secret. */
      readonly datadogApiKey?: string
      /** @description Region of Datadog. */
      readonly datadogRegion?: string
      /** @description Key of Opsgenie. A secret. */
      readonly opsGenieApiKey?: string
      /** @description Region of Opsgenie. */
      readonly opsGenieRegion?: string
      /** @description Key of PagerDuty. A secret. */
      readonly serviceKey?: string
      /** @description Key of VictorOps. A secret. */
      readonly victorOpsApiKey?: string
      /** @description Routing key of VictorOps. */
      readonly victorOpsRoutingKey?: string
      /** @description Address of Microsoft Teams. A secret. */
      readonly microsoftTeamsWebhookUrl?: string
      /** @description Address of the webhook. */
      readonly webhookUrl?: string
      /** @description Secret of the webhook. */
      readonly webhookSecret?: string
      /** @description Token of Flowdock. A secret. */
      readonly flowdockApiToken?: string
      /** @description Flow of Flowdock. */
      readonly flowName?: string
      /** @description The name of the organization. */
      readonly orgName?: string
      /** @description Its identifier. */
      readonly notifierId?: string
    }
    /**
     * @description Something that somebody should look at.
     * @example {
     *       "id": "id",
     *       "alertConfigId": "5980cfdf0b6d97029d82f86e",
     *       "status": "OPEN",
     *       "resolved": "2024-08-02T18:07:25Z",
     *       "lastNotified": "2024-08-02T18:07:25Z",
     *       "acknowledgedUntil": "2024-08-02T18:07:25Z",
     *       "acknowledgementComment": "acknowledgementComment",
     *       "acknowledgingUsername": "acknowledgingUsername",
     *       "hostnameAndPort": "db1.example.com:27017"
     *     }
     */
    readonly Alert: {
      /** @description Its identifier. */
      readonly id: string
      /** @description The configuration that raised it. */
      readonly alertConfigId?: components['schemas']['ObjectId']
      /** @description Its state. */
      readonly status?: string
      /**
       * Format: date-time
       * @description When it was over.
       */
      readonly resolved?: string
      /**
       * Format: date-time
       * @description When somebody was last told.
       */
      readonly lastNotified?: string
      /**
       * Format: date-time
       * @description Until when nobody is told.
       */
      readonly acknowledgedUntil?: string
      /** @description Why it was acknowledged. */
      readonly acknowledgementComment?: string
      /** @description Who acknowledged it. */
      readonly acknowledgingUsername?: string
      /** @description The process. */
      readonly hostnameAndPort?: string
      /** @description The id of the process. */
      readonly hostId?: string
      /** @description The host name that users see in place of the real one. */
      readonly userAlias?: string
      /** @description Which metric. */
      readonly metricName?: string
      readonly currentValue?: components['schemas']['MetricValue']
      /** @description The replica set. */
      readonly replicaSetName?: string
      /** @description The name of the cluster. */
      readonly clusterName?: string
      /** @description The id of the cluster. */
      readonly clusterId?: string
      /** @description The kind of process that is backed up, for alerts about backups. */
      readonly sourceTypeName?: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The id of the organization. */
      readonly orgId?: string
      /** @description What happened. */
      readonly eventTypeName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updated?: string
      /** @description It is in force. */
      readonly enabled?: boolean
      /** @description What it looks at. */
      readonly matchers?: readonly components['schemas']['Matcher'][]
      readonly metricThreshold?: components['schemas']['MetricThreshold']
      /** @description Who is told. */
      readonly notifications?: readonly components['schemas']['AlertNotification'][]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of alerts. */
    readonly AlertPage: {
      readonly results: readonly components['schemas']['Alert'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Acknowledges an alert: nobody is told until then.
     * @example {
     *       "acknowledgedUntil": "2024-08-02T18:07:25Z",
     *       "acknowledgementComment": "acknowledgementComment"
     *     }
     */
    readonly AcknowledgeAlertRequest: {
      /** @description Until when nobody is told. */
      readonly acknowledgedUntil: components['schemas']['DateInput']
      /** @description Why it was acknowledged. */
      readonly acknowledgementComment?: string
    }
    /**
     * @description When a number raises an alert.
     * @example {
     *       "operator": "EQUALS",
     *       "units": "RAW",
     *       "threshold": 1
     *     }
     */
    readonly Threshold: {
      /** @description How it is compared. */
      readonly operator?: string
      /** @description The unit. */
      readonly units?: string
      /** @description With what. */
      readonly threshold?: number
    }
    /**
     * @description What raises an alert, and who is told.
     * @example {
     *       "id": "id",
     *       "typeName": "REPLICA_PRIMARY",
     *       "threshold": {
     *         "operator": "EQUALS",
     *         "units": "RAW",
     *         "threshold": 1
     *       },
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "eventTypeName": "OUTSIDE_METRIC_THRESHOLD",
     *       "created": "2024-08-02T18:07:25Z",
     *       "updated": "2024-08-02T18:07:25Z",
     *       "enabled": false,
     *       "matchers": [
     *         {
     *           "fieldName": "HOSTNAME",
     *           "operator": "EQUALS",
     *           "value": "db1.example.com"
     *         }
     *       ]
     *     }
     */
    readonly AlertConfig: {
      /** @description Its identifier. */
      readonly id: string
      /** @description What kind it is. */
      readonly typeName?: string
      readonly threshold?: components['schemas']['Threshold']
      readonly groupId?: components['schemas']['ObjectId']
      /** @description What happened. */
      readonly eventTypeName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updated?: string
      /** @description It is in force. */
      readonly enabled?: boolean
      /** @description The severity of the alerts, in place of the default one. Null for the default severity. */
      readonly severityOverride?: 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL' | (string & {}) | null
      /** @description What it looks at. */
      readonly matchers?: readonly components['schemas']['Matcher'][]
      readonly metricThreshold?: components['schemas']['MetricThreshold']
      /** @description Who is told. */
      readonly notifications?: readonly components['schemas']['AlertNotification'][]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of alert configurations. */
    readonly AlertConfigPage: {
      readonly results: readonly components['schemas']['AlertConfig'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description The whole of an alert configuration.
     * @example {
     *       "eventTypeName": "OUTSIDE_METRIC_THRESHOLD",
     *       "typeName": "REPLICA_PRIMARY",
     *       "enabled": false,
     *       "matchers": [
     *         {
     *           "fieldName": "HOSTNAME",
     *           "operator": "EQUALS",
     *           "value": "db1.example.com"
     *         }
     *       ],
     *       "metricThreshold": {
     *         "metricName": "OPCOUNTER_CMD",
     *         "operator": "EQUALS",
     *         "threshold": 1,
     *         "units": "RAW",
     *         "mode": "mode"
     *       },
     *       "threshold": {
     *         "operator": "EQUALS",
     *         "units": "RAW",
     *         "threshold": 1
     *       },
     *       "notifications": [
     *         {
     *           "typeName": "GROUP",
     *           "delayMin": 0,
     *           "intervalMin": 60,
     *           "emailEnabled": true,
     *           "smsEnabled": false
     *         }
     *       ]
     *     }
     */
    readonly AlertConfigRequest: {
      /** @description What happened. */
      readonly eventTypeName: string
      /** @description What kind it is. */
      readonly typeName?: string
      /** @description It is in force. */
      readonly enabled?: boolean
      /** @description The severity of the alerts, in place of the default one. Null for the default severity. */
      readonly severityOverride?: 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL' | (string & {}) | null
      /** @description What it looks at. */
      readonly matchers?: readonly components['schemas']['Matcher'][]
      readonly metricThreshold?: components['schemas']['MetricThreshold']
      readonly threshold?: components['schemas']['Threshold']
      /** @description Who is told. */
      readonly notifications?: readonly components['schemas']['AlertNotification'][]
    }
    /**
     * @description Puts an alert configuration in or out of force.
     * @example {
     *       "enabled": false
     *     }
     */
    readonly EnableAlertConfigRequest: {
      /** @description It is in force. */
      readonly enabled: boolean
    }
    /**
     * @description Something that happened in an organization or a project. Which fields there are depends on `eventTypeName`.
     * @example {
     *       "id": "5b478b3afc4625789ce616a3",
     *       "created": "2024-08-02T18:07:25Z",
     *       "eventTypeName": "API_KEY_CREATED",
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "userId": "5329c8dfe4b0b07a83d67e7e",
     *       "username": "jane@example.com",
     *       "targetPublicKey": "ewmaqvdo",
     *       "remoteAddress": "203.0.113.7",
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e/events/5b478b3afc4625789ce616a3"
     *         }
     *       ]
     *     }
     */
    readonly Event: {
      /** @description Its identifier. */
      readonly id: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created: string
      /** @description What happened, such as `API_KEY_CREATED`. */
      readonly eventTypeName: string
      /** @description Somebody of MongoDB did it. */
      readonly isGlobalAdmin?: boolean
      readonly orgId?: components['schemas']['ObjectId']
      readonly groupId?: components['schemas']['ObjectId']
      readonly userId?: components['schemas']['ObjectId']
      /** @description The user name. */
      readonly username?: string
      readonly apiKeyId?: components['schemas']['ObjectId']
      /** @description The API key that did it. */
      readonly publicKey?: string
      /** @description The API key that it was done to. */
      readonly targetPublicKey?: string
      /** @description The user that it was done to. */
      readonly targetUsername?: string
      /** @description From which address. */
      readonly remoteAddress?: string
      readonly teamId?: components['schemas']['ObjectId']
      readonly alertId?: components['schemas']['ObjectId']
      readonly alertConfigId?: components['schemas']['ObjectId']
      /** @description The name of the machine. */
      readonly hostname?: string
      /** @description The port. */
      readonly port?: number
      /** @description The replica set. */
      readonly replicaSetName?: string
      /** @description The shard. */
      readonly shardName?: string
      /** @description Which metric. */
      readonly metricName?: string
      readonly currentValue?: components['schemas']['MetricValue']
      /** @description The name of the cluster. */
      readonly clusterName?: string
      /** @description The id of the resource that the event concerns. */
      readonly resourceId?: string
      /** @description The kind of resource that the event concerns. */
      readonly resourceType?: string
      /** @description The database user that the event concerns. */
      readonly dbUserUsername?: string
      readonly invoiceId?: components['schemas']['ObjectId']
      readonly paymentId?: components['schemas']['ObjectId']
      /** @description The database. */
      readonly database?: string
      /** @description The collection. */
      readonly collection?: string
      /** @description Which operation. */
      readonly opType?: string
      /** @description The entry of the access list. */
      readonly whitelistEntry?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of events. */
    readonly EventPage: {
      readonly results: readonly components['schemas']['Event'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /** @description A kind of alerts. Kinds that are not listed here may appear. */
    readonly AlertTypeName: 'HOST' | 'REPLICA_SET' | 'CLUSTER' | 'AGENT' | 'BACKUP' | (string & {})
    /**
     * @description A time in which alerts stay quiet.
     * @example {
     *       "id": "id",
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "alertTypeNames": [
     *         "HOST"
     *       ],
     *       "startDate": "2024-08-02T18:07:25Z",
     *       "endDate": "2024-08-02T18:07:25Z",
     *       "description": "Upgrade",
     *       "created": "2024-08-02T18:07:25Z",
     *       "updated": "2024-08-02T18:07:25Z"
     *     }
     */
    readonly MaintenanceWindow: {
      /** @description Its identifier. */
      readonly id: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description Which kinds of alerts. */
      readonly alertTypeNames?: readonly components['schemas']['AlertTypeName'][]
      /**
       * Format: date-time
       * @description When it begins.
       */
      readonly startDate?: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      readonly endDate?: string
      /** @description What it is for. */
      readonly description?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updated?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of maintenance windows. */
    readonly MaintenanceWindowPage: {
      readonly results: readonly components['schemas']['MaintenanceWindow'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Plans a maintenance window.
     * @example {
     *       "alertTypeNames": [
     *         "HOST"
     *       ],
     *       "startDate": "2024-08-02T18:07:25Z",
     *       "endDate": "2024-08-02T18:07:25Z",
     *       "description": "Upgrade"
     *     }
     */
    readonly CreateMaintenanceWindowRequest: {
      /** @description Which kinds of alerts. */
      readonly alertTypeNames: readonly components['schemas']['AlertTypeName'][]
      /** @description When it begins. */
      readonly startDate: components['schemas']['DateInput']
      /** @description When it ends. */
      readonly endDate: components['schemas']['DateInput']
      /** @description What it is for. */
      readonly description?: string
    }
    /**
     * @description Changes a maintenance window.
     * @example {
     *       "alertTypeNames": [
     *         "HOST"
     *       ],
     *       "startDate": "2024-08-02T18:07:25Z",
     *       "endDate": "2024-08-02T18:07:25Z",
     *       "description": "Upgrade"
     *     }
     */
    readonly UpdateMaintenanceWindowRequest: {
      /** @description Which kinds of alerts. */
      readonly alertTypeNames?: readonly components['schemas']['AlertTypeName'][]
      /** @description When it begins. */
      readonly startDate?: components['schemas']['DateInput']
      /** @description When it ends. */
      readonly endDate?: components['schemas']['DateInput']
      /** @description What it is for. */
      readonly description?: string
    }
    /**
     * @description PagerDuty.
     * @example {
     *       "type": "PAGER_DUTY",
     *       "serviceKey": "serviceKey"
     *     }
     */
    readonly PagerDutyIntegration: {
      /**
       * @description `PAGER_DUTY`.
       * @constant
       */
      readonly type: 'PAGER_DUTY'
      /** @description The key. A secret; it comes back as `******` and its last four characters. */
      readonly serviceKey: string
    }
    /**
     * @description Slack.
     * @example {
     *       "type": "SLACK",
     *       "apiToken": "apiToken",
     *       "teamName": "teamName",
     *       "channelName": "channelName"
     *     }
     */
    readonly SlackIntegration: {
      /**
       * @description `SLACK`.
       * @constant
       */
      readonly type: 'SLACK'
      /** @description The token. A secret; it comes back as `******` and its last four characters. */
      readonly apiToken: string
      /** @description The workspace. */
      readonly teamName: string
      /** @description The channel. */
      readonly channelName?: string
    }
    /**
     * @description Opsgenie.
     * @example {
     *       "type": "OPS_GENIE",
     *       "apiKey": "apiKey",
     *       "region": "US"
     *     }
     */
    readonly OpsGenieIntegration: {
      /**
       * @description `OPS_GENIE`.
       * @constant
       */
      readonly type: 'OPS_GENIE'
      /** @description The key. A secret; it comes back as `******` and its last four characters. */
      readonly apiKey: string
      /** @description The region. */
      readonly region: 'US' | 'EU' | (string & {})
    }
    /**
     * @description VictorOps.
     * @example {
     *       "type": "VICTOR_OPS",
     *       "apiKey": "apiKey",
     *       "routingKey": "routingKey"
     *     }
     */
    readonly VictorOpsIntegration: {
      /**
       * @description `VICTOR_OPS`.
       * @constant
       */
      readonly type: 'VICTOR_OPS'
      /** @description The key. A secret; it comes back as `******` and its last four characters. */
      readonly apiKey: string
      /** @description The routing key. */
      readonly routingKey?: string
    }
    /**
     * @description A webhook.
     * @example {
     *       "type": "WEBHOOK",
     *       "url": "https://example.com/",
     *       "secret": "secret"
     *     }
     */
    readonly WebhookIntegration: {
      /**
       * @description `WEBHOOK`.
       * @constant
       */
      readonly type: 'WEBHOOK'
      /** @description Its address. */
      readonly url: string
      /** @description What requests are signed with. A secret; it comes back as `******` and its last four characters. */
      readonly secret?: string
    }
    /**
     * @description Microsoft Teams.
     * @example {
     *       "type": "MICROSOFT_TEAMS",
     *       "microsoftTeamsWebhookUrl": "microsoftTeamsWebhookUrl"
     *     }
     */
    readonly MicrosoftTeamsIntegration: {
      /**
       * @description `MICROSOFT_TEAMS`.
       * @constant
       */
      readonly type: 'MICROSOFT_TEAMS'
      /** @description The address. A secret; it comes back as `******` and its last four characters. */
      readonly microsoftTeamsWebhookUrl: string
    }
    /**
     * @description Prometheus.
     * @example {
     *       "type": "PROMETHEUS",
     *       "username": "jane@example.com",
     *       "listenAddress": "listenAddress",
     *       "serviceDiscovery": "file",
     *       "scheme": "http",
     *       "enabled": false,
     *       "tlsPemPath": "tlsPemPath",
     *       "tlsPemPassword": "tlsPemPassword"
     *     }
     */
    readonly PrometheusIntegration: {
      /**
       * @description `PROMETHEUS`.
       * @constant
       */
      readonly type: 'PROMETHEUS'
      /** @description The user name. */
      readonly username: string
      /** @description The password. It is written, never read. */
      readonly password?: string
      /** @description Where it listens. */
      readonly listenAddress: string
      /** @description How it finds the processes. */
      readonly serviceDiscovery: 'file' | 'http' | (string & {})
      /** @description How it is reached. */
      readonly scheme: 'http' | 'https' | (string & {})
      /** @description It is in force. */
      readonly enabled: boolean
      /** @description Where the certificate is. */
      readonly tlsPemPath?: string
      /** @description The certificate's password. It is written, never read. */
      readonly tlsPemPassword?: string
    }
    /**
     * @description Another service that is told of alerts.
     * @example {
     *       "type": "PAGER_DUTY",
     *       "serviceKey": "******7f2a"
     *     }
     */
    readonly Integration:
      | components['schemas']['PagerDutyIntegration']
      | components['schemas']['SlackIntegration']
      | components['schemas']['OpsGenieIntegration']
      | components['schemas']['VictorOpsIntegration']
      | components['schemas']['WebhookIntegration']
      | components['schemas']['MicrosoftTeamsIntegration']
      | components['schemas']['PrometheusIntegration']
    /** @description One page of integrations. */
    readonly IntegrationPage: {
      readonly results: readonly components['schemas']['Integration'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /** @description A service that is told of alerts. Cloud Manager refuses `DATADOG`. */
    readonly IntegrationType:
      | 'PAGER_DUTY'
      | 'SLACK'
      | 'OPS_GENIE'
      | 'VICTOR_OPS'
      | 'WEBHOOK'
      | 'MICROSOFT_TEAMS'
      | 'PROMETHEUS'
      | (string & {})
    /**
     * @description A role of a database user.
     * @example {
     *       "role": "readWrite",
     *       "db": "shop"
     *     }
     */
    readonly AutomationRole: {
      /** @description The role. */
      readonly role: string
      /** @description Its database. */
      readonly db: string
    }
    /**
     * @description A database user that there should be.
     * @example {
     *       "user": "app",
     *       "db": "shop",
     *       "roles": [
     *         {
     *           "role": "readWrite",
     *           "db": "shop"
     *         }
     *       ],
     *       "mechanisms": [
     *         "SCRAM-SHA-256"
     *       ]
     *     }
     */
    readonly AutomationUser: {
      /** @description Its name. */
      readonly user: string
      /** @description Its database. */
      readonly db: string
      /** @description Its roles. */
      readonly roles?: readonly components['schemas']['AutomationRole'][] | null
      /** @description Its first password. A secret. */
      readonly initPwd?: string
      /** @description How it may log in. */
      readonly mechanisms?: readonly string[] | null
      /** @description From where it may log in. */
      readonly authenticationRestrictions?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description Its SCRAM-SHA-1 credentials. A secret. */
      readonly scramSha1Creds?: {
        readonly [key: string]: unknown
      } | null
      /** @description Its SCRAM-SHA-256 credentials. A secret. */
      readonly scramSha256Creds?: {
        readonly [key: string]: unknown
      } | null
    }
    /**
     * @description A database user that there should not be.
     * @example {
     *       "user": "user",
     *       "dbs": [
     *         "db"
     *       ]
     *     }
     */
    readonly AutomationDeletedUser: {
      /** @description Its name. */
      readonly user: string
      /** @description Its databases. */
      readonly dbs?: readonly string[] | null
    }
    /**
     * @description How users and members log in.
     * @example {
     *       "disabled": false,
     *       "autoAuthMechanism": "SCRAM-SHA-256",
     *       "deploymentAuthMechanisms": [
     *         "SCRAM-SHA-256"
     *       ],
     *       "usersWanted": [],
     *       "usersDeleted": []
     *     }
     */
    readonly AutomationAuth: {
      /** @description Nobody needs to log in. */
      readonly disabled?: boolean
      /** @description Users that are not listed are removed. */
      readonly authoritativeSet?: boolean
      /** @description How the agent logs in. */
      readonly autoAuthMechanism?: string
      /** @description How the agent may log in. */
      readonly autoAuthMechanisms?: readonly string[] | null
      /** @description As whom the agent logs in. */
      readonly autoUser?: string
      /** @description The agent's password. A secret. */
      readonly autoPwd?: string
      /** @description What the key file contains. A secret. */
      readonly key?: string
      /** @description Where the key file is. */
      readonly keyfile?: string
      /** @description Where the key file is on Windows. */
      readonly keyfileWindows?: string
      /** @description How users may log in. */
      readonly deploymentAuthMechanisms?: readonly string[] | null
      /** @description Users that there should be. */
      readonly usersWanted?: readonly components['schemas']['AutomationUser'][] | null
      /** @description Users that there should not be. */
      readonly usersDeleted?: readonly components['schemas']['AutomationDeletedUser'][] | null
    }
    /**
     * @description The configuration of a process, in the sections of its configuration file.
     * @example {
     *       "net": {
     *         "port": 27017
     *       },
     *       "storage": {
     *         "dbPath": "/data"
     *       },
     *       "replication": {
     *         "replSetName": "rs0"
     *       }
     *     }
     */
    readonly ProcessArguments: {
      readonly net?: {
        readonly [key: string]: unknown
      } | null
      readonly storage?: {
        readonly [key: string]: unknown
      } | null
      readonly replication?: {
        readonly [key: string]: unknown
      } | null
      readonly sharding?: {
        readonly [key: string]: unknown
      } | null
      readonly security?: {
        readonly [key: string]: unknown
      } | null
      readonly systemLog?: {
        readonly [key: string]: unknown
      } | null
      readonly auditLog?: {
        readonly [key: string]: unknown
      } | null
      readonly setParameter?: {
        readonly [key: string]: unknown
      } | null
    }
    /**
     * @description When logs are rotated.
     * @example {
     *       "maxUncompressed": 1,
     *       "numTotal": 1,
     *       "numUncompressed": 1,
     *       "percentOfDiskspace": 1,
     *       "sizeThresholdMB": 1,
     *       "timeThresholdHrs": 1
     *     }
     */
    readonly LogRotate: {
      /** @description How many stay uncompressed at most. */
      readonly maxUncompressed?: number
      /** @description How many are kept. */
      readonly numTotal?: number
      /** @description How many stay uncompressed. */
      readonly numUncompressed?: number
      /** @description How much of the disk they may take, from 0 to 1. */
      readonly percentOfDiskspace?: number
      /** @description After how many megabytes. */
      readonly sizeThresholdMB?: number
      /** @description After how many hours. */
      readonly timeThresholdHrs?: number
    }
    /**
     * @description A process that there should be.
     * @example {
     *       "name": "rs0_1",
     *       "hostname": "db1.example.com",
     *       "processType": "mongod",
     *       "version": "7.0.12",
     *       "featureCompatibilityVersion": "7.0",
     *       "args2_6": {
     *         "net": {
     *           "port": 27017
     *         }
     *       }
     *     }
     */
    readonly AutomationProcess: {
      /** @description Its name. */
      readonly name: string
      /** @description Another host name of the machine. */
      readonly alias?: string
      /** @description The host name of the machine. */
      readonly hostname: string
      /** @description The number of processor cores to use. 0 for all. */
      readonly numCores?: number
      /** @description The kind of process. */
      readonly processType: 'mongod' | 'mongos' | (string & {})
      /** @description The version of MongoDB. */
      readonly version?: string
      /** @description The version whose features it has. */
      readonly featureCompatibilityVersion?: string
      /** @description It is not started. */
      readonly disabled?: boolean
      /** @description It is left alone. */
      readonly manualMode?: boolean
      /** @description The cluster, for `mongos`. */
      readonly cluster?: string
      /** @description The version of the schema of users. */
      readonly authSchemaVersion?: number
      readonly args2_6?: components['schemas']['ProcessArguments']
      readonly logRotate?: components['schemas']['LogRotate']
      /** @description When it was last restarted on purpose. */
      readonly lastRestart?: components['schemas']['DateInput']
      /** @description When it was last synced anew on purpose. */
      readonly lastResync?: components['schemas']['DateInput']
      /** @description The version of the configuration that it has reached. */
      readonly lastGoalVersionAchieved?: number
      /** @description What is being done. */
      readonly plan?: readonly string[] | null
    }
    /**
     * @description A member of a replica set.
     * @example {
     *       "_id": 0,
     *       "host": "rs0_1",
     *       "priority": 1,
     *       "votes": 1
     *     }
     */
    readonly AutomationMember: {
      /** @description Its number. */
      readonly _id: number
      /** @description The name of its process. */
      readonly host: string
      /** @description How likely it becomes primary. */
      readonly priority?: number
      /** @description How many votes it has. */
      readonly votes?: number
      /** @description Drivers do not see it. */
      readonly hidden?: boolean
      /** @description It has no data. */
      readonly arbiterOnly?: boolean
      /** @description It builds indexes. */
      readonly buildIndexes?: boolean
      /** @description How far it is kept behind, in seconds, before MongoDB 5.0. */
      readonly slaveDelay?: number
      /** @description How far it is kept behind, in seconds, from MongoDB 5.0. */
      readonly secondaryDelaySecs?: number
      /** @description Its tags. */
      readonly tags?: {
        readonly [key: string]: unknown
      } | null
      /** @description Its addresses seen from elsewhere. */
      readonly horizons?: {
        readonly [key: string]: unknown
      } | null
    }
    /**
     * @description A replica set that there should be.
     * @example {
     *       "_id": "rs0",
     *       "protocolVersion": "1",
     *       "members": [
     *         {
     *           "_id": 0,
     *           "host": "rs0_1",
     *           "priority": 1,
     *           "votes": 1
     *         }
     *       ]
     *     }
     */
    readonly AutomationReplicaSet: {
      /** @description Its name. */
      readonly _id: string
      /** @description The version of its protocol, a number or its digits. */
      readonly protocolVersion?: unknown
      /** @description Its members. */
      readonly members: readonly components['schemas']['AutomationMember'][]
      /** @description The settings of the replica set. */
      readonly settings?: {
        readonly [key: string]: unknown
      } | null
      /** @description Whether a write concern of `majority` waits for the journal, `true` or `false`. */
      readonly writeConcernMajorityJournalDefault?: string
      /** @description Forces a reconfiguration, if most members are unavailable. */
      readonly force?: {
        /** @description The version of the replica set configuration to replace, or -1 for any. */
        readonly currentVersion?: number
      } | null
    }
    /**
     * @description A shard.
     * @example {
     *       "_id": "shard0",
     *       "rs": "rs0"
     *     }
     */
    readonly AutomationShard: {
      /** @description Its name. */
      readonly _id: string
      /** @description Its replica set. */
      readonly rs: string
      /** @description Its tags. */
      readonly tags?: readonly string[] | null
    }
    /**
     * @description A sharded cluster that there should be.
     * @example {
     *       "name": "Cluster 0",
     *       "configServerReplica": "csrs",
     *       "shards": [
     *         {
     *           "_id": "shard0",
     *           "rs": "rs0"
     *         }
     *       ]
     *     }
     */
    readonly AutomationShardedCluster: {
      /** @description Its name. */
      readonly name: string
      /** @description The replica set of its config servers. */
      readonly configServerReplica?: string
      /** @description Its shards. */
      readonly shards: readonly components['schemas']['AutomationShard'][]
      /** @description Its sharded collections. */
      readonly collections?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description Its sharding is managed. */
      readonly managedSharding?: boolean
      /** @description Shards that are being emptied. */
      readonly draining?: readonly string[] | null
      /** @description Its tag ranges. */
      readonly tags?: readonly unknown[] | null
    }
    /**
     * @description The state in which the deployments of a project should be. Read it, change it, write the whole of it back, with fields that you do not know; the last write wins.
     * @example {
     *       "version": 1,
     *       "auth": {
     *         "disabled": true
     *       },
     *       "processes": [],
     *       "replicaSets": [],
     *       "sharding": []
     *     }
     */
    readonly AutomationConfig: {
      /** @description Which version of the configuration it is. */
      readonly version?: number
      readonly auth?: components['schemas']['AutomationAuth']
      /** @description Where backup agents run. */
      readonly backupVersions?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description Where monitoring agents run. */
      readonly monitoringVersions?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description When the balancer runs. */
      readonly balancer?: {
        readonly [key: string]: unknown
      } | null
      /** @description Indexes that there should be. */
      readonly indexConfigs?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description Kerberos. */
      readonly kerberos?: {
        readonly [key: string]: unknown
      } | null
      /** @description LDAP. */
      readonly ldap?: {
        readonly [key: string]: unknown
      } | null
      /** @description Versions of MongoDB that may be installed. */
      readonly mongoDbVersions?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description The version of the tools. */
      readonly mongoDbToolsVersion?: {
        readonly [key: string]: unknown
      } | null
      /** @description BI Connectors. */
      readonly mongosqlds?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description Options of the agents. */
      readonly options?: {
        readonly [key: string]: unknown
      } | null
      /** @description Processes that there should be. */
      readonly processes?: readonly components['schemas']['AutomationProcess'][] | null
      /** @description Replica sets that there should be. */
      readonly replicaSets?: readonly components['schemas']['AutomationReplicaSet'][] | null
      /** @description Database roles that there should be. */
      readonly roles?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
      /** @description Sharded clusters that there should be. */
      readonly sharding?: readonly components['schemas']['AutomationShardedCluster'][] | null
      /** @description TLS, by its old name. */
      readonly ssl?: {
        readonly [key: string]: unknown
      } | null
      /** @description TLS. */
      readonly tls?: {
        readonly [key: string]: unknown
      } | null
      /** @description Prometheus. */
      readonly prometheus?: {
        readonly [key: string]: unknown
      } | null
      /** @description The version of the agents. */
      readonly agentVersion?: {
        readonly [key: string]: unknown
      } | null
      /** @description The address of the user interface. */
      readonly uiBaseUrl?: string | null
      /** @description Parameters of whole clusters. */
      readonly clusterWideConfigurations?: {
        readonly [key: string]: unknown
      } | null
    }
    /**
     * @description The versions to which the agents are updated.
     * @example {
     *       "automationAgentVersion": "10.2.7.5898",
     *       "biConnectorVersion": "2.6.1"
     *     }
     */
    readonly UpdatedAgentVersions: {
      /** @description The version of the MongoDB Agent. */
      readonly automationAgentVersion?: string
      /** @description The version of the MongoDB Connector for BI. */
      readonly biConnectorVersion?: string
    }
    /**
     * @description How an agent logs, and how it logs in.
     * @example {
     *       "logPath": "/var/log/mongodb-mms-automation/monitoring-agent.log",
     *       "logRotate": {
     *         "sizeThresholdMB": 1000,
     *         "timeThresholdHrs": 24
     *       },
     *       "hasPassword": false
     *     }
     */
    readonly AgentConfig: {
      /** @description Where its log is. */
      readonly logPath?: string
      /** @description Where its log is on Windows. */
      readonly logPathWindows?: string
      readonly logRotate?: components['schemas']['LogRotate']
      /** @description Settings of its own. */
      readonly configOverrides?: {
        readonly [key: string]: unknown
      }
      /** @description The user name. */
      readonly username?: string
      /** @description The password with which the agent authenticates to MongoDB. A secret. */
      readonly password?: string
      /** @description Whether a password is set. */
      readonly hasPassword?: boolean
      /** @description Where its certificate is. */
      readonly sslPEMKeyFile?: string
      /** @description Its Kerberos principal. */
      readonly kerberosPrincipal?: string
      /** @description Where its Kerberos keytab is. */
      readonly kerberosKeytab?: string
      /** @description Its LDAP group. */
      readonly ldapGroupDN?: string
      /** @description Where it is downloaded from. */
      readonly urls?: {
        readonly [key: string]: unknown
      }
    }
    /**
     * @description An empty object. Fields may be added.
     * @example {}
     */
    readonly EmptyDocument: {
      readonly [key: string]: unknown
    }
    /**
     * @description How far a process is.
     * @example {
     *       "hostname": "db1.example.com",
     *       "name": "rs0_1",
     *       "lastGoalVersionAchieved": 3,
     *       "plan": []
     *     }
     */
    readonly ProcessStatus: {
      /** @description The name of the machine. */
      readonly hostname: string
      /** @description Its name. */
      readonly name: string
      /** @description The version of the configuration that it has reached. */
      readonly lastGoalVersionAchieved?: number
      /** @description What is being done. */
      readonly plan?: readonly string[]
      /** @description What went wrong. */
      readonly errorCode?: number
      /** @description What went wrong, as a name. */
      readonly errorCodeDescription?: string
      /** @description What went wrong, for people. */
      readonly errorCodeHumanReadable?: string
      /** @description What the agent says. */
      readonly errorString?: string
    }
    /**
     * @description How far the deployments of a project are.
     * @example {
     *       "goalVersion": 3,
     *       "processes": [
     *         {
     *           "hostname": "db1.example.com",
     *           "name": "rs0_1",
     *           "lastGoalVersionAchieved": 3,
     *           "plan": []
     *         }
     *       ]
     *     }
     */
    readonly AutomationStatus: {
      /** @description The version of the configuration that is to be reached. */
      readonly goalVersion: number
      /** @description How far each process is. */
      readonly processes: readonly components['schemas']['ProcessStatus'][]
    }
    /**
     * @description An agent that reports.
     * @example {
     *       "typeName": "MONITORING",
     *       "hostname": "db1.example.com",
     *       "confCount": 59,
     *       "lastConf": "2024-08-02T18:07:25Z",
     *       "stateName": "ACTIVE",
     *       "pingCount": 6,
     *       "isManaged": true,
     *       "lastPing": "2024-08-02T18:07:25Z",
     *       "tag": null
     *     }
     */
    readonly Agent: {
      /** @description What kind it is. */
      readonly typeName: string
      /** @description The name of the machine. */
      readonly hostname: string
      /** @description How often it asked for its configuration. */
      readonly confCount?: number
      /**
       * Format: date-time
       * @description When it last asked for its configuration.
       */
      readonly lastConf?: string
      /** @description Its state. */
      readonly stateName?: string
      /** @description How often it reported. */
      readonly pingCount?: number
      /** @description Automation manages it. */
      readonly isManaged?: boolean
      /**
       * Format: date-time
       * @description When it last reported.
       */
      readonly lastPing?: string
      /** @description Its tag. */
      readonly tag?: string | null
    }
    /**
     * @description Links to the lists of agents, one for each type. `results` is empty: the agents themselves are in the lists.
     * @example {
     *       "results": [],
     *       "totalCount": 0,
     *       "links": [
     *         {
     *           "rel": "self",
     *           "href": "https://cloud.mongodb.com/api/public/v1.0/groups/5356823b3004dee37132bb7b/agents"
     *         }
     *       ]
     *     }
     */
    readonly AgentLinks: {
      /** @description The lists of agents. `rel` ends in the type of agent, such as `monitoringAgents`. */
      readonly links: readonly components['schemas']['Link'][]
      /** @description Always empty. */
      readonly results?: readonly components['schemas']['Agent'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /** @description A kind of agent. */
    readonly AgentType: 'MONITORING' | 'BACKUP' | 'AUTOMATION' | (string & {})
    /** @description One page of agents. */
    readonly AgentPage: {
      readonly results: readonly components['schemas']['Agent'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description An agent and its version.
     * @example {
     *       "hostname": "db1.example.com",
     *       "version": "10.14.0.6304",
     *       "isManaged": true
     *     }
     */
    readonly AgentVersion: {
      /** @description The address of the agent. */
      readonly address?: string
      /** @description The number of times that the agent requested its configuration. */
      readonly confCount?: number
      /** @description The host name of the machine. */
      readonly hostname?: string
      /** @description The host name without the domain. */
      readonly hostnameShort?: string
      /** @description Whether Automation manages the agent. */
      readonly isManaged?: boolean
      /** @description Whether the agent is a module of the MongoDB Agent. */
      readonly isModule?: boolean
      /** @description Whether the agent is active, rather than on standby. */
      readonly isPrimary?: boolean
      /** @description Whether a newer version exists. */
      readonly isVersionOld?: boolean
      /** @description Whether the version is deprecated. */
      readonly isVersionDeprecated?: boolean
      /** @description When the agent last requested its configuration, in milliseconds since 1970. */
      readonly lastConf?: number
      /** @description When the agent last reported, in milliseconds since 1970. */
      readonly lastPing?: number
      /** @description The time since `lastConf`, in milliseconds. */
      readonly msSinceLastConf?: number
      /** @description The number of processes that the agent works on. */
      readonly numProcess?: number
      /** @description The number of times that the agent reported. */
      readonly pingCount?: number
      /** @description Whether the agent reports on time. */
      readonly pingState?: string
      /** @description The tag of the agent. */
      readonly tagName?: string
      /** @description The version of the agent. */
      readonly version?: string
    }
    /**
     * @description The versions of the agents of a project.
     * @example {
     *       "count": 0,
     *       "entries": [],
     *       "isAnyAgentNotManaged": false,
     *       "isAnyAgentVersionDeprecated": false,
     *       "isAnyAgentVersionOld": false,
     *       "latestVersion": "10.14.0.6304",
     *       "minimumAgentVersionDetected": "10.14.0.6304",
     *       "minimumVersion": "5.0.0.309"
     *     }
     */
    readonly AgentVersions: {
      /** @description The number of entries. */
      readonly count?: number
      /** @description One entry for each agent. */
      readonly entries: readonly components['schemas']['AgentVersion'][]
      /** @description Whether Automation does not manage at least one agent. */
      readonly isAnyAgentNotManaged?: boolean
      /** @description Whether the version of at least one agent is deprecated. */
      readonly isAnyAgentVersionDeprecated?: boolean
      /** @description Whether at least one agent is older than `latestVersion`. */
      readonly isAnyAgentVersionOld?: boolean
      /** @description The newest version of the MongoDB Agent. */
      readonly latestVersion?: string
      /** @description The oldest version among the agents. */
      readonly minimumAgentVersionDetected?: string
      /** @description The oldest supported version of the MongoDB Agent. */
      readonly minimumVersion?: string
      /** @description Related resources. */
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description The newest and the oldest supported versions of the components.
     * @example {
     *       "automationVersion": "10.14.0.6304",
     *       "automationMinimumVersion": "10.2.17.5964",
     *       "biConnectorVersion": "2.3.4",
     *       "biConnectorMinimumVersion": "2.3.1",
     *       "mongoDbToolsVersion": "100.0.1"
     *     }
     */
    readonly SoftwareVersions: {
      /** @description The newest version of the MongoDB Agent. */
      readonly automationVersion?: string
      /** @description The oldest supported version of the MongoDB Agent. */
      readonly automationMinimumVersion?: string
      /** @description The newest version of the MongoDB Connector for BI. */
      readonly biConnectorVersion?: string
      /** @description The oldest supported version of the MongoDB Connector for BI. */
      readonly biConnectorMinimumVersion?: string
      /** @description The newest version of the MongoDB Database Tools. */
      readonly mongoDbToolsVersion?: string
      /** @description Related resources. */
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description A key with which agents report.
     * @example {
     *       "_id": "5f0b7b2de4b0b07a83d67e7f",
     *       "key": "0123456789abcdef",
     *       "desc": "Agents",
     *       "createdTime": 1722622045000,
     *       "createdUserId": "5980cfdf0b6d97029d82f86e",
     *       "createdIpAddr": "203.0.113.7",
     *       "createdBy": "USER"
     *     }
     */
    readonly AgentApiKey: {
      /** @description Its identifier. */
      readonly _id: string
      /** @description The key. A secret. */
      readonly key?: string
      /** @description What it is for. */
      readonly desc?: string
      /** @description When it was made, in milliseconds since 1970. */
      readonly createdTime?: number
      readonly createdUserId?: components['schemas']['ObjectId']
      /** @description From which address it was made. */
      readonly createdIpAddr?: string
      /** @description What made it. */
      readonly createdBy?: string
    }
    /**
     * @description Makes a key for agents.
     * @example {
     *       "desc": "Agents"
     *     }
     */
    readonly CreateAgentApiKeyRequest: {
      /** @description What it is for. */
      readonly desc: string
    }
    /**
     * @description Whether and how a cluster is backed up.
     * @example {
     *       "groupId": "5356823b3004dee37132bb7b",
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *       "statusName": "STARTED",
     *       "storageEngineName": "WIRED_TIGER",
     *       "sslEnabled": true
     *     }
     */
    readonly BackupConfig: {
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      readonly clusterId: string
      /** @description Its state. */
      readonly statusName?:
        'INACTIVE' | 'PROVISIONING' | 'STARTED' | 'STOPPED' | 'TERMINATING' | (string & {})
      /** @description How snapshots are stored. */
      readonly storageEngineName?: string
      /** @description How the agents log in. */
      readonly authMechanismName?: string
      /** @description The user name. */
      readonly username?: string
      /** @description Which member is copied. */
      readonly syncSource?: string
      /** @description Whether the backup agents connect with TLS. */
      readonly sslEnabled?: boolean
      /** @description Whether the backup agents connect with TLS, as some versions of Ops Manager spell it. */
      readonly SSLEnabled?: boolean
      /** @description Whether snapshots are encrypted. */
      readonly encryptionEnabled?: boolean
      /** @description What is left out. */
      readonly excludedNamespaces?: readonly string[]
      /** @description What is taken, and nothing else. */
      readonly includedNamespaces?: readonly string[]
      /** @description There is room for it. */
      readonly provisioned?: boolean
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of backup configurations. */
    readonly BackupConfigPage: {
      readonly results: readonly components['schemas']['BackupConfig'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes whether and how a cluster is backed up.
     * @example {
     *       "statusName": "STARTED"
     *     }
     */
    readonly UpdateBackupConfigRequest: {
      /** @description Its state. */
      readonly statusName?:
        'INACTIVE' | 'PROVISIONING' | 'STARTED' | 'STOPPED' | 'TERMINATING' | (string & {})
      /** @description How snapshots are stored. */
      readonly storageEngineName?: string
      /** @description How the agents log in. */
      readonly authMechanismName?: string
      /** @description The user name. */
      readonly username?: string
      /** @description The password. It is written, never read. */
      readonly password?: string
      /** @description Which member is copied. */
      readonly syncSource?: string
      /** @description TLS is used. */
      readonly sslEnabled?: boolean
      /** @description Snapshots are encrypted. */
      readonly encryptionEnabled?: boolean
      /** @description What is left out. */
      readonly excludedNamespaces?: readonly string[]
      /** @description What is taken, and nothing else. */
      readonly includedNamespaces?: readonly string[]
    }
    /**
     * @description When snapshots are taken, and how long they are kept.
     * @example {
     *       "snapshotIntervalHours": 6,
     *       "snapshotRetentionDays": 2,
     *       "dailySnapshotRetentionDays": 7,
     *       "weeklySnapshotRetentionWeeks": 4,
     *       "monthlySnapshotRetentionMonths": 12,
     *       "referenceHourOfDay": 2,
     *       "referenceMinuteOfHour": 0,
     *       "referenceTimeZoneOffset": "+0000"
     *     }
     */
    readonly SnapshotSchedule: {
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      readonly clusterId?: string
      /** @description How far snapshots are apart, in hours. */
      readonly snapshotIntervalHours?: number
      /** @description How long snapshots are kept, in days. */
      readonly snapshotRetentionDays?: number
      /** @description How long one of each day is kept, in days. */
      readonly dailySnapshotRetentionDays?: number
      /** @description How long one of each week is kept, in weeks. */
      readonly weeklySnapshotRetentionWeeks?: number
      /** @description How long one of each month is kept, in months. */
      readonly monthlySnapshotRetentionMonths?: number
      /** @description How far back any moment can be restored, in hours. */
      readonly pointInTimeWindowHours?: number
      /** @description How far checkpoints are apart, in minutes. */
      readonly clusterCheckpointIntervalMin?: number
      /** @description The hour of the snapshots. */
      readonly referenceHourOfDay?: number
      /** @description The minute of the snapshots. */
      readonly referenceMinuteOfHour?: number
      /** @description The time zone, such as `+0000`. */
      readonly referenceTimeZoneOffset?: string
      readonly links?: readonly components['schemas']['Link'][]
    }
    /**
     * @description Changes when snapshots are taken, and how long they are kept.
     * @example {
     *       "snapshotIntervalHours": 12,
     *       "snapshotRetentionDays": 3
     *     }
     */
    readonly UpdateSnapshotScheduleRequest: {
      /**
       * @description How far snapshots are apart, in hours.
       * @enum {integer}
       */
      readonly snapshotIntervalHours?: 6 | 8 | 12 | 24
      /** @description How long snapshots are kept, in days. */
      readonly snapshotRetentionDays?: number
      /** @description How long one of each day is kept, in days. */
      readonly dailySnapshotRetentionDays?: number
      /** @description How long one of each week is kept, in weeks. */
      readonly weeklySnapshotRetentionWeeks?: number
      /** @description How long one of each month is kept, in months. */
      readonly monthlySnapshotRetentionMonths?: number
      /** @description How far back any moment can be restored, in hours. */
      readonly pointInTimeWindowHours?: number
      /**
       * @description How far checkpoints are apart, in minutes.
       * @enum {integer}
       */
      readonly clusterCheckpointIntervalMin?: 15 | 30 | 60
      /** @description The hour of the snapshots. */
      readonly referenceHourOfDay?: number
      /** @description The minute of the snapshots. */
      readonly referenceMinuteOfHour?: number
      /** @description The time zone, such as `+0000`. */
      readonly referenceTimeZoneOffset?: string
    }
    /**
     * @description A BSON timestamp.
     * @example {
     *       "date": "2024-08-02T18:07:25Z",
     *       "increment": 1
     *     }
     */
    readonly Timestamp: {
      /**
       * Format: date-time
       * @description Seconds, as a date.
       */
      readonly date: string
      /** @description Which operation of that second. */
      readonly increment: number
    }
    /**
     * @description Which namespaces a snapshot has.
     * @example {
     *       "filterList": [
     *         "filterList"
     *       ],
     *       "filterType": "filterType"
     *     }
     */
    readonly NamespaceFilterList: {
      /** @description The namespaces. */
      readonly filterList?: readonly string[]
      /** @description Whether they are taken or left out. */
      readonly filterType?: string
    }
    /**
     * @description The part of a snapshot that comes from one replica set.
     * @example {
     *       "replicaSetName": "rs0",
     *       "typeName": "REPLICA_PRIMARY",
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *       "compressionSetting": "compressionSetting",
     *       "dataSizeBytes": 1,
     *       "fileSizeBytes": 1,
     *       "storageSizeBytes": 1,
     *       "encryptionEnabled": false,
     *       "masterKeyUUID": "masterKeyUUID"
     *     }
     */
    readonly SnapshotPart: {
      /** @description The replica set. */
      readonly replicaSetName?: string
      /** @description What kind it is. */
      readonly typeName?: string
      /** @description The cluster. */
      readonly clusterId?: string
      /** @description How it is compressed. */
      readonly compressionSetting?: string
      /** @description The size of the data, in bytes. */
      readonly dataSizeBytes?: number
      /** @description The size of the files, in bytes. */
      readonly fileSizeBytes?: number
      /** @description The size on disk, in bytes. */
      readonly storageSizeBytes?: number
      /** @description It is encrypted. */
      readonly encryptionEnabled?: boolean
      /** @description With which key. */
      readonly masterKeyUUID?: string
      /** @description The version of MongoDB. */
      readonly mongodVersion?: string
    }
    /**
     * @description A copy of a cluster at a moment.
     * @example {
     *       "id": "id",
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *       "complete": false,
     *       "created": {
     *         "date": "2024-08-02T18:07:25Z",
     *         "increment": 1
     *       },
     *       "expires": "2024-08-02T18:07:25Z",
     *       "doNotDelete": false,
     *       "isPossiblyInconsistent": false,
     *       "lastOplogAppliedTimestamp": {
     *         "date": "2024-08-02T18:07:25Z",
     *         "increment": 1
     *       }
     *     }
     */
    readonly Snapshot: {
      /** @description Its identifier. */
      readonly id: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      readonly clusterId?: string
      /** @description It is complete. */
      readonly complete?: boolean
      readonly created?: components['schemas']['Timestamp']
      /**
       * Format: date-time
       * @description When it ends.
       */
      readonly expires?: string | null
      /** @description It is kept for ever. */
      readonly doNotDelete?: boolean
      /** @description It may be inconsistent. */
      readonly isPossiblyInconsistent?: boolean
      readonly lastOplogAppliedTimestamp?: components['schemas']['Timestamp']
      readonly namespaceFilterList?: components['schemas']['NamespaceFilterList']
      /** @description Shards that are missing. */
      readonly missingShards?: readonly {
        readonly [key: string]: unknown
      }[]
      /** @description Its parts. */
      readonly parts?: readonly components['schemas']['SnapshotPart'][]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of snapshots. */
    readonly SnapshotPage: {
      readonly results: readonly components['schemas']['Snapshot'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes how long a snapshot is kept.
     * @example {
     *       "expires": "2024-08-02T18:07:25Z",
     *       "doNotDelete": false
     *     }
     */
    readonly UpdateSnapshotRequest: {
      /** @description When it ends. */
      readonly expires?: components['schemas']['DateInput']
      /** @description It is kept for ever. */
      readonly doNotDelete?: boolean
    }
    /**
     * @description The digest of a file.
     * @example {
     *       "fileName": "rs0.tar.gz",
     *       "hash": "6f1ed002ab5595859014ebf0951522d9",
     *       "typeName": "SHA1"
     *     }
     */
    readonly RestoreHash: {
      /** @description The file. */
      readonly fileName?: string
      /** @description The digest. */
      readonly hash?: string
      /** @description How it was made. */
      readonly typeName?: string
    }
    /**
     * @description How the data is delivered. An automated restore is shown as `HTTP`.
     * @example {
     *       "methodName": "HTTP",
     *       "expires": "2024-08-03T18:07:25Z",
     *       "statusName": "READY",
     *       "url": "https://example.com/restore/0"
     *     }
     */
    readonly RestoreDelivery: {
      /** @description By which way. */
      readonly methodName?: 'HTTP' | 'AUTOMATED_RESTORE' | (string & {})
      readonly targetGroupId?: components['schemas']['ObjectId']
      /** @description Into which cluster. */
      readonly targetClusterId?: string
      /** @description How often it can be downloaded. */
      readonly maxDownloads?: number
      /** @description How long it can be downloaded, in hours. */
      readonly expirationHours?: number
      /**
       * Format: date-time
       * @description When it ends.
       */
      readonly expires?: string
      /** @description Its state. */
      readonly statusName?: 'READY' | 'EXPIRED' | (string & {})
      /** @description Where it can be downloaded. A secret. */
      readonly url?: string
    }
    /**
     * @description A restore.
     * @example {
     *       "id": "5f0b7b2de4b0b07a83d67e80",
     *       "groupId": "5356823b3004dee37132bb7b",
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *       "snapshotId": "5f0b7b2de4b0b07a83d67e80",
     *       "statusName": "FINISHED",
     *       "created": "2024-08-02T18:07:25Z",
     *       "delivery": {
     *         "methodName": "HTTP",
     *         "statusName": "READY"
     *       }
     *     }
     */
    readonly RestoreJob: {
      /** @description Its identifier. */
      readonly id: string
      /** @description The jobs that were made together. */
      readonly batchId?: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      readonly clusterId?: string
      /** @description The name of the cluster. */
      readonly clusterName?: string
      /** @description The snapshot. */
      readonly snapshotId?: string
      /** @description Its state, such as `FINISHED`. */
      readonly statusName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      readonly timestamp?: components['schemas']['Timestamp']
      /** @description It restores a moment between snapshots. */
      readonly pointInTime?: boolean
      /** @description The data is encrypted. */
      readonly encryptionEnabled?: boolean
      /** @description Digests of the files. */
      readonly hashes?: readonly components['schemas']['RestoreHash'][]
      readonly delivery?: components['schemas']['RestoreDelivery']
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of restores. */
    readonly RestoreJobPage: {
      readonly results: readonly components['schemas']['RestoreJob'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description How to deliver the data. An automated restore needs `targetGroupId` and `targetClusterId`.
     * @example {
     *       "methodName": "HTTP"
     *     }
     * @example {
     *       "methodName": "AUTOMATED_RESTORE",
     *       "targetGroupId": "5356823b3004dee37132bb7b",
     *       "targetClusterId": "5f0b7b2de4b0b07a83d67e7e"
     *     }
     */
    readonly RestoreDeliveryRequest: {
      /** @description By which way. */
      readonly methodName: 'HTTP' | 'AUTOMATED_RESTORE' | (string & {})
      readonly targetGroupId?: components['schemas']['ObjectId']
      /** @description Into which cluster. */
      readonly targetClusterId?: string
      /** @description How often it can be downloaded. */
      readonly maxDownloads?: number
      /** @description How long it can be downloaded, in hours. */
      readonly expirationHours?: number
      /** @description When it ends. */
      readonly expires?: components['schemas']['DateInput']
    }
    /**
     * @description Restores a cluster as it was: at a snapshot, at a checkpoint, at a moment of the last 24 hours, or at an operation. Give one of these; `oplogTs` and `oplogInc` go together.
     * @example {
     *       "snapshotId": "5f0b7b2de4b0b07a83d67e80",
     *       "delivery": {
     *         "methodName": "HTTP"
     *       }
     *     }
     */
    readonly CreateRestoreJobRequest: {
      /** @description The snapshot. */
      readonly snapshotId?: string
      /** @description The checkpoint. */
      readonly checkpointId?: string
      /** @description The moment, in milliseconds since 1970. */
      readonly pointInTimeUTCMillis?: number
      /** @description The second of the operation. */
      readonly oplogTs?: number
      /** @description Which operation of that second. */
      readonly oplogInc?: number
      readonly delivery: components['schemas']['RestoreDeliveryRequest']
    }
    /**
     * @description The part of a checkpoint that comes from one process.
     * @example {
     *       "replicaSetName": "rs0",
     *       "shardName": "shard-0",
     *       "typeName": "REPLICA_SET",
     *       "tokenDiscovered": false,
     *       "tokenTimestamp": {
     *         "date": "2024-08-02T18:07:25Z",
     *         "increment": 1
     *       }
     *     }
     */
    readonly CheckpointPart: {
      /** @description The replica set. */
      readonly replicaSetName?: string
      /** @description The shard. */
      readonly shardName?: string
      /** @description The id of the process, for a config server that is not a replica set. */
      readonly hostId?: string
      /** @description The kind of process. */
      readonly typeName?:
        'REPLICA_SET' | 'CONFIG_SERVER_REPLICA_SET' | 'CONFIG_SERVER' | (string & {})
      /** @description The token was found. */
      readonly tokenDiscovered?: boolean
      readonly tokenTimestamp?: components['schemas']['Timestamp']
    }
    /**
     * @description A moment at which a sharded cluster can be restored.
     * @example {
     *       "id": "id",
     *       "groupId": "5980cfdf0b6d97029d82f86e",
     *       "clusterId": "5f0b7b2de4b0b07a83d67e7e",
     *       "started": "2024-08-02T18:07:25Z",
     *       "completed": "2024-08-02T18:07:25Z",
     *       "timestamp": "2024-08-02T18:07:25Z",
     *       "restorable": false,
     *       "parts": [
     *         {
     *           "replicaSetName": "rs0",
     *           "shardName": "shard-0",
     *           "typeName": "REPLICA_SET",
     *           "tokenDiscovered": false,
     *           "tokenTimestamp": {
     *             "date": "2024-08-02T18:07:25Z",
     *             "increment": 1
     *           }
     *         }
     *       ]
     *     }
     */
    readonly Checkpoint: {
      /** @description Its identifier. */
      readonly id: string
      readonly groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      readonly clusterId?: string
      /**
       * Format: date-time
       * @description When it was begun.
       */
      readonly started?: string
      /**
       * Format: date-time
       * @description When it was complete.
       */
      readonly completed?: string
      /**
       * Format: date-time
       * @description The moment at which the checkpoint was taken, and to which the cluster can be restored.
       */
      readonly timestamp?: string
      /** @description The cluster can be restored to it. */
      readonly restorable?: boolean
      /** @description Its parts. */
      readonly parts?: readonly components['schemas']['CheckpointPart'][]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of checkpoints. */
    readonly CheckpointPage: {
      readonly results: readonly components['schemas']['Checkpoint'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /** @description A kind of log. Kinds that are not listed here may appear. */
    readonly LogType:
      'AUTOMATION_AGENT' | 'BACKUP_AGENT' | 'MONITORING_AGENT' | 'MONGODB' | 'FTDC' | (string & {})
    /**
     * @description The logs of one machine.
     * @example {
     *       "hostName": "db1.example.com",
     *       "logCollectionType": "MONGODB",
     *       "status": "SUCCESS"
     *     }
     */
    readonly LogCollectionChildJob: {
      /** @description The agent. */
      readonly automationAgentId?: string
      /** @description The machine. */
      readonly hostName?: string
      /** @description What kind of log. */
      readonly logCollectionType?: string
      /** @description Where it is. */
      readonly path?: string
      /** @description Its state. */
      readonly status?: 'IN_PROGRESS' | 'SUCCESS' | 'FAILED' | 'EXPIRED' | (string & {})
      /**
       * Format: date-time
       * @description When it begins.
       */
      readonly startDate?: string
      /**
       * Format: date-time
       * @description When it ended.
       */
      readonly finishDate?: string
      /** @description What went wrong. */
      readonly errorMessage?: string
      /** @description Its size, in bytes. */
      readonly uncompressedDiskSpaceBytes?: number
    }
    /**
     * @description Logs that are being, or have been, collected.
     * @example {
     *       "id": "5f0b7b2de4b0b07a83d67e80",
     *       "groupId": "5356823b3004dee37132bb7b",
     *       "userId": "5329c8dfe4b0b07a83d67e7e",
     *       "creationDate": "2024-08-02T18:07:25Z",
     *       "expirationDate": "2024-09-01T18:07:25Z",
     *       "status": "SUCCESS",
     *       "resourceType": "replicaset",
     *       "resourceName": "rs0",
     *       "redacted": true,
     *       "logTypes": [
     *         "MONGODB"
     *       ],
     *       "sizeRequestedPerFileBytes": 1000000
     *     }
     */
    readonly LogCollectionJob: {
      /** @description Its identifier. */
      readonly id: string
      readonly groupId?: components['schemas']['ObjectId']
      readonly userId?: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was asked for.
       */
      readonly creationDate?: string
      /**
       * Format: date-time
       * @description When it is deleted.
       */
      readonly expirationDate?: string
      /** @description Its state. */
      readonly status?: 'IN_PROGRESS' | 'SUCCESS' | 'FAILED' | 'EXPIRED' | (string & {})
      /** @description What they are of: `cluster`, `replicaset`, `process`; written in upper case. */
      readonly resourceType?: string
      /** @description The name of it. */
      readonly resourceName?: string
      /** @description The name of what it is part of. */
      readonly rootResourceName?: string
      /** @description What it is part of. */
      readonly rootResourceType?: string
      /** @description Names and addresses are left out. */
      readonly redacted?: boolean
      /** @description Which logs. */
      readonly logTypes?: readonly components['schemas']['LogType'][]
      /** @description How much of each file, in bytes. */
      readonly sizeRequestedPerFileBytes?: number
      /** @description The size of all, in bytes. */
      readonly uncompressedSizeTotalBytes?: number
      /** @description Where they can be downloaded. */
      readonly downloadUrl?: string
      /** @description From when. A date in the documentation, a number in the Go client. */
      readonly logCollectionFromDate?: string | number
      /** @description Until when. A date in the documentation, a number in the Go client. */
      readonly logCollectionToDate?: string | number
      /** @description The logs of each machine; with `verbose`. */
      readonly childJobs?: readonly components['schemas']['LogCollectionChildJob'][]
    }
    /** @description One page of log collections. */
    readonly LogCollectionJobPage: {
      readonly results: readonly components['schemas']['LogCollectionJob'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Collects logs.
     * @example {
     *       "resourceType": "REPLICASET",
     *       "resourceName": "rs0",
     *       "sizeRequestedPerFileBytes": 1000000,
     *       "logTypes": [
     *         "MONGODB",
     *         "FTDC"
     *       ],
     *       "redacted": true
     *     }
     */
    readonly CreateLogCollectionRequest: {
      /** @description What they are of. */
      readonly resourceType: 'CLUSTER' | 'REPLICASET' | 'PROCESS' | (string & {})
      /** @description The name of it. */
      readonly resourceName: string
      /** @description How much of each file, in bytes. */
      readonly sizeRequestedPerFileBytes: number
      /** @description Which logs. */
      readonly logTypes: readonly components['schemas']['LogType'][]
      /** @description Leave out names and addresses. */
      readonly redacted: boolean
      /** @description From when. */
      readonly logCollectionFromDate?: string | number
      /** @description Until when. */
      readonly logCollectionToDate?: string | number
    }
    /**
     * @description The log collection that was begun.
     * @example {
     *       "id": "5f0b7b2de4b0b07a83d67e80"
     *     }
     */
    readonly CreateLogCollectionResponse: {
      /** @description Its identifier. */
      readonly id: string
    }
    /**
     * @description Changes until when collected logs are kept: six months ahead at most.
     * @example {
     *       "expirationDate": "2024-08-02T18:07:25Z"
     *     }
     */
    readonly UpdateLogCollectionRequest: {
      /** @description When they are deleted. */
      readonly expirationDate: components['schemas']['DateInput']
    }
    /**
     * @description The outside system that manages a project.
     * @example {
     *       "name": "Operator",
     *       "systemId": "10",
     *       "version": "1.0"
     *     }
     */
    readonly ExternalManagementSystem: {
      /** @description Its name. */
      readonly name: string
      /** @description Its identifier. */
      readonly systemId?: string
      /** @description Its version. */
      readonly version?: string
    }
    /**
     * @description What only the outside system may change.
     * @example {
     *       "policy": "EXTERNALLY_MANAGED_LOCK",
     *       "disabledParams": []
     *     }
     */
    readonly FeaturePolicy: {
      /** @description The policy. */
      readonly policy: string
      /** @description Parameters that cannot be changed here. */
      readonly disabledParams?: readonly string[]
    }
    /**
     * @description What an outside system manages in a project.
     * @example {
     *       "externalManagementSystem": {
     *         "name": "Operator"
     *       },
     *       "policies": [
     *         {
     *           "policy": "EXTERNALLY_MANAGED_LOCK"
     *         }
     *       ]
     *     }
     */
    readonly FeaturePolicies: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updated?: string
      readonly externalManagementSystem?: components['schemas']['ExternalManagementSystem']
      /** @description The policies. */
      readonly policies?: readonly components['schemas']['FeaturePolicy'][]
    }
    /**
     * @description Replaces what an outside system manages in a project.
     * @example {
     *       "externalManagementSystem": {
     *         "name": "Operator"
     *       },
     *       "policies": [
     *         {
     *           "policy": "EXTERNALLY_MANAGED_LOCK"
     *         }
     *       ]
     *     }
     */
    readonly ReplaceFeaturePoliciesRequest: {
      readonly externalManagementSystem: components['schemas']['ExternalManagementSystem']
      /** @description The policies. */
      readonly policies: readonly components['schemas']['FeaturePolicy'][]
    }
    /**
     * @description A bill. Amounts are in cents. One that is read alone also has its line items, payments and refunds.
     * @example {
     *       "id": "5f0b7b2de4b0b07a83d67e80",
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "created": "2024-08-02T18:07:25Z",
     *       "startDate": "2024-07-01T00:00:00Z",
     *       "endDate": "2024-08-01T00:00:00Z",
     *       "statusName": "PAID",
     *       "amountBilledCents": 100,
     *       "amountPaidCents": 100
     *     }
     */
    readonly Invoice: {
      /** @description Its identifier. */
      readonly id: string
      readonly orgId?: components['schemas']['ObjectId']
      readonly groupId?: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      readonly created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      readonly updated?: string
      /**
       * Format: date-time
       * @description When it begins.
       */
      readonly startDate?: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      readonly endDate?: string
      /** @description Its state. */
      readonly statusName?:
        'CLOSED' | 'FAILED' | 'FORGIVEN' | 'FREE' | 'PAID' | 'PENDING' | 'PREPAID' | (string & {})
      /** @description What is billed. */
      readonly amountBilledCents?: number
      /** @description What was paid. */
      readonly amountPaidCents?: number
      /** @description What is credited. */
      readonly creditsCents?: number
      /** @description The tax. */
      readonly salesTaxCents?: number
      /** @description The sum before tax. */
      readonly subtotalCents?: number
      /** @description What was left from before. */
      readonly startingBalanceCents?: number
      /**
       * Format: date-time
       * @description When it was closed; from an older table.
       */
      readonly lockedAt?: string
      /** @description A note; from an older table. */
      readonly note?: string
      /** @description How it is paid; from an older table. */
      readonly paymentMethod?: string
      /** @description Its state; from an older table. */
      readonly status?: string
      /** @description What is billed. */
      readonly lineItems?: readonly {
        readonly [key: string]: unknown
      }[]
      /** @description What was paid. */
      readonly payments?: readonly {
        readonly [key: string]: unknown
      }[]
      /** @description What was paid back. */
      readonly refunds?: readonly {
        readonly [key: string]: unknown
      }[]
      readonly links?: readonly components['schemas']['Link'][]
    }
    /** @description One page of invoices. */
    readonly InvoicePage: {
      readonly results: readonly components['schemas']['Invoice'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description How users of an organization log in through an identity provider.
     * @example {
     *       "id": "5f0b7b2de4b0b07a83d67e80",
     *       "federatedDomains": [
     *         "example.com"
     *       ],
     *       "hasRoleMappings": false,
     *       "identityProviderId": "0oa1b2c3d4e5f6g7h8i9",
     *       "identityProviderStatus": "ACTIVE"
     *     }
     */
    readonly FederationSettings: {
      /** @description Its identifier. */
      readonly id: string
      /** @description Domains whose users log in there. */
      readonly federatedDomains?: readonly string[]
      /** @description Groups of the identity provider have roles. */
      readonly hasRoleMappings?: boolean
      /** @description The id of the identity provider, 20 characters. Null when no identity provider is connected. */
      readonly identityProviderId?: string | null
      /** @description Whether it is in use. */
      readonly identityProviderStatus?: 'ACTIVE' | 'INACTIVE' | (string & {})
    }
    /**
     * @description A role that members of a group get, in an organization or in a project; the other id is null.
     * @example {
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "groupId": null,
     *       "role": "ORG_MEMBER"
     *     }
     */
    readonly FederatedRole: {
      /** @description The organization. */
      readonly orgId?: components['schemas']['ObjectId'] | null
      /** @description The project. */
      readonly groupId?: components['schemas']['ObjectId'] | null
      readonly role: components['schemas']['Role']
    }
    /**
     * @description The roles of a group of the identity provider.
     * @example {
     *       "id": "id",
     *       "externalGroupName": "dba",
     *       "roleAssignments": [
     *         {
     *           "orgId": "5980cfdf0b6d97029d82f86e",
     *           "groupId": null,
     *           "role": "ORG_MEMBER"
     *         }
     *       ]
     *     }
     */
    readonly RoleMapping: {
      /** @description Its identifier. */
      readonly id: string
      /** @description The group. */
      readonly externalGroupName: string
      /** @description Its roles. */
      readonly roleAssignments: readonly components['schemas']['FederatedRole'][]
    }
    /**
     * @description How an organization uses an identity provider.
     * @example {
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "identityProviderId": "0oa1b2c3d4e5f6g7h8i9",
     *       "domainAllowList": [
     *         "example.com"
     *       ],
     *       "domainRestrictionEnabled": false,
     *       "postAuthRoleGrants": [
     *         "ORG_MEMBER"
     *       ],
     *       "roleMappings": [],
     *       "userConflicts": null
     *     }
     */
    readonly ConnectedOrgConfig: {
      readonly orgId: components['schemas']['ObjectId']
      /** @description The id of the identity provider, 20 characters. Null when no identity provider is connected. */
      readonly identityProviderId?: string | null
      /** @description The ids of the identity providers for access to databases. */
      readonly dataAccessIdentityProviderIds?: readonly string[]
      /** @description Whether users do not join the organization when they first log in. */
      readonly instantUserProvisioningDisabled?: boolean
      /** @description Domains whose users may join. */
      readonly domainAllowList?: readonly string[]
      /** @description Only those may join. */
      readonly domainRestrictionEnabled?: boolean
      /** @description Roles that everybody gets who logs in. */
      readonly postAuthRoleGrants?: readonly components['schemas']['Role'][]
      /** @description Roles of groups. */
      readonly roleMappings?: readonly components['schemas']['RoleMapping'][]
      /** @description Users of other domains. */
      readonly userConflicts?:
        | readonly {
            readonly [key: string]: unknown
          }[]
        | null
    }
    /** @description One page of connected organizations. */
    readonly ConnectedOrgConfigPage: {
      readonly results: readonly components['schemas']['ConnectedOrgConfig'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes how an organization uses an identity provider.
     * @example {
     *       "domainRestrictionEnabled": true
     *     }
     */
    readonly UpdateConnectedOrgConfigRequest: {
      /** @description The id of the identity provider, 20 characters. Null when no identity provider is connected. */
      readonly identityProviderId?: string | null
      /** @description Domains whose users may join. */
      readonly domainAllowList?: readonly string[]
      /** @description Only those may join. */
      readonly domainRestrictionEnabled?: boolean
      /** @description Roles that everybody gets who logs in. */
      readonly postAuthRoleGrants?: readonly components['schemas']['Role'][]
      /** @description Roles of groups. */
      readonly roleMappings?: readonly components['schemas']['RoleMapping'][]
    }
    /** @description One page of role mappings. */
    readonly RoleMappingPage: {
      readonly results: readonly components['schemas']['RoleMapping'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description An identity provider. No source lists its fields.
     * @example {
     *       "id": "0oa1b2c3d4e5f6g7h8i9"
     *     }
     */
    readonly IdentityProvider: {
      readonly [key: string]: unknown
    }
    /** @description One page of identity providers. */
    readonly IdentityProviderPage: {
      readonly results: readonly components['schemas']['IdentityProvider'][]
      readonly links?: readonly components['schemas']['Link'][]
      readonly totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Links an organization with the Atlas organization that created the token.
     * @example {
     *       "linkToken": "eyJ0b2tlbiI6InNhbXBsZSJ9"
     *     }
     */
    readonly CreateMigrationLinkRequest: {
      /** @description The link token that Atlas created for the target organization. A secret. */
      readonly linkToken: string
    }
    /**
     * @description The state of the link between an organization and Atlas.
     * @example {
     *       "status": "SYNCED"
     *     }
     */
    readonly MigrationLinkStatus: {
      /** @description The state of the link, such as `SYNCED`. No source lists the other states. */
      readonly status: 'SYNCED' | (string & {})
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
     * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
    /** @description Only processes of this cluster. */
    readonly ClusterFilter: string
    /**
     * @description The name of the machine.
     * @example db1.example.com
     */
    readonly Hostname: string
    /**
     * @description The port.
     * @example 27017
     */
    readonly Port: number
    /**
     * @description The process.
     * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
     */
    readonly HostId: string
    /**
     * @description The database.
     * @example shop
     */
    readonly DatabaseName: string
    /**
     * @description The partition.
     * @example nvme0n1
     */
    readonly PartitionName: string
    /** @description The cluster. */
    readonly ClusterId: string
    /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
    readonly Granularity: string
    /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
    readonly Period: string
    /** @description From when; with `end`, instead of `period`. */
    readonly Start: components['schemas']['DateInput']
    /** @description Until when; with `start`, instead of `period`. */
    readonly End: components['schemas']['DateInput']
    /** @description Only these measurements; may be repeated. Without it all come. */
    readonly Metric: readonly string[]
    /** @description The cluster. */
    readonly HostClusterId: string
    /** @description How the cluster is looked at. */
    readonly ClusterView: string
    /**
     * @description The collection.
     * @example orders
     */
    readonly CollectionName: string
    /** @description From when, in milliseconds since 1970. */
    readonly Since: number
    /** @description How long, in milliseconds. */
    readonly Duration: number
    /** @description Only these namespaces, separated by commas. */
    readonly Namespaces: string
    /** @description How many lines at most. */
    readonly LogCount: number
    /** @description How many indexes at most. */
    readonly IndexCount: number
    /** @description How many examples at most. The Go client spells it `NExamples`. */
    readonly ExampleCount: number
    /** @description Only alerts in this state. */
    readonly AlertStatus: components['schemas']['AlertStatus']
    /** @description The alert. */
    readonly AlertId: string
    /** @description The alert configuration. */
    readonly AlertConfigId: string
    /** @description The notification: its `notifierId`. */
    readonly NotificationId: string
    /** @description Only events of these types; may be repeated. */
    readonly EventType: readonly string[]
    /** @description Only events from this date on. */
    readonly MinDate: components['schemas']['DateInput']
    /** @description Only events up to this date. */
    readonly MaxDate: components['schemas']['DateInput']
    /**
     * @description The event.
     * @example 5b478b3afc4625789ce616a3
     */
    readonly EventId: components['schemas']['ObjectId']
    /** @description The maintenance window. */
    readonly MaintenanceWindowId: string
    /**
     * @description The other service.
     * @example PAGER_DUTY
     */
    readonly IntegrationType: components['schemas']['IntegrationType']
    /**
     * @description The kind of agent.
     * @example MONITORING
     */
    readonly AgentType: components['schemas']['AgentType']
    /** @description The agent API key: its `_id`. */
    readonly AgentApiKeyId: string
    /** @description The snapshot. */
    readonly SnapshotId: string
    /** @description Only jobs of this batch. */
    readonly Batch: string
    /** @description The job. */
    readonly JobId: string
    /** @description The checkpoint. */
    readonly CheckpointId: string
    /** @description `true`: the child jobs too. */
    readonly Verbose: boolean
    /** @description The invoice. */
    readonly InvoiceId: string
    /** @description The federation settings. */
    readonly FederationSettingsId: string
    /** @description The role mapping. */
    readonly RoleMappingId: string
    /** @description The identity provider. */
    readonly IdentityProviderId: string
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
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
  readonly listHosts: {
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
        /** @description Only processes of this cluster. */
        readonly clusterId?: components['parameters']['ClusterFilter']
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
          readonly 'application/json': components['schemas']['HostPage']
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
  readonly createHost: {
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
        readonly 'application/json': components['schemas']['CreateHostRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Host']
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
  readonly getHostByName: {
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
         * @description The name of the machine.
         * @example db1.example.com
         */
        readonly hostname: components['parameters']['Hostname']
        /**
         * @description The port.
         * @example 27017
         */
        readonly port: components['parameters']['Port']
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
          readonly 'application/json': components['schemas']['Host']
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
  readonly getHost: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['Host']
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
  readonly deleteHost: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
  readonly updateHost: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateHostRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Host']
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
  readonly listDatabases: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['DatabasePage']
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
  readonly getDatabase: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
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
          readonly 'application/json': components['schemas']['Database']
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
  readonly listDisks: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['DiskPage']
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
  readonly getDisk: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        readonly partitionName: components['parameters']['PartitionName']
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
          readonly 'application/json': components['schemas']['Disk']
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
  readonly listAllClusters: {
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
          readonly 'application/json': components['schemas']['ProjectClustersPage']
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
  readonly listClusters: {
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
          readonly 'application/json': components['schemas']['ClusterPage']
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
  readonly getCluster: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
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
          readonly 'application/json': components['schemas']['Cluster']
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
  readonly updateCluster: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateClusterRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Cluster']
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
  readonly getHostMeasurements: {
    readonly parameters: {
      readonly query: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
        readonly granularity: components['parameters']['Granularity']
        /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
        readonly period?: components['parameters']['Period']
        /** @description From when; with `end`, instead of `period`. */
        readonly start?: components['parameters']['Start']
        /** @description Until when; with `start`, instead of `period`. */
        readonly end?: components['parameters']['End']
        /** @description Only these measurements; may be repeated. Without it all come. */
        readonly m?: components['parameters']['Metric']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['Measurements']
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
  readonly getDiskMeasurements: {
    readonly parameters: {
      readonly query: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
        readonly granularity: components['parameters']['Granularity']
        /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
        readonly period?: components['parameters']['Period']
        /** @description From when; with `end`, instead of `period`. */
        readonly start?: components['parameters']['Start']
        /** @description Until when; with `start`, instead of `period`. */
        readonly end?: components['parameters']['End']
        /** @description Only these measurements; may be repeated. Without it all come. */
        readonly m?: components['parameters']['Metric']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        readonly partitionName: components['parameters']['PartitionName']
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
          readonly 'application/json': components['schemas']['Measurements']
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
  readonly getDatabaseMeasurements: {
    readonly parameters: {
      readonly query: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
        readonly granularity: components['parameters']['Granularity']
        /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
        readonly period?: components['parameters']['Period']
        /** @description From when; with `end`, instead of `period`. */
        readonly start?: components['parameters']['Start']
        /** @description Until when; with `start`, instead of `period`. */
        readonly end?: components['parameters']['End']
        /** @description Only these measurements; may be repeated. Without it all come. */
        readonly m?: components['parameters']['Metric']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
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
          readonly 'application/json': components['schemas']['Measurements']
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
  readonly listLatencyMetrics: {
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
          readonly 'application/json': components['schemas']['OpenDocument']
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
  readonly listPinnedNamespaces: {
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
        /** @description The cluster. */
        readonly hostClusterId: components['parameters']['HostClusterId']
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
          readonly 'application/json': components['schemas']['PinnedNamespaces']
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
  readonly replacePinnedNamespaces: {
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
        /** @description The cluster. */
        readonly hostClusterId: components['parameters']['HostClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PinnedNamespaces']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['PinnedNamespaces']
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
  readonly addPinnedNamespaces: {
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
        /** @description The cluster. */
        readonly hostClusterId: components['parameters']['HostClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PinnedNamespaces']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['PinnedNamespaces']
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
  readonly removePinnedNamespaces: {
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
        /** @description The cluster. */
        readonly hostClusterId: components['parameters']['HostClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PinnedNamespaces']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['PinnedNamespaces']
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
  readonly getClusterLatency: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        readonly clusterView: components['parameters']['ClusterView']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        readonly collectionName: components['parameters']['CollectionName']
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
          readonly 'application/json': components['schemas']['Measurements']
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
  readonly listClusterLatencyNamespaces: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        readonly clusterView: components['parameters']['ClusterView']
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
          readonly 'application/json': components['schemas']['LatencyNamespaces']
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
  readonly getHostLatency: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        readonly databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        readonly collectionName: components['parameters']['CollectionName']
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
          readonly 'application/json': components['schemas']['Measurements']
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
  readonly listHostLatencyNamespaces: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['LatencyNamespaces']
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
  readonly listSlowNamespaces: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description From when, in milliseconds since 1970. */
        readonly since?: components['parameters']['Since']
        /** @description How long, in milliseconds. */
        readonly duration?: components['parameters']['Duration']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['SlowNamespaces']
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
  readonly listSlowQueries: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description From when, in milliseconds since 1970. */
        readonly since?: components['parameters']['Since']
        /** @description How long, in milliseconds. */
        readonly duration?: components['parameters']['Duration']
        /** @description Only these namespaces, separated by commas. */
        readonly namespaces?: components['parameters']['Namespaces']
        /** @description How many lines at most. */
        readonly nLogs?: components['parameters']['LogCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['SlowQueries']
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
  readonly listSuggestedIndexes: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description From when, in milliseconds since 1970. */
        readonly since?: components['parameters']['Since']
        /** @description How long, in milliseconds. */
        readonly duration?: components['parameters']['Duration']
        /** @description Only these namespaces, separated by commas. */
        readonly namespaces?: components['parameters']['Namespaces']
        /** @description How many indexes at most. */
        readonly nIndexes?: components['parameters']['IndexCount']
        /** @description How many examples at most. The Go client spells it `NExamples`. */
        readonly nExamples?: components['parameters']['ExampleCount']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['SuggestedIndexes']
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
  readonly listAlerts: {
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
        /** @description Only alerts in this state. */
        readonly status?: components['parameters']['AlertStatus']
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
          readonly 'application/json': components['schemas']['AlertPage']
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
  readonly getAlert: {
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
        /** @description The alert. */
        readonly alertId: components['parameters']['AlertId']
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
          readonly 'application/json': components['schemas']['Alert']
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
  readonly acknowledgeAlert: {
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
        /** @description The alert. */
        readonly alertId: components['parameters']['AlertId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AcknowledgeAlertRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Alert']
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
  readonly listMatcherFieldNames: {
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
          /**
           * @example [
           *       "HOSTNAME",
           *       "PORT"
           *     ]
           */
          readonly 'application/json': readonly string[]
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
  readonly listAlertConfigs: {
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
          readonly 'application/json': components['schemas']['AlertConfigPage']
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
  readonly createAlertConfig: {
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
        readonly 'application/json': components['schemas']['AlertConfigRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AlertConfig']
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
  readonly getAlertConfig: {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
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
          readonly 'application/json': components['schemas']['AlertConfig']
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
  readonly replaceAlertConfig: {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AlertConfigRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AlertConfig']
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
  readonly deleteAlertConfig: {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
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
  readonly enableAlertConfig: {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EnableAlertConfigRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AlertConfig']
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
  readonly listAlertConfigAlerts: {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
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
          readonly 'application/json': components['schemas']['AlertPage']
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
  readonly testAlertNotification: {
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
        /** @description The alert configuration. */
        readonly alertConfigId: components['parameters']['AlertConfigId']
        /** @description The notification: its `notifierId`. */
        readonly notificationId: components['parameters']['NotificationId']
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
          readonly 'application/json': components['schemas']['OpenDocument']
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
  readonly listOrganizationEvents: {
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
        /** @description Only events of these types; may be repeated. */
        readonly eventType?: components['parameters']['EventType']
        /** @description Only events from this date on. */
        readonly minDate?: components['parameters']['MinDate']
        /** @description Only events up to this date. */
        readonly maxDate?: components['parameters']['MaxDate']
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
          readonly 'application/json': components['schemas']['EventPage']
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
  readonly getOrganizationEvent: {
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
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        readonly eventId: components['parameters']['EventId']
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
          readonly 'application/json': components['schemas']['Event']
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
  readonly listProjectEvents: {
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
        /** @description Only events of these types; may be repeated. */
        readonly eventType?: components['parameters']['EventType']
        /** @description Only events from this date on. */
        readonly minDate?: components['parameters']['MinDate']
        /** @description Only events up to this date. */
        readonly maxDate?: components['parameters']['MaxDate']
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
          readonly 'application/json': components['schemas']['EventPage']
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
  readonly getProjectEvent: {
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
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        readonly eventId: components['parameters']['EventId']
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
          readonly 'application/json': components['schemas']['Event']
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
  readonly listMaintenanceWindows: {
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
          readonly 'application/json': components['schemas']['MaintenanceWindowPage']
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
  readonly createMaintenanceWindow: {
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
        readonly 'application/json': components['schemas']['CreateMaintenanceWindowRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['MaintenanceWindow']
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
  readonly getMaintenanceWindow: {
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
        /** @description The maintenance window. */
        readonly maintenanceWindowId: components['parameters']['MaintenanceWindowId']
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
          readonly 'application/json': components['schemas']['MaintenanceWindow']
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
  readonly deleteMaintenanceWindow: {
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
        /** @description The maintenance window. */
        readonly maintenanceWindowId: components['parameters']['MaintenanceWindowId']
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
  readonly updateMaintenanceWindow: {
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
        /** @description The maintenance window. */
        readonly maintenanceWindowId: components['parameters']['MaintenanceWindowId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateMaintenanceWindowRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['MaintenanceWindow']
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
  readonly listIntegrations: {
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
          readonly 'application/json': components['schemas']['IntegrationPage']
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
  readonly getIntegration: {
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
         * @description The other service.
         * @example PAGER_DUTY
         */
        readonly integrationType: components['parameters']['IntegrationType']
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
          readonly 'application/json': components['schemas']['Integration']
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
  readonly replaceIntegration: {
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
         * @description The other service.
         * @example PAGER_DUTY
         */
        readonly integrationType: components['parameters']['IntegrationType']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Integration']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['IntegrationPage']
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
  readonly createIntegration: {
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
         * @description The other service.
         * @example PAGER_DUTY
         */
        readonly integrationType: components['parameters']['IntegrationType']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Integration']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['IntegrationPage']
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
  readonly deleteIntegration: {
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
         * @description The other service.
         * @example PAGER_DUTY
         */
        readonly integrationType: components['parameters']['IntegrationType']
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
  readonly getAutomationConfig: {
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
          readonly 'application/json': components['schemas']['AutomationConfig']
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
  readonly replaceAutomationConfig: {
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
        readonly 'application/json': components['schemas']['AutomationConfig']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AutomationConfig']
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
  readonly getAutomationConfigWithoutSecrets: {
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
          readonly 'application/json': components['schemas']['AutomationConfig']
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
  readonly replaceAutomationConfigWithoutSecrets: {
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
        readonly 'application/json': components['schemas']['AutomationConfig']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AutomationConfig']
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
  readonly updateAgentVersions: {
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
          readonly 'application/json': components['schemas']['UpdatedAgentVersions']
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
  readonly getBackupAgentConfig: {
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
          readonly 'application/json': components['schemas']['AgentConfig']
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
  readonly replaceBackupAgentConfig: {
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
        readonly 'application/json': components['schemas']['AgentConfig']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EmptyDocument']
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
  readonly getMonitoringAgentConfig: {
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
          readonly 'application/json': components['schemas']['AgentConfig']
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
  readonly replaceMonitoringAgentConfig: {
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
        readonly 'application/json': components['schemas']['AgentConfig']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EmptyDocument']
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
  readonly getAutomationStatus: {
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
          readonly 'application/json': components['schemas']['AutomationStatus']
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
  readonly getFullAutomationStatus: {
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
          readonly 'application/json': components['schemas']['AutomationStatus']
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
  readonly listAgentLinks: {
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
          readonly 'application/json': components['schemas']['AgentLinks']
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
  readonly listAgents: {
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
         * @description The kind of agent.
         * @example MONITORING
         */
        readonly agentType: components['parameters']['AgentType']
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
          readonly 'application/json': components['schemas']['AgentPage']
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
  readonly listAgentVersions: {
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
          readonly 'application/json': components['schemas']['AgentVersions']
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
  readonly listSoftwareVersions: {
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
          readonly 'application/json': components['schemas']['SoftwareVersions']
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
  readonly listAgentApiKeys: {
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
          /**
           * @example [
           *       {
           *         "_id": "5f0b7b2de4b0b07a83d67e7f",
           *         "key": "0123456789abcdef",
           *         "desc": "Agents",
           *         "createdTime": 1722622045000,
           *         "createdUserId": "5980cfdf0b6d97029d82f86e",
           *         "createdIpAddr": "203.0.113.7",
           *         "createdBy": "USER"
           *       }
           *     ]
           */
          readonly 'application/json': readonly components['schemas']['AgentApiKey'][]
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
  readonly createAgentApiKey: {
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
        readonly 'application/json': components['schemas']['CreateAgentApiKeyRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['AgentApiKey']
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
  readonly deleteAgentApiKey: {
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
        /** @description The agent API key: its `_id`. */
        readonly agentApiKeyId: components['parameters']['AgentApiKeyId']
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
  readonly listBackupConfigs: {
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
          readonly 'application/json': components['schemas']['BackupConfigPage']
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
  readonly getBackupConfig: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
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
          readonly 'application/json': components['schemas']['BackupConfig']
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
  readonly updateBackupConfig: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateBackupConfigRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['BackupConfig']
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
  readonly getSnapshotSchedule: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
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
          readonly 'application/json': components['schemas']['SnapshotSchedule']
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
  readonly updateSnapshotSchedule: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateSnapshotScheduleRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['SnapshotSchedule']
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
  readonly listSnapshots: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
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
          readonly 'application/json': components['schemas']['SnapshotPage']
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
  readonly getSnapshot: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        readonly snapshotId: components['parameters']['SnapshotId']
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
          readonly 'application/json': components['schemas']['Snapshot']
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
  readonly deleteSnapshot: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        readonly snapshotId: components['parameters']['SnapshotId']
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
  readonly updateSnapshot: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        readonly snapshotId: components['parameters']['SnapshotId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateSnapshotRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Snapshot']
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
  readonly listHostSnapshots: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['SnapshotPage']
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
  readonly getHostSnapshot: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /** @description The snapshot. */
        readonly snapshotId: components['parameters']['SnapshotId']
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
          readonly 'application/json': components['schemas']['Snapshot']
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
  readonly listRestoreJobs: {
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
        /** @description Only jobs of this batch. */
        readonly batchId?: components['parameters']['Batch']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
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
          readonly 'application/json': components['schemas']['RestoreJobPage']
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
  readonly createRestoreJob: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateRestoreJobRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['RestoreJobPage']
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
  readonly getRestoreJob: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
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
          readonly 'application/json': components['schemas']['RestoreJob']
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
  readonly listHostRestoreJobs: {
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
        /** @description Only jobs of this batch. */
        readonly batchId?: components['parameters']['Batch']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
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
          readonly 'application/json': components['schemas']['RestoreJobPage']
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
  readonly getHostRestoreJob: {
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
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        readonly hostId: components['parameters']['HostId']
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
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
          readonly 'application/json': components['schemas']['RestoreJob']
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
  readonly listCheckpoints: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
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
          readonly 'application/json': components['schemas']['CheckpointPage']
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
  readonly getCheckpoint: {
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
        /** @description The cluster. */
        readonly clusterId: components['parameters']['ClusterId']
        /** @description The checkpoint. */
        readonly checkpointId: components['parameters']['CheckpointId']
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
          readonly 'application/json': components['schemas']['Checkpoint']
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
  readonly listLogCollections: {
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
        /** @description `true`: the child jobs too. */
        readonly verbose?: components['parameters']['Verbose']
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
          readonly 'application/json': components['schemas']['LogCollectionJobPage']
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
  readonly createLogCollection: {
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
        readonly 'application/json': components['schemas']['CreateLogCollectionRequest']
      }
    }
    readonly responses: {
      /** @description What was made. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['CreateLogCollectionResponse']
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
  readonly getLogCollection: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
        /** @description `true`: the child jobs too. */
        readonly verbose?: components['parameters']['Verbose']
      }
      readonly header?: never
      readonly path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        readonly groupId: components['parameters']['GroupId']
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
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
          readonly 'application/json': components['schemas']['LogCollectionJob']
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
  readonly deleteLogCollection: {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
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
  readonly updateLogCollection: {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateLogCollectionRequest']
      }
    }
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 200: {
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
  readonly retryLogCollection: {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Done. There is no body. */
      readonly 200: {
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
  readonly downloadLogCollection: {
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
        /** @description The job. */
        readonly jobId: components['parameters']['JobId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The logs. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/gzip': string
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
  readonly getFeaturePolicies: {
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
          readonly 'application/json': components['schemas']['FeaturePolicies']
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
  readonly replaceFeaturePolicies: {
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
        readonly 'application/json': components['schemas']['ReplaceFeaturePoliciesRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['FeaturePolicies']
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
  readonly listAvailablePolicies: {
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
          /**
           * @example {
           *       "policies": [
           *         {
           *           "policy": "EXTERNALLY_MANAGED_LOCK"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['FeaturePolicies']
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
  readonly listInvoices: {
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
          readonly 'application/json': components['schemas']['InvoicePage']
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
  readonly getInvoice: {
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
        /** @description The invoice. */
        readonly invoiceId: components['parameters']['InvoiceId']
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
          readonly 'application/json': components['schemas']['Invoice']
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
  readonly getPendingInvoice: {
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
          readonly 'application/json': components['schemas']['Invoice']
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
  readonly getFederationSettings: {
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
          readonly 'application/json': components['schemas']['FederationSettings']
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
  readonly deleteFederationSettings: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
  readonly listConnectedOrgConfigs: {
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
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
          readonly 'application/json': components['schemas']['ConnectedOrgConfigPage']
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
  readonly getConnectedOrgConfig: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
          readonly 'application/json': components['schemas']['ConnectedOrgConfig']
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
  readonly deleteConnectedOrgConfig: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly updateConnectedOrgConfig: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
        readonly 'application/json': components['schemas']['UpdateConnectedOrgConfigRequest']
      }
    }
    readonly responses: {
      /** @description What was asked for. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ConnectedOrgConfig']
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
  readonly listRoleMappings: {
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
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
          readonly 'application/json': components['schemas']['RoleMappingPage']
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
  readonly deleteRoleMapping: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        readonly orgId: components['parameters']['OrgId']
        /** @description The role mapping. */
        readonly roleMappingId: components['parameters']['RoleMappingId']
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
  readonly listIdentityProviders: {
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
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
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
          readonly 'application/json': components['schemas']['IdentityProviderPage']
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
  readonly getIdentityProvider: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        readonly identityProviderId: components['parameters']['IdentityProviderId']
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
          readonly 'application/json': components['schemas']['IdentityProvider']
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
  readonly downloadIdentityProviderMetadata: {
    readonly parameters: {
      readonly query?: {
        /** @description `true`: the JSON is indented. */
        readonly pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        readonly envelope?: components['parameters']['Envelope']
      }
      readonly header?: never
      readonly path: {
        /** @description The federation settings. */
        readonly federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        readonly identityProviderId: components['parameters']['IdentityProviderId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The metadata. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/xml': string
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
  readonly createMigrationLink: {
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
        readonly 'application/json': components['schemas']['CreateMigrationLinkRequest']
      }
    }
    readonly responses: {
      /** @description The state of the link. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['MigrationLinkStatus']
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
  readonly deleteMigrationLink: {
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
      readonly 429: components['responses']['TooManyRequests']
      readonly 500: components['responses']['ServerError']
      readonly 503: components['responses']['Unavailable']
      readonly default: components['responses']['Refusal']
    }
  }
  readonly getMigrationLinkStatus: {
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
          readonly 'application/json': components['schemas']['MigrationLinkStatus']
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
}
