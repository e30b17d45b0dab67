export { clientSecretJwt, type ClientSecretJwtOptions } from './assertion/client-secret-jwt.ts'
export {
  privateKeyJwt,
  type PrivateKeyJwtOptions,
  type PrivateKeyOptions,
  type SigningOptions,
} from './assertion/private-key-jwt.ts'
export type { PrivateKey, PrivateKeyJwk } from './assertion/private-key.ts'
