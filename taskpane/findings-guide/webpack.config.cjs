const { join } = require('node:path')

const ROOT = join(__dirname, '..', '..')

/** The writer of the list of findings as one program for Node: npm run findings. */
module.exports = {
  mode: 'production',
  target: 'node20',
  context: ROOT,
  entry: './taskpane/findings-guide/write.ts',
  output: { path: join(ROOT, 'node_modules', '.cache', 'social-return', 'findings-guide'), filename: 'write.cjs' },
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
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
