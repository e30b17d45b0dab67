import { expect, test } from 'vitest'
import { codeBlocks, isGuide } from '../test/code-blocks.ts'
import { testPrograms } from '../test/document-programs.ts'

// The programs with libraries that ours replace are in replaced-libraries.test.ts.
const blocks = codeBlocks().filter((block) => isGuide(block) && !block.isBefore)

test('the guides have programs', () => {
  expect(blocks.length).toBeGreaterThan(50)
})

testPrograms(blocks)
