export { fileTokenStore } from '@latchkey/token-manager/file-store'
