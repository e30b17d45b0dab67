import { memoryTokenStore } from '@latchkey/client-credentials'
import { fileTokenStore } from '@latchkey/client-credentials/file-store'
import * as manager from '@latchkey/token-manager'
import * as files from '@latchkey/token-manager/file-store'
import { expect, test } from 'vitest'

// Their conformance tests are in token-manager.
test('the stores of this package are those of the token manager', () => {
  expect(memoryTokenStore).toBe(manager.memoryTokenStore)
  expect(fileTokenStore).toBe(files.fileTokenStore)
})
