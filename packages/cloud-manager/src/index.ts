export { CloudManager, type CloudManagerOptions } from './cloud-manager.ts'
export {
  CloudManagerError,
  type CloudManagerErrorCode,
  type CloudManagerErrorDetails,
  isCloudManagerError,
} from './cloud-manager-error.ts'
export { type Endpoints, endpoints } from './endpoints.ts'
export type { List } from './list.ts'
export type { Link, Organization, Project } from './models.ts'
export type { Organizations } from './organizations.ts'
export type { Projects } from './projects.ts'
