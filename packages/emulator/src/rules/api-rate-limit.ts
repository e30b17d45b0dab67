import { ApiError } from '../http/api-error.ts'
import type { BucketSize, TokenBuckets } from '../state/token-buckets.ts'

/** A request as the rate limit sees it. */
export interface LimitedRequest {
  /** Below the API: `/orgs/…`. */
  readonly path: string
  /** The public key or client id. */
  readonly credential: string
  readonly orgId: string
}

type Scope = 'project' | 'organization' | 'user'

interface EndpointSet {
  readonly name: string
  readonly paths: RegExp
  readonly sizes: Readonly<Partial<Record<Scope, BucketSize>>>
}

const size = (capacity: number, refill: number): BucketSize => ({ capacity, refill })

/** The published buckets. The first set whose pattern matches the path counts. */
const ENDPOINT_SETS: readonly EndpointSet[] = [
  { name: 'root', paths: /^\/?$/, sizes: { user: size(300, 100) } },
  {
    name: 'credentials',
    paths: /\/(?:apiKeys|serviceAccounts|invites)(?:\/|$)/,
    sizes: { project: size(1200, 500), organization: size(500, 250) },
  },
  {
    name: 'events',
    paths: /\/events(?:\/|$)/,
    sizes: { project: size(300, 100), organization: size(500, 250), user: size(300, 100) },
  },
  { name: 'settings', paths: /^\/orgs\/[^/]+\/settings$/, sizes: { organization: size(10, 5) } },
  {
    name: 'users',
    paths: /\/users(?:\/|$)/,
    sizes: { project: size(1200, 500), organization: size(500, 250), user: size(2500, 2000) },
  },
  {
    name: 'measurements',
    paths: /\/(?:measurements|collStats|logCollectionJobs)(?:\/|$)/,
    sizes: { project: size(300, 100) },
  },
  {
    name: 'organizations',
    paths: /^\/orgs(?:\/|$)/,
    sizes: { organization: size(500, 250), user: size(300, 100) },
  },
  {
    name: 'projects',
    paths: /^\/groups(?:\/|$)/,
    sizes: { project: size(1200, 500), user: size(1200, 500) },
  },
]
const OTHER: EndpointSet = { name: 'other', paths: /^/, sizes: { user: size(1200, 500) } }

/**
 * Rule 31: the API limits requests by token buckets per endpoint set and project, organization or credential.
 *
 * @returns the header fields of the response
 * @throws ApiError 429 if the bucket is empty
 */
export function apiRequestLimit(
  buckets: TokenBuckets,
  { path, credential, orgId }: LimitedRequest,
  now: number,
): Readonly<Record<string, string>> {
  const set = ENDPOINT_SETS.find(({ paths }) => paths.test(path)) ?? OTHER
  const [scope, id, bucketSize] = bucketOf(set, path, credential, orgId)
  const use = buckets.take(`${set.name} ${scope} ${id}`, bucketSize, now)
  const headers = {
    'ratelimit-limit': String(bucketSize.capacity),
    'ratelimit-remaining': String(use.remaining),
  }
  if (use.isAllowed) return headers
  const { capacity, refill } = bucketSize
  throw new ApiError(
    429,
    'RATE_LIMITED_TOKEN_BUCKET',
    `Resource ${path} is limited to ${capacity} requests and ${refill} more every 60 seconds. Retry after ${use.retryAfterS} seconds.`,
    {
      parameters: [path, use.retryAfterS, capacity, refill, 60],
      headers: { ...headers, 'retry-after': String(use.retryAfterS) },
    },
  )
}

/** A path names a project, an organization or neither. */
function bucketOf(
  { sizes }: EndpointSet,
  path: string,
  credential: string,
  orgId: string,
): readonly [Scope, string, BucketSize] {
  const [, project] = /^\/groups\/([0-9a-f]{24})(?:\/|$)/.exec(path) ?? []
  if (project !== undefined && sizes.project) return ['project', project, sizes.project]
  const [, organization] = /^\/orgs\/([0-9a-f]{24})(?:\/|$)/.exec(path) ?? []
  if (organization !== undefined && sizes.organization)
    return ['organization', organization, sizes.organization]
  if (sizes.user) return ['user', credential, sizes.user]
  return ['organization', orgId, sizes.organization ?? sizes.project ?? size(500, 250)]
}
