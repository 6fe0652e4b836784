import jestConfig from './jest.config.mjs'

const [core] = jestConfig.projects

/** `npm run bench`: prints times and ratios, asserts nothing about them. */
export default {
  ...core,
  displayName: undefined,
  testMatch: ['<rootDir>/test/bench/**/*.bench.ts'],
  reporters: [['<rootDir>/test/config/quiet.cjs', {}]],
  maxWorkers: 1,
  testTimeout: 600_000,
}
