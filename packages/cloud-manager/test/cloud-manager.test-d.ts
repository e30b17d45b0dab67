import {
  type ApiKey,
  CloudManager,
  type Event,
  type Integration,
  type List,
  type Organization,
  type paths,
  type Project,
  type ServiceAccountSecret,
} from '@latchkey/cloud-manager'
import { expectTypeOf, test } from 'vitest'

const cm = new CloudManager({ fetch })

test('lists and single resources have the types of the document', () => {
  expectTypeOf(cm.projects.list()).toEqualTypeOf<List<Project>>()
  expectTypeOf(cm.apiKeys.list({ projectId: 'p' })).toEqualTypeOf<List<ApiKey>>()
  expectTypeOf(cm.events.list({ orgId: 'o' })).toEqualTypeOf<List<Event>>()
  expectTypeOf(cm.organizations.get({ orgId: 'o' })).toEqualTypeOf<Promise<Organization>>()
  expectTypeOf(
    cm.serviceAccounts.createSecret({ orgId: 'o', clientId: 'c' }, { secretExpiresAfterHours: 8 }),
  ).toEqualTypeOf<Promise<ServiceAccountSecret>>()
  expectTypeOf(cm.logCollections.download({ projectId: 'p', jobId: 'j' })).toEqualTypeOf<
    Promise<Response>
  >()
})

test('request is typed by method and path', () => {
  expectTypeOf(cm.request('GET', '/orgs/{orgId}', { path: { orgId: 'o' } })).toEqualTypeOf<
    Promise<Organization>
  >()
  expectTypeOf(cm.request('DELETE', '/orgs/{orgId}', { path: { orgId: 'o' } })).toEqualTypeOf<
    Promise<undefined>
  >()
  // @ts-expect-error a path that the API does not have
  void cm.request('GET', '/nowhere')
  // @ts-expect-error a method that the path does not have
  void cm.request('PUT', '/orgs/{orgId}', { path: { orgId: 'o' } })
  // @ts-expect-error the id is missing
  void cm.request('GET', '/orgs/{orgId}')
  // @ts-expect-error the body is missing
  void cm.request('POST', '/groups')
})

test('what the API rejects does not compile', () => {
  // @ts-expect-error neither organization nor project
  cm.apiKeys.list({})
  // @ts-expect-error two scopes
  cm.apiKeys.list({ orgId: 'o', projectId: 'p' })
  // @ts-expect-error roles are required
  void cm.apiKeys.create({ orgId: 'o' }, { desc: 'd' })
  // @ts-expect-error a project's key has no description to change
  void cm.apiKeys.update({ projectId: 'p', apiKeyId: 'k' }, { desc: 'd' })
  // @ts-expect-error a granularity is required
  void cm.measurements.ofHost({ projectId: 'p', hostId: 'h' }, {})
  // @ts-expect-error an invitation is of a scope
  void cm.invitations.get({ invitationId: 'i' })
})

test('misspelled fields of a body do not compile', () => {
  // @ts-expect-error `role` is not a field
  void cm.apiKeys.create({ orgId: 'o' }, { desc: 'd', roles: ['ORG_MEMBER'], role: [] })
  // @ts-expect-error `nmae` is not a field
  void cm.organizations.update({ orgId: 'o' }, { name: 'n', nmae: 'n' })
  const project = { name: 'n', orgId: 'o' }
  // @ts-expect-error `tag` is not a field
  void cm.request('POST', '/groups', { body: { ...project, tag: [] } })
  // @ts-expect-error `serviceKeys` is not a field of this type of integration
  const pagerDuty: Integration = { type: 'PAGER_DUTY', serviceKey: 'k', serviceKeys: 'k' }
  void cm.integrations.create({ projectId: 'p', integrationType: 'PAGER_DUTY' }, pagerDuty)
})

test('known values of open sets complete, and others compile', () => {
  const body = { desc: 'd', roles: ['ORG_OWNER', 'ORG_OF_TOMORROW'] }
  void cm.apiKeys.create({ orgId: 'o' }, body)
  expectTypeOf<'ORG_OWNER'>().toExtend<ApiKey['roles'][number]['roleName']>()
})

test('pages and lists are arrays that the caller can change', () => {
  expectTypeOf(cm.projects.list().all()).toEqualTypeOf<Promise<Project[]>>()
  expectTypeOf(cm.projects.list().page(1)).toEqualTypeOf<Promise<Project[]>>()
})

test('operations that the document lacks are declared, without a cast', () => {
  interface Extra {
    readonly '/groups/{groupId}/tomorrow': {
      readonly get: {
        readonly parameters: { readonly path: { readonly groupId: string } }
        readonly responses: {
          readonly 200: { readonly content: { readonly 'application/json': { ok: boolean } } }
        }
      }
    }
  }
  const extended = new CloudManager<paths & Extra>({ fetch })
  expectTypeOf(
    extended.request('GET', '/groups/{groupId}/tomorrow', { path: { groupId: 'p' } }),
  ).toEqualTypeOf<Promise<{ ok: boolean }>>()
  expectTypeOf(extended.request('GET', '/orgs/{orgId}', { path: { orgId: 'o' } })).toEqualTypeOf<
    Promise<Organization>
  >()
  // @ts-expect-error the id is missing
  void extended.request('GET', '/groups/{groupId}/tomorrow')
  // @ts-expect-error a path that neither has
  void extended.request('GET', '/groups/{groupId}/yesterday', { path: { groupId: 'p' } })
})
