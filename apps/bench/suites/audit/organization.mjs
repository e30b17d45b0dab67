// A process of its own: an emulator of an organization with 500 API keys, 200 service accounts and 5,000 entries of access
// lists. It sends its address and the owner's credentials.
import { startEmulator } from '@latchkey/emulator'

const KEYS = 500
const ACCOUNTS = 200
const ENTRIES = 5_000

/**
 * Networks of the credential with this number: 7 or 8 each, 5,000 in all with those of the owner.
 *
 * @param {number} index
 */
function accessListOf(index) {
  const count =
    Math.floor(((index + 1) * ENTRIES) / (KEYS + ACCOUNTS)) -
    Math.floor((index * ENTRIES) / (KEYS + ACCOUNTS))
  return Array.from({ length: count }, (_, entry) => `10.${index >> 8}.${index & 255}.${entry}`)
}

const emulator = await startEmulator({
  seed: {
    organizations: [
      {
        name: 'Large',
        projects: Array.from({ length: 5 }, (_, index) => ({ name: `Project ${index}` })),
        apiKeys: Array.from({ length: KEYS }, (_, index) => ({
          desc: `key ${index}`,
          roles: ['ORG_MEMBER'],
          accessList: accessListOf(index),
        })),
        serviceAccounts: Array.from({ length: ACCOUNTS }, (_, index) => ({
          name: `account ${index}`,
          ...(index > 0 && { roles: ['ORG_MEMBER', 'GROUP_READ_ONLY'] }),
          accessList:
            index === 0
              ? ['127.0.0.1', ...accessListOf(KEYS).slice(1)]
              : accessListOf(KEYS + index),
        })),
      },
    ],
  },
})
const [account] = emulator.seed.serviceAccounts
process.send?.({ url: emulator.url, ...account })
process.on('disconnect', () => process.exit())
