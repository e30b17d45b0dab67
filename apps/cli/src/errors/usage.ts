import type { CommanderError } from 'commander'
import { Problem } from './problem.ts'

/**
 * Reports what is wrong with the arguments, without repeating what may be a secret: `--private-key=…` is not an option,
 * but people try it.
 */
export function usageProblem(error: CommanderError): Problem {
  const message = error.message
    .replace(/^error: /, '')
    .replace(/'(-[^'=]*)=[^']*'/s, "'$1'")
    .replace(/unknown option '(-[^-])[^']+'/s, "unknown option '$1'")
    .replace(/unknown command '(?![a-z-]{1,20}')[^']*'/s, 'unknown command')
    .replace(/option ('[^']*') argument '[^']*' is invalid/s, 'invalid value for $1')
    .replace(/^.*is invalid for argument ('[^']*')/s, 'invalid value for $1')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return new Problem('ERR_CLI_USAGE', message, 'run the same command with --help for usage')
}
