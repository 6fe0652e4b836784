const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { gzipSync } = require('node:zlib')
const CopyPlugin = require('copy-webpack-plugin')
const HtmlPlugin = require('html-webpack-plugin')
const CssPlugin = require('mini-css-extract-plugin')
const HEADERS = require('./taskpane/hosting/headers.json')
const { manifestFor } = require('./taskpane/hosting/manifest.cjs')
const { ShippedPackages } = require('./taskpane/hosting/shipped-packages.cjs')

const ROOT = __dirname
/** First JavaScript of a page, gzipped, without office.js. Above it the build fails. */
const FIRST_LOAD_LIMIT = 250_000
/** A name that a room does not offer is a fault of the build, not of the page later on. */
const STRICT_IMPORTS = { javascript: { exportsPresence: 'error' } }

/**
 * Two builds. The web build has three entries: the functions as one classic chunk that runs at once (Excel needs
 * them registered at load), the pane on top of it in the same runtime, and the preview page on its own.
 * The command line is one file for Node, with what a command alone needs beside it.
 */
module.exports = (_env, argv) => {
  const production = argv.mode !== 'development'
  return [web(production), commandLine(production)]
}

function web(production) {
  return {
    ...shared(production),
    name: 'web',
    target: ['web', 'es2020'],
    entry: {
      functions: './functions/functions.ts',
      taskpane: { import: './taskpane/main.tsx', dependOn: 'functions' },
      preview: './preview/preview.tsx',
    },
    output: {
      path: join(ROOT, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: { keep: /^cli\// },
    },
    module: {
      parser: STRICT_IMPORTS,
      rules: [
        typescript('es2020', production),
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'], sideEffects: true },
        { test: /\.(svg|png|xlsx)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      new CssPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      // Not deferred: office.js starts as soon as the document has been read, and then has to know functions and actions.
      page('taskpane.html', './taskpane/taskpane.html', ['functions', 'taskpane'], {
        inject: 'body',
        scriptLoading: 'blocking',
      }),
      page('index.html', './preview/preview.html', ['preview']),
      page('help.html', './taskpane/help.html', [], { words: helpWords }),
      page('bevindingen.html', './taskpane/bevindingen.html', []),
      new CopyPlugin({ patterns: copies() }),
      new FunctionMetadata(),
      new StableFunctions(),
      new ShippedPackages(),
      new FirstLoad(production),
    ],
    // The same code for every page. Where it asks which page it is on, webpack keeps that from an earlier build.
    optimization: { usedExports: 'global' },
  }
}

function commandLine(production) {
  return {
    ...shared(production),
    name: 'cli',
    target: 'node20',
    entry: { sroi: './cli/sroi.ts', 'portfolio-worker': './cli/portfolio-worker.ts' },
    // It finds its own worker beside itself, so it is copied whole instead of bundled.
    externals: { tinypool: 'import ./tinypool/dist/index.js' },
    output: {
      path: join(ROOT, 'dist', 'cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      library: { type: 'commonjs2' },
      clean: true,
    },
    module: { parser: STRICT_IMPORTS, rules: [typescript('es2022', production)] },
    optimization: { minimize: false },
    plugins: [new CopyPlugin({ patterns: packageAsItIs('tinypool') }), new ShippedPackages(['tinypool'])],
  }
}

function shared(production) {
  return {
    mode: production ? 'production' : 'development',
    context: ROOT,
    // Never a devtool with eval: the pages run under a policy that forbids it.
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    performance: false,
    stats: { preset: 'errors-warnings' },
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  }
}

function typescript(target, production) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', development: !production } },
      },
    },
  }
}

function page(filename, template, chunks, { words = () => ({}), ...loading } = {}) {
  const policy = policyInside(filename)
  const templateParameters = async (_compilation, _assets, tags, options) => ({
    htmlWebpackPlugin: { tags, options },
    ...(await words()),
  })
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    policy,
    templateParameters,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    ...loading,
  })
}

