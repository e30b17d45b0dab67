export { digest } from './digest.ts'
export { DigestError, type DigestErrorCode, isDigestError } from './errors.ts'
export type { DigestAlgorithm, DigestEvent, DigestOptions, DigestRefusal } from './types.ts'
