import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { installOnDemand } from '../servers/on-demand.ts'
import { codeBlocks, isProgram } from '../test/code-blocks.ts'
import { testPrograms } from '../test/document-programs.ts'

// The programs with our packages, which print the same, are in guide-programs.test.ts
const blocks = codeBlocks()
const before = blocks.flatMap((block, index) => {
  const after = blocks.slice(index).find(isProgram)
  return block.isBefore && block.language === 'js' ? [{ ...block, output: after?.output }] : []
})

test('the guide shows a program with each library that it replaces', () => {
  const imported = before.map(({ text }) => /from '(.*)'/.exec(text)?.[1])
  expect(imported.sort()).toEqual([
    '@azure/msal-node',
    '@mhoc/axios-digest-auth',
    'axios-digest',
    'digest-fetch',
    'openid-client',
    'simple-oauth2',
    'urllib',
  ])
})

testPrograms(before, fileURLToPath(new URL('..', installOnDemand())))
