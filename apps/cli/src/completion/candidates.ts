import type { Command, Option } from 'commander'

/** What could stand at the end of a command line, with a few words about it. */
export interface Candidate {
  readonly word: string
  readonly about: string
}

/**
 * Finds what could come next.
 *
 * @param words the words after `latchkey`; the last one is the one being typed, perhaps empty
 */
export function candidates(program: Command, words: readonly string[]): Candidate[] {
  let command = program
  let valueOf: Option | undefined
  for (const word of words.slice(0, -1)) {
    // bash makes three words of --output=json.
    if (word === '=') continue
    if (valueOf !== undefined) valueOf = undefined
    else if (word.startsWith('-')) valueOf = optionWithValue(command, word)
    else command = command.commands.find((one) => one.name() === word) ?? command
  }
  const last = words.at(-1) ?? ''
  const [, option = '', value] = /^(--[\w-]+)=(.*)$/s.exec(last) ?? []
  if (value !== undefined) {
    return possible(command, optionWithValue(command, option), value)
      .filter(({ word }) => word.startsWith(value))
      .map(({ word, about }) => ({ word: `${option}=${word}`, about }))
  }
  const typed = last === '=' ? '' : last
  return possible(command, valueOf, typed).filter(({ word }) => word.startsWith(typed))
}

function possible(command: Command, valueOf: Option | undefined, typed: string): Candidate[] {
  if (valueOf !== undefined) {
    return (valueOf.argChoices ?? []).map((word) => ({ word, about: '' }))
  }
  if (typed.startsWith('-')) {
    const help = { word: '--help', about: 'say more' }
    return [...command.options.map(ofOption), help]
  }
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
  return [
    ...command.commands.filter(isVisible).map(ofCommand),
    ...choices.map((word) => ({ word, about: '' })),
  ]
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
