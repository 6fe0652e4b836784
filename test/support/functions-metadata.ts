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
