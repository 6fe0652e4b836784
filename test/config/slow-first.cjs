const { default: Sequencer } = require('@jest/test-sequencer')

/**
 * The slowest files begin first, so that no worker waits for the last one. Where nothing ran before jest goes by the
 * size of a file, and the shortest of ours, which looks at every state of the pane, would come last of all.
 */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const runBefore = tests.some((test) => super.time(test) !== undefined)
    const sorted = super.sort(tests)
    return runBefore ? sorted : sorted.sort((one, other) => rank(one) - rank(other))
  }
}

function rank({ path, context }) {
  if (path.endsWith('pane-screens.test.ts')) return 0
  return ['door', 'pane', 'core'].indexOf(context.config.displayName.name) + 1
}
