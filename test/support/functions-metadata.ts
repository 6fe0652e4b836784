import { execFileSync } from 'node:child_process'
import type { FunctionsMetadata } from '../office-host'

// metadata.mjs is an ES module for the build; a process of its own runs it as the build does.
const SCRIPT =
  "import('./functions/metadata.mjs').then((m) => m.functionsMetadata()).then((made) => console.log(JSON.stringify(made)))"

/** The metadata Excel reads, as the build makes it. */
export function functionsMetadata(): { readonly nl: FunctionsMetadata; readonly en: FunctionsMetadata } {
  return JSON.parse(execFileSync(process.execPath, ['-e', SCRIPT], { encoding: 'utf8' })) as {
    nl: FunctionsMetadata
    en: FunctionsMetadata
  }
}
