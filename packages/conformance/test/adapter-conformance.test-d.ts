import {
  adapterConformance,
  type Client,
  type ClientResponse,
  conformanceCases,
  type AdapterConformanceOptions,
  referenceScheme,
} from '@latchkey/conformance'
import type { Authenticator } from '@latchkey/contract'
import { test as nodeTest } from 'node:test'
import { expectTypeOf, test } from 'vitest'

const client: Client = {
  send: () => Promise.resolve({ status: 200, headers: new Headers(), body: null }),
}
const make: AdapterConformanceOptions['make'] = () => client

test('the functions of a test framework fit as they are', () => {
  const options = { name: 'mine', make }
  expectTypeOf(() => {
    adapterConformance({ test, skip: test.skip }, options)
    adapterConformance({ test: nodeTest, skip: nodeTest.skip }, options)
    adapterConformance({ test }, { name: 'mine', make: () => Promise.resolve(client), except: {} })
  }).toBeFunction()
})

test('the reference scheme is an authenticator with attempts', () => {
  const scheme = referenceScheme({ origins: 'https://api.example' })
  expectTypeOf(scheme).toExtend<Authenticator>()
  expectTypeOf(scheme.attempts.settled).toEqualTypeOf<number>()
  expectTypeOf(scheme.attempts.faults).toEqualTypeOf<string[]>()
  expectTypeOf(conformanceCases).toEqualTypeOf<readonly string[]>()
})

test('the answers of fetch are answers of a client', () => {
  expectTypeOf<Response>().toExtend<ClientResponse>()
  expectTypeOf<ClientResponse>().not.toBeAny()
})

test('wrong uses do not compile', () => {
  expectTypeOf(() => {
    // @ts-expect-error a name is missing
    adapterConformance({ test }, { make })
    // @ts-expect-error there is nothing to test
    adapterConformance({ test }, { name: 'mine' })
    // @ts-expect-error a client can send
    adapterConformance({ test }, { name: 'mine', make: () => ({}) })
    // @ts-expect-error a framework has a test function
    adapterConformance({}, { name: 'mine', make })
    // @ts-expect-error a scheme needs its origins
    referenceScheme({})
    // @ts-expect-error only servers send challenges
    referenceScheme({ origins: 'https://api.example', challengedBy: 'client' })
  }).toBeFunction()
})
