import { test } from 'bun:test'
import { register } from './suites.mjs'

const LOST = {
  'never sends the same credentials twice when an answer is lost':
    'Bun repeats a GET whose connection was lost',
}
const EXCEPT = { 'fetch:': LOST, 'axios on fetch:': LOST }

await register((name, run) => test(name, run, 120_000), ['undici'], EXCEPT)
