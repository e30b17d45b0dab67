import { test } from 'node:test'
import { register } from './suites.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
const runsUndici8 = major > 22 || (major === 22 && minor >= 19)
await register(test, runsUndici8 ? ['undici', 'undici8'] : ['undici'])
