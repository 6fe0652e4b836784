import { nearestOf } from '#rulebook'
import { cliTexts } from '#texts'
import type { IsoDay } from '#time'
import { WorkbookError, fileProblem } from '#workbook'
import { languageOf, readArguments } from './arguments'
import type { CommandMachine } from './command'
import { COMMAND_NAMES, COMMANDS, isCommandName } from './commands'
import { terminalText } from './terminal-text'
import { UsageError } from './usage-error'

/** What the command line does to the world: two streams and a day, and what a long command asks for. */
export interface Machine extends CommandMachine {
  readonly today: IsoDay
  out(text: string): void
  err(text: string): void
}

/**
 * Runs one command line. Standard output gets a complete answer or nothing.
 * @returns exit code: 0 done, 1 done with `error` findings, 2 wrong use or unusable input, 130 stopped by the person
 */
export async function run(argv: readonly string[], machine: Machine): Promise<0 | 1 | 2 | 130> {
  const language = languageOf(argv)
  const texts = cliTexts(language)
  try {
    const [name, ...rest] = argv
    if (name === undefined) throw new UsageError(texts.errors.noCommand(COMMAND_NAMES.join(', ')))
    if (name === 'help' || argv.includes('--help')) {
      machine.out(`${texts.usage({ commands: COMMAND_NAMES.map((command) => texts.synopsis[command]) })}\n`)
      return 0
    }
    if (!isCommandName(name)) throw new UsageError(unknownCommand(name, texts))
    const command = await COMMANDS[name]()
    const input = readArguments(name, command, rest, machine.today)
    const outcome = await command.run(input, machine)
    machine.out(input.json ? `${JSON.stringify(outcome.json, null, 2)}\n` : `${terminalText(outcome.text)}\n`)
    return outcome.hasErrors === true ? 1 : 0
  } catch (error) {
    machine.progress?.(null)
    if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError') {
      machine.err(`${texts.errors.stopped}\n`)
      return 130
    }
    machine.err(`${terminalText(sentenceOf(error, texts))}\n`)
    return 2
  }
}

function unknownCommand(command: string, texts: ReturnType<typeof cliTexts>): string {
  const nearest = nearestOf(command, COMMAND_NAMES)
  return texts.errors.unknownCommand({ command, nearest, commands: COMMAND_NAMES.join(', ') })
}

function sentenceOf(error: unknown, texts: ReturnType<typeof cliTexts>): string {
  if (error instanceof UsageError) return error.message
  if (error instanceof WorkbookError) return texts.workbook[fileProblem(error)](String(error.detail['file'] ?? '?'))
  return texts.errors.ownMistake(error instanceof Error ? error.name : typeof error)
}
