const { join } = require('node:path')

const ROOT = join(__dirname, '..', '..')

/** The bench as one plain program for Node: inside a test runner everything is several times slower. */
module.exports = {
  mode: 'production',
  target: 'node20',
  context: ROOT,
  entry: './test/bench/index.ts',
  output: { path: join(ROOT, 'node_modules', '.cache', 'social-return', 'bench'), filename: 'bench.cjs' },
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  // Excel's client is read from its package when the bench runs, never bundled.
  node: { __filename: false },
  module: {
    parser: { javascript: { createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  stats: 'errors-warnings',
}
