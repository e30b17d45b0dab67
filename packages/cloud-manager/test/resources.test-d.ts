import {
  type ApiKeyAccessListEntry,
  CloudManager,
  type components,
  type List,
  type OrganizationUserRoles,
  type ProjectUserRoles,
  type ServiceAccountAccessListEntry,
  type Team,
  type TeamRole,
} from '@latchkey/cloud-manager'
import { expectTypeOf, test } from 'vitest'

type Model = Extract<components['schemas'][keyof components['schemas']], object>

/** What a method can return: models, names, a download, or nothing. */
type Known = List<Model> | Promise<Model | Model[] | string[] | Response> | Promise<void>

type IsAny<T> = 0 extends 1 & T ? true : false

/** The methods that return something else, or `any`; of overloads, the last one counts. */
type Untyped<T> = {
  [Method in keyof T]: T[Method] extends (...input: never[]) => infer Returned
    ? IsAny<Returned> extends true
      ? Method
      : Returned extends Known & (Promise<infer Result> | List<infer Result>)
        ? IsAny<Result> extends true
          ? Method
          : never
        : Method
    : Method
}[keyof T]

type Resources = Omit<CloudManager, 'request'>

// That it is the model of its own operation is what the compiler checks where a resource is implemented.
test('every method of every resource returns a model of the document', () => {
  expectTypeOf<
    { [Name in keyof Resources]: Untyped<Resources[Name]> }[keyof Resources]
  >().toBeNever()
})

test('the check of what methods return finds any and unknown', () => {
  interface Samples {
    model(): Promise<Team>
    nothing(): Promise<void>
    list(): List<Team>
    /* eslint-disable @typescript-eslint/no-explicit-any -- what the check looks for */
    any(): any
    promiseOfAny(): Promise<any>
    listOfAny(): List<any>
    /* eslint-enable */
    unknown(): Promise<unknown>
  }
  expectTypeOf<Untyped<Samples>>().toEqualTypeOf<'any' | 'promiseOfAny' | 'listOfAny' | 'unknown'>()
})

test('methods for two kinds of owner return the model of each', () => {
  const { accessLists, teams, users } = new CloudManager({ fetch })
  const key = { orgId: 'o', apiKeyId: 'k' }
  const account = { orgId: 'o', clientId: 'c' }
  expectTypeOf(accessLists.list(key)).toEqualTypeOf<List<ApiKeyAccessListEntry>>()
  expectTypeOf(accessLists.list(account)).toEqualTypeOf<List<ServiceAccountAccessListEntry>>()
  expectTypeOf(accessLists.add(key, [])).toEqualTypeOf<Promise<ApiKeyAccessListEntry[]>>()
  expectTypeOf(accessLists.add(account, [])).toEqualTypeOf<
    Promise<ServiceAccountAccessListEntry[]>
  >()
  expectTypeOf(teams.list({ orgId: 'o' })).toEqualTypeOf<List<Team>>()
  expectTypeOf(teams.list({ projectId: 'p' })).toEqualTypeOf<List<TeamRole>>()
  expectTypeOf(users.setRoles({ orgId: 'o', userId: 'u' }, { orgRoles: [] })).toEqualTypeOf<
    Promise<OrganizationUserRoles>
  >()
  expectTypeOf(users.setRoles({ projectId: 'p', userId: 'u' }, { groupRoles: [] })).toEqualTypeOf<
    Promise<ProjectUserRoles>
  >()
})
