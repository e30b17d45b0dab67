export { digest } from './digest.ts'
export { DigestError, type DigestErrorCode, isDigestError } from './errors.ts'
export type {
  DigestAlgorithm,
  DigestEvent,
  DigestHa1Options,
  DigestOptions,
  DigestPasswordOptions,
  DigestRejection,
  DigestSettings,
} from './types.ts'
