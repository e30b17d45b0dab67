import type { Command } from 'commander'
import { connecting } from '../flags.ts'
import type { DiagnoseOptions } from './diagnose.ts'

/** Adds `diagnose`. */
export function addDiagnose(program: Command): void {
  connecting(program.command('diagnose'))
    .description('Find out why a request is rejected')
    .argument('[path]', 'path below the API, such as /groups', '/orgs')
    .option('--json', 'print {"cause","checks"}; prints errors as JSON, too')
    .action(async (path: string, options: DiagnoseOptions) =>
      (await import('./diagnose.ts')).diagnose(path, options),
    )
}
