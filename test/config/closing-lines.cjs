const { existsSync, readFileSync, rmSync } = require('node:fs')
const { join } = require('node:path')

const MISSING = join(process.cwd(), 'node_modules', '.cache', 'social-return', 'missing.txt')

/** Ends a run with what was skipped and why, and one plain line of counts. */
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
