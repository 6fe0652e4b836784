import { parseArgs, type ParseArgsConfig } from 'node:util'
import { cliTexts, type Language } from '#texts'
import { dayFromText, type IsoDay } from '#time'
import type { Command, CommandInput } from './command'
import type { CommandName } from './commands'
import { UsageError } from './usage-error'

/** The language asked for anywhere among the arguments, so that even a complaint about them speaks it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = argv[at]?.split('=')[1] ?? argv[at + 1]
  return at >= 0 && asked === 'en' ? 'en' : 'nl'
}

const EVERYWHERE = ['lang', 'today', 'policy', 'catalogue'] as const

/** Reads the arguments of one command, strictly. Throws UsageError with a sentence in the language asked for. */
export function readArguments(
  name: CommandName,
  command: Command,
  argv: readonly string[],
  machineDay: IsoDay,
): CommandInput {
  const language = languageOf(argv)
  const { values, positionals } = parsed(name, command, argv, language)
  const texts = cliTexts(language).errors
  const lang = stringOf(values['lang'])
  if (lang !== null && lang !== 'nl' && lang !== 'en') throw new UsageError(texts.language(lang))
  const { operands } = command
  const most = operands === 'none' ? 0 : operands === 'at-most-two' ? 2 : 1
  const extra = positionals[most]
  if (operands === 'none' && extra !== undefined) throw new UsageError(texts.noOperands({ command: name, extra }))
  if (operands !== 'many' && extra !== undefined) throw new UsageError(texts.tooMany({ command: name, extra, most }))
  if ((operands === 'one' || operands === 'many') && positionals.length === 0) throw new UsageError(texts.tooFew(name))
  return {
    operands: positionals,
    language,
    json: values['json'] === true,
    today: dayOf(stringOf(values['today']), language) ?? machineDay,
    policy: stringOf(values['policy']),
    catalogue: stringOf(values['catalogue']),
    sheet: stringOf(values['sheet']),
    out: stringOf(values['out']),
    csv: stringOf(values['csv']),
    previous: stringOf(values['previous']),
    with: stringOf(values['with']),
    workers: workersOf(stringOf(values['workers']), language),
    fte: stringOf(values['fte']),
    months: stringOf(values['months']),
  }
}

function parsed(name: CommandName, command: Command, argv: readonly string[], language: Language) {
  const texts = cliTexts(language).errors
  const texted = [...EVERYWHERE, ...command.options]
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } }
  for (const option of texted) options[option] = { type: 'string' }
  try {
    // Our options are all long, so a word with one dash is an operand: a formula such as -1+2.
    const args = argv.map((word) => (name === 'eval' && /^-[^-]/.test(word) ? `=${word}` : word))
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown }
    const option = /'(-[^' =]*)/.exec(String(message))?.[1] ?? '?'
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const known = ['json', ...texted].map((one) => `--${one}`).join(', ')
      throw new UsageError(texts.unknownOption({ option, command: name, options: known }))
    }
    const given = option.replace(/^-+/, '')
    throw new UsageError(
      (texted as readonly string[]).includes(given) ? texts.optionNeedsValue(option) : texts.optionTakesNoValue(option),
    )
  }
}

function dayOf(text: string | null, language: Language): IsoDay | null {
  if (text === null) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayFromText(text) : null
  if (day === null) throw new UsageError(cliTexts(language).errors.today(text))
  return day
}

function workersOf(text: string | null, language: Language): number | null {
  if (text === null) return null
  const count = /^[1-9]\d?$/.test(text) ? Number(text) : null
  if (count === null) throw new UsageError(cliTexts(language).errors.workers(text))
  return count
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
