import { builtinModule } from './builtin-module.ts'

/** A channel of `node:diagnostics_channel`. */
export interface DiagnosticsChannel {
  /** Whether anybody subscribed; without subscribers nothing has to be published. */
  readonly hasSubscribers: boolean
  /** Passes a message to all subscribers. */
  readonly publish: (message: unknown) => void
}

interface Channels {
  readonly channel: (name: string) => DiagnosticsChannel
}

/**
 * The channel with this name; `undefined` if the runtime has no `node:diagnostics_channel`, as in browsers.
 *
 * @example
 * ```ts
 * import { diagnosticsChannel } from '@latchkey/contract'
 *
 * const channel = diagnosticsChannel('my-scheme')
 * if (channel?.hasSubscribers) channel.publish({ type: 'renewed' })
 * ```
 */
export function diagnosticsChannel(name: string): DiagnosticsChannel | undefined {
  const channels = builtinModule('node:diagnostics_channel') as Channels | undefined // the module, by its name
  return channels?.channel(name)
}
