import type { ServerResponse } from 'node:http'
import { dropSpace, type Space } from './space.ts'

/** Responds to the kit's own requests, which are part of no case: `/space/@record` and the like. */
export function answerControl(
  space: Space,
  id: string,
  command: URL,
  response: ServerResponse,
  origins: readonly string[],
): void {
  const answer = (value: unknown): void => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
  }
  const name = command.pathname.split('/')[2]
  switch (name) {
    case '@origins':
      space.maxRequests = Number(command.searchParams.get('max'))
      answer(origins)
      return
    case '@record':
      answer(space.record)
      return
    case '@arrived':
    case '@received':
    case '@cut':
      // Responds when it has happened, so that no case has to poll.
      space.when(name === '@cut' ? 'cut' : name === '@received' ? 'received' : 'arrived', () => {
        answer(true)
      })
      return
    case '@go':
      space.happen('go')
      answer(true)
      return
    case '@drop':
      dropSpace(id)
      answer(true)
      return
    case undefined:
    default:
      response.writeHead(404).end()
  }
}
