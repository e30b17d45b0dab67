import { expect, test } from 'vitest'
import { codeBlocks, isGuide } from '../test/code-blocks.ts'
import { testPrograms } from '../test/document-programs.ts'

const blocks = codeBlocks().filter(isGuide)

test('the guides have programs', () => {
  expect(blocks.length).toBeGreaterThan(50)
})

testPrograms(blocks)
