export { withAuth } from './with-auth.ts'
