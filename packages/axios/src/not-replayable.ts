import { bodyNotReplayable } from '@latchkey/contract'
import {
  type AxiosError,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isAxiosError,
} from 'axios'
import type { Answer } from './answer.ts'
import { asAxiosError, finish } from './finish.ts'
import type { Hop } from './hop.ts'
import { keepBody } from './response-body.ts'

/** The error for a body that can't be sent again. It has the response, even if `validateStatus` accepts its status. */
export async function notReplayable(
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
  if (response) await keepBody(response)
  return asAxiosError(bodyNotReplayable(undefined, answer.status), config, response)
}
