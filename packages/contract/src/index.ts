export { abortable, isPromise } from './abortable.ts'
export { assertAuthenticator } from './assert-authenticator.ts'
export { bodyNotReplayable, type BodyNotReplayableError } from './body-not-replayable.ts'
export { bodySize, MAX_UNASKED_BYTES } from './body-size.ts'
export {
  type Chunks,
  chunksOf,
  type ChunkSource,
  isChunkSource,
  iterableOf,
  webStream,
} from './chunks.ts'
export { connectionReleased, isDeadConnection } from './connection.ts'
export { type DiagnosticsChannel, diagnosticsChannel } from './diagnostics-channel.ts'
export { drain, MAX_DRAIN_BYTES, MAX_DRAIN_MS, type ReadLimits, readShort } from './drain.ts'
export { type ContractErrorCode, isLatchkeyError, LatchkeyError } from './latchkey-error.ts'
export { isNodeStream, nodeSource, type NodeStream, nodeStream } from './node-stream.ts'
export { onAbort } from './on-abort.ts'
export { isConfidential, originGuard } from './origins.ts'
export { isHeldBack, probeRequest } from './probe.ts'
export {
  assertBrowserMayFollow,
  isBodyField,
  MAX_REDIRECTS,
  readRedirect,
  type Redirect,
  type RedirectedRequest,
  redirectLocation,
} from './redirect.ts'
export { type ReentryGuard, reentryGuard } from './reentry-guard.ts'
export { type BodyReader, repeatableBody, type RepeatableBody } from './repeatable-body.ts'
export { bodyForScheme, requestBody, type RequestBody, requestBodySize } from './request-body.ts'
export { requestTarget } from './request-target.ts'
export { MAX_COPY_BYTES, type ResendableStream, resendableStream } from './resendable-stream.ts'
export { retryAfterMs } from './retry-after.ts'
export { type Exchange, MAX_SENDS, sendWithAuth } from './send-with-auth.ts'
export { serverText, type ServerTextOptions } from './server-text.ts'
export type { AuthAttempt, Authenticator, AuthRequest, AuthResponse, Awaitable } from './types.ts'
