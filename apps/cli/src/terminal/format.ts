/** The output format of a command. */
export type OutputFormat = 'table' | 'json' | 'csv'

/** The options that choose it. */
export interface OutputOptions {
  readonly output?: OutputFormat
  readonly json?: boolean
}

export function formatOf({ output, json }: OutputOptions): OutputFormat {
  return json === true ? 'json' : (output ?? 'table')
}
