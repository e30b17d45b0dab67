// node:os with a home directory that follows this thread's HOME.
import { createRequire } from 'node:module'

const os = createRequire(import.meta.url)('node:os')

export const homedir = () => process.env.HOME ?? os.homedir()
export const { hostname, platform, tmpdir, userInfo } = os
export default { ...os, homedir }
