import type { Argument, Command, Option } from 'commander'
import { rolesIn } from '../credentials/roles.ts'

/** A word that can come next on a command line, with a few words about it. */
export interface Candidate {
  readonly word: string
  readonly about: string
}

/** What is being typed. */
export interface Position {
  readonly command: Command
  /** Words of the command, such as `keys access add`. */
  readonly path: string
  /** The option whose value it is. */
  readonly valueOf: Option | undefined
  /** The argument that it can be. */
  readonly argument: Argument | undefined
  readonly typed: string
  /** The text before the value in the same word, such as `--output=`. */
  readonly before: string
  /** Values of options that were given before, by name. */
  readonly given: Readonly<Record<string, string>>
}

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD']

/** @param words the words after `latchkey`; the last one is the one being typed, perhaps empty */
export function positionOf(program: Command, words: readonly string[]): Position {
  let command = program
  let valueOf: Option | undefined
  let count = 0
  const path: string[] = []
  const given: Record<string, string> = {}
  for (const word of words.slice(0, -1)) {
    // bash makes three words of --output=json.
    if (word === '=') continue
    if (valueOf !== undefined) {
      given[valueOf.attributeName()] = word
      valueOf = undefined
    } else if (word.startsWith('-')) valueOf = optionWithValue(command, word)
    else {
      const next = command.commands.find(
        (one) => one.name() === word || one.aliases().includes(word),
      )
      if (next === undefined) count++
      else path.push(next.name())
      command = next ?? command
    }
  }
  const last = words.at(-1) ?? ''
  const [, option = '', value] = /^(--[\w-]+)=(.*)$/s.exec(last) ?? []
  const isJoined = value !== undefined
  const list = command.registeredArguments
  return {
    ...{ command, path: path.join(' '), given },
    valueOf: isJoined ? optionWithValue(command, option) : valueOf,
    argument: list[count] ?? (list.at(-1)?.variadic === true ? list.at(-1) : undefined),
    typed: isJoined ? value : last === '=' ? '' : last,
    before: isJoined ? `${option}=` : '',
  }
}

/** Finds what could come next, without a request. */
export function candidates(program: Command, words: readonly string[]): Candidate[] {
  const position = positionOf(program, words)
  return matching(position, possible(position))
}

/** Those that begin with what is typed. */
export function matching({ typed, before }: Position, found: readonly Candidate[]): Candidate[] {
  return found
    .filter(({ word }) => word.startsWith(typed))
    .map(({ word, about }) => ({ word: before + word, about }))
}

function possible(position: Position): Candidate[] {
  const { command, path, valueOf, argument, typed, given, before } = position
  if (valueOf !== undefined) return ofValue(valueOf, given)
  if (before !== '') return []
  if (typed.startsWith('-')) {
    const help = { word: '--help', about: 'show usage' }
    return [...command.options.filter(({ hidden }) => !hidden).map(ofOption), help]
  }
  const choices =
    path === 'request' && argument?.name() === 'method' ? METHODS : argument?.argChoices
  return [
    ...command.commands.filter(isVisible).map(ofCommand),
    ...(choices ?? []).map((word) => ({ word, about: '' })),
  ]
}

function ofValue(option: Option, given: Readonly<Record<string, string>>): Candidate[] {
  if (option.long === '--role') {
    const kind = given['project'] === undefined ? 'organization' : 'project'
    return rolesIn({ kind }).map(({ value, hint = '' }) => ({ word: value, about: hint }))
  }
  return (option.argChoices ?? []).map((word) => ({ word, about: '' }))
}

function optionWithValue(command: Command, word: string): Option | undefined {
  const option = command.options.find(({ long, short }) => word === long || word === short)
  return option?.required === true ? option : undefined
}

function ofOption({ long, short, description }: Option): Candidate {
  return { word: long ?? short ?? '', about: description }
}

function ofCommand(command: Command): Candidate {
  return { word: command.name(), about: command.description() }
}

function isVisible(command: Command): boolean {
  return !command.name().startsWith('__')
}
