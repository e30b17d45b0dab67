export { digest } from './digest.ts'
export { DigestError, type DigestErrorCode, isDigestError } from './errors.ts'
export type {
  DigestAlgorithm,
  DigestEvent,
  DigestHa1Options,
  DigestOptions,
  DigestPasswordOptions,
  DigestRefusal,
  DigestSettings,
} from './types.ts'
