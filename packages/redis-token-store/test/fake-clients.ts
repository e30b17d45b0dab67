import type { IoredisClient, NodeRedisClient } from '@latchkey/redis-token-store'

/** What Redis answers to a command. */
export type Answer = (command: string) => Promise<unknown>

type Words = readonly (string | number)[]
const nameOf = (script: string) => (script.includes('pexpire') ? 'acquire' : 'delete')

/** A client of ioredis that notes its commands, scripts by their names. */
export function ioredis(answer: Answer, status = 'ready') {
  const sent: Words[] = []
  const client: IoredisClient = {
    status,
    call: (command, ...args) => {
      const [first = '', ...rest] = args
      const words = command === 'eval' ? [nameOf(String(first)), ...rest] : [command, ...args]
      sent.push(words)
      return answer(String(words[0]))
    },
  }
  return { client, sent }
}

/** A client of node-redis that notes its commands; a pool does not say whether it is ready. */
export function nodeRedis(answer: Answer, isReady?: boolean) {
  const sent: Words[] = []
  const send = (command: string, ...args: Words): Promise<unknown> => {
    sent.push([command, ...args])
    return answer(command)
  }
  const client: NodeRedisClient = {
    ...(isReady !== undefined && { isReady }),
    get: (key) => send('get', key),
    set: (key, value, { PX }) => send('set', key, value, 'PX', PX),
    eval: (script, { keys, arguments: args }) => send(nameOf(script), ...keys, ...args),
  }
  return { client, sent }
}
