export type { EmulatorClock } from './clock.ts'
export type { OrganizationSettings } from './control.ts'
export type { ActiveFault, Fault, FaultEffect, FaultMatch, Faults } from './faults.ts'
export type { Certificate } from './http/certificate.ts'
export {
  describeSwitches,
  type ProfileName,
  type SwitchInfo,
  type SwitchName,
  switchNames,
  type Switches,
  switchTable,
} from './profile.ts'
export { type Confidence, type RuleInfo, ruleSheet } from './rules/sheet.ts'
export { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator.ts'
export type { RoleAssignment } from './state/records.ts'
export {
  type EmulatorSeed,
  type SeedApiKey,
  type SeedOrganization,
  type SeedRole,
  seedSchema,
  type SeedSecret,
  type SeedServiceAccount,
  type SeedTeam,
  type SeedUser,
} from './state/seed.ts'
export type { Seeded } from './state/seeded.ts'
