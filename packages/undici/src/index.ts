export { withAuth, type WithAuthOptions } from './with-auth.ts'
