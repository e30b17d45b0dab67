/** A channel of `node:diagnostics_channel`. */
export interface DiagnosticsChannel {
  readonly hasSubscribers: boolean
  readonly publish: (message: unknown) => void
}

interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown }
}

interface Channels {
  readonly channel: (name: string) => DiagnosticsChannel
}

/** The channel with this name; `undefined` if the runtime has no such module, as in browsers. */
export function diagnosticsChannel(name: string): DiagnosticsChannel | undefined {
  const { process } = globalThis as Runtime // the members that the runtime may lack are optional
  // An import would make bundlers for browsers look for the module.
  const found = process?.getBuiltinModule?.('node:diagnostics_channel')
  return (found as Channels | undefined)?.channel(name) // the module, by its name
}
