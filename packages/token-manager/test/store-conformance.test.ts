import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tokenStoreConformance } from '@latchkey/conformance'
import { memoryTokenStore } from '@latchkey/token-manager'
import { fileTokenStore } from '@latchkey/token-manager/file-store'
import { afterAll, test } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'latchkey-store-'))
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

const memory = memoryTokenStore()
tokenStoreConformance({ test }, { name: 'memory', make: () => memory })
tokenStoreConformance(
  { test },
  {
    name: 'file',
    make: () => fileTokenStore(directory),
    unreachable: () => fileTokenStore('/dev/null/tokens'),
  },
)
