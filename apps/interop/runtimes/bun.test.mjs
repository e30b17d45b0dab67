import { test } from 'bun:test'
import { register } from './suites.mjs'

await register((name, run) => test(name, run, 60_000))
