export type { IoredisClient, NodeRedisClient, RedisClient } from './redis-client.ts'
export {
  isRedisTokenStoreError,
  RedisTokenStoreError,
  type RedisTokenStoreErrorCode,
} from './redis-token-store-error.ts'
export { redisTokenStore, type RedisTokenStoreOptions } from './redis-token-store.ts'
