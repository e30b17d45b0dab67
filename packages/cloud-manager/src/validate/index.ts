export { checkRequest, type RequestToCheck } from './check-request.ts'
export type { RequestIssue } from './request-issue.ts'
