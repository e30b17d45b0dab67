export type { EmulatorClock } from './state/clock.ts'
export type { OrganizationSettings } from './server/control.ts'
export type {
  ActiveFault,
  Fault,
  FaultEffect,
  FaultMatch,
  FaultRequest,
  FaultResponse,
  Faults,
} from './server/fault.ts'
export type { LoggedRequest } from './server/request-log.ts'
export type { Certificate } from './http/certificate.ts'
export {
  describeSwitches,
  type ProfileName,
  readSwitches,
  type SwitchInfo,
  type SwitchName,
  switchNames,
  type Switches,
  switchTable,
} from './state/switches.ts'
export { type Confidence, type RuleInfo, ruleList } from './rules/rule-list.ts'
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
} from './seed/seed.ts'
export type { Seeded } from './seed/seeded.ts'
