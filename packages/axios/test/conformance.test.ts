import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { axiosClient } from './clients.ts'

const suite = { test, skip: test.skip }

adapterConformance(suite, {
  name: 'axios on http:',
  make: (authenticator, inner) => axiosClient('http', authenticator, inner),
})

adapterConformance(suite, {
  name: 'axios on fetch:',
  make: (authenticator, inner) => axiosClient('fetch', authenticator, inner),
  except: { 'answers a proxy and the origin behind it': 'fetch turns a 407 into a network error' },
})
