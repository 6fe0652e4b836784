import type { Command } from '../command'

/** Every command, loaded when it is asked for: `eval` never loads what opens workbooks. */
export const COMMANDS = {
  eval: async (): Promise<Command> => (await import('./eval')).evalCommand,
  import: async (): Promise<Command> => (await import('./import')).importCommand,
  validate: async (): Promise<Command> => (await import('./validate')).validateCommand,
  summarise: async (): Promise<Command> => (await import('./summarise')).summariseCommand,
  fix: async (): Promise<Command> => (await import('./fix')).fixCommand,
  clean: async (): Promise<Command> => (await import('./clean')).cleanCommand,
  freeze: async (): Promise<Command> => (await import('./freeze')).freezeCommand,
  template: async (): Promise<Command> => (await import('./template')).templateCommand,
  compare: async (): Promise<Command> => (await import('./compare')).compareCommand,
  policies: async (): Promise<Command> => (await import('./policies')).policiesCommand,
  catalogues: async (): Promise<Command> => (await import('./catalogues')).cataloguesCommand,
}

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[]

export function isCommandName(text: string): text is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(text)
}
