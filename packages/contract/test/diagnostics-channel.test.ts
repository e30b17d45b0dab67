import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { diagnosticsChannel } from '@latchkey/contract'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a message reaches the subscribers of the channel of that name', () => {
  const received: unknown[] = []
  const listener = (message: unknown) => received.push(message)
  const channel = diagnosticsChannel('latchkey:test')
  expect(channel?.hasSubscribers).toBe(false)
  subscribe('latchkey:test', listener)
  expect(channel?.hasSubscribers).toBe(true)
  channel?.publish({ type: 'renewed' })
  unsubscribe('latchkey:test', listener)
  channel?.publish({ type: 'unheard' })
  expect(received).toEqual([{ type: 'renewed' }])
})

test.each([[{}], [{ getBuiltinModule: () => undefined }], [undefined]])(
  'a runtime with %j as process has no channels',
  (process) => {
    vi.stubGlobal('process', process)
    expect(diagnosticsChannel('latchkey:test')).toBeUndefined()
  },
)
