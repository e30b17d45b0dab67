/**
 * Acquires a lease, KEYS[1], for ARGV[2] ms with the random value ARGV[1]. Returns 1 if it is ours, including when a client
 * sends this script again after a lost response; 0 if another holds it. A key without an expiry, whatever wrote it, gets
 * the expiry of a lease.
 */
export const ACQUIRE = `
if redis.call('set', KEYS[1], ARGV[1], 'nx', 'px', ARGV[2]) then return 1 end
if redis.call('pttl', KEYS[1]) == -1 then redis.call('pexpire', KEYS[1], ARGV[2]) end
if redis.pcall('get', KEYS[1]) == ARGV[1] then return 1 end
return 0`

/** Deletes KEYS[1] only if its value is ARGV[1]. */
export const DELETE_IF_EQUAL = `
if redis.pcall('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`
