import type { Language } from '#texts'
import type { IsoDay } from '#time'

/** What a person asked for, after reading the arguments. */
export interface CommandInput {
  readonly operands: readonly string[]
  readonly language: Language
  readonly json: boolean
  readonly today: IsoDay
  readonly policy: string | null
  readonly catalogue: string | null
  readonly sheet: string | null
  readonly out: string | null
  /** Of `validate` and `summarise`. */
  readonly csv?: string | null
  /** Of `validate` alone: the previous delivery of the same workbook. */
  readonly previous?: string | null
  /** Of `summarise` alone: tabs that are made on request, by name with commas between. */
  readonly with?: string | null
  /** Of `summarise` alone: how many threads read at the same time. */
  readonly workers?: number | null
  /** Of `compare` alone. */
  readonly fte?: string | null
  readonly months?: string | null
}

/** What a command may ask of the machine it runs on. */
export interface CommandMachine {
  /** Aborted when the person stops the program; whoever asks for it ends the work itself. */
  readonly stop?: () => AbortSignal
  /** Shows how far it is, in place of what was shown before; null takes it away. Absent where nobody watches. */
  readonly progress?: (line: string | null) => void
  /** The program for threads beside the main one, and how many the machine can bear. */
  readonly workers?: { readonly file: string; readonly count: number }
}

/** What a command has to say. Nothing is printed before it is complete. */
export interface CommandOutcome {
  readonly json: unknown
  readonly text: string
  /** True where an `error` finding was found: exit code 1. */
  readonly hasErrors?: boolean
}

/** Options of one command; --json, --lang, --today, --policy, --catalogue and --help go with every command. */
export type OptionName = 'sheet' | 'out' | 'csv' | 'previous' | 'workers' | 'with' | 'fte' | 'months'

export interface Command {
  readonly options: readonly OptionName[]
  readonly operands: 'none' | 'at-most-one' | 'at-most-two' | 'one' | 'many'
  run(input: CommandInput, machine: CommandMachine): Promise<CommandOutcome>
}
