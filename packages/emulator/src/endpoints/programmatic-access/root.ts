import type { ApiRequest, Route } from '../../rules/route.ts'

/** The root. */
export const rootRoutes: readonly Route[] = [{ method: 'GET', path: '/', handle: show }]

function show({ caller, link }: ApiRequest) {
  const { kind, record } = caller
  return {
    status: 200,
    entity: {
      ...(kind === 'api-key' && {
        apiKey: {
          // As recorded: a block has the address null.
          accessList: record.accessList.map(({ cidr, address }) => ({
            cidrBlock: cidr,
            ipAddress: address ?? null,
          })),
          id: record.id,
          publicKey: record.publicKey,
          roles: record.roles,
        },
      }),
      appName: 'MongoDB Cloud Manager',
      build: 'emulator',
      links: [
        { href: link('/groups'), rel: 'http://mms.mongodb.com/groups' },
        { href: link('/orgs'), rel: 'http://mms.mongodb.com/orgs' },
        { href: link('/'), rel: 'self' },
      ],
      throttling: false,
    },
  }
}
