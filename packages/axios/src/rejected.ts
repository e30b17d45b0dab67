import { bodyNotReplayable, drain, resendableStream } from '@latchkey/contract'
import {
  type AxiosError,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
} from 'axios'
import { chunksOf, isNodeStream, nodeStream } from '#transport'
import type { Answer } from './answer.ts'
import { asAxiosError, finish } from './finish.ts'
import type { Hop } from './hop.ts'

/** The error of a body that can't be sent again, with the response that rejected it, whatever `validateStatus` says. */
export async function rejected(
  answer: Answer,
  hop: Hop,
  config: InternalAxiosRequestConfig,
): Promise<AxiosError> {
  let response: AxiosResponse | undefined
  try {
    response = await finish(answer, hop, config)
  } catch (error) {
    response = isAxiosError(error) ? error.response : undefined
  }
  if (response) await keepStream(response)
  return asAxiosError(bodyNotReplayable(undefined, answer.status), config, response)
}

/** Reads a short stream into memory, so that it can be read later and its connection is free now. */
async function keepStream(response: AxiosResponse): Promise<void> {
  const data: unknown = response.data
  if (data instanceof ReadableStream) {
    const [kept, read] = (data as ReadableStream<Uint8Array>).tee()
    const reader = read.getReader()
    const isRead = await drain({ next: () => reader.read(), cancel: () => reader.cancel() })
    if (!isRead) kept.cancel().catch(() => undefined)
    response.data = kept
  } else if (isNodeStream(data)) {
    const copy = resendableStream(chunksOf(data))
    if (!(await drain(copy.open()))) copy.cancel(undefined)
    copy.rewind()
    response.data = nodeStream(copy.open())
  }
}
