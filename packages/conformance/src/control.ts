import type { ServerResponse } from 'node:http'
import { dropSpace, type Space } from './space.ts'

/** Answers the kit's own questions, which are no part of any case: `/space/@record` and the like. */
export function answerControl(
  space: Space,
  id: string,
  name: string,
  response: ServerResponse,
  origins: readonly string[],
): void {
  const answer = (value: unknown): void => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
  }
  switch (name) {
    case '@origins':
      answer(origins)
      return
    case '@record': {
      const { requests, received, sent, cut } = space
      answer({ requests, received, sent, cut })
      return
    }
    case '@arrived':
    case '@cut':
      // Answers when it has happened, so that nobody has to ask again and again.
      space.when(name === '@cut' ? 'cut' : 'arrived', () => {
        answer(true)
      })
      return
    case '@go':
      space.go()
      answer(true)
      return
    case '@drop':
      dropSpace(id)
      answer(true)
      return
    default:
      response.writeHead(404).end()
  }
}
