/** Prints failures only: a bench prints its own tables. */
module.exports = class Quiet {
  onTestResult(_test, result) {
    if (result.failureMessage) process.stderr.write(`${result.failureMessage}\n`)
  }
}
