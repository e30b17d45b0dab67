export type { EmulatorClock } from './clock.ts'
export {
  type EmulatorSeed,
  type SeedApiKey,
  type SeedOrganization,
  seedSchema,
  type SeedServiceAccount,
} from './seed.ts'
export {
  type Emulator,
  type EmulatorOptions,
  type Seeded,
  startEmulator,
} from './start-emulator.ts'
export type { RoleAssignment } from './store.ts'
