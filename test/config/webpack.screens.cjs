const { join } = require('node:path')
const HtmlPlugin = require('html-webpack-plugin')
const CssPlugin = require('mini-css-extract-plugin')

const ROOT = join(__dirname, '..', '..')

/** A page with every state of the pane, for the tests of test/pane-screens and for the pictures. It never ships. */
module.exports = {
  mode: 'production',
  target: ['web', 'es2022'],
  context: ROOT,
  entry: { gallery: './test/pane-screens/gallery.tsx' },
  output: { filename: '[name].js', chunkFilename: '[name].js' },
  optimization: { minimize: false },
  performance: false,
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'], sideEffects: true },
    ],
  },
  plugins: [
    new CssPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ filename: 'index.html', template: './test/pane-screens/gallery.html', scriptLoading: 'defer' }),
  ],
  cache: { type: 'filesystem', name: 'pane-screens', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
}
