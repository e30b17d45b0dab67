import type { ApiRequest, Route } from './exchange.ts'

/** The root (section 2.11). */
export const rootRoutes: readonly Route[] = [{ method: 'GET', path: '/', answer: showRoot }]

function showRoot({ caller, link }: ApiRequest) {
  const { apiKey, roles } = caller
  return {
    status: 200,
    entity: {
      ...(apiKey !== undefined && { apiKey: { ...apiKey, accessList: [], roles } }),
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
