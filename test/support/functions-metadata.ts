import { execFileSync } from 'node:child_process'
import type { FunctionsMetadata } from '../office-host'

// metadata.mjs is an ES module for the build; a process of its own runs it as the build does.
const script = (address: string | undefined) =>
  `import('./functions/metadata.mjs').then((m) => m.functionsMetadata(${JSON.stringify(address) ?? ''})).then((made) => console.log(JSON.stringify(made)))`

/** The metadata Excel reads, as the build makes it for an address. */
export function functionsMetadata(address?: string): {
  readonly nl: FunctionsMetadata
  readonly en: FunctionsMetadata
} {
  return JSON.parse(execFileSync(process.execPath, ['-e', script(address)], { encoding: 'utf8' })) as {
    nl: FunctionsMetadata
    en: FunctionsMetadata
  }
}

export interface FunctionsHelp {
  /** By name of the function; a result in words where it gives text or a table. */
  readonly examples: Readonly<
    Record<
      string,
      { readonly formula: string; readonly gives: number | boolean | Readonly<Record<'nl' | 'en', string>> }
    >
  >
  /** The pieces of the help page as the build makes them. */
  readonly pages: Readonly<Record<'nl' | 'en', string>>
}

export function functionsHelp(): FunctionsHelp {
  const program = `Promise.all(['metadata', 'help-list', 'examples'].map((name) => import('./functions/' + name + '.mjs')))
    .then(async ([{ functionsMetadata }, { functionsHelp, HELP }, { EXAMPLES }]) => {
      const { nl, en } = await functionsMetadata()
      const pages = { nl: functionsHelp(nl, HELP.nl), en: functionsHelp(en, HELP.en) }
      console.log(JSON.stringify({ examples: EXAMPLES, pages }))
    })`
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as FunctionsHelp
}
