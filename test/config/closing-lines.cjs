const { existsSync, readFileSync, rmSync } = require('node:fs')
const { join, relative, sep } = require('node:path')

const MISSING = join(process.cwd(), 'node_modules', '.cache', 'social-return', 'missing.txt')

/** Ends a run with what each part cost, what was skipped and why, and one plain line of counts. */
module.exports = class ClosingLines {
  onRunStart() {
    rmSync(MISSING, { force: true })
  }

  onRunComplete(_contexts, results) {
    const reasons = existsSync(MISSING) ? [...new Set(readFileSync(MISSING, 'utf8').trim().split('\n'))] : []
    const skipped = results.numPendingTests + results.numTodoTests
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    this.missing = reasons.length > 0
    const lines = [
      ...costs(results.testResults),
      ...reasons.map((reason) => `skipped: ${reason}`),
      `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`,
    ]
    // At exit, because jest's own summary comes after every reporter.
    process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`))
  }

  getLastError() {
    if (this.missing && process.env.CI) {
      return new Error('CI must have everything the tests need; see the skipped lines')
    }
    return undefined
  }
}

/** Seconds per part of the tests, the slowest first; files run side by side, so they add up to more than the clock. */
function costs(files) {
  const parts = new Map()
  for (const { testFilePath, perfStats } of files) {
    const [part] = relative(join(process.cwd(), 'test'), testFilePath).split(sep)
    const known = parts.get(part) ?? { seconds: 0, files: 0 }
    parts.set(part, { seconds: known.seconds + perfStats.runtime / 1000, files: known.files + 1 })
  }
  return [...parts]
    .sort(([, one], [, other]) => other.seconds - one.seconds)
    .map(([part, { seconds, files }]) => `test/${part}: ${seconds.toFixed(0)} s in ${files} files`)
}
