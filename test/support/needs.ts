import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folder for what a test run leaves for its closing lines. */
export const RUN_FOLDER = join(process.cwd(), 'node_modules', '.cache', 'social-return')

/**
 * `describe` where the machine has what the tests need; otherwise they are skipped, the reason stands in the
 * closing lines of the run, and the run fails where CI is set.
 */
export function describeWhere(available: boolean, reason: string): jest.Describe {
  if (available) return describe
  mkdirSync(RUN_FOLDER, { recursive: true })
  appendFileSync(join(RUN_FOLDER, 'missing.txt'), `${reason}\n`)
  return describe.skip
}

/** True when the program answers. */
export function hasProgram(name: string, args: readonly string[] = ['--version']): boolean {
  try {
    execFileSync(name, args, { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}

/** A Python that has openpyxl, our independent reader and maker of workbooks; null where there is none. */
export function pythonWithOpenpyxl(): string | null {
  return ['python3', '/usr/bin/python3'].find((python) => hasProgram(python, ['-c', 'import openpyxl'])) ?? null
}
