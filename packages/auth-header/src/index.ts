export { AuthHeaderError, type AuthParam, formatAuthorization } from './format-authorization.ts'
export { parseAuthenticationInfo } from './parse-authentication-info.ts'
export { type Challenge, parseChallenges } from './parse-challenges.ts'