/** The list of functions on the help page. */
async function helpWords() {
  const { functionsHelp, HELP } = await ownModule('functions', 'help-list.mjs')
  const { nl, en } = await functionWords()
  return { functionsNl: functionsHelp(nl, HELP.nl), functionsEn: functionsHelp(en, HELP.en) }
}

async function functionWords() {
  const { functionsMetadata } = await ownModule('functions', 'metadata.mjs')
  return functionsMetadata(process.env.PUBLIC_URL || undefined)
}

function ownModule(...path) {
  return import(pathToFileURL(join(ROOT, ...path)).href)
}

/** The security policy as a page can carry it itself, so that it also holds where a host sends no headers. */
function policyInside(filename) {
  const rules = HEADERS.pages[filename]['Content-Security-Policy']
  // Who may frame a page can be said in a header only.
  return rules.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ')
}

/** A package as it was installed: its code and what says how to read it. */
function packageAsItIs(name) {
  const from = join('node_modules', name)
  return [
    { from: join(from, 'dist'), to: join(name, 'dist'), filter: (path) => path.endsWith('.js') },
    ...['package.json', 'LICENSE'].map((file) => ({ from: join(from, file), to: join(name, file), toType: 'file' })),
  ]
}

function copies() {
  return [
    {
      from: 'manifest.xml',
      transform: (content) => manifestFor(String(content), process.env.PUBLIC_URL),
    },
    { from: 'taskpane/assets', to: 'assets' },
    { from: 'preview/samples/*.xlsx', to: 'samples/[name][ext]' },
  ]
}

/** Emits functions.json and functions-en.json, made from the doc comments of functions/functions.ts. */
class FunctionMetadata {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources
    compiler.hooks.thisCompilation.tap('FunctionMetadata', (compilation) => {
      compilation.hooks.processAssets.tapPromise('FunctionMetadata', async () => {
        const { nl, en } = await functionWords()
        for (const [file, metadata] of [
          ['functions.json', nl],
          ['functions-en.json', en],
        ]) {
          compilation.emitAsset(file, new RawSource(JSON.stringify(metadata, null, 2)))
        }
      })
    })
  }
}

/** The manifest names functions.js; the pane itself loads the same bytes under their hashed name. */
class StableFunctions {
  apply(compiler) {
    const { Compilation } = compiler.webpack
    compiler.hooks.thisCompilation.tap('StableFunctions', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'StableFunctions', stage }, () => {
        const script = compilation.entrypoints
          .get('functions')
          ?.getFiles()
          .find((file) => file.endsWith('.js'))
        if (script !== undefined && script !== 'functions.js') {
          compilation.emitAsset('functions.js', compilation.getAsset(script).source)
        }
      })
    })
  }
}

/** Prints what each page loads first, and fails a production build that outgrows the limit. */
class FirstLoad {
  constructor(production) {
    this.production = production
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoad', (compilation) => {
      if (!this.production) return
      const pages = { 'taskpane.html': ['functions', 'taskpane'], 'index.html': ['preview'] }
      for (const [file, chunks] of Object.entries(pages)) {
        const scripts = new Set(
          chunks
            .flatMap((name) => compilation.entrypoints.get(name)?.getFiles() ?? [])
            .filter((name) => name.endsWith('.js')),
        )
        if (scripts.size === 0) continue
        let bytes = 0
        for (const script of scripts) bytes += gzipSync(readFileSync(join(compiler.outputPath, script))).length
        const line = `${file} loads ${String(Math.round(bytes / 1000))} kB of script first, gzipped`
        process.stdout.write(`${line}\n`)
        if (bytes > FIRST_LOAD_LIMIT) {
          const limit = `${line}; the limit is ${String(FIRST_LOAD_LIMIT / 1000)} kB`
          compilation.errors.push(new compiler.webpack.WebpackError(limit))
        }
      }
    })
  }
}
