import { adapterConformance } from '@latchkey/conformance'
import { test } from 'vitest'
import { axiosClient } from './clients.ts'

const OWN_ERROR = 'axios rejects an aborted call with its own CanceledError'
const EXCEPT = {
  'rejects with the reason of the signal': OWN_ERROR,
  'rejects with the reason of the signal when no reason was given': OWN_ERROR,
  'sends a view into a larger buffer without the rest of the buffer':
    'axios sends the whole buffer of a view',
}

const suite = { test, skip: test.skip }

adapterConformance(suite, {
  name: 'axios on http:',
  make: (authenticator, inner) => axiosClient('http', authenticator, inner),
  except: EXCEPT,
})

adapterConformance(suite, {
  name: 'axios on fetch:',
  make: (authenticator, inner) => axiosClient('fetch', authenticator, inner),
  except: {
    ...EXCEPT,
    'answers a proxy and the origin behind it': 'fetch turns a 407 into a network error',
  },
})
