import {
  adapterConformance,
  type ConformanceSuite,
  referenceScheme,
  schemeConformance,
  tokenStoreConformance,
} from '@latchkey/conformance'
import { expect, test } from 'vitest'

type Kit = (suite: ConformanceSuite, except: Readonly<Record<string, string>>) => void

const missing = (): never => {
  throw new Error('no case runs here')
}

const KITS: [name: string, aCase: string, kit: Kit][] = [
  [
    'adapterConformance',
    'ignores interim responses',
    (suite, except) => {
      adapterConformance(suite, { name: 'x', make: missing, except })
    },
  ],
  [
    'schemeConformance',
    'displays no secret',
    (suite, except) => {
      schemeConformance(suite, { name: 'x', make: referenceScheme, except })
    },
  ],
  [
    'tokenStoreConformance',
    'replaces a value',
    (suite, except) => {
      tokenStoreConformance(suite, { name: 'x', make: missing, except })
    },
  ],
]

test.each(KITS)('%s skips a case that is excepted, and names the reason', (_name, aCase, kit) => {
  const registered: string[] = []
  const skipped: string[] = []
  const suite = {
    test: (title: string) => registered.push(title),
    skip: (title: string) => skipped.push(title),
  }
  kit(suite, { [aCase]: 'it can not' })
  expect(skipped).toEqual([`x ${aCase} (it can not)`])
  expect(registered).not.toContain(`x ${aCase}`)
})

test.each(KITS)('%s rejects an exception for a case that does not exist', (_name, _case, kit) => {
  expect(() => {
    kit({ test: missing }, { nonsense: '' })
  }).toThrow(TypeError)
})
