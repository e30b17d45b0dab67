import { test } from 'bun:test'
import { register } from './suites.mjs'

const EXCEPT = {
  'fetch:': {
    'never sends the same credentials twice when an answer is lost':
      'Bun repeats a GET whose connection was lost',
  },
}

await register((name, run) => test(name, run, 120_000), ['undici'], EXCEPT)
