/** Cases that this adapter does not pass yet. */
export const PENDING: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'abandons an attempt that arrives after the abort',
    'ends on abort while the scheme settles, even if it ignores the signal',
    'ends on abort while the scheme waits, even if it ignores the signal',
    'passes the response on with ERR_BODY_NOT_REPLAYABLE',
    'rejects with the reason of the signal',
    'rejects with the reason of the signal when no reason was given',
    'sends a rejected stream again from its copy',
    'sends a stream again that was rejected before its end',
    'sends a stream completely after a challenge',
    'sends a stream where HEAD is not supported',
  ].map((name) => [name, 'not yet']),
)
