/**
 * Takes a lease, KEYS[1], for ARGV[2] ms under the random value ARGV[1]: 1 when it is ours, also when a client sent this
 * script again after a lost answer, 0 when another holds it. A key that would never end, or that holds no lease, is given
 * the same end as one: whatever wrote it, it costs one lease and no more.
 */
export const ACQUIRE = `
if redis.call('set', KEYS[1], ARGV[1], 'nx', 'px', ARGV[2]) then return 1 end
if redis.call('pttl', KEYS[1]) == -1 then redis.call('pexpire', KEYS[1], ARGV[2]) end
if redis.pcall('get', KEYS[1]) == ARGV[1] then return 1 end
return 0`

/** Deletes KEYS[1] while it holds ARGV[1], and nothing that came after it. */
export const DELETE_IF_EQUAL = `
if redis.pcall('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0`
