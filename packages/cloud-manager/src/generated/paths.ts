// Generated from openapi/ by `npm run generate`; edit that.

export interface paths {
  '/api/oauth/token': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get an access token
     * @description Gives a service account an access token for an hour. Ten requests a minute per address and client are allowed, and access lists are not asked. The id and the secret go into `Authorization: Basic` as they are, without percent-encoding.
     */
    post: operations['createAccessToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/oauth/revoke': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Revoke an access token
     * @description Ends an access token before its time. Access lists are not asked.
     */
    post: operations['revokeAccessToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Read the root
     * @description Tells the service's version and, when an API key asks, which key that is.
     */
    get: operations['getRoot']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List organizations
     * @description All organizations that the credentials belong to.
     */
    get: operations['listOrganizations']
    put?: never
    /**
     * Create an organization
     * @description Makes an organization, with an API key or a service account for it if asked. Not in the Cloud Manager index; Atlas needs a paying organization for it.
     */
    post: operations['createOrganization']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** Read an organization */
    get: operations['getOrganization']
    put?: never
    post?: never
    /**
     * Delete an organization
     * @description An organization that still has projects is not deleted.
     */
    delete: operations['deleteOrganization']
    options?: never
    head?: never
    /** Rename an organization */
    patch: operations['updateOrganization']
    trace?: never
  }
  '/groups': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List projects
     * @description All projects that the credentials can see.
     */
    get: operations['listProjects']
    put?: never
    /**
     * Create a project
     * @description Makes a project in an organization.
     */
    post: operations['createProject']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/groups': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List an organization's projects */
    get: operations['listOrganizationProjects']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** Read a project */
    get: operations['getProject']
    put?: never
    post?: never
    /**
     * Delete a project
     * @description A project with an active backup is not deleted.
     */
    delete: operations['deleteProject']
    options?: never
    head?: never
    /** Rename a project */
    patch: operations['updateProject']
    trace?: never
  }
  '/groups/byName/{name}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The name of the project. */
        name: components['parameters']['ProjectName']
      }
      cookie?: never
    }
    /** Read a project by name */
    get: operations['getProjectByName']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/byAgentApiKey/{agentApiKey}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The agent API key of the project. */
        agentApiKey: components['parameters']['AgentApiKey']
      }
      cookie?: never
    }
    /**
     * Read a project by its agent API key
     * @description Finds the project that an agent's key belongs to. The key is a secret and stands in the path: keep it out of logs.
     */
    get: operations['getProjectByAgentApiKey']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/apiKeys': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List an organization's API keys */
    get: operations['listOrganizationApiKeys']
    put?: never
    /**
     * Create an API key in an organization
     * @description Makes an API key. The answer is the only one with the complete private key. At most 500 keys per organization.
     */
    post: operations['createOrganizationApiKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/apiKeys/{apiKeyId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    /** Read an API key */
    get: operations['getOrganizationApiKey']
    put?: never
    post?: never
    /**
     * Delete an API key
     * @description Deletes the key; it leaves every project as well.
     */
    delete: operations['deleteOrganizationApiKey']
    options?: never
    head?: never
    /**
     * Change an API key
     * @description Changes the description, the roles in the organization, or both. Roles that are not listed are removed.
     */
    patch: operations['updateOrganizationApiKey']
    trace?: never
  }
  '/groups/{groupId}/apiKeys': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * List a project's API keys
     * @description Each key shows all its roles, also those outside this project.
     */
    get: operations['listProjectApiKeys']
    put?: never
    /**
     * Create an API key in a project
     * @description Makes an API key in the organization and gives it roles in this project. The answer is the only one with the complete private key.
     */
    post: operations['createProjectApiKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/apiKeys/{apiKeyId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assign an API key to a project, as Atlas does
     * @description The form that Atlas has for the same thing; Cloud Manager documents `PATCH`.
     */
    post: operations['assignProjectApiKey']
    /**
     * Remove an API key from a project
     * @description The key stays in the organization and goes on working there.
     */
    delete: operations['removeProjectApiKey']
    options?: never
    head?: never
    /**
     * Assign an API key to a project, or change its roles there
     * @description Gives a key of the organization these roles in this project and no others. Roles elsewhere stay.
     */
    patch: operations['updateProjectApiKey']
    trace?: never
  }
  '/orgs/{orgId}/apiKeys/{apiKeyId}/accessList': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    /**
     * List an API key's access list
     * @description The key itself and Organization Owners may read it.
     */
    get: operations['listApiKeyAccessList']
    put?: never
    /**
     * Add to an API key's access list
     * @description Adds entries and answers with all of them. It never removes any.
     */
    post: operations['addApiKeyAccessList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/apiKeys/{apiKeyId}/accessList/{ipOrCidr}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    /**
     * Read an entry of an API key's access list
     * @description The `/` of a CIDR block is sent as `%2F`.
     */
    get: operations['getApiKeyAccessListEntry']
    put?: never
    post?: never
    /**
     * Remove an entry from an API key's access list
     * @description The address that the request comes from cannot be removed.
     */
    delete: operations['deleteApiKeyAccessListEntry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/apiKeys/{apiKeyId}/whitelist': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    /**
     * List an API key's access list (old spelling)
     * @deprecated
     * @description The key itself and Organization Owners may read it. The old spelling of `accessList`, with the same answers.
     */
    get: operations['listApiKeyWhitelist']
    put?: never
    /**
     * Add to an API key's access list (old spelling)
     * @deprecated
     * @description Adds entries and answers with all of them. It never removes any. The old spelling of `accessList`, with the same answers.
     */
    post: operations['addApiKeyWhitelist']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/apiKeys/{apiKeyId}/whitelist/{ipOrCidr}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    /**
     * Read an entry of an API key's access list (old spelling)
     * @deprecated
     * @description The `/` of a CIDR block is sent as `%2F`. The old spelling of `accessList`, with the same answers.
     */
    get: operations['getApiKeyWhitelistEntry']
    put?: never
    post?: never
    /**
     * Remove an entry from an API key's access list (old spelling)
     * @deprecated
     * @description The address that the request comes from cannot be removed. The old spelling of `accessList`, with the same answers.
     */
    delete: operations['deleteApiKeyWhitelistEntry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts/{clientId}/accessList': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    /**
     * List the access list of a service account of an organization
     * @description It gates the use of access tokens, not their making or revoking.
     */
    get: operations['listOrganizationServiceAccountAccessList']
    put?: never
    /**
     * Add to the access list of a service account of an organization
     * @description Adds entries and answers with all of them. It never removes any. At most 200 per service account.
     */
    post: operations['addOrganizationServiceAccountAccessList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipOrCidr}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Remove an entry from the access list of a service account of an organization
     * @description The `/` of a CIDR block is sent as `%2F`. The address that the request comes from cannot be removed.
     */
    delete: operations['deleteOrganizationServiceAccountAccessListEntry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts/{clientId}/accessList': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    /**
     * List the access list of a service account of a project
     * @description It gates the use of access tokens, not their making or revoking.
     */
    get: operations['listProjectServiceAccountAccessList']
    put?: never
    /**
     * Add to the access list of a service account of a project
     * @description Adds entries and answers with all of them. It never removes any. At most 200 per service account.
     */
    post: operations['addProjectServiceAccountAccessList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipOrCidr}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Remove an entry from the access list of a service account of a project
     * @description The `/` of a CIDR block is sent as `%2F`. The address that the request comes from cannot be removed.
     */
    delete: operations['deleteProjectServiceAccountAccessListEntry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users/{userId}/accessList': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    /**
     * List a user's access list
     * @description Legacy; only for the calling user.
     */
    get: operations['listUserAccessList']
    put?: never
    /**
     * Add to a user's access list
     * @description Legacy; only for the calling user, from an address that is listed.
     */
    post: operations['addUserAccessList']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users/{userId}/accessList/{ipOrCidr}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    /**
     * Read an entry of a user's access list
     * @description Legacy; only for the calling user.
     */
    get: operations['getUserAccessListEntry']
    put?: never
    post?: never
    /**
     * Remove an entry from a user's access list
     * @description Legacy; only for the calling user, from an address that is listed.
     */
    delete: operations['deleteUserAccessListEntry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users/{userId}/whitelist': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    /**
     * List a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user. The old spelling of `accessList`, with the same answers.
     */
    get: operations['listUserWhitelist']
    put?: never
    /**
     * Add to a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user, from an address that is listed. The old spelling of `accessList`, with the same answers.
     */
    post: operations['addUserWhitelist']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users/{userId}/whitelist/{ipOrCidr}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    /**
     * Read an entry of a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user. The old spelling of `accessList`, with the same answers.
     */
    get: operations['getUserWhitelistEntry']
    put?: never
    post?: never
    /**
     * Remove an entry from a user's access list (old spelling)
     * @deprecated
     * @description Legacy; only for the calling user, from an address that is listed. The old spelling of `accessList`, with the same answers.
     */
    delete: operations['deleteUserWhitelistEntry']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List the service accounts of an organization */
    get: operations['listOrganizationServiceAccounts']
    put?: never
    /**
     * Create a service account in an organization
     * @description Makes a service account with its first secret. The answer is the only one with that secret. At most 200 service accounts per organization.
     */
    post: operations['createOrganizationServiceAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts/{clientId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    /**
     * Read a service account of an organization
     * @description Its secrets are masked.
     */
    get: operations['getOrganizationServiceAccount']
    put?: never
    post?: never
    /**
     * Delete a service account
     * @description It leaves every project as well.
     */
    delete: operations['deleteOrganizationServiceAccount']
    options?: never
    head?: never
    /**
     * Change a service account of an organization
     * @description Changes the name, the description or the roles. Roles that are not listed are removed. Tokens and secrets go on working.
     */
    patch: operations['updateOrganizationServiceAccount']
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts/{clientId}/groups': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    /**
     * List the projects of a service account
     * @description Also answers with a trailing slash, as the documentation prints it.
     */
    get: operations['listServiceAccountProjects']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts/{clientId}/secrets': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a secret for a service account of an organization
     * @description The answer is the only one with the secret. At most two live at once, and the older one then ends within seven days. Also answers with a trailing slash.
     */
    post: operations['createOrganizationServiceAccountSecret']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        secretId: components['parameters']['SecretId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a secret of a service account of an organization
     * @description Whether tokens that were made with it live on is not documented.
     */
    delete: operations['deleteOrganizationServiceAccountSecret']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List the service accounts of a project */
    get: operations['listProjectServiceAccounts']
    put?: never
    /**
     * Create a service account in a project
     * @description Makes a service account with its first secret. The answer is the only one with that secret. At most 200 service accounts per organization. It also becomes a member of the organization.
     */
    post: operations['createProjectServiceAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts/{clientId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    /**
     * Read a service account of a project
     * @description Its secrets are masked.
     */
    get: operations['getProjectServiceAccount']
    put?: never
    post?: never
    /**
     * Remove a service account from a project
     * @description The service account stays in the organization and goes on working there.
     */
    delete: operations['removeProjectServiceAccount']
    options?: never
    head?: never
    /**
     * Change a service account of a project
     * @description Changes the name, the description or the roles. Roles that are not listed are removed. Roles elsewhere stay. Tokens and secrets go on working.
     */
    patch: operations['updateProjectServiceAccount']
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts/{clientId}:invite': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Assign a service account of the organization to a project
     * @description Gives it roles in this project. The colon of the path is sent as it is.
     */
    post: operations['inviteProjectServiceAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts/{clientId}/secrets': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a secret for a service account of a project
     * @description The answer is the only one with the secret. At most two live at once, and the older one then ends within seven days. Also answers with a trailing slash. A service account that has roles elsewhere needs an Organization Owner.
     */
    post: operations['createProjectServiceAccountSecret']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        secretId: components['parameters']['SecretId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Delete a secret of a service account of a project
     * @description Whether tokens that were made with it live on is not documented.
     */
    delete: operations['deleteProjectServiceAccountSecret']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users/{userId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    /** Read a user */
    get: operations['getUser']
    put?: never
    post?: never
    /**
     * Delete a user
     * @description Known from Ops Manager.
     */
    delete: operations['deleteUser']
    options?: never
    head?: never
    /**
     * Change a user
     * @description Known from Ops Manager.
     */
    patch: operations['updateUser']
    trace?: never
  }
  '/users/byName/{username}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The name of the user. */
        username: components['parameters']['Username']
      }
      cookie?: never
    }
    /** Read a user by name */
    get: operations['getUserByName']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/users': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a user
     * @description Makes a user. Roles become invitations first, so the answer may have none.
     */
    post: operations['createUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/users': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List an organization's users */
    get: operations['listOrganizationUsers']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/users/{userId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a user from an organization */
    delete: operations['removeOrganizationUser']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/users/{userId}/roles': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    /** Replace a user's roles in an organization */
    put: operations['updateOrganizationUserRoles']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/users': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List a project's users */
    get: operations['listProjectUsers']
    put?: never
    /**
     * Add users to a project
     * @description Replaces the roles of those who are in the project already.
     */
    post: operations['addProjectUsers']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/users/{userId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a user from a project */
    delete: operations['removeProjectUser']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/users/{userId}/roles': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Replace a user's roles in a project
     * @description Modelled on the form for organizations.
     */
    put: operations['updateProjectUserRoles']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/teams': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List an organization's teams */
    get: operations['listTeams']
    put?: never
    /** Create a team */
    post: operations['createTeam']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/teams/byName/{name}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /** @description The name of the team. */
        name: components['parameters']['TeamName']
      }
      cookie?: never
    }
    /** Read a team by name */
    get: operations['getTeamByName']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/teams/{teamId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** Read a team */
    get: operations['getTeam']
    put?: never
    post?: never
    /**
     * Delete a team
     * @description A team that is assigned to a project is not deleted.
     */
    delete: operations['deleteTeam']
    options?: never
    head?: never
    /** Rename a team */
    patch: operations['updateTeam']
    trace?: never
  }
  '/orgs/{orgId}/teams/{teamId}/users': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    /** List a team's users */
    get: operations['listTeamUsers']
    put?: never
    /** Add users to a team */
    post: operations['addTeamUsers']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/teams/{teamId}/users/{userId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a user from a team */
    delete: operations['removeTeamUser']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/teams': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List a project's teams */
    get: operations['listProjectTeams']
    put?: never
    /** Give teams roles in a project */
    post: operations['addProjectTeams']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/teams/{teamId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Remove a team from a project */
    delete: operations['removeProjectTeam']
    options?: never
    head?: never
    /** Replace a team's roles in a project */
    patch: operations['updateProjectTeamRoles']
    trace?: never
  }
  '/orgs/{orgId}/invites': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /**
     * List the invitations to an organization
     * @description The answer is a bare array, not a page.
     */
    get: operations['listOrganizationInvitations']
    put?: never
    /**
     * Invite a user to an organization
     * @description Ten invitations a minute are allowed; more are refused with status 400, not 429.
     */
    post: operations['createOrganizationInvitation']
    delete?: never
    options?: never
    head?: never
    /** Change an invitation to an organization by user name */
    patch: operations['updateOrganizationInvitationByUsername']
    trace?: never
  }
  '/orgs/{orgId}/invites/{invitationId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    /** Read an invitation to an organization */
    get: operations['getOrganizationInvitation']
    put?: never
    post?: never
    /** Withdraw an invitation to an organization */
    delete: operations['deleteOrganizationInvitation']
    options?: never
    head?: never
    /** Change an invitation to an organization */
    patch: operations['updateOrganizationInvitation']
    trace?: never
  }
  '/groups/{groupId}/invites': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * List the invitations to a project
     * @description The answer is a bare array, not a page.
     */
    get: operations['listProjectInvitations']
    put?: never
    /**
     * Invite a user to a project
     * @description Ten invitations a minute are allowed; more are refused with status 400, not 429.
     */
    post: operations['createProjectInvitation']
    delete?: never
    options?: never
    head?: never
    /** Change an invitation to a project by user name */
    patch: operations['updateProjectInvitationByUsername']
    trace?: never
  }
  '/groups/{groupId}/invites/{invitationId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    /** Read an invitation to a project */
    get: operations['getProjectInvitation']
    put?: never
    post?: never
    /** Withdraw an invitation to a project */
    delete: operations['deleteProjectInvitation']
    options?: never
    head?: never
    /** Change an invitation to a project */
    patch: operations['updateProjectInvitation']
    trace?: never
  }
  '/groups/{groupId}/hosts': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List the processes of a project */
    get: operations['listHosts']
    put?: never
    /** Begin to monitor a process */
    post: operations['createHost']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/byName/{hostname}:{port}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The name of the machine.
         * @example db1.example.com
         */
        hostname: components['parameters']['Hostname']
        /**
         * @description The port.
         * @example 27017
         */
        port: components['parameters']['Port']
      }
      cookie?: never
    }
    /**
     * Read a process by its name and port
     * @description The colon of the path is sent as it is.
     */
    get: operations['getHostByName']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** Read a process */
    get: operations['getHost']
    put?: never
    post?: never
    /** Stop monitoring a process */
    delete: operations['deleteHost']
    options?: never
    head?: never
    /** Change how a process is monitored */
    patch: operations['updateHost']
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/databases': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** List the databases of a process */
    get: operations['listDatabases']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/databases/{databaseName}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    /** Read a database of a process */
    get: operations['getDatabase']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/disks': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** List the disk partitions of a process */
    get: operations['listDisks']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/disks/{partitionName}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        partitionName: components['parameters']['PartitionName']
      }
      cookie?: never
    }
    /** Read a disk partition of a process */
    get: operations['getDisk']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/clusters': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /** List the clusters of all projects */
    get: operations['listAllClusters']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List the clusters of a project */
    get: operations['listClusters']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    /** Read a cluster */
    get: operations['getCluster']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Rename a cluster */
    patch: operations['updateCluster']
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/measurements': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /**
     * Read measurements of a process
     * @description Takes `period`, or `start` and `end`. Without `m` all measurements come.
     */
    get: operations['getHostMeasurements']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/disks/{partitionName}/measurements': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        partitionName: components['parameters']['PartitionName']
      }
      cookie?: never
    }
    /**
     * Read measurements of a disk partition
     * @description Takes `period`, or `start` and `end`. Without `m` all measurements come.
     */
    get: operations['getDiskMeasurements']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/databases/{databaseName}/measurements': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    /**
     * Read measurements of a database
     * @description Takes `period`, or `start` and `end`. Without `m` all measurements come.
     */
    get: operations['getDatabaseMeasurements']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/collStats/metrics': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * List the metrics of query latency
     * @description No source shows the answer.
     */
    get: operations['listLatencyMetrics']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{hostClusterId}/collStats/pinned': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        hostClusterId: components['parameters']['HostClusterId']
      }
      cookie?: never
    }
    /** List the pinned namespaces of a cluster */
    get: operations['listPinnedNamespaces']
    /** Replace the pinned namespaces of a cluster */
    put: operations['replacePinnedNamespaces']
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Pin further namespaces of a cluster */
    patch: operations['addPinnedNamespaces']
    trace?: never
  }
  '/groups/{groupId}/clusters/{hostClusterId}/collStats/unpin': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        hostClusterId: components['parameters']['HostClusterId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Unpin namespaces of a cluster */
    patch: operations['removePinnedNamespaces']
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/{clusterView}/{databaseName}/{collectionName}/collStats/measurements': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        clusterView: components['parameters']['ClusterView']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        collectionName: components['parameters']['CollectionName']
      }
      cookie?: never
    }
    /** Read the query latency of a collection in a cluster */
    get: operations['getClusterLatency']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/{clusterView}/collStats/namespaces': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        clusterView: components['parameters']['ClusterView']
      }
      cookie?: never
    }
    /** List the measured namespaces of a cluster */
    get: operations['listClusterLatencyNamespaces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/{hostId}/{databaseName}/{collectionName}/collStats/measurements': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        collectionName: components['parameters']['CollectionName']
      }
      cookie?: never
    }
    /** Read the query latency of a collection in a process */
    get: operations['getHostLatency']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/{hostId}/collStats/namespaces': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** List the measured namespaces of a process */
    get: operations['listHostLatencyNamespaces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/namespaces': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** List the namespaces with slow queries */
    get: operations['listSlowNamespaces']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/slowQueryLogs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** List slow queries */
    get: operations['listSlowQueries']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/performanceAdvisor/suggestedIndexes': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /** List suggested indexes */
    get: operations['listSuggestedIndexes']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/alerts': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List alerts */
    get: operations['listAlerts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/alerts/{alertId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert. */
        alertId: components['parameters']['AlertId']
      }
      cookie?: never
    }
    /** Read an alert */
    get: operations['getAlert']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Acknowledge an alert */
    patch: operations['acknowledgeAlert']
    trace?: never
  }
  '/alertConfigs/matchers/fieldNames': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * List what matchers can compare
     * @description A bare array of names.
     */
    get: operations['listMatcherFieldNames']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/alertConfigs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List alert configurations */
    get: operations['listAlertConfigs']
    put?: never
    /** Create an alert configuration */
    post: operations['createAlertConfig']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/alertConfigs/{alertConfigId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    /** Read an alert configuration */
    get: operations['getAlertConfig']
    /** Replace an alert configuration */
    put: operations['replaceAlertConfig']
    post?: never
    /** Delete an alert configuration */
    delete: operations['deleteAlertConfig']
    options?: never
    head?: never
    /** Put an alert configuration in or out of force */
    patch: operations['enableAlertConfig']
    trace?: never
  }
  '/groups/{groupId}/alertConfigs/{alertConfigId}/alerts': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    /** List the alerts that a configuration raised */
    get: operations['listAlertConfigAlerts']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/alertConfigs/{alertConfigId}/{notificationId}/test': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
        /** @description The notification: its `notifierId`. */
        notificationId: components['parameters']['NotificationId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Send a test notification
     * @description No source shows the answer.
     */
    post: operations['testAlertNotification']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/events': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List the events of an organization */
    get: operations['listOrganizationEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/events/{eventId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        eventId: components['parameters']['EventId']
      }
      cookie?: never
    }
    /** Read an event of an organization */
    get: operations['getOrganizationEvent']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/events': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List the events of a project */
    get: operations['listProjectEvents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/events/{eventId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        eventId: components['parameters']['EventId']
      }
      cookie?: never
    }
    /** Read an event of a project */
    get: operations['getProjectEvent']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/maintenanceWindows': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List maintenance windows */
    get: operations['listMaintenanceWindows']
    put?: never
    /** Plan a maintenance window */
    post: operations['createMaintenanceWindow']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/maintenanceWindows/{maintenanceWindowId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The maintenance window. */
        maintenanceWindowId: components['parameters']['MaintenanceWindowId']
      }
      cookie?: never
    }
    /** Read a maintenance window */
    get: operations['getMaintenanceWindow']
    put?: never
    post?: never
    /** Delete a maintenance window */
    delete: operations['deleteMaintenanceWindow']
    options?: never
    head?: never
    /** Change a maintenance window */
    patch: operations['updateMaintenanceWindow']
    trace?: never
  }
  '/groups/{groupId}/integrations': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * List integrations
     * @description Secrets are redacted.
     */
    get: operations['listIntegrations']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/integrations/{integrationType}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The other service.
         * @example PAGER_DUTY
         */
        integrationType: components['parameters']['IntegrationType']
      }
      cookie?: never
    }
    /**
     * Read an integration
     * @description Secrets are redacted.
     */
    get: operations['getIntegration']
    /**
     * Replace an integration
     * @description Answers with all integrations.
     */
    put: operations['replaceIntegration']
    /**
     * Set up an integration
     * @description Answers with all integrations.
     */
    post: operations['createIntegration']
    /** Delete an integration */
    delete: operations['deleteIntegration']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationConfig': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * Read the automation configuration
     * @description It contains secrets.
     */
    get: operations['getAutomationConfig']
    /**
     * Replace the automation configuration
     * @description The last write wins: there is no lock.
     */
    put: operations['replaceAutomationConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationConfig/noSecrets': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** Read the automation configuration without its secrets */
    get: operations['getAutomationConfigWithoutSecrets']
    /** Replace the automation configuration but for its secrets */
    put: operations['replaceAutomationConfigWithoutSecrets']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationConfig/updateAgentVersions': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /** Update the agents to their newest versions */
    post: operations['updateAgentVersions']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationConfig/backupAgentConfig': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** Read the configuration of the backup agents */
    get: operations['getBackupAgentConfig']
    /** Replace the configuration of the backup agents */
    put: operations['replaceBackupAgentConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationConfig/monitoringAgentConfig': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** Read the configuration of the monitoring agents */
    get: operations['getMonitoringAgentConfig']
    /** Replace the configuration of the monitoring agents */
    put: operations['replaceMonitoringAgentConfig']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationStatus': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** Read how far the deployments are */
    get: operations['getAutomationStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/automationStatus/full': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * Read how far the deployments are, with the last 50 plans
     * @description No source lists its further fields.
     */
    get: operations['getFullAutomationStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/agents': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List where the agents are listed */
    get: operations['listAgentLinks']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/agents/{agentType}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The kind of agent.
         * @example MONITORING
         */
        agentType: components['parameters']['AgentType']
      }
      cookie?: never
    }
    /** List the agents of a kind */
    get: operations['listAgents']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/agents/versions': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List the versions of the agents */
    get: operations['listAgentVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/softwareComponents/versions': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /** List the newest versions of the components */
    get: operations['listSoftwareVersions']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/agentapikeys': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /**
     * List agent API keys
     * @description The answer is a bare array, not a page.
     */
    get: operations['listAgentApiKeys']
    put?: never
    /** Create an agent API key */
    post: operations['createAgentApiKey']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/agentapikeys/{agentApiKeyId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The agent API key: its `_id`. */
        agentApiKeyId: components['parameters']['AgentApiKeyId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Delete an agent API key */
    delete: operations['deleteAgentApiKey']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/backupConfigs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List backup configurations */
    get: operations['listBackupConfigs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/backupConfigs/{clusterId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    /** Read a backup configuration */
    get: operations['getBackupConfig']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change a backup configuration
     * @description Must come from an address of the access list.
     */
    patch: operations['updateBackupConfig']
    trace?: never
  }
  '/groups/{groupId}/backupConfigs/{clusterId}/snapshotSchedule': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    /** Read a snapshot schedule */
    get: operations['getSnapshotSchedule']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change a snapshot schedule */
    patch: operations['updateSnapshotSchedule']
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/snapshots': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    /** List the snapshots of a cluster */
    get: operations['listSnapshots']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/snapshots/{snapshotId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        snapshotId: components['parameters']['SnapshotId']
      }
      cookie?: never
    }
    /** Read a snapshot */
    get: operations['getSnapshot']
    put?: never
    post?: never
    /** Delete a snapshot */
    delete: operations['deleteSnapshot']
    options?: never
    head?: never
    /** Change how long a snapshot is kept */
    patch: operations['updateSnapshot']
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/snapshots': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /**
     * List the snapshots of a config server
     * @description Legacy.
     */
    get: operations['listHostSnapshots']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/snapshots/{snapshotId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /** @description The snapshot. */
        snapshotId: components['parameters']['SnapshotId']
      }
      cookie?: never
    }
    /**
     * Read a snapshot of a config server
     * @description Legacy.
     */
    get: operations['getHostSnapshot']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/restoreJobs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    /** List the restores of a cluster */
    get: operations['listRestoreJobs']
    put?: never
    /**
     * Restore a cluster
     * @description Answers with one job per shard. Must come from an address of the access list.
     */
    post: operations['createRestoreJob']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/restoreJobs/{jobId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    /** Read a restore */
    get: operations['getRestoreJob']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/restoreJobs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    /**
     * List the restores of a config server
     * @description Legacy.
     */
    get: operations['listHostRestoreJobs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/hosts/{hostId}/restoreJobs/{jobId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    /**
     * Read a restore of a config server
     * @description Legacy.
     */
    get: operations['getHostRestoreJob']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/checkpoints': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    /** List the checkpoints of a cluster */
    get: operations['listCheckpoints']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/clusters/{clusterId}/checkpoints/{checkpointId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The checkpoint. */
        checkpointId: components['parameters']['CheckpointId']
      }
      cookie?: never
    }
    /** Read a checkpoint */
    get: operations['getCheckpoint']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/logCollectionJobs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** List log collections */
    get: operations['listLogCollections']
    put?: never
    /** Collect logs */
    post: operations['createLogCollection']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/logCollectionJobs/{jobId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    /** Read a log collection */
    get: operations['getLogCollection']
    put?: never
    post?: never
    /** Delete a log collection */
    delete: operations['deleteLogCollection']
    options?: never
    head?: never
    /**
     * Change until when collected logs are kept
     * @description No source shows the answer.
     */
    patch: operations['updateLogCollection']
    trace?: never
  }
  '/groups/{groupId}/logCollectionJobs/{jobId}/retry': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    get?: never
    /**
     * Collect logs once more
     * @description No source shows the answer.
     */
    put: operations['retryLogCollection']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/logCollectionJobs/{jobId}/download': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    /**
     * Download collected logs
     * @description Answers with gzip, not JSON.
     */
    get: operations['downloadLogCollection']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/{groupId}/controlledFeature': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    /** Read the feature policies of a project */
    get: operations['getFeaturePolicies']
    /** Replace the feature policies of a project */
    put: operations['replaceFeaturePolicies']
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/groups/availablePolicies': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    /** List the feature policies that there are */
    get: operations['listAvailablePolicies']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/invoices': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /**
     * List invoices
     * @description The documentation prints the path with a slash at its end.
     */
    get: operations['listInvoices']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/invoices/{invoiceId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /** @description The invoice. */
        invoiceId: components['parameters']['InvoiceId']
      }
      cookie?: never
    }
    /** Read an invoice */
    get: operations['getInvoice']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/invoices/pending': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /**
     * Read the invoice of this month
     * @description It is not closed yet.
     */
    get: operations['getPendingInvoice']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/federationSettings': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** Read the federation settings of an organization */
    get: operations['getFederationSettings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Delete federation settings */
    delete: operations['deleteFederationSettings']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/connectedOrgConfigs': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
      }
      cookie?: never
    }
    /** List connected organizations */
    get: operations['listConnectedOrgConfigs']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** Read a connected organization */
    get: operations['getConnectedOrgConfig']
    put?: never
    post?: never
    /** Disconnect an organization */
    delete: operations['deleteConnectedOrgConfig']
    options?: never
    head?: never
    /** Change a connected organization */
    patch: operations['updateConnectedOrgConfig']
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** List the role mappings of a connected organization */
    get: operations['listRoleMappings']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/connectedOrgConfigs/{orgId}/roleMappings/{roleMappingId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /** @description The role mapping. */
        roleMappingId: components['parameters']['RoleMappingId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Delete a role mapping */
    delete: operations['deleteRoleMapping']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/identityProviders': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
      }
      cookie?: never
    }
    /** List identity providers */
    get: operations['listIdentityProviders']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        identityProviderId: components['parameters']['IdentityProviderId']
      }
      cookie?: never
    }
    /** Read an identity provider */
    get: operations['getIdentityProvider']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/federationSettings/{federationSettingsId}/identityProviders/{identityProviderId}/metadata.xml': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        identityProviderId: components['parameters']['IdentityProviderId']
      }
      cookie?: never
    }
    /**
     * Download the metadata for an identity provider
     * @description Answers with XML, not JSON.
     */
    get: operations['downloadIdentityProviderMetadata']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/liveExport/migrationLink': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Link an organization with Atlas for a live migration
     * @description Uses the link token that the target organization in Atlas created.
     */
    post: operations['createMigrationLink']
    /** Delete the link for moving deployments to Atlas */
    delete: operations['deleteMigrationLink']
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/orgs/{orgId}/liveExport/migrationLink/status': {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    /** Read whether the link for moving deployments is in use */
    get: operations['getMigrationLinkStatus']
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
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
    AccessListEntry:
      | components['schemas']['ApiKeyAccessListEntry']
      | components['schemas']['ServiceAccountAccessListEntry']
    /** @description Why Cloud Manager refused. Codes that are not listed here may appear. */
    ErrorCode: string
    /**
     * @description Asks for an access token. There are no scopes.
     * @example {
     *       "grant_type": "client_credentials"
     *     }
     */
    TokenRequest: {
      /**
       * @description Always `client_credentials`.
       * @constant
       */
      grant_type: 'client_credentials'
    }
    /**
     * @description An access token of a service account. It cannot be refreshed; use it until it expires.
     * @example {
     *       "access_token": "eyJhbGciOiJFUzUxMiJ9.e30.c2lnbmF0dXJl",
     *       "expires_in": 3600,
     *       "token_type": "Bearer"
     *     }
     */
    AccessToken: {
      /** @description The token. Treat it as opaque. */
      access_token: string
      /** @description How long it lives, in seconds: 3600. */
      expires_in: number
      /** @description `Bearer`. */
      token_type: string
    }
    /**
     * @description A refusal of the token or revocation endpoint. `error` is a string here; in an `ApiError` it is a number.
     * @example {
     *       "error": "invalid_client",
     *       "error_description": "Invalid credentials provided."
     *     }
     */
    OAuthError: {
      /** @description Why. */
      error: string
      /** @description Why, for people. */
      error_description?: string
    }
    /** @description A wrong field of a request. */
    BadField: {
      /** @description Its name. */
      field: string
      /** @description What is wrong. */
      description: string
    }
    /** @description Which fields of a request are wrong. */
    BadRequestDetail: {
      /** @description The fields. */
      fields: components['schemas']['BadField'][]
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
    ApiError: {
      /** @description The HTTP status. */
      error: number
      errorCode?: components['schemas']['ErrorCode']
      /** @description The phrase of the status. */
      reason?: string | null
      /** @description Why, for people. */
      detail?: string | null
      /** @description Values that the detail mentions: ids, addresses, limits. Null when there are none. */
      parameters?: (string | number)[] | null
      badRequestDetail?: components['schemas']['BadRequestDetail']
    }
    /** @description Either form of refusal: the OAuth one that is documented, or the ordinary one that is seen for 429. */
    TokenRefusal: components['schemas']['OAuthError'] | components['schemas']['ApiError']
    /**
     * @description Ends an access token.
     * @example {
     *       "token": "eyJhbGciOiJFUzUxMiJ9.e30.c2lnbmF0dXJl",
     *       "token_type_hint": "access_token"
     *     }
     */
    RevocationRequest: {
      /** @description The access token. */
      token: string
      /**
       * @description Always `access_token`.
       * @constant
       */
      token_type_hint?: 'access_token'
    }
    /**
     * @description An identifier of 24 lower-case hexadecimal digits.
     * @example 5980cfdf0b6d97029d82f86e
     */
    ObjectId: string
    /** @description A role in an organization or in a project. Roles that are not listed here may appear. */
    Role: string
    /**
     * @description A role, and where it holds: in an organization (`orgId`) or in a project (`groupId`), never both.
     * @example {
     *       "roleName": "ORG_MEMBER",
     *       "orgId": "5980cfdf0b6d97029d82f86e"
     *     }
     */
    RoleAssignment: {
      roleName: components['schemas']['Role']
      orgId?: components['schemas']['ObjectId']
      groupId?: components['schemas']['ObjectId']
    }
    /** @description An address of the access list of the calling key. */
    CallingApiKeyAddress: {
      /** @description The block of addresses in CIDR notation. Null for some single addresses. */
      cidrBlock?: string | null
      /** @description The address. Null when the entry is a block of addresses. */
      ipAddress?: string | null
    }
    /** @description The API key that made the request. */
    CallingApiKey: {
      id?: components['schemas']['ObjectId']
      /** @description The public key. */
      publicKey?: string
      roles?: components['schemas']['RoleAssignment'][]
      /** @description From where it may be used. */
      accessList?: components['schemas']['CallingApiKeyAddress'][]
    }
    /**
     * @description An address that belongs to a resource.
     * @example {
     *       "rel": "self",
     *       "href": "https://cloud.mongodb.com/api/public/v1.0/orgs/5980cfdf0b6d97029d82f86e"
     *     }
     */
    Link: {
      /** @description What the address is: `self`, `next`, `previous`, or a URL that ends in a kind such as `group`. */
      rel: string
      /** @description The address. */
      href: string
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
    Root: {
      /** @description What runs here. */
      appName?: string
      /** @description Which version of it. */
      build?: string
      /** @description Always false; obsolete. */
      throttling?: boolean
      apiKey?: components['schemas']['CallingApiKey']
      links?: components['schemas']['Link'][]
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
    Organization: {
      id: components['schemas']['ObjectId']
      /** @description Its name. */
      name: string
      /** @description Whether the organization was deleted. */
      isDeleted?: boolean
      /**
       * Format: date-time
       * @description When an agent of the organization last reported.
       */
      lastActiveAgent?: string
      /** @description Whether new projects are created without the default alert configurations. */
      skipDefaultAlertsSettings?: boolean
      links?: components['schemas']['Link'][]
    }
    /** @description How many items there are on all pages. It may be an estimate, and `includeCount=false` omits it. */
    TotalCount: number
    /** @description One page of organizations. */
    OrganizationPage: {
      results: components['schemas']['Organization'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /** @description The name of an organization: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
    OrganizationName: string
    /** @description The description of an API key: 1 to 250 characters. */
    ApiKeyDescription: string
    /** @description A role in an organization. Roles that are not listed here may appear. */
    OrganizationRole: string
    /**
     * @description Makes an API key in an organization.
     * @example {
     *       "desc": "Deployment",
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    CreateApiKeyRequest: {
      desc: components['schemas']['ApiKeyDescription']
      roles: components['schemas']['OrganizationRole'][]
    }
    /** @description The name of a service account: 1 to 64 letters, digits, spaces and `-_.,'`. Names need not be unique. Cloud Manager's own page allows ASCII only. */
    ServiceAccountName: string
    /** @description The description of a service account: 1 to 250 letters, digits, spaces and `-_.,'`. */
    ServiceAccountDescription: string
    /**
     * @description How long a secret lives, in hours: 8 to 8766. Cloud Manager takes a number or its digits; send a number. Atlas allows 8760.
     * @example 720
     * @example 720
     */
    SecretHours: number | string
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
    CreateOrganizationServiceAccountRequest: {
      name: components['schemas']['ServiceAccountName']
      description: components['schemas']['ServiceAccountDescription']
      roles: components['schemas']['OrganizationRole'][]
      secretExpiresAfterHours: components['schemas']['SecretHours']
    }
    /**
     * @description Makes an organization.
     * @example {
     *       "name": "Acme"
     *     }
     */
    CreateOrganizationRequest: {
      name: components['schemas']['OrganizationName']
      apiKey?: components['schemas']['CreateApiKeyRequest']
      serviceAccount?: components['schemas']['CreateOrganizationServiceAccountRequest']
      orgOwnerId?: components['schemas']['ObjectId']
      federationSettingsId?: components['schemas']['ObjectId']
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
    ApiKey: {
      id: components['schemas']['ObjectId']
      /** @description What it is for. */
      desc: string
      /** @description Its user name: eight lower-case letters. */
      publicKey: string
      /** @description Its password, a UUID. Complete only in the answer that makes it; redacted to its last twelve digits later. */
      privateKey?: string
      /** @description All its roles, in the organization and in every project, whoever asks. */
      roles: components['schemas']['RoleAssignment'][]
      links?: components['schemas']['Link'][]
    }
    /**
     * @description The client id of a service account.
     * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
     */
    ClientId: string
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
    ServiceAccountSecret: {
      id: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      expiresAt: string
      /** @description The secret itself: only in the answer that makes it. */
      secret?: string
      /** @description Its prefix and its last four characters, in every later answer. */
      maskedSecretValue?: string
      /**
       * Format: date-time
       * @description When it was last used; absent or null until then.
       */
      lastUsedAt?: string | null
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
    ServiceAccount: {
      clientId: components['schemas']['ClientId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string
      /** @description Its name. */
      name: string
      /** @description What it is for. */
      description?: string
      /** @description Its roles in the scope that was asked for: the organization, or the one project. */
      roles: components['schemas']['Role'][]
      /** @description Its secrets, masked. */
      secrets?: components['schemas']['ServiceAccountSecret'][]
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
    CreateOrganizationResponse: {
      organization?: components['schemas']['Organization']
      /** @description The id of the organization, where `organization` is absent (Ops Manager). */
      id?: components['schemas']['ObjectId']
      /** @description The name of the organization, where `organization` is absent (Ops Manager). */
      name?: string
      /** @description Related resources, where `organization` is absent (Ops Manager). */
      links?: components['schemas']['Link'][]
      apiKey?: components['schemas']['ApiKey']
      serviceAccount?: components['schemas']['ServiceAccount']
      orgOwnerId?: components['schemas']['ObjectId']
      federationSettingsId?: components['schemas']['ObjectId']
    }
    /**
     * @description Renames an organization.
     * @example {
     *       "name": "Acme Ltd."
     *     }
     */
    UpdateOrganizationRequest: {
      name: components['schemas']['OrganizationName']
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
    HostCounts: {
      /** @description Arbiters. */
      arbiter?: number
      /** @description Config servers. */
      config?: number
      /** @description Primaries. */
      primary?: number
      /** @description Secondaries. */
      secondary?: number
      /** @description Routers. */
      mongos?: number
      /** @description Masters of the old replication. */
      master?: number
      /** @description Slaves of the old replication. */
      slave?: number
    }
    /** @description A role in a project. Roles that are not listed here may appear. */
    ProjectRole: string
    /** @description Which LDAP groups have a role. */
    LdapGroupMapping: {
      roleName: components['schemas']['ProjectRole']
      /** @description Distinguished names. */
      ldapGroups: string[]
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
    Project: {
      id: components['schemas']['ObjectId']
      /** @description Its name. */
      name: string
      orgId: components['schemas']['ObjectId']
      /** @description The key with which agents report. A secret. */
      agentApiKey?: string
      /** @description The number of agents that report. */
      activeAgentCount?: number
      /** @description The number of clusters. */
      clusterCount?: number
      /**
       * Format: date-time
       * @description When the project was created.
       */
      created?: string
      /** @description Whether the project was created with the default alert configurations. */
      withDefaultAlertsSettings?: boolean
      hostCounts?: components['schemas']['HostCounts']
      /** @description How many replica sets. */
      replicaSetCount?: number
      /** @description How many shards. */
      shardCount?: number
      /** @description The API may be used for it. */
      publicApiEnabled?: boolean
      /**
       * Format: date-time
       * @description When an agent last reported.
       */
      lastActiveAgent?: string
      /** @description Ops Manager only. */
      ldapGroupMappings?: components['schemas']['LdapGroupMapping'][]
      /** @description Ops Manager only. */
      tags?: string[]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of projects. */
    ProjectPage: {
      results: components['schemas']['Project'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /** @description The name of a project: 1 to 64 letters, digits, spaces and `-_.(),:&@+'`. */
    ProjectName: string
    /**
     * @description Makes a project in an organization.
     * @example {
     *       "name": "MyProject",
     *       "orgId": "5980cfdf0b6d97029d82f86e"
     *     }
     */
    CreateProjectRequest: {
      name: components['schemas']['ProjectName']
      /** @description The organization. */
      orgId: components['schemas']['ObjectId']
      /** @description Labels of the project. Ops Manager only. */
      tags?: string[]
      /** @description Whether to create the default alert configurations. Default: true. */
      withDefaultAlertsSettings?: boolean
    }
    /**
     * @description Renames a project; Ops Manager also takes tags.
     * @example {
     *       "name": "Payments"
     *     }
     */
    UpdateProjectRequest: {
      name?: components['schemas']['ProjectName']
      /** @description Ops Manager only. */
      tags?: string[]
    }
    /** @description One page of API keys. */
    ApiKeyPage: {
      results: components['schemas']['ApiKey'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes an API key. `roles` replaces all its roles in the organization.
     * @example {
     *       "desc": "Deployment, Frankfurt"
     *     }
     */
    UpdateApiKeyRequest: {
      desc?: components['schemas']['ApiKeyDescription']
      roles?: components['schemas']['OrganizationRole'][]
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
    CreateProjectApiKeyRequest: {
      desc: components['schemas']['ApiKeyDescription']
      roles: components['schemas']['ProjectRole'][]
    }
    /**
     * @description An API key's roles in one project.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    ProjectApiKeyRoles: {
      roles: components['schemas']['ProjectRole'][]
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
    ApiKeyAccessListEntry: {
      /** @description The block; a single address is shown as `/32`. */
      cidrBlock: string
      /** @description The address, where the entry is a single one. */
      ipAddress?: string | null
      /** @description Requests seen from here. */
      count?: number
      /**
       * Format: date-time
       * @description When it was added.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it was last used; absent until then.
       */
      lastUsed?: string
      /** @description From which address it was last used; absent until then. */
      lastUsedAddress?: string
      links?: components['schemas']['Link'][]
    }
    /** @description One page of entries of an API key's access list. */
    ApiKeyAccessListPage: {
      results: components['schemas']['ApiKeyAccessListEntry'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description An IPv4 address.
     * @example 203.0.113.7
     */
    IpAddress: string
    /**
     * @description One address.
     * @example {
     *       "ipAddress": "203.0.113.7"
     *     }
     */
    AccessListIpAddress: {
      ipAddress: components['schemas']['IpAddress']
    }
    /**
     * @description A block of IPv4 addresses in CIDR notation.
     * @example 203.0.113.0/24
     */
    CidrBlock: string
    /**
     * @description A block of addresses.
     * @example {
     *       "cidrBlock": "203.0.113.0/24"
     *     }
     */
    AccessListCidrBlock: {
      cidrBlock: components['schemas']['CidrBlock']
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
    AddAccessListEntry:
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
    AddApiKeyAccessListRequest: components['schemas']['AddAccessListEntry'][]
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
    ServiceAccountAccessListEntry: {
      /** @description The block. */
      cidrBlock?: string | null
      /** @description The address, where the entry is a single one. */
      ipAddress?: string | null
      /**
       * Format: date-time
       * @description When it was added.
       */
      createdAt?: string
      /** @description Requests seen from here. */
      requestCount?: number
      /**
       * Format: date-time
       * @description When it was last used; up to five minutes late, and absent or null until then.
       */
      lastUsedAt?: string | null
      /** @description From which address it was last used; absent or null until then. */
      lastUsedAddress?: string | null
    }
    /** @description One page of entries of a service account's access list. */
    ServiceAccountAccessListPage: {
      results: components['schemas']['ServiceAccountAccessListEntry'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Entries to add to the access list of a service account, at most 200 at once. It is an array also for one entry.
     * @example [
     *       {
     *         "cidrBlock": "198.51.100.0/24"
     *       }
     *     ]
     */
    AddServiceAccountAccessListRequest: components['schemas']['AddAccessListEntry'][]
    /** @description One page of service accounts. */
    ServiceAccountPage: {
      results: components['schemas']['ServiceAccount'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes a service account. `roles` replaces all its roles in the organization.
     * @example {
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    UpdateOrganizationServiceAccountRequest: {
      /** @description The name. */
      name?: components['schemas']['ServiceAccountName']
      description?: components['schemas']['ServiceAccountDescription']
      roles?: components['schemas']['OrganizationRole'][]
    }
    /**
     * @description A project that a service account belongs to.
     * @example {
     *       "groupId": "5356823b3004dee37132bb7b"
     *     }
     */
    ServiceAccountProject: {
      groupId: components['schemas']['ObjectId']
      /** @description Its roles there. */
      roles?: components['schemas']['ProjectRole'][]
    }
    /** @description One page of projects of a service account. */
    ServiceAccountProjectPage: {
      results: components['schemas']['ServiceAccountProject'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Makes a secret.
     * @example {
     *       "secretExpiresAfterHours": 720
     *     }
     */
    CreateServiceAccountSecretRequest: {
      secretExpiresAfterHours: components['schemas']['SecretHours']
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
    CreateProjectServiceAccountRequest: {
      name: components['schemas']['ServiceAccountName']
      description: components['schemas']['ServiceAccountDescription']
      roles: components['schemas']['ProjectRole'][]
      secretExpiresAfterHours: components['schemas']['SecretHours']
    }
    /**
     * @description Changes a service account. `roles` replaces all its roles in the project.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    UpdateProjectServiceAccountRequest: {
      /** @description The name. */
      name?: components['schemas']['ServiceAccountName']
      description?: components['schemas']['ServiceAccountDescription']
      roles?: components['schemas']['ProjectRole'][]
    }
    /**
     * @description Roles for a service account of the organization in one of its projects.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    InviteServiceAccountRequest: {
      roles: components['schemas']['ProjectRole'][]
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
    User: {
      id: components['schemas']['ObjectId']
      /** @description The login name: an e-mail address. */
      username: string
      /** @description The e-mail address. */
      emailAddress?: string
      /** @description First name. */
      firstName?: string
      /** @description Last name. */
      lastName?: string
      /** @description Country, as two letters. */
      country?: string
      /** @description Number of the mobile phone. */
      mobileNumber?: string
      /** @description All roles, in organizations and projects. */
      roles: components['schemas']['RoleAssignment'][]
      /** @description The teams that the user is in. */
      teamIds?: components['schemas']['ObjectId'][]
      /**
       * Format: date-time
       * @description When the account was made.
       */
      createdAt?: string
      /**
       * Format: date-time
       * @description When the user last logged in.
       */
      lastAuth?: string
      /** @description Whether the user is a member of the organization or has yet to accept an invitation. */
      orgMembershipStatus?: string
      /**
       * Format: date-time
       * @description When the invitation was created, for a user who has yet to accept one.
       */
      invitationCreatedAt?: string
      /**
       * Format: date-time
       * @description When the invitation expires, for a user who has yet to accept one.
       */
      invitationExpiresAt?: string
      /** @description Who sent the invitation, for a user who has yet to accept one. */
      inviterUsername?: string
      links?: components['schemas']['Link'][]
    }
    /**
     * @description Changes a user. No source lists the fields for Cloud Manager; these are the ones of the user itself.
     * @example {
     *       "lastName": "Roe"
     *     }
     */
    UpdateUserRequest: {
      username?: string
      emailAddress?: string
      firstName?: string
      lastName?: string
      password?: string
      country?: string
      mobileNumber?: string
      roles?: components['schemas']['RoleAssignment'][]
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
    CreateUserRequest: {
      /** @description The login name: an e-mail address. */
      username: string
      /** @description The e-mail address. */
      emailAddress: string
      /** @description First name. */
      firstName: string
      /** @description Last name. */
      lastName: string
      /** @description The password. A secret. */
      password: string
      /** @description Country, as two letters. */
      country: string
      /** @description Number of the mobile phone. */
      mobileNumber?: string
      roles: components['schemas']['RoleAssignment'][]
    }
    /** @description One page of users. */
    UserPage: {
      results: components['schemas']['User'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A user's roles in an organization.
     * @example {
     *       "orgRoles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    OrganizationUserRoles: {
      /** @description All roles; those not listed are removed. */
      orgRoles: components['schemas']['OrganizationRole'][]
    }
    /**
     * @description A role of a project.
     * @example {
     *       "roleName": "GROUP_READ_ONLY"
     *     }
     */
    ProjectRoleName: {
      /** @description The role. */
      roleName: components['schemas']['ProjectRole']
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
    AddProjectUser: {
      id: components['schemas']['ObjectId']
      /** @description The roles. */
      roles: components['schemas']['ProjectRoleName'][]
    }
    /**
     * @description A user's roles in a project.
     * @example {
     *       "groupRoles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    ProjectUserRoles: {
      /** @description All roles; those not listed are removed. */
      groupRoles: components['schemas']['ProjectRole'][]
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
    Team: {
      id: components['schemas']['ObjectId']
      /** @description The name of the team. */
      name: string
      /** @description The user names of the members, in the response to the creation of a team. */
      usernames?: string[]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of teams. */
    TeamPage: {
      results: components['schemas']['Team'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    CreateTeamRequest: {
      /** @description Its name. */
      name: string
      /** @description Who is in it. */
      usernames: string[]
    }
    /**
     * @description Renames a team.
     * @example {
     *       "name": "Platform"
     *     }
     */
    UpdateTeamRequest: {
      /** @description Its name. */
      name: string
    }
    /**
     * @description A user to add to a team.
     * @example {
     *       "id": "5329c8dfe4b0b07a83d67e7e"
     *     }
     */
    AddTeamUser: {
      id: components['schemas']['ObjectId']
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
    TeamRole: {
      teamId: components['schemas']['ObjectId']
      roleNames: components['schemas']['ProjectRole'][]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of teams of a project. */
    TeamRolePage: {
      results: components['schemas']['TeamRole'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    AddProjectTeam: {
      teamId: components['schemas']['ObjectId']
      /** @description Its roles. */
      roleNames: components['schemas']['ProjectRole'][]
    }
    /**
     * @description Replaces a team's roles in a project.
     * @example {
     *       "roleNames": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    UpdateTeamRolesRequest: {
      /** @description Its roles. */
      roleNames: components['schemas']['ProjectRole'][]
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
    Invitation: {
      id: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt?: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      expiresAt?: string
      /** @description Who invites. */
      inviterUsername?: string
      /** @description Who is invited. */
      username: string
      roles: components['schemas']['Role'][]
      orgId?: components['schemas']['ObjectId']
      /** @description The name of the organization. */
      orgName?: string
      /** @description Teams that the user joins. */
      teamIds?: components['schemas']['ObjectId'][]
      groupId?: components['schemas']['ObjectId']
      /** @description The name of the project. */
      groupName?: string
      links?: components['schemas']['Link'][]
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
    CreateOrganizationInvitationRequest: {
      /** @description Who is invited: an e-mail address. */
      username: string
      /** @description Roles that the user gets. */
      roles: components['schemas']['OrganizationRole'][]
      /** @description Teams that the user joins. */
      teamIds?: components['schemas']['ObjectId'][]
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
    UpdateOrganizationInvitationByUsernameRequest: {
      /** @description Who is invited. */
      username: string
      /** @description Roles that the user gets. */
      roles: components['schemas']['OrganizationRole'][]
      /** @description Teams that the user joins. */
      teamIds?: components['schemas']['ObjectId'][]
    }
    /**
     * @description Changes the roles of an invitation to an organization.
     * @example {
     *       "roles": [
     *         "ORG_MEMBER"
     *       ]
     *     }
     */
    UpdateOrganizationInvitationRequest: {
      /** @description Roles that the user gets. */
      roles: components['schemas']['OrganizationRole'][]
      /** @description Teams that the user joins. */
      teamIds?: components['schemas']['ObjectId'][]
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
    CreateProjectInvitationRequest: {
      /** @description Who is invited: an e-mail address. */
      username: string
      /** @description Roles that the user gets. */
      roles: components['schemas']['ProjectRole'][]
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
    UpdateProjectInvitationByUsernameRequest: {
      /** @description Who is invited. */
      username: string
      /** @description Roles that the user gets. */
      roles: components['schemas']['ProjectRole'][]
    }
    /**
     * @description Changes the roles of an invitation to a project.
     * @example {
     *       "roles": [
     *         "GROUP_READ_ONLY"
     *       ]
     *     }
     */
    UpdateProjectInvitationRequest: {
      /** @description Roles that the user gets. */
      roles: components['schemas']['ProjectRole'][]
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
    Host: {
      /** @description Its identifier. */
      id: string
      groupId?: components['schemas']['ObjectId']
      /** @description The name of the machine. */
      hostname?: string
      /** @description The port. */
      port?: number
      /** @description The address of the machine. */
      ipAddress?: string
      /** @description Other names, with the port. */
      aliases?: string[]
      /** @description What kind it is. */
      typeName?: string
      /** @description The version of MongoDB. */
      version?: string
      /** @description The cluster. */
      clusterId?: string
      /** @description The replica set. */
      replicaSetName?: string
      /** @description The state in the replica set. */
      replicaStateName?: string
      /** @description The shard. */
      shardName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      /**
       * Format: date-time
       * @description When its agent last reported.
       */
      lastPing?: string
      /**
       * Format: date-time
       * @description When it was last started.
       */
      lastRestart?: string
      /** @description How long it runs, in milliseconds. */
      uptimeMsec?: number
      /** @description How the agents log in. */
      authMechanismName?: string
      /** @description The user name. */
      username?: string
      /** @description TLS is used. */
      sslEnabled?: boolean
      /** @description It may raise alerts. */
      alertsEnabled?: boolean
      /** @description Its logs are collected. */
      logsEnabled?: boolean
      /** @description Its profile is collected. */
      profilerEnabled?: boolean
      /** @description It is monitored. */
      hostEnabled?: boolean
      /** @description It is not monitored any more. */
      deactivated?: boolean
      /** @description It is not shown. */
      hidden?: boolean
      /** @description It is a hidden member. */
      hiddenSecondary?: boolean
      /** @description Its log has warnings from its start. */
      hasStartupWarnings?: boolean
      /** @description It has a journal. */
      journalingEnabled?: boolean
      /** @description Whether hardware metrics are collected through Munin (obsolete). */
      muninEnabled?: boolean
      /** @description Its limit of open files is low. */
      lowUlimit?: boolean
      /** @description The size of its data, in bytes. */
      lastDataSizeBytes?: number
      /** @description The size of its indexes, in bytes. */
      lastIndexSizeBytes?: number
      /** @description How far it is kept behind, in seconds. */
      slaveDelaySec?: number
      links?: components['schemas']['Link'][]
    }
    /** @description One page of processes. */
    HostPage: {
      results: components['schemas']['Host'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    CreateHostRequest: {
      /** @description The name of the machine. */
      hostname: string
      /** @description The port. */
      port: number
      /** @description How the agents log in. */
      authMechanismName?: string
      /** @description The user name. */
      username?: string
      /** @description The password. It is written, never read. */
      password?: string
      /** @description TLS is used. */
      sslEnabled?: boolean
      alertsEnabled?: boolean
      logsEnabled?: boolean
      profilerEnabled?: boolean
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
    UpdateHostRequest: {
      /** @description How the agents log in. */
      authMechanismName?: string
      /** @description The user name. */
      username?: string
      /** @description The password. It is written, never read. */
      password?: string
      /** @description TLS is used. */
      sslEnabled?: boolean
      alertsEnabled?: boolean
      logsEnabled?: boolean
      profilerEnabled?: boolean
    }
    /**
     * @description A database of a process.
     * @example {
     *       "databaseName": "shop"
     *     }
     */
    Database: {
      /** @description The database. */
      databaseName: string
      links?: components['schemas']['Link'][]
    }
    /** @description One page of databases. */
    DatabasePage: {
      results: components['schemas']['Database'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description A disk partition of a process.
     * @example {
     *       "partitionName": "nvme0n1"
     *     }
     */
    Disk: {
      /** @description The partition. */
      partitionName: string
      links?: components['schemas']['Link'][]
    }
    /** @description One page of disk partitions. */
    DiskPage: {
      results: components['schemas']['Disk'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    ClusterSummary: {
      /** @description The cluster. */
      clusterId: string
      /** @description Its name. */
      name?: string
      /** @description What kind it is. */
      type?: string
      /** @description Whether it can be reached. */
      availability?: string
      /** @description The versions of MongoDB in it. */
      versions?: string[]
      /** @description It is backed up. */
      backupEnabled?: boolean
      /** @description Users must log in. */
      authEnabled?: boolean
      /** @description TLS is used. */
      sslEnabled?: boolean
      /** @description How many alerts are open. */
      alertCount?: number
      /** @description The size of its data, in bytes. */
      dataSizeBytes?: number
      /** @description How many members. */
      nodeCount?: number
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
    ProjectClusters: {
      groupId: components['schemas']['ObjectId']
      /** @description The name of the project. */
      groupName?: string
      orgId?: components['schemas']['ObjectId']
      /** @description The name of the organization. */
      orgName?: string
      /** @description Which plan is paid for. */
      planType?: string
      /** @description Its tags. */
      tags?: string[]
      /** @description Its clusters. */
      clusters: components['schemas']['ClusterSummary'][]
    }
    /** @description One page of projects with their clusters. */
    ProjectClustersPage: {
      results: components['schemas']['ProjectClusters'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    Cluster: {
      /** @description Its identifier. */
      id: string
      groupId?: components['schemas']['ObjectId']
      /** @description The name of the cluster. */
      clusterName?: string
      /** @description What kind it is. */
      typeName?: string
      /** @description The replica set. */
      replicaSetName?: string
      /** @description The shard. */
      shardName?: string
      /**
       * Format: date-time
       * @description When it last reported.
       */
      lastHeartbeat?: string
      links?: components['schemas']['Link'][]
    }
    /** @description One page of clusters. */
    ClusterPage: {
      results: components['schemas']['Cluster'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Renames a cluster.
     * @example {
     *       "clusterName": "Cluster 0"
     *     }
     */
    UpdateClusterRequest: {
      /** @description The name of the cluster. */
      clusterName: string
    }
    /**
     * @description A date such as `2024-08-02T18:07:25Z`. The time and the zone are optional; without a zone, the date is in UTC.
     * @example 2024-08-02T18:07:25Z
     */
    DateInput: string
    /**
     * @description A value at a time.
     * @example {
     *       "timestamp": "2024-08-02T18:07:25Z",
     *       "value": 0.5
     *     }
     */
    DataPoint: {
      /**
       * Format: date-time
       * @description When.
       */
      timestamp: string
      /** @description The value; null where there is none. */
      value: number | null
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
    Measurement: {
      /** @description Its name. */
      name: string
      /** @description The unit. */
      units?: string
      /** @description Its points. */
      dataPoints: components['schemas']['DataPoint'][]
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
    Measurements: {
      groupId?: components['schemas']['ObjectId']
      /** @description The process. */
      hostId?: string
      /** @description The process, as name and port. */
      processId?: string
      /** @description How far the points are apart, as an ISO 8601 duration. */
      granularity?: string
      /**
       * Format: date-time
       * @description Where it begins.
       */
      start?: string
      /**
       * Format: date-time
       * @description Where it ends.
       */
      end?: string
      /** @description The series. */
      measurements: components['schemas']['Measurement'][]
      /** @description The partition. */
      partitionName?: string
      /** @description The database. */
      databaseName?: string
      links?: components['schemas']['Link'][]
    }
    /** @description A document whose fields no source lists. */
    OpenDocument: {
      [key: string]: unknown
    }
    /**
     * @description Namespaces whose latency is kept in view: five at most.
     * @example {
     *       "namespaces": [
     *         "shop.orders"
     *       ]
     *     }
     */
    PinnedNamespaces: {
      /** @description Databases and collections, such as `shop.orders`. */
      namespaces: string[]
    }
    /**
     * @description Namespaces that have been measured.
     * @example {
     *       "namespaces": [
     *         "shop.orders"
     *       ]
     *     }
     */
    LatencyNamespaces: {
      /** @description The namespaces. No source says whether they are names or objects. */
      namespaces: unknown[]
    }
    /**
     * @description A namespace with slow queries.
     * @example {
     *       "namespace": "shop.orders",
     *       "type": "REPLICA_SET"
     *     }
     */
    SlowNamespace: {
      /** @description Database and collection. */
      namespace: string
      /** @description What kind it is. */
      type?: string
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
    SlowNamespaces: {
      /** @description The namespaces. */
      namespaces: components['schemas']['SlowNamespace'][]
    }
    /**
     * @description A line of the log about a slow query.
     * @example {
     *       "namespace": "shop.orders",
     *       "line": "2024-08-02T18:07:25Z I COMMAND command shop.orders 1200ms"
     *     }
     */
    SlowQuery: {
      /** @description Database and collection. */
      namespace: string
      /** @description The line. */
      line: string
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
    SlowQueries: {
      /** @description The lines. */
      slowQueries: components['schemas']['SlowQuery'][]
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
    SuggestedIndex: {
      /** @description Its identifier. */
      id: string
      /** @description The query shapes that it helps. */
      impact?: string[]
      /** @description Database and collection. */
      namespace?: string
      /** @description How much it helps. */
      weight?: number
      /** @description Its keys. */
      index?: {
        [key: string]: unknown
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
    OperationStats: {
      /** @description How long, in milliseconds. */
      ms?: number
      /** @description How many documents it returned. */
      nReturned?: number
      /** @description How many documents it looked at. */
      nScanned?: number
      /** @description When, in milliseconds since 1970. */
      ts?: number
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
    SlowOperation: {
      /** @description The line of the log. */
      raw?: string
      /** @description What it asked for. */
      predicates?: {
        [key: string]: unknown
      }[]
      stats?: components['schemas']['OperationStats']
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
    QueryShape: {
      /** @description Its identifier. */
      id: string
      /** @description Database and collection. */
      namespace?: string
      /** @description How long they take on average, in milliseconds. */
      avgMs?: number
      /** @description How many. */
      count?: number
      /** @description How many documents are looked at for one that is returned. */
      inefficiencyScore?: number
      /** @description Examples. */
      operations?: components['schemas']['SlowOperation'][]
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
    SuggestedIndexes: {
      /** @description The indexes. */
      suggestedIndexes: components['schemas']['SuggestedIndex'][]
      /** @description The queries. */
      shapes?: components['schemas']['QueryShape'][]
    }
    /** @description The state of an alert. No source lists the states. */
    AlertStatus: string
    /**
     * @description A number with its unit.
     * @example {
     *       "number": 1,
     *       "units": "RAW"
     *     }
     */
    MetricValue: {
      /** @description The number. */
      number?: number
      /** @description The unit. */
      units?: string
    }
    /**
     * @description Which processes, replica sets or clusters an alert looks at.
     * @example {
     *       "fieldName": "HOSTNAME",
     *       "operator": "EQUALS",
     *       "value": "db1.example.com"
     *     }
     */
    Matcher: {
      /** @description Which field is compared. */
      fieldName: string
      /** @description How. */
      operator: string
      /** @description With what. */
      value: string
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
    MetricThreshold: {
      /** @description Which metric. */
      metricName?: string
      /** @description How it is compared. */
      operator?: string
      /** @description With what. */
      threshold?: number
      /** @description The unit. */
      units?: string
      /** @description How values are put together. */
      mode?: string
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
    AlertNotification: {
      /** @description By which way. */
      typeName: string
      /** @description How long to wait first, in minutes. */
      delayMin?: number
      /** @description How often to repeat it, in minutes. */
      intervalMin?: number
      /** @description To which address. */
      emailAddress?: string
      /** @description By e-mail. */
      emailEnabled?: boolean
      /** @description By text message. */
      smsEnabled?: boolean
      /** @description To which number. */
      mobileNumber?: string
      /** @description The user name. */
      username?: string
      /** @description To users with these roles. */
      roles?: string[]
      teamId?: components['schemas']['ObjectId']
      /** @description The name of the team. */
      teamName?: string
      /** @description Token of Slack. A secret. */
      apiToken?: string
      /** @description Channel of Slack. */
      channelName?: string
      /** @description Key of Datadog. A secret. */
      datadogApiKey?: string
      /** @description Region of Datadog. */
      datadogRegion?: string
      /** @description Key of Opsgenie. A secret. */
      opsGenieApiKey?: string
      /** @description Region of Opsgenie. */
      opsGenieRegion?: string
      /** @description Key of PagerDuty. A secret. */
      serviceKey?: string
      /** @description Key of VictorOps. A secret. */
      victorOpsApiKey?: string
      /** @description Routing key of VictorOps. */
      victorOpsRoutingKey?: string
      /** @description Address of Microsoft Teams. A secret. */
      microsoftTeamsWebhookUrl?: string
      /** @description Address of the webhook. */
      webhookUrl?: string
      /** @description Secret of the webhook. */
      webhookSecret?: string
      /** @description Token of Flowdock. A secret. */
      flowdockApiToken?: string
      /** @description Flow of Flowdock. */
      flowName?: string
      /** @description The name of the organization. */
      orgName?: string
      /** @description Its identifier. */
      notifierId?: string
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
    Alert: {
      /** @description Its identifier. */
      id: string
      /** @description The configuration that raised it. */
      alertConfigId?: components['schemas']['ObjectId']
      /** @description Its state. */
      status?: string
      /**
       * Format: date-time
       * @description When it was over.
       */
      resolved?: string
      /**
       * Format: date-time
       * @description When somebody was last told.
       */
      lastNotified?: string
      /**
       * Format: date-time
       * @description Until when nobody is told.
       */
      acknowledgedUntil?: string
      /** @description Why it was acknowledged. */
      acknowledgementComment?: string
      /** @description Who acknowledged it. */
      acknowledgingUsername?: string
      /** @description The process. */
      hostnameAndPort?: string
      /** @description The id of the process. */
      hostId?: string
      /** @description The host name that users see in place of the real one. */
      userAlias?: string
      /** @description Which metric. */
      metricName?: string
      currentValue?: components['schemas']['MetricValue']
      /** @description The replica set. */
      replicaSetName?: string
      /** @description The name of the cluster. */
      clusterName?: string
      /** @description The id of the cluster. */
      clusterId?: string
      /** @description The kind of process that is backed up, for alerts about backups. */
      sourceTypeName?: string
      groupId?: components['schemas']['ObjectId']
      /** @description The id of the organization. */
      orgId?: string
      /** @description What happened. */
      eventTypeName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      updated?: string
      /** @description It is in force. */
      enabled?: boolean
      /** @description What it looks at. */
      matchers?: components['schemas']['Matcher'][]
      metricThreshold?: components['schemas']['MetricThreshold']
      /** @description Who is told. */
      notifications?: components['schemas']['AlertNotification'][]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of alerts. */
    AlertPage: {
      results: components['schemas']['Alert'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Acknowledges an alert: nobody is told until then.
     * @example {
     *       "acknowledgedUntil": "2024-08-02T18:07:25Z",
     *       "acknowledgementComment": "acknowledgementComment"
     *     }
     */
    AcknowledgeAlertRequest: {
      /** @description Until when nobody is told. */
      acknowledgedUntil: components['schemas']['DateInput']
      /** @description Why it was acknowledged. */
      acknowledgementComment?: string
    }
    /**
     * @description When a number raises an alert.
     * @example {
     *       "operator": "EQUALS",
     *       "units": "RAW",
     *       "threshold": 1
     *     }
     */
    Threshold: {
      /** @description How it is compared. */
      operator?: string
      /** @description The unit. */
      units?: string
      /** @description With what. */
      threshold?: number
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
    AlertConfig: {
      /** @description Its identifier. */
      id: string
      /** @description What kind it is. */
      typeName?: string
      threshold?: components['schemas']['Threshold']
      groupId?: components['schemas']['ObjectId']
      /** @description What happened. */
      eventTypeName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      updated?: string
      /** @description It is in force. */
      enabled?: boolean
      /** @description The severity of the alerts, in place of the default one. Null for the default severity. */
      severityOverride?: string | null
      /** @description What it looks at. */
      matchers?: components['schemas']['Matcher'][]
      metricThreshold?: components['schemas']['MetricThreshold']
      /** @description Who is told. */
      notifications?: components['schemas']['AlertNotification'][]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of alert configurations. */
    AlertConfigPage: {
      results: components['schemas']['AlertConfig'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    AlertConfigRequest: {
      /** @description What happened. */
      eventTypeName: string
      /** @description What kind it is. */
      typeName?: string
      /** @description It is in force. */
      enabled?: boolean
      /** @description The severity of the alerts, in place of the default one. Null for the default severity. */
      severityOverride?: string | null
      /** @description What it looks at. */
      matchers?: components['schemas']['Matcher'][]
      metricThreshold?: components['schemas']['MetricThreshold']
      threshold?: components['schemas']['Threshold']
      /** @description Who is told. */
      notifications?: components['schemas']['AlertNotification'][]
    }
    /**
     * @description Puts an alert configuration in or out of force.
     * @example {
     *       "enabled": false
     *     }
     */
    EnableAlertConfigRequest: {
      /** @description It is in force. */
      enabled: boolean
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
    Event: {
      /** @description Its identifier. */
      id: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      created: string
      /** @description What happened, such as `API_KEY_CREATED`. */
      eventTypeName: string
      /** @description Somebody of MongoDB did it. */
      isGlobalAdmin?: boolean
      orgId?: components['schemas']['ObjectId']
      groupId?: components['schemas']['ObjectId']
      userId?: components['schemas']['ObjectId']
      /** @description The user name. */
      username?: string
      apiKeyId?: components['schemas']['ObjectId']
      /** @description The API key that did it. */
      publicKey?: string
      /** @description The API key that it was done to. */
      targetPublicKey?: string
      /** @description The user that it was done to. */
      targetUsername?: string
      /** @description From which address. */
      remoteAddress?: string
      teamId?: components['schemas']['ObjectId']
      alertId?: components['schemas']['ObjectId']
      alertConfigId?: components['schemas']['ObjectId']
      /** @description The name of the machine. */
      hostname?: string
      /** @description The port. */
      port?: number
      /** @description The replica set. */
      replicaSetName?: string
      /** @description The shard. */
      shardName?: string
      /** @description Which metric. */
      metricName?: string
      currentValue?: components['schemas']['MetricValue']
      /** @description The name of the cluster. */
      clusterName?: string
      /** @description The id of the resource that the event concerns. */
      resourceId?: string
      /** @description The kind of resource that the event concerns. */
      resourceType?: string
      /** @description The database user that the event concerns. */
      dbUserUsername?: string
      invoiceId?: components['schemas']['ObjectId']
      paymentId?: components['schemas']['ObjectId']
      /** @description The database. */
      database?: string
      /** @description The collection. */
      collection?: string
      /** @description Which operation. */
      opType?: string
      /** @description The entry of the access list. */
      whitelistEntry?: string
      links?: components['schemas']['Link'][]
    }
    /** @description One page of events. */
    EventPage: {
      results: components['schemas']['Event'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /** @description A kind of alerts. Kinds that are not listed here may appear. */
    AlertTypeName: string
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
    MaintenanceWindow: {
      /** @description Its identifier. */
      id: string
      groupId?: components['schemas']['ObjectId']
      /** @description Which kinds of alerts. */
      alertTypeNames?: components['schemas']['AlertTypeName'][]
      /**
       * Format: date-time
       * @description When it begins.
       */
      startDate?: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      endDate?: string
      /** @description What it is for. */
      description?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      updated?: string
      links?: components['schemas']['Link'][]
    }
    /** @description One page of maintenance windows. */
    MaintenanceWindowPage: {
      results: components['schemas']['MaintenanceWindow'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    CreateMaintenanceWindowRequest: {
      /** @description Which kinds of alerts. */
      alertTypeNames: components['schemas']['AlertTypeName'][]
      /** @description When it begins. */
      startDate: components['schemas']['DateInput']
      /** @description When it ends. */
      endDate: components['schemas']['DateInput']
      /** @description What it is for. */
      description?: string
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
    UpdateMaintenanceWindowRequest: {
      /** @description Which kinds of alerts. */
      alertTypeNames?: components['schemas']['AlertTypeName'][]
      /** @description When it begins. */
      startDate?: components['schemas']['DateInput']
      /** @description When it ends. */
      endDate?: components['schemas']['DateInput']
      /** @description What it is for. */
      description?: string
    }
    /**
     * @description PagerDuty.
     * @example {
     *       "type": "PAGER_DUTY",
     *       "serviceKey": "serviceKey"
     *     }
     */
    PagerDutyIntegration: {
      /**
       * @description `PAGER_DUTY`.
       * @constant
       */
      type: 'PAGER_DUTY'
      /** @description The key. A secret; it comes back as `******` and its last four characters. */
      serviceKey: string
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
    SlackIntegration: {
      /**
       * @description `SLACK`.
       * @constant
       */
      type: 'SLACK'
      /** @description The token. A secret; it comes back as `******` and its last four characters. */
      apiToken: string
      /** @description The workspace. */
      teamName: string
      /** @description The channel. */
      channelName?: string
    }
    /**
     * @description Opsgenie.
     * @example {
     *       "type": "OPS_GENIE",
     *       "apiKey": "apiKey",
     *       "region": "US"
     *     }
     */
    OpsGenieIntegration: {
      /**
       * @description `OPS_GENIE`.
       * @constant
       */
      type: 'OPS_GENIE'
      /** @description The key. A secret; it comes back as `******` and its last four characters. */
      apiKey: string
      /** @description The region. */
      region: string
    }
    /**
     * @description VictorOps.
     * @example {
     *       "type": "VICTOR_OPS",
     *       "apiKey": "apiKey",
     *       "routingKey": "routingKey"
     *     }
     */
    VictorOpsIntegration: {
      /**
       * @description `VICTOR_OPS`.
       * @constant
       */
      type: 'VICTOR_OPS'
      /** @description The key. A secret; it comes back as `******` and its last four characters. */
      apiKey: string
      /** @description The routing key. */
      routingKey?: string
    }
    /**
     * @description A webhook.
     * @example {
     *       "type": "WEBHOOK",
     *       "url": "https://example.com/",
     *       "secret": "secret"
     *     }
     */
    WebhookIntegration: {
      /**
       * @description `WEBHOOK`.
       * @constant
       */
      type: 'WEBHOOK'
      /** @description Its address. */
      url: string
      /** @description What requests are signed with. A secret; it comes back as `******` and its last four characters. */
      secret?: string
    }
    /**
     * @description Microsoft Teams.
     * @example {
     *       "type": "MICROSOFT_TEAMS",
     *       "microsoftTeamsWebhookUrl": "microsoftTeamsWebhookUrl"
     *     }
     */
    MicrosoftTeamsIntegration: {
      /**
       * @description `MICROSOFT_TEAMS`.
       * @constant
       */
      type: 'MICROSOFT_TEAMS'
      /** @description The address. A secret; it comes back as `******` and its last four characters. */
      microsoftTeamsWebhookUrl: string
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
    PrometheusIntegration: {
      /**
       * @description `PROMETHEUS`.
       * @constant
       */
      type: 'PROMETHEUS'
      /** @description The user name. */
      username: string
      /** @description The password. It is written, never read. */
      password?: string
      /** @description Where it listens. */
      listenAddress: string
      /** @description How it finds the processes. */
      serviceDiscovery: string
      /** @description How it is reached. */
      scheme: string
      /** @description It is in force. */
      enabled: boolean
      /** @description Where the certificate is. */
      tlsPemPath?: string
      /** @description The certificate's password. It is written, never read. */
      tlsPemPassword?: string
    }
    /**
     * @description Another service that is told of alerts.
     * @example {
     *       "type": "PAGER_DUTY",
     *       "serviceKey": "******7f2a"
     *     }
     */
    Integration:
      | components['schemas']['PagerDutyIntegration']
      | components['schemas']['SlackIntegration']
      | components['schemas']['OpsGenieIntegration']
      | components['schemas']['VictorOpsIntegration']
      | components['schemas']['WebhookIntegration']
      | components['schemas']['MicrosoftTeamsIntegration']
      | components['schemas']['PrometheusIntegration']
    /** @description One page of integrations. */
    IntegrationPage: {
      results: components['schemas']['Integration'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /** @description A service that is told of alerts. Cloud Manager refuses `DATADOG`. */
    IntegrationType: string
    /**
     * @description A role of a database user.
     * @example {
     *       "role": "readWrite",
     *       "db": "shop"
     *     }
     */
    AutomationRole: {
      /** @description The role. */
      role: string
      /** @description Its database. */
      db: string
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
    AutomationUser: {
      /** @description Its name. */
      user: string
      /** @description Its database. */
      db: string
      /** @description Its roles. */
      roles?: components['schemas']['AutomationRole'][] | null
      /** @description Its first password. A secret. */
      initPwd?: string
      /** @description How it may log in. */
      mechanisms?: string[] | null
      /** @description From where it may log in. */
      authenticationRestrictions?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description Its SCRAM-SHA-1 credentials. A secret. */
      scramSha1Creds?: {
        [key: string]: unknown
      } | null
      /** @description Its SCRAM-SHA-256 credentials. A secret. */
      scramSha256Creds?: {
        [key: string]: unknown
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
    AutomationDeletedUser: {
      /** @description Its name. */
      user: string
      /** @description Its databases. */
      dbs?: string[] | null
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
    AutomationAuth: {
      /** @description Nobody needs to log in. */
      disabled?: boolean
      /** @description Users that are not listed are removed. */
      authoritativeSet?: boolean
      /** @description How the agent logs in. */
      autoAuthMechanism?: string
      /** @description How the agent may log in. */
      autoAuthMechanisms?: string[] | null
      /** @description As whom the agent logs in. */
      autoUser?: string
      /** @description The agent's password. A secret. */
      autoPwd?: string
      /** @description What the key file contains. A secret. */
      key?: string
      /** @description Where the key file is. */
      keyfile?: string
      /** @description Where the key file is on Windows. */
      keyfileWindows?: string
      /** @description How users may log in. */
      deploymentAuthMechanisms?: string[] | null
      /** @description Users that there should be. */
      usersWanted?: components['schemas']['AutomationUser'][] | null
      /** @description Users that there should not be. */
      usersDeleted?: components['schemas']['AutomationDeletedUser'][] | null
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
    ProcessArguments: {
      net?: {
        [key: string]: unknown
      } | null
      storage?: {
        [key: string]: unknown
      } | null
      replication?: {
        [key: string]: unknown
      } | null
      sharding?: {
        [key: string]: unknown
      } | null
      security?: {
        [key: string]: unknown
      } | null
      systemLog?: {
        [key: string]: unknown
      } | null
      auditLog?: {
        [key: string]: unknown
      } | null
      setParameter?: {
        [key: string]: unknown
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
    LogRotate: {
      /** @description How many stay uncompressed at most. */
      maxUncompressed?: number
      /** @description How many are kept. */
      numTotal?: number
      /** @description How many stay uncompressed. */
      numUncompressed?: number
      /** @description How much of the disk they may take, from 0 to 1. */
      percentOfDiskspace?: number
      /** @description After how many megabytes. */
      sizeThresholdMB?: number
      /** @description After how many hours. */
      timeThresholdHrs?: number
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
    AutomationProcess: {
      /** @description Its name. */
      name: string
      /** @description Another host name of the machine. */
      alias?: string
      /** @description The host name of the machine. */
      hostname: string
      /** @description The number of processor cores to use. 0 for all. */
      numCores?: number
      /** @description The kind of process. */
      processType: string
      /** @description The version of MongoDB. */
      version?: string
      /** @description The version whose features it has. */
      featureCompatibilityVersion?: string
      /** @description It is not started. */
      disabled?: boolean
      /** @description It is left alone. */
      manualMode?: boolean
      /** @description The cluster, for `mongos`. */
      cluster?: string
      /** @description The version of the schema of users. */
      authSchemaVersion?: number
      args2_6?: components['schemas']['ProcessArguments']
      logRotate?: components['schemas']['LogRotate']
      /** @description When it was last restarted on purpose. */
      lastRestart?: components['schemas']['DateInput']
      /** @description When it was last synced anew on purpose. */
      lastResync?: components['schemas']['DateInput']
      /** @description The version of the configuration that it has reached. */
      lastGoalVersionAchieved?: number
      /** @description What is being done. */
      plan?: string[] | null
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
    AutomationMember: {
      /** @description Its number. */
      _id: number
      /** @description The name of its process. */
      host: string
      /** @description How likely it becomes primary. */
      priority?: number
      /** @description How many votes it has. */
      votes?: number
      /** @description Drivers do not see it. */
      hidden?: boolean
      /** @description It has no data. */
      arbiterOnly?: boolean
      /** @description It builds indexes. */
      buildIndexes?: boolean
      /** @description How far it is kept behind, in seconds, before MongoDB 5.0. */
      slaveDelay?: number
      /** @description How far it is kept behind, in seconds, from MongoDB 5.0. */
      secondaryDelaySecs?: number
      /** @description Its tags. */
      tags?: {
        [key: string]: unknown
      } | null
      /** @description Its addresses seen from elsewhere. */
      horizons?: {
        [key: string]: unknown
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
    AutomationReplicaSet: {
      /** @description Its name. */
      _id: string
      /** @description The version of its protocol, a number or its digits. */
      protocolVersion?: unknown
      /** @description Its members. */
      members: components['schemas']['AutomationMember'][]
      /** @description The settings of the replica set. */
      settings?: {
        [key: string]: unknown
      } | null
      /** @description Whether a write concern of `majority` waits for the journal, `true` or `false`. */
      writeConcernMajorityJournalDefault?: string
      /** @description Forces a reconfiguration, if most members are unavailable. */
      force?: {
        /** @description The version of the replica set configuration to replace, or -1 for any. */
        currentVersion?: number
      } | null
    }
    /**
     * @description A shard.
     * @example {
     *       "_id": "shard0",
     *       "rs": "rs0"
     *     }
     */
    AutomationShard: {
      /** @description Its name. */
      _id: string
      /** @description Its replica set. */
      rs: string
      /** @description Its tags. */
      tags?: string[] | null
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
    AutomationShardedCluster: {
      /** @description Its name. */
      name: string
      /** @description The replica set of its config servers. */
      configServerReplica?: string
      /** @description Its shards. */
      shards: components['schemas']['AutomationShard'][]
      /** @description Its sharded collections. */
      collections?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description Its sharding is managed. */
      managedSharding?: boolean
      /** @description Shards that are being emptied. */
      draining?: string[] | null
      /** @description Its tag ranges. */
      tags?: unknown[] | null
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
    AutomationConfig: {
      /** @description Which version of the configuration it is. */
      version?: number
      auth?: components['schemas']['AutomationAuth']
      /** @description Where backup agents run. */
      backupVersions?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description Where monitoring agents run. */
      monitoringVersions?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description When the balancer runs. */
      balancer?: {
        [key: string]: unknown
      } | null
      /** @description Indexes that there should be. */
      indexConfigs?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description Kerberos. */
      kerberos?: {
        [key: string]: unknown
      } | null
      /** @description LDAP. */
      ldap?: {
        [key: string]: unknown
      } | null
      /** @description Versions of MongoDB that may be installed. */
      mongoDbVersions?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description The version of the tools. */
      mongoDbToolsVersion?: {
        [key: string]: unknown
      } | null
      /** @description BI Connectors. */
      mongosqlds?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description Options of the agents. */
      options?: {
        [key: string]: unknown
      } | null
      /** @description Processes that there should be. */
      processes?: components['schemas']['AutomationProcess'][] | null
      /** @description Replica sets that there should be. */
      replicaSets?: components['schemas']['AutomationReplicaSet'][] | null
      /** @description Database roles that there should be. */
      roles?:
        | {
            [key: string]: unknown
          }[]
        | null
      /** @description Sharded clusters that there should be. */
      sharding?: components['schemas']['AutomationShardedCluster'][] | null
      /** @description TLS, by its old name. */
      ssl?: {
        [key: string]: unknown
      } | null
      /** @description TLS. */
      tls?: {
        [key: string]: unknown
      } | null
      /** @description Prometheus. */
      prometheus?: {
        [key: string]: unknown
      } | null
      /** @description The version of the agents. */
      agentVersion?: {
        [key: string]: unknown
      } | null
      /** @description The address of the user interface. */
      uiBaseUrl?: string | null
      /** @description Parameters of whole clusters. */
      clusterWideConfigurations?: {
        [key: string]: unknown
      } | null
    }
    /**
     * @description The versions to which the agents are updated.
     * @example {
     *       "automationAgentVersion": "10.2.7.5898",
     *       "biConnectorVersion": "2.6.1"
     *     }
     */
    UpdatedAgentVersions: {
      /** @description The version of the MongoDB Agent. */
      automationAgentVersion?: string
      /** @description The version of the MongoDB Connector for BI. */
      biConnectorVersion?: string
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
    AgentConfig: {
      /** @description Where its log is. */
      logPath?: string
      /** @description Where its log is on Windows. */
      logPathWindows?: string
      logRotate?: components['schemas']['LogRotate']
      /** @description Settings of its own. */
      configOverrides?: {
        [key: string]: unknown
      }
      /** @description The user name. */
      username?: string
      /** @description The password with which the agent authenticates to MongoDB. A secret. */
      password?: string
      /** @description Whether a password is set. */
      hasPassword?: boolean
      /** @description Where its certificate is. */
      sslPEMKeyFile?: string
      /** @description Its Kerberos principal. */
      kerberosPrincipal?: string
      /** @description Where its Kerberos keytab is. */
      kerberosKeytab?: string
      /** @description Its LDAP group. */
      ldapGroupDN?: string
      /** @description Where it is downloaded from. */
      urls?: {
        [key: string]: unknown
      }
    }
    /**
     * @description An empty object. Fields may be added.
     * @example {}
     */
    EmptyDocument: {
      [key: string]: unknown
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
    ProcessStatus: {
      /** @description The name of the machine. */
      hostname: string
      /** @description Its name. */
      name: string
      /** @description The version of the configuration that it has reached. */
      lastGoalVersionAchieved?: number
      /** @description What is being done. */
      plan?: string[]
      /** @description What went wrong. */
      errorCode?: number
      /** @description What went wrong, as a name. */
      errorCodeDescription?: string
      /** @description What went wrong, for people. */
      errorCodeHumanReadable?: string
      /** @description What the agent says. */
      errorString?: string
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
    AutomationStatus: {
      /** @description The version of the configuration that is to be reached. */
      goalVersion: number
      /** @description How far each process is. */
      processes: components['schemas']['ProcessStatus'][]
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
    Agent: {
      /** @description What kind it is. */
      typeName: string
      /** @description The name of the machine. */
      hostname: string
      /** @description How often it asked for its configuration. */
      confCount?: number
      /**
       * Format: date-time
       * @description When it last asked for its configuration.
       */
      lastConf?: string
      /** @description Its state. */
      stateName?: string
      /** @description How often it reported. */
      pingCount?: number
      /** @description Automation manages it. */
      isManaged?: boolean
      /**
       * Format: date-time
       * @description When it last reported.
       */
      lastPing?: string
      /** @description Its tag. */
      tag?: string | null
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
    AgentLinks: {
      /** @description The lists of agents. `rel` ends in the type of agent, such as `monitoringAgents`. */
      links: components['schemas']['Link'][]
      /** @description Always empty. */
      results?: components['schemas']['Agent'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /** @description A kind of agent. */
    AgentType: string
    /** @description One page of agents. */
    AgentPage: {
      results: components['schemas']['Agent'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description An agent and its version.
     * @example {
     *       "hostname": "db1.example.com",
     *       "version": "10.14.0.6304",
     *       "isManaged": true
     *     }
     */
    AgentVersion: {
      /** @description The address of the agent. */
      address?: string
      /** @description The number of times that the agent requested its configuration. */
      confCount?: number
      /** @description The host name of the machine. */
      hostname?: string
      /** @description The host name without the domain. */
      hostnameShort?: string
      /** @description Whether Automation manages the agent. */
      isManaged?: boolean
      /** @description Whether the agent is a module of the MongoDB Agent. */
      isModule?: boolean
      /** @description Whether the agent is active, rather than on standby. */
      isPrimary?: boolean
      /** @description Whether a newer version exists. */
      isVersionOld?: boolean
      /** @description Whether the version is deprecated. */
      isVersionDeprecated?: boolean
      /** @description When the agent last requested its configuration, in milliseconds since 1970. */
      lastConf?: number
      /** @description When the agent last reported, in milliseconds since 1970. */
      lastPing?: number
      /** @description The time since `lastConf`, in milliseconds. */
      msSinceLastConf?: number
      /** @description The number of processes that the agent works on. */
      numProcess?: number
      /** @description The number of times that the agent reported. */
      pingCount?: number
      /** @description Whether the agent reports on time. */
      pingState?: string
      /** @description The tag of the agent. */
      tagName?: string
      /** @description The version of the agent. */
      version?: string
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
    AgentVersions: {
      /** @description The number of entries. */
      count?: number
      /** @description One entry for each agent. */
      entries: components['schemas']['AgentVersion'][]
      /** @description Whether Automation does not manage at least one agent. */
      isAnyAgentNotManaged?: boolean
      /** @description Whether the version of at least one agent is deprecated. */
      isAnyAgentVersionDeprecated?: boolean
      /** @description Whether at least one agent is older than `latestVersion`. */
      isAnyAgentVersionOld?: boolean
      /** @description The newest version of the MongoDB Agent. */
      latestVersion?: string
      /** @description The oldest version among the agents. */
      minimumAgentVersionDetected?: string
      /** @description The oldest supported version of the MongoDB Agent. */
      minimumVersion?: string
      /** @description Related resources. */
      links?: components['schemas']['Link'][]
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
    SoftwareVersions: {
      /** @description The newest version of the MongoDB Agent. */
      automationVersion?: string
      /** @description The oldest supported version of the MongoDB Agent. */
      automationMinimumVersion?: string
      /** @description The newest version of the MongoDB Connector for BI. */
      biConnectorVersion?: string
      /** @description The oldest supported version of the MongoDB Connector for BI. */
      biConnectorMinimumVersion?: string
      /** @description The newest version of the MongoDB Database Tools. */
      mongoDbToolsVersion?: string
      /** @description Related resources. */
      links?: components['schemas']['Link'][]
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
    AgentApiKey: {
      /** @description Its identifier. */
      _id: string
      /** @description The key. A secret. */
      key?: string
      /** @description What it is for. */
      desc?: string
      /** @description When it was made, in milliseconds since 1970. */
      createdTime?: number
      createdUserId?: components['schemas']['ObjectId']
      /** @description From which address it was made. */
      createdIpAddr?: string
      /** @description What made it. */
      createdBy?: string
    }
    /**
     * @description Makes a key for agents.
     * @example {
     *       "desc": "Agents"
     *     }
     */
    CreateAgentApiKeyRequest: {
      /** @description What it is for. */
      desc: string
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
    BackupConfig: {
      groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      clusterId: string
      /** @description Its state. */
      statusName?: string
      /** @description How snapshots are stored. */
      storageEngineName?: string
      /** @description How the agents log in. */
      authMechanismName?: string
      /** @description The user name. */
      username?: string
      /** @description Which member is copied. */
      syncSource?: string
      /** @description Whether the backup agents connect with TLS. */
      sslEnabled?: boolean
      /** @description Whether the backup agents connect with TLS, as some versions of Ops Manager spell it. */
      SSLEnabled?: boolean
      /** @description Whether snapshots are encrypted. */
      encryptionEnabled?: boolean
      /** @description What is left out. */
      excludedNamespaces?: string[]
      /** @description What is taken, and nothing else. */
      includedNamespaces?: string[]
      /** @description There is room for it. */
      provisioned?: boolean
      links?: components['schemas']['Link'][]
    }
    /** @description One page of backup configurations. */
    BackupConfigPage: {
      results: components['schemas']['BackupConfig'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes whether and how a cluster is backed up.
     * @example {
     *       "statusName": "STARTED"
     *     }
     */
    UpdateBackupConfigRequest: {
      /** @description Its state. */
      statusName?: string
      /** @description How snapshots are stored. */
      storageEngineName?: string
      /** @description How the agents log in. */
      authMechanismName?: string
      /** @description The user name. */
      username?: string
      /** @description The password. It is written, never read. */
      password?: string
      /** @description Which member is copied. */
      syncSource?: string
      /** @description TLS is used. */
      sslEnabled?: boolean
      /** @description Snapshots are encrypted. */
      encryptionEnabled?: boolean
      /** @description What is left out. */
      excludedNamespaces?: string[]
      /** @description What is taken, and nothing else. */
      includedNamespaces?: string[]
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
    SnapshotSchedule: {
      groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      clusterId?: string
      /** @description How far snapshots are apart, in hours. */
      snapshotIntervalHours?: number
      /** @description How long snapshots are kept, in days. */
      snapshotRetentionDays?: number
      /** @description How long one of each day is kept, in days. */
      dailySnapshotRetentionDays?: number
      /** @description How long one of each week is kept, in weeks. */
      weeklySnapshotRetentionWeeks?: number
      /** @description How long one of each month is kept, in months. */
      monthlySnapshotRetentionMonths?: number
      /** @description How far back any moment can be restored, in hours. */
      pointInTimeWindowHours?: number
      /** @description How far checkpoints are apart, in minutes. */
      clusterCheckpointIntervalMin?: number
      /** @description The hour of the snapshots. */
      referenceHourOfDay?: number
      /** @description The minute of the snapshots. */
      referenceMinuteOfHour?: number
      /** @description The time zone, such as `+0000`. */
      referenceTimeZoneOffset?: string
      links?: components['schemas']['Link'][]
    }
    /**
     * @description Changes when snapshots are taken, and how long they are kept.
     * @example {
     *       "snapshotIntervalHours": 12,
     *       "snapshotRetentionDays": 3
     *     }
     */
    UpdateSnapshotScheduleRequest: {
      /**
       * @description How far snapshots are apart, in hours.
       * @enum {integer}
       */
      snapshotIntervalHours?: 6 | 8 | 12 | 24
      /** @description How long snapshots are kept, in days. */
      snapshotRetentionDays?: number
      /** @description How long one of each day is kept, in days. */
      dailySnapshotRetentionDays?: number
      /** @description How long one of each week is kept, in weeks. */
      weeklySnapshotRetentionWeeks?: number
      /** @description How long one of each month is kept, in months. */
      monthlySnapshotRetentionMonths?: number
      /** @description How far back any moment can be restored, in hours. */
      pointInTimeWindowHours?: number
      /**
       * @description How far checkpoints are apart, in minutes.
       * @enum {integer}
       */
      clusterCheckpointIntervalMin?: 15 | 30 | 60
      /** @description The hour of the snapshots. */
      referenceHourOfDay?: number
      /** @description The minute of the snapshots. */
      referenceMinuteOfHour?: number
      /** @description The time zone, such as `+0000`. */
      referenceTimeZoneOffset?: string
    }
    /**
     * @description A BSON timestamp.
     * @example {
     *       "date": "2024-08-02T18:07:25Z",
     *       "increment": 1
     *     }
     */
    Timestamp: {
      /**
       * Format: date-time
       * @description Seconds, as a date.
       */
      date: string
      /** @description Which operation of that second. */
      increment: number
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
    NamespaceFilterList: {
      /** @description The namespaces. */
      filterList?: string[]
      /** @description Whether they are taken or left out. */
      filterType?: string
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
    SnapshotPart: {
      /** @description The replica set. */
      replicaSetName?: string
      /** @description What kind it is. */
      typeName?: string
      /** @description The cluster. */
      clusterId?: string
      /** @description How it is compressed. */
      compressionSetting?: string
      /** @description The size of the data, in bytes. */
      dataSizeBytes?: number
      /** @description The size of the files, in bytes. */
      fileSizeBytes?: number
      /** @description The size on disk, in bytes. */
      storageSizeBytes?: number
      /** @description It is encrypted. */
      encryptionEnabled?: boolean
      /** @description With which key. */
      masterKeyUUID?: string
      /** @description The version of MongoDB. */
      mongodVersion?: string
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
    Snapshot: {
      /** @description Its identifier. */
      id: string
      groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      clusterId?: string
      /** @description It is complete. */
      complete?: boolean
      created?: components['schemas']['Timestamp']
      /**
       * Format: date-time
       * @description When it ends.
       */
      expires?: string | null
      /** @description It is kept for ever. */
      doNotDelete?: boolean
      /** @description It may be inconsistent. */
      isPossiblyInconsistent?: boolean
      lastOplogAppliedTimestamp?: components['schemas']['Timestamp']
      namespaceFilterList?: components['schemas']['NamespaceFilterList']
      /** @description Shards that are missing. */
      missingShards?: {
        [key: string]: unknown
      }[]
      /** @description Its parts. */
      parts?: components['schemas']['SnapshotPart'][]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of snapshots. */
    SnapshotPage: {
      results: components['schemas']['Snapshot'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes how long a snapshot is kept.
     * @example {
     *       "expires": "2024-08-02T18:07:25Z",
     *       "doNotDelete": false
     *     }
     */
    UpdateSnapshotRequest: {
      /** @description When it ends. */
      expires?: components['schemas']['DateInput']
      /** @description It is kept for ever. */
      doNotDelete?: boolean
    }
    /**
     * @description The digest of a file.
     * @example {
     *       "fileName": "rs0.tar.gz",
     *       "hash": "6f1ed002ab5595859014ebf0951522d9",
     *       "typeName": "SHA1"
     *     }
     */
    RestoreHash: {
      /** @description The file. */
      fileName?: string
      /** @description The digest. */
      hash?: string
      /** @description How it was made. */
      typeName?: string
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
    RestoreDelivery: {
      /** @description By which way. */
      methodName?: string
      targetGroupId?: components['schemas']['ObjectId']
      /** @description Into which cluster. */
      targetClusterId?: string
      /** @description How often it can be downloaded. */
      maxDownloads?: number
      /** @description How long it can be downloaded, in hours. */
      expirationHours?: number
      /**
       * Format: date-time
       * @description When it ends.
       */
      expires?: string
      /** @description Its state. */
      statusName?: string
      /** @description Where it can be downloaded. A secret. */
      url?: string
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
    RestoreJob: {
      /** @description Its identifier. */
      id: string
      /** @description The jobs that were made together. */
      batchId?: string
      groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      clusterId?: string
      /** @description The name of the cluster. */
      clusterName?: string
      /** @description The snapshot. */
      snapshotId?: string
      /** @description Its state, such as `FINISHED`. */
      statusName?: string
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      timestamp?: components['schemas']['Timestamp']
      /** @description It restores a moment between snapshots. */
      pointInTime?: boolean
      /** @description The data is encrypted. */
      encryptionEnabled?: boolean
      /** @description Digests of the files. */
      hashes?: components['schemas']['RestoreHash'][]
      delivery?: components['schemas']['RestoreDelivery']
      links?: components['schemas']['Link'][]
    }
    /** @description One page of restores. */
    RestoreJobPage: {
      results: components['schemas']['RestoreJob'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    RestoreDeliveryRequest: {
      /** @description By which way. */
      methodName: string
      targetGroupId?: components['schemas']['ObjectId']
      /** @description Into which cluster. */
      targetClusterId?: string
      /** @description How often it can be downloaded. */
      maxDownloads?: number
      /** @description How long it can be downloaded, in hours. */
      expirationHours?: number
      /** @description When it ends. */
      expires?: components['schemas']['DateInput']
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
    CreateRestoreJobRequest: {
      /** @description The snapshot. */
      snapshotId?: string
      /** @description The checkpoint. */
      checkpointId?: string
      /** @description The moment, in milliseconds since 1970. */
      pointInTimeUTCMillis?: number
      /** @description The second of the operation. */
      oplogTs?: number
      /** @description Which operation of that second. */
      oplogInc?: number
      delivery: components['schemas']['RestoreDeliveryRequest']
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
    CheckpointPart: {
      /** @description The replica set. */
      replicaSetName?: string
      /** @description The shard. */
      shardName?: string
      /** @description The id of the process, for a config server that is not a replica set. */
      hostId?: string
      /** @description The kind of process. */
      typeName?: string
      /** @description The token was found. */
      tokenDiscovered?: boolean
      tokenTimestamp?: components['schemas']['Timestamp']
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
    Checkpoint: {
      /** @description Its identifier. */
      id: string
      groupId?: components['schemas']['ObjectId']
      /** @description The cluster. */
      clusterId?: string
      /**
       * Format: date-time
       * @description When it was begun.
       */
      started?: string
      /**
       * Format: date-time
       * @description When it was complete.
       */
      completed?: string
      /**
       * Format: date-time
       * @description The moment at which the checkpoint was taken, and to which the cluster can be restored.
       */
      timestamp?: string
      /** @description The cluster can be restored to it. */
      restorable?: boolean
      /** @description Its parts. */
      parts?: components['schemas']['CheckpointPart'][]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of checkpoints. */
    CheckpointPage: {
      results: components['schemas']['Checkpoint'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /** @description A kind of log. Kinds that are not listed here may appear. */
    LogType: string
    /**
     * @description The logs of one machine.
     * @example {
     *       "hostName": "db1.example.com",
     *       "logCollectionType": "MONGODB",
     *       "status": "SUCCESS"
     *     }
     */
    LogCollectionChildJob: {
      /** @description The agent. */
      automationAgentId?: string
      /** @description The machine. */
      hostName?: string
      /** @description What kind of log. */
      logCollectionType?: string
      /** @description Where it is. */
      path?: string
      /** @description Its state. */
      status?: string
      /**
       * Format: date-time
       * @description When it begins.
       */
      startDate?: string
      /**
       * Format: date-time
       * @description When it ended.
       */
      finishDate?: string
      /** @description What went wrong. */
      errorMessage?: string
      /** @description Its size, in bytes. */
      uncompressedDiskSpaceBytes?: number
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
    LogCollectionJob: {
      /** @description Its identifier. */
      id: string
      groupId?: components['schemas']['ObjectId']
      userId?: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was asked for.
       */
      creationDate?: string
      /**
       * Format: date-time
       * @description When it is deleted.
       */
      expirationDate?: string
      /** @description Its state. */
      status?: string
      /** @description What they are of: `cluster`, `replicaset`, `process`; written in upper case. */
      resourceType?: string
      /** @description The name of it. */
      resourceName?: string
      /** @description The name of what it is part of. */
      rootResourceName?: string
      /** @description What it is part of. */
      rootResourceType?: string
      /** @description Names and addresses are left out. */
      redacted?: boolean
      /** @description Which logs. */
      logTypes?: components['schemas']['LogType'][]
      /** @description How much of each file, in bytes. */
      sizeRequestedPerFileBytes?: number
      /** @description The size of all, in bytes. */
      uncompressedSizeTotalBytes?: number
      /** @description Where they can be downloaded. */
      downloadUrl?: string
      /** @description From when. A date in the documentation, a number in the Go client. */
      logCollectionFromDate?: string | number
      /** @description Until when. A date in the documentation, a number in the Go client. */
      logCollectionToDate?: string | number
      /** @description The logs of each machine; with `verbose`. */
      childJobs?: components['schemas']['LogCollectionChildJob'][]
    }
    /** @description One page of log collections. */
    LogCollectionJobPage: {
      results: components['schemas']['LogCollectionJob'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    CreateLogCollectionRequest: {
      /** @description What they are of. */
      resourceType: string
      /** @description The name of it. */
      resourceName: string
      /** @description How much of each file, in bytes. */
      sizeRequestedPerFileBytes: number
      /** @description Which logs. */
      logTypes: components['schemas']['LogType'][]
      /** @description Leave out names and addresses. */
      redacted: boolean
      /** @description From when. */
      logCollectionFromDate?: string | number
      /** @description Until when. */
      logCollectionToDate?: string | number
    }
    /**
     * @description The log collection that was begun.
     * @example {
     *       "id": "5f0b7b2de4b0b07a83d67e80"
     *     }
     */
    CreateLogCollectionResponse: {
      /** @description Its identifier. */
      id: string
    }
    /**
     * @description Changes until when collected logs are kept: six months ahead at most.
     * @example {
     *       "expirationDate": "2024-08-02T18:07:25Z"
     *     }
     */
    UpdateLogCollectionRequest: {
      /** @description When they are deleted. */
      expirationDate: components['schemas']['DateInput']
    }
    /**
     * @description The outside system that manages a project.
     * @example {
     *       "name": "Operator",
     *       "systemId": "10",
     *       "version": "1.0"
     *     }
     */
    ExternalManagementSystem: {
      /** @description Its name. */
      name: string
      /** @description Its identifier. */
      systemId?: string
      /** @description Its version. */
      version?: string
    }
    /**
     * @description What only the outside system may change.
     * @example {
     *       "policy": "EXTERNALLY_MANAGED_LOCK",
     *       "disabledParams": []
     *     }
     */
    FeaturePolicy: {
      /** @description The policy. */
      policy: string
      /** @description Parameters that cannot be changed here. */
      disabledParams?: string[]
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
    FeaturePolicies: {
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      updated?: string
      externalManagementSystem?: components['schemas']['ExternalManagementSystem']
      /** @description The policies. */
      policies?: components['schemas']['FeaturePolicy'][]
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
    ReplaceFeaturePoliciesRequest: {
      externalManagementSystem: components['schemas']['ExternalManagementSystem']
      /** @description The policies. */
      policies: components['schemas']['FeaturePolicy'][]
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
    Invoice: {
      /** @description Its identifier. */
      id: string
      orgId?: components['schemas']['ObjectId']
      groupId?: components['schemas']['ObjectId']
      /**
       * Format: date-time
       * @description When it was made.
       */
      created?: string
      /**
       * Format: date-time
       * @description When it was last changed.
       */
      updated?: string
      /**
       * Format: date-time
       * @description When it begins.
       */
      startDate?: string
      /**
       * Format: date-time
       * @description When it ends.
       */
      endDate?: string
      /** @description Its state. */
      statusName?: string
      /** @description What is billed. */
      amountBilledCents?: number
      /** @description What was paid. */
      amountPaidCents?: number
      /** @description What is credited. */
      creditsCents?: number
      /** @description The tax. */
      salesTaxCents?: number
      /** @description The sum before tax. */
      subtotalCents?: number
      /** @description What was left from before. */
      startingBalanceCents?: number
      /**
       * Format: date-time
       * @description When it was closed; from an older table.
       */
      lockedAt?: string
      /** @description A note; from an older table. */
      note?: string
      /** @description How it is paid; from an older table. */
      paymentMethod?: string
      /** @description Its state; from an older table. */
      status?: string
      /** @description What is billed. */
      lineItems?: {
        [key: string]: unknown
      }[]
      /** @description What was paid. */
      payments?: {
        [key: string]: unknown
      }[]
      /** @description What was paid back. */
      refunds?: {
        [key: string]: unknown
      }[]
      links?: components['schemas']['Link'][]
    }
    /** @description One page of invoices. */
    InvoicePage: {
      results: components['schemas']['Invoice'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
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
    FederationSettings: {
      /** @description Its identifier. */
      id: string
      /** @description Domains whose users log in there. */
      federatedDomains?: string[]
      /** @description Groups of the identity provider have roles. */
      hasRoleMappings?: boolean
      /** @description The id of the identity provider, 20 characters. Null when no identity provider is connected. */
      identityProviderId?: string | null
      /** @description Whether it is in use. */
      identityProviderStatus?: string
    }
    /**
     * @description A role that members of a group get, in an organization or in a project; the other id is null.
     * @example {
     *       "orgId": "5980cfdf0b6d97029d82f86e",
     *       "groupId": null,
     *       "role": "ORG_MEMBER"
     *     }
     */
    FederatedRole: {
      /** @description The organization. */
      orgId?: components['schemas']['ObjectId'] | null
      /** @description The project. */
      groupId?: components['schemas']['ObjectId'] | null
      role: components['schemas']['Role']
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
    RoleMapping: {
      /** @description Its identifier. */
      id: string
      /** @description The group. */
      externalGroupName: string
      /** @description Its roles. */
      roleAssignments: components['schemas']['FederatedRole'][]
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
    ConnectedOrgConfig: {
      orgId: components['schemas']['ObjectId']
      /** @description The id of the identity provider, 20 characters. Null when no identity provider is connected. */
      identityProviderId?: string | null
      /** @description The ids of the identity providers for access to databases. */
      dataAccessIdentityProviderIds?: string[]
      /** @description Whether users do not join the organization when they first log in. */
      instantUserProvisioningDisabled?: boolean
      /** @description Domains whose users may join. */
      domainAllowList?: string[]
      /** @description Only those may join. */
      domainRestrictionEnabled?: boolean
      /** @description Roles that everybody gets who logs in. */
      postAuthRoleGrants?: components['schemas']['Role'][]
      /** @description Roles of groups. */
      roleMappings?: components['schemas']['RoleMapping'][]
      /** @description Users of other domains. */
      userConflicts?:
        | {
            [key: string]: unknown
          }[]
        | null
    }
    /** @description One page of connected organizations. */
    ConnectedOrgConfigPage: {
      results: components['schemas']['ConnectedOrgConfig'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Changes how an organization uses an identity provider.
     * @example {
     *       "domainRestrictionEnabled": true
     *     }
     */
    UpdateConnectedOrgConfigRequest: {
      /** @description The id of the identity provider, 20 characters. Null when no identity provider is connected. */
      identityProviderId?: string | null
      /** @description Domains whose users may join. */
      domainAllowList?: string[]
      /** @description Only those may join. */
      domainRestrictionEnabled?: boolean
      /** @description Roles that everybody gets who logs in. */
      postAuthRoleGrants?: components['schemas']['Role'][]
      /** @description Roles of groups. */
      roleMappings?: components['schemas']['RoleMapping'][]
    }
    /** @description One page of role mappings. */
    RoleMappingPage: {
      results: components['schemas']['RoleMapping'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description An identity provider. No source lists its fields.
     * @example {
     *       "id": "0oa1b2c3d4e5f6g7h8i9"
     *     }
     */
    IdentityProvider: {
      [key: string]: unknown
    }
    /** @description One page of identity providers. */
    IdentityProviderPage: {
      results: components['schemas']['IdentityProvider'][]
      links?: components['schemas']['Link'][]
      totalCount?: components['schemas']['TotalCount']
    }
    /**
     * @description Links an organization with the Atlas organization that created the token.
     * @example {
     *       "linkToken": "eyJ0b2tlbiI6InNhbXBsZSJ9"
     *     }
     */
    CreateMigrationLinkRequest: {
      /** @description The link token that Atlas created for the target organization. A secret. */
      linkToken: string
    }
    /**
     * @description The state of the link between an organization and Atlas.
     * @example {
     *       "status": "SYNCED"
     *     }
     */
    MigrationLinkStatus: {
      /** @description The state of the link, such as `SYNCED`. No source lists the other states. */
      status: string
    }
  }
  responses: {
    /** @description The form is wrong. */
    OAuthBadRequest: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description The client id or the secret is wrong. */
    OAuthUnauthorized: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "Invalid credentials provided."
         *     }
         */
        'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description The service account gets no token. */
    OAuthForbidden: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description Too many requests: ten a minute per address and client. Documented in the OAuth form, seen in the ordinary one. */
    OAuthTooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TokenRefusal']
      }
    }
    /** @description The service failed. */
    OAuthServerError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "error": "server_error",
         *       "error_description": "Unexpected error."
         *     }
         */
        'application/json': components['schemas']['OAuthError']
      }
    }
    /** @description The service cannot answer at the moment. */
    OAuthUnavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['TokenRefusal']
      }
    }
    /** @description Any other refusal: an unpaid bill (402), a method that the resource has not or that an upgrade forbids (405), a personal API key (410). */
    Refusal: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The credentials are missing or wrong, or lack the role. The authentication layer gives no `errorCode`. */
    Unauthorized: {
      headers: {
        'WWW-Authenticate': components['headers']['WWWAuthenticate']
        [name: string]: unknown
      }
      content: {
        /**
         * @example {
         *       "detail": "You are not authorized for this resource.",
         *       "error": 401,
         *       "reason": "Unauthorized"
         *     }
         */
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The request is refused: its address is not on the access list, or the plan or the state does not allow it. */
    Forbidden: {
      headers: {
        [name: string]: unknown
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
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description Too many requests. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        'RateLimit-Limit': components['headers']['RateLimitLimit']
        'RateLimit-Remaining': components['headers']['RateLimitRemaining']
        [name: string]: unknown
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
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The service failed. */
    ServerError: {
      headers: {
        [name: string]: unknown
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
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The service cannot answer at the moment. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter']
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description The request is wrong: a field, a parameter, or a limit is reached. */
    BadRequest: {
      headers: {
        [name: string]: unknown
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
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description There is no such thing, or the credentials cannot see it. */
    NotFound: {
      headers: {
        [name: string]: unknown
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
        'application/json': components['schemas']['ApiError']
      }
    }
    /** @description It exists already, or is in use. */
    Conflict: {
      headers: {
        [name: string]: unknown
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
        'application/json': components['schemas']['ApiError']
      }
    }
  }
  parameters: {
    /** @description `true`: the JSON is indented. */
    Pretty: boolean
    /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
    Envelope: boolean
    /** @description Which page, counted from 1. */
    PageNum: number
    /** @description How many items on a page. */
    ItemsPerPage: number
    /** @description `false`: the answer has no `totalCount`. */
    IncludeCount: boolean
    /** @description Only those of this name. */
    NameFilter: string
    /** @description `true`: deleted organizations too. */
    IncludeDeletedOrgs: boolean
    /**
     * @description The organization.
     * @example 5980cfdf0b6d97029d82f86e
     */
    OrgId: components['schemas']['ObjectId']
    /** @description The user who becomes Project Owner. */
    ProjectOwnerId: components['schemas']['ObjectId']
    /**
     * @description The project.
     * @example 5356823b3004dee37132bb7b
     */
    GroupId: components['schemas']['ObjectId']
    /** @description The name of the project. */
    ProjectName: string
    /** @description The agent API key of the project. */
    AgentApiKey: string
    /**
     * @description The API key: its id, not its public key.
     * @example 5d1d12c087d9d63e6d682438
     */
    ApiKeyId: components['schemas']['ObjectId']
    /**
     * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
     * @example 203.0.113.0/24
     */
    IpOrCidr: string
    /**
     * @description The service account.
     * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
     */
    ClientId: components['schemas']['ClientId']
    /**
     * @description The user.
     * @example 5329c8dfe4b0b07a83d67e7e
     */
    UserId: components['schemas']['ObjectId']
    /** @description `true`: also those that the service made for itself. */
    IncludeSystemManaged: boolean
    /**
     * @description The secret of the service account: its id.
     * @example 66ad20dd8b3c8f0d2c0c3a20
     */
    SecretId: components['schemas']['ObjectId']
    /** @description The name of the user. */
    Username: string
    /** @description The name of the team. */
    TeamName: string
    /**
     * @description The team.
     * @example 6b610e1087d9d66b272f0c86
     */
    TeamId: components['schemas']['ObjectId']
    /** @description Only the invitation of this user. */
    UsernameFilter: string
    /**
     * @description The invitation.
     * @example 61f0ad3fe4b0b07a83d67e7e
     */
    InvitationId: components['schemas']['ObjectId']
    /** @description Only processes of this cluster. */
    ClusterFilter: string
    /**
     * @description The name of the machine.
     * @example db1.example.com
     */
    Hostname: string
    /**
     * @description The port.
     * @example 27017
     */
    Port: number
    /**
     * @description The process.
     * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
     */
    HostId: string
    /**
     * @description The database.
     * @example shop
     */
    DatabaseName: string
    /**
     * @description The partition.
     * @example nvme0n1
     */
    PartitionName: string
    /** @description The cluster. */
    ClusterId: string
    /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
    Granularity: string
    /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
    Period: string
    /** @description From when; with `end`, instead of `period`. */
    Start: components['schemas']['DateInput']
    /** @description Until when; with `start`, instead of `period`. */
    End: components['schemas']['DateInput']
    /** @description Only these measurements; may be repeated. Without it all come. */
    Metric: string[]
    /** @description The cluster. */
    HostClusterId: string
    /** @description How the cluster is looked at. */
    ClusterView: string
    /**
     * @description The collection.
     * @example orders
     */
    CollectionName: string
    /** @description From when, in milliseconds since 1970. */
    Since: number
    /** @description How long, in milliseconds. */
    Duration: number
    /** @description Only these namespaces, separated by commas. */
    Namespaces: string
    /** @description How many lines at most. */
    LogCount: number
    /** @description How many indexes at most. */
    IndexCount: number
    /** @description How many examples at most. The Go client spells it `NExamples`. */
    ExampleCount: number
    /** @description Only alerts in this state. */
    AlertStatus: components['schemas']['AlertStatus']
    /** @description The alert. */
    AlertId: string
    /** @description The alert configuration. */
    AlertConfigId: string
    /** @description The notification: its `notifierId`. */
    NotificationId: string
    /** @description Only events of these types; may be repeated. */
    EventType: string[]
    /** @description Only events from this date on. */
    MinDate: components['schemas']['DateInput']
    /** @description Only events up to this date. */
    MaxDate: components['schemas']['DateInput']
    /**
     * @description The event.
     * @example 5b478b3afc4625789ce616a3
     */
    EventId: components['schemas']['ObjectId']
    /** @description The maintenance window. */
    MaintenanceWindowId: string
    /**
     * @description The other service.
     * @example PAGER_DUTY
     */
    IntegrationType: components['schemas']['IntegrationType']
    /**
     * @description The kind of agent.
     * @example MONITORING
     */
    AgentType: components['schemas']['AgentType']
    /** @description The agent API key: its `_id`. */
    AgentApiKeyId: string
    /** @description The snapshot. */
    SnapshotId: string
    /** @description Only jobs of this batch. */
    Batch: string
    /** @description The job. */
    JobId: string
    /** @description The checkpoint. */
    CheckpointId: string
    /** @description `true`: the child jobs too. */
    Verbose: boolean
    /** @description The invoice. */
    InvoiceId: string
    /** @description The federation settings. */
    FederationSettingsId: string
    /** @description The role mapping. */
    RoleMappingId: string
    /** @description The identity provider. */
    IdentityProviderId: string
  }
  requestBodies: never
  headers: {
    /**
     * @description How many seconds to wait.
     * @example 30
     */
    RetryAfter: string
    /**
     * @description The Digest challenge, where no API key or a wrong one was sent.
     * @example Digest realm="MMS Public API", domain="", nonce="6Tu2tl0r", algorithm=MD5, qop="auth", stale=false
     */
    WWWAuthenticate: string
    /** @description How many requests are allowed. */
    RateLimitLimit: number
    /** @description How many requests are left. */
    RateLimitRemaining: number
  }
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  createAccessToken: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenRequest']
      }
    }
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccessToken']
        }
      }
      400: components['responses']['OAuthBadRequest']
      401: components['responses']['OAuthUnauthorized']
      403: components['responses']['OAuthForbidden']
      429: components['responses']['OAuthTooManyRequests']
      500: components['responses']['OAuthServerError']
      503: components['responses']['OAuthUnavailable']
    }
  }
  revokeAccessToken: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['RevocationRequest']
      }
    }
    responses: {
      /** @description Done. The body is empty. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['OAuthBadRequest']
      401: components['responses']['OAuthUnauthorized']
      403: components['responses']['OAuthForbidden']
      429: components['responses']['OAuthTooManyRequests']
      500: components['responses']['OAuthServerError']
      503: components['responses']['OAuthUnavailable']
    }
  }
  getRoot: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Root']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizations: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only those of this name. */
        name?: components['parameters']['NameFilter']
        /** @description `true`: deleted organizations too. */
        includeDeletedOrgs?: components['parameters']['IncludeDeletedOrgs']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OrganizationPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createOrganization: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganizationRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateOrganizationResponse']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getOrganization: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Organization']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteOrganization: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateOrganization: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Organization']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjects: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only those of this name. */
        name?: components['parameters']['NameFilter']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createProject: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description The user who becomes Project Owner. */
        projectOwnerId?: components['parameters']['ProjectOwnerId']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProjectRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationProjects: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only those of this name. */
        name?: components['parameters']['NameFilter']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getProject: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteProject: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProject: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProjectRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getProjectByName: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The name of the project. */
        name: components['parameters']['ProjectName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getProjectByAgentApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The agent API key of the project. */
        agentApiKey: components['parameters']['AgentApiKey']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Project']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationApiKeys: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ApiKeyPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createOrganizationApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiKeyRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getOrganizationApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteOrganizationApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateOrganizationApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateApiKeyRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectApiKeys: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createProjectApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProjectApiKeyRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  assignProjectApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example [
         *       {
         *         "roles": [
         *           "GROUP_READ_ONLY"
         *         ]
         *       }
         *     ]
         */
        'application/json': components['schemas']['ProjectApiKeyRoles'][]
      }
    }
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removeProjectApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProjectApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectApiKeyRoles']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listApiKeyAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addApiKeyAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getApiKeyAccessListEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteApiKeyAccessListEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listApiKeyWhitelist: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addApiKeyWhitelist: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getApiKeyWhitelistEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteApiKeyWhitelistEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The API key: its id, not its public key.
         * @example 5d1d12c087d9d63e6d682438
         */
        apiKeyId: components['parameters']['ApiKeyId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationServiceAccountAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addOrganizationServiceAccountAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddServiceAccountAccessListRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteOrganizationServiceAccountAccessListEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectServiceAccountAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addProjectServiceAccountAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddServiceAccountAccessListRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ServiceAccountAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteProjectServiceAccountAccessListEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listUserAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addUserAccessList: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getUserAccessListEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteUserAccessListEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listUserWhitelist: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addUserWhitelist: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AddApiKeyAccessListRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getUserWhitelistEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApiKeyAccessListEntry']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteUserWhitelistEntry: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
        /**
         * @description The entry: an IPv4 address, or a CIDR block whose `/` is sent as `%2F`.
         * @example 203.0.113.0/24
         */
        ipOrCidr: components['parameters']['IpOrCidr']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationServiceAccounts: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description `true`: also those that the service made for itself. */
        includeSystemManaged?: components['parameters']['IncludeSystemManaged']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccountPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createOrganizationServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganizationServiceAccountRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getOrganizationServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteOrganizationServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateOrganizationServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationServiceAccountRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listServiceAccountProjects: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ServiceAccountProjectPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createOrganizationServiceAccountSecret: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateServiceAccountSecretRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccountSecret']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteOrganizationServiceAccountSecret: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        secretId: components['parameters']['SecretId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectServiceAccounts: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccountPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createProjectServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProjectServiceAccountRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getProjectServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removeProjectServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProjectServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProjectServiceAccountRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  inviteProjectServiceAccount: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteServiceAccountRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccount']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createProjectServiceAccountSecret: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateServiceAccountSecretRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['ServiceAccountSecret']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteProjectServiceAccountSecret: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The service account.
         * @example mdb_sa_id_66ad20dd8b3c8f0d2c0c3a1f
         */
        clientId: components['parameters']['ClientId']
        /**
         * @description The secret of the service account: its id.
         * @example 66ad20dd8b3c8f0d2c0c3a20
         */
        secretId: components['parameters']['SecretId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getUserByName: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The name of the user. */
        username: components['parameters']['Username']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['User']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationUsers: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removeOrganizationUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateOrganizationUserRoles: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationUserRoles']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OrganizationUserRoles']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectUsers: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addProjectUsers: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
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
        'application/json': components['schemas']['AddProjectUser'][]
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removeProjectUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProjectUserRoles: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectUserRoles']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectUserRoles']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listTeams: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TeamPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createTeam: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTeamRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Team']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getTeamByName: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /** @description The name of the team. */
        name: components['parameters']['TeamName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Team']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getTeam: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Team']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteTeam: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateTeam: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTeamRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Team']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listTeamUsers: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addTeamUsers: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        /**
         * @example [
         *       {
         *         "id": "5329c8dfe4b0b07a83d67e7e"
         *       }
         *     ]
         */
        'application/json': components['schemas']['AddTeamUser'][]
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UserPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removeTeamUser: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
        /**
         * @description The user.
         * @example 5329c8dfe4b0b07a83d67e7e
         */
        userId: components['parameters']['UserId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectTeams: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TeamRolePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addProjectTeams: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
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
        'application/json': components['schemas']['AddProjectTeam'][]
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TeamRolePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removeProjectTeam: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProjectTeamRoles: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The team.
         * @example 6b610e1087d9d66b272f0c86
         */
        teamId: components['parameters']['TeamId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTeamRolesRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TeamRolePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationInvitations: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Only the invitation of this user. */
        username?: components['parameters']['UsernameFilter']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation'][]
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createOrganizationInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganizationInvitationRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateOrganizationInvitationByUsername: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationInvitationByUsernameRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getOrganizationInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteOrganizationInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateOrganizationInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganizationInvitationRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectInvitations: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Only the invitation of this user. */
        username?: components['parameters']['UsernameFilter']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation'][]
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createProjectInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProjectInvitationRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProjectInvitationByUsername: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProjectInvitationByUsernameRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getProjectInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteProjectInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateProjectInvitation: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The invitation.
         * @example 61f0ad3fe4b0b07a83d67e7e
         */
        invitationId: components['parameters']['InvitationId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProjectInvitationRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['Invitation']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listHosts: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only processes of this cluster. */
        clusterId?: components['parameters']['ClusterFilter']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['HostPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createHost: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateHostRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Host']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getHostByName: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The name of the machine.
         * @example db1.example.com
         */
        hostname: components['parameters']['Hostname']
        /**
         * @description The port.
         * @example 27017
         */
        port: components['parameters']['Port']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Host']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getHost: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Host']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteHost: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateHost: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateHostRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Host']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listDatabases: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DatabasePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getDatabase: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Database']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listDisks: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DiskPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getDisk: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        partitionName: components['parameters']['PartitionName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Disk']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAllClusters: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ProjectClustersPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listClusters: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ClusterPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getCluster: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Cluster']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateCluster: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateClusterRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Cluster']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getHostMeasurements: {
    parameters: {
      query: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
        granularity: components['parameters']['Granularity']
        /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
        period?: components['parameters']['Period']
        /** @description From when; with `end`, instead of `period`. */
        start?: components['parameters']['Start']
        /** @description Until when; with `start`, instead of `period`. */
        end?: components['parameters']['End']
        /** @description Only these measurements; may be repeated. Without it all come. */
        m?: components['parameters']['Metric']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Measurements']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getDiskMeasurements: {
    parameters: {
      query: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
        granularity: components['parameters']['Granularity']
        /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
        period?: components['parameters']['Period']
        /** @description From when; with `end`, instead of `period`. */
        start?: components['parameters']['Start']
        /** @description Until when; with `start`, instead of `period`. */
        end?: components['parameters']['End']
        /** @description Only these measurements; may be repeated. Without it all come. */
        m?: components['parameters']['Metric']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The partition.
         * @example nvme0n1
         */
        partitionName: components['parameters']['PartitionName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Measurements']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getDatabaseMeasurements: {
    parameters: {
      query: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description How far the points are apart, as an ISO 8601 duration such as `PT1M`. */
        granularity: components['parameters']['Granularity']
        /** @description How far back, as an ISO 8601 duration such as `P1D`; instead of `start` and `end`. */
        period?: components['parameters']['Period']
        /** @description From when; with `end`, instead of `period`. */
        start?: components['parameters']['Start']
        /** @description Until when; with `start`, instead of `period`. */
        end?: components['parameters']['End']
        /** @description Only these measurements; may be repeated. Without it all come. */
        m?: components['parameters']['Metric']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Measurements']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listLatencyMetrics: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OpenDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listPinnedNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        hostClusterId: components['parameters']['HostClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PinnedNamespaces']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replacePinnedNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        hostClusterId: components['parameters']['HostClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PinnedNamespaces']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PinnedNamespaces']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  addPinnedNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        hostClusterId: components['parameters']['HostClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PinnedNamespaces']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PinnedNamespaces']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  removePinnedNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        hostClusterId: components['parameters']['HostClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PinnedNamespaces']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PinnedNamespaces']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getClusterLatency: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        clusterView: components['parameters']['ClusterView']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        collectionName: components['parameters']['CollectionName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Measurements']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listClusterLatencyNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description How the cluster is looked at. */
        clusterView: components['parameters']['ClusterView']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LatencyNamespaces']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getHostLatency: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /**
         * @description The database.
         * @example shop
         */
        databaseName: components['parameters']['DatabaseName']
        /**
         * @description The collection.
         * @example orders
         */
        collectionName: components['parameters']['CollectionName']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Measurements']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listHostLatencyNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LatencyNamespaces']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listSlowNamespaces: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description From when, in milliseconds since 1970. */
        since?: components['parameters']['Since']
        /** @description How long, in milliseconds. */
        duration?: components['parameters']['Duration']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SlowNamespaces']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listSlowQueries: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description From when, in milliseconds since 1970. */
        since?: components['parameters']['Since']
        /** @description How long, in milliseconds. */
        duration?: components['parameters']['Duration']
        /** @description Only these namespaces, separated by commas. */
        namespaces?: components['parameters']['Namespaces']
        /** @description How many lines at most. */
        nLogs?: components['parameters']['LogCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SlowQueries']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listSuggestedIndexes: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description From when, in milliseconds since 1970. */
        since?: components['parameters']['Since']
        /** @description How long, in milliseconds. */
        duration?: components['parameters']['Duration']
        /** @description Only these namespaces, separated by commas. */
        namespaces?: components['parameters']['Namespaces']
        /** @description How many indexes at most. */
        nIndexes?: components['parameters']['IndexCount']
        /** @description How many examples at most. The Go client spells it `NExamples`. */
        nExamples?: components['parameters']['ExampleCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SuggestedIndexes']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAlerts: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only alerts in this state. */
        status?: components['parameters']['AlertStatus']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getAlert: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert. */
        alertId: components['parameters']['AlertId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Alert']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  acknowledgeAlert: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert. */
        alertId: components['parameters']['AlertId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AcknowledgeAlertRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Alert']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listMatcherFieldNames: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          /**
           * @example [
           *       "HOSTNAME",
           *       "PORT"
           *     ]
           */
          'application/json': string[]
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAlertConfigs: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertConfigPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createAlertConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AlertConfigRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getAlertConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceAlertConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AlertConfigRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteAlertConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  enableAlertConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['EnableAlertConfigRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAlertConfigAlerts: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AlertPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  testAlertNotification: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The alert configuration. */
        alertConfigId: components['parameters']['AlertConfigId']
        /** @description The notification: its `notifierId`. */
        notificationId: components['parameters']['NotificationId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['OpenDocument']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listOrganizationEvents: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only events of these types; may be repeated. */
        eventType?: components['parameters']['EventType']
        /** @description Only events from this date on. */
        minDate?: components['parameters']['MinDate']
        /** @description Only events up to this date. */
        maxDate?: components['parameters']['MaxDate']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getOrganizationEvent: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /**
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        eventId: components['parameters']['EventId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Event']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listProjectEvents: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only events of these types; may be repeated. */
        eventType?: components['parameters']['EventType']
        /** @description Only events from this date on. */
        minDate?: components['parameters']['MinDate']
        /** @description Only events up to this date. */
        maxDate?: components['parameters']['MaxDate']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EventPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getProjectEvent: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The event.
         * @example 5b478b3afc4625789ce616a3
         */
        eventId: components['parameters']['EventId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Event']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listMaintenanceWindows: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MaintenanceWindowPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createMaintenanceWindow: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMaintenanceWindowRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MaintenanceWindow']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getMaintenanceWindow: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The maintenance window. */
        maintenanceWindowId: components['parameters']['MaintenanceWindowId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MaintenanceWindow']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteMaintenanceWindow: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The maintenance window. */
        maintenanceWindowId: components['parameters']['MaintenanceWindowId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateMaintenanceWindow: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The maintenance window. */
        maintenanceWindowId: components['parameters']['MaintenanceWindowId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMaintenanceWindowRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MaintenanceWindow']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listIntegrations: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['IntegrationPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getIntegration: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The other service.
         * @example PAGER_DUTY
         */
        integrationType: components['parameters']['IntegrationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Integration']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceIntegration: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The other service.
         * @example PAGER_DUTY
         */
        integrationType: components['parameters']['IntegrationType']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Integration']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['IntegrationPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createIntegration: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The other service.
         * @example PAGER_DUTY
         */
        integrationType: components['parameters']['IntegrationType']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['Integration']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['IntegrationPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteIntegration: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The other service.
         * @example PAGER_DUTY
         */
        integrationType: components['parameters']['IntegrationType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getAutomationConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutomationConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceAutomationConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AutomationConfig']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutomationConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getAutomationConfigWithoutSecrets: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutomationConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceAutomationConfigWithoutSecrets: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AutomationConfig']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutomationConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      409: components['responses']['Conflict']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateAgentVersions: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UpdatedAgentVersions']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getBackupAgentConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceBackupAgentConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentConfig']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmptyDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getMonitoringAgentConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceMonitoringAgentConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentConfig']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['EmptyDocument']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getAutomationStatus: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutomationStatus']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getFullAutomationStatus: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutomationStatus']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAgentLinks: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentLinks']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAgents: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The kind of agent.
         * @example MONITORING
         */
        agentType: components['parameters']['AgentType']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAgentVersions: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentVersions']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listSoftwareVersions: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SoftwareVersions']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAgentApiKeys: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['AgentApiKey'][]
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createAgentApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAgentApiKeyRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AgentApiKey']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteAgentApiKey: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The agent API key: its `_id`. */
        agentApiKeyId: components['parameters']['AgentApiKeyId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listBackupConfigs: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BackupConfigPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getBackupConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BackupConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateBackupConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateBackupConfigRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BackupConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getSnapshotSchedule: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SnapshotSchedule']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateSnapshotSchedule: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateSnapshotScheduleRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SnapshotSchedule']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listSnapshots: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SnapshotPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getSnapshot: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        snapshotId: components['parameters']['SnapshotId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Snapshot']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteSnapshot: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        snapshotId: components['parameters']['SnapshotId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateSnapshot: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The snapshot. */
        snapshotId: components['parameters']['SnapshotId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateSnapshotRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Snapshot']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listHostSnapshots: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SnapshotPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getHostSnapshot: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /** @description The snapshot. */
        snapshotId: components['parameters']['SnapshotId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Snapshot']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listRestoreJobs: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only jobs of this batch. */
        batchId?: components['parameters']['Batch']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RestoreJobPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createRestoreJob: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRestoreJobRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RestoreJobPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getRestoreJob: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RestoreJob']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listHostRestoreJobs: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description Only jobs of this batch. */
        batchId?: components['parameters']['Batch']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RestoreJobPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getHostRestoreJob: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /**
         * @description The process.
         * @example b67d0ff1eb5b0ca1bdd1ea8d4cb2d4b1
         */
        hostId: components['parameters']['HostId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RestoreJob']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listCheckpoints: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CheckpointPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getCheckpoint: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The cluster. */
        clusterId: components['parameters']['ClusterId']
        /** @description The checkpoint. */
        checkpointId: components['parameters']['CheckpointId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Checkpoint']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listLogCollections: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
        /** @description `true`: the child jobs too. */
        verbose?: components['parameters']['Verbose']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LogCollectionJobPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createLogCollection: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLogCollectionRequest']
      }
    }
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CreateLogCollectionResponse']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getLogCollection: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description `true`: the child jobs too. */
        verbose?: components['parameters']['Verbose']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['LogCollectionJob']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteLogCollection: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateLogCollection: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateLogCollectionRequest']
      }
    }
    responses: {
      /** @description Done. There is no body. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  retryLogCollection: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  downloadLogCollection: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
        /** @description The job. */
        jobId: components['parameters']['JobId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The logs. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/gzip': string
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getFeaturePolicies: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FeaturePolicies']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  replaceFeaturePolicies: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The project.
         * @example 5356823b3004dee37132bb7b
         */
        groupId: components['parameters']['GroupId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceFeaturePoliciesRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FeaturePolicies']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listAvailablePolicies: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
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
          'application/json': components['schemas']['FeaturePolicies']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listInvoices: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['InvoicePage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getInvoice: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /** @description The invoice. */
        invoiceId: components['parameters']['InvoiceId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Invoice']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getPendingInvoice: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Invoice']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getFederationSettings: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FederationSettings']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteFederationSettings: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listConnectedOrgConfigs: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ConnectedOrgConfigPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getConnectedOrgConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ConnectedOrgConfig']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteConnectedOrgConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  updateConnectedOrgConfig: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateConnectedOrgConfigRequest']
      }
    }
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ConnectedOrgConfig']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listRoleMappings: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RoleMappingPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteRoleMapping: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
        /** @description The role mapping. */
        roleMappingId: components['parameters']['RoleMappingId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  listIdentityProviders: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
        /** @description Which page, counted from 1. */
        pageNum?: components['parameters']['PageNum']
        /** @description How many items on a page. */
        itemsPerPage?: components['parameters']['ItemsPerPage']
        /** @description `false`: the answer has no `totalCount`. */
        includeCount?: components['parameters']['IncludeCount']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['IdentityProviderPage']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getIdentityProvider: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        identityProviderId: components['parameters']['IdentityProviderId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['IdentityProvider']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  downloadIdentityProviderMetadata: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /** @description The federation settings. */
        federationSettingsId: components['parameters']['FederationSettingsId']
        /** @description The identity provider. */
        identityProviderId: components['parameters']['IdentityProviderId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The metadata. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/xml': string
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  createMigrationLink: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMigrationLinkRequest']
      }
    }
    responses: {
      /** @description The state of the link. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MigrationLinkStatus']
        }
      }
      400: components['responses']['BadRequest']
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  deleteMigrationLink: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description Done. There is no body. */
      204: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
  getMigrationLinkStatus: {
    parameters: {
      query?: {
        /** @description `true`: the JSON is indented. */
        pretty?: components['parameters']['Pretty']
        /** @description `true`: the answer is wrapped as `{ status, content }`; a list gains `status` instead. For clients that cannot read the status line. */
        envelope?: components['parameters']['Envelope']
      }
      header?: never
      path: {
        /**
         * @description The organization.
         * @example 5980cfdf0b6d97029d82f86e
         */
        orgId: components['parameters']['OrgId']
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['MigrationLinkStatus']
        }
      }
      401: components['responses']['Unauthorized']
      403: components['responses']['Forbidden']
      404: components['responses']['NotFound']
      429: components['responses']['TooManyRequests']
      500: components['responses']['ServerError']
      503: components['responses']['Unavailable']
      default: components['responses']['Refusal']
    }
  }
}
