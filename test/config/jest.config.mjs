import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
}

const common = {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  // Packages that come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(react-data-grid|@sparticuz/chromium|hucre|read-excel-file|@ironcalc)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/config/empty.cjs' },
}

// office.js puts its own globals in the realm of a test; they go with it. Said of all in Node, as workers are shared.
const inNode = { testEnvironmentOptions: { globalsCleanup: 'off' } }

const project = (displayName, folders, extra = {}) => ({
  ...common,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  ...extra,
})

/** @type {import('jest').Config} */
export default {
  rootDir: common.rootDir,
  projects: [
    project('core', ['unit', 'contract', 'house', 'scenarios'], inNode),
    project('pane', ['taskpane'], {
      testEnvironment: '<rootDir>/test/config/pane-environment.cjs',
      setupFilesAfterEnv: ['<rootDir>/test/config/dom.ts'],
    }),
    project('door', ['e2e'], inNode),
  ],
  testSequencer: '<rootDir>/test/config/slow-first.cjs',
  reporters: ['default', '<rootDir>/test/config/closing-lines.cjs'],
  testTimeout: 60_000,
  // Two at least: a browser mostly waits, and one core would watch it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
}
