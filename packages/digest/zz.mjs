export * from '@latchkey/digest'
export * from '@latchkey/contract'
export * from '@latchkey/auth-header'
