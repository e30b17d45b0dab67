import { Argument, type Command } from 'commander'

/** Adds `completion`, and the command that its scripts call. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'shell to print it for').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      ;(await import('./completion.ts')).printScript(shell)
    })

  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) =>
      (await import('./completion.ts')).printCandidates(program, words),
    )
}
