interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown }
}

/** A module of Node; `undefined` if the runtime lacks it. An import would make bundlers for browsers look for the module. */
export function builtinModule(id: string): unknown {
  const { process } = globalThis as Runtime // the members that the runtime may lack are optional
  return process?.getBuiltinModule?.(id)
}
