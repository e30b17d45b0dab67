// node profile.mjs [DRIVER SCHEME]: where the CPU time of each hot path goes, by package and by function, as `--cpu-prof` of
// its process has it. With arguments: of authorised calls of one client.
import { profileCalls } from './profile/calls.mjs'
import { profileEmulator } from './profile/emulator.mjs'
import { print } from './profile/print.mjs'
import { record } from './profile/record.mjs'

const [driver, scheme] = process.argv.slice(2)
if (driver === undefined) {
  await printCalls('latchkey-fetch', 'digest')
  await printCalls('latchkey-fetch', 'bearer')
  await printCalls('latchkey-undici', 'digest')
  await printCalls('latchkey-axios', 'digest')
  print('a Digest header for a new URI', await record('profile/header.mjs'))
  print('accessToken() of a token that lives', await record('profile/access-token.mjs'))
  print('the Cloud Manager client, from memory', await record('profile/client.mjs'))
  print('the emulator, by digest', await profileEmulator())
} else {
  await printCalls(driver, scheme === 'bearer' ? 'bearer' : 'digest')
}

/**
 * @param {string} driver
 * @param {'digest' | 'bearer'} scheme
 */
async function printCalls(driver, scheme) {
  print(`${driver}, ${scheme}`, await profileCalls(driver, scheme))
}
