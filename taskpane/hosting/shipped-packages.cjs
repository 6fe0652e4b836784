const { readFileSync, readdirSync } = require('node:fs')
const { join } = require('node:path')

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)\b/i

const STANDARD_TEXTS = {
  MIT: [
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ],
  ISC: [
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
    'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
  ],
}

/**
 * Emits what this build really takes from others, not all that is installed: packages.json for our own scripts and
 * THIRD-PARTY.txt, with the licence texts, for the people who get the files.
 */
class ShippedPackages {
  /** @param copied packages that are copied beside what is bundled */
  constructor(copied = []) {
    this.copied = copied
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('ShippedPackages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'ShippedPackages', stage }, () => {
        // webpack itself ships a little: the code that loads the pieces.
        const named = ['webpack', ...this.copied].map((name) => join(__dirname, '..', '..', 'node_modules', name))
        const folders = new Set([...named, ...foldersOf(compilation)])
        const packages = [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1))
        const list = packages.map(({ name, version, licence }) => ({ name, version, licence }))
        compilation.emitAsset('packages.json', new sources.RawSource(`${JSON.stringify(list, null, 2)}\n`))
        compilation.emitAsset('THIRD-PARTY.txt', new sources.RawSource(notices(packages)))
      })
    })
  }
}

/** Folders of the packages that have code in some file of the build. */
function foldersOf(compilation) {
  const folders = new Set()
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue
    for (const part of [module, ...(module.modules ?? [])]) {
      const folder = PACKAGE.exec(part.nameForCondition?.() ?? '')?.[1]
      if (folder !== undefined) folders.add(folder)
    }
  }
  return folders
}

function describe(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry))
  const text = file !== undefined ? readFileSync(join(folder, file), 'utf8') : ''
  const holder = typeof author === 'string' ? author : (author?.name ?? 'the authors')
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : 'unknown',
    text: text.replaceAll('\r\n', '\n').trim() || standardText(license, holder),
  }
}

/** Some packages name their licence and leave its text out. */
function standardText(licence, holder) {
  const words = STANDARD_TEXTS[licence]
  return words === undefined ? `${String(licence)}, ${holder}` : `Copyright (c) ${holder}\n\n${words.join('\n\n')}`
}

/** Packages with the same licence text share it. */
function notices(packages) {
  const byText = new Map()
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one])
  const parts = [...byText].map(([text, group]) => {
    const names = group.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
    return `${names.join('\n')}\n\n${text}\n`
  })
  const line = `\n${'-'.repeat(78)}\n\n`
  return `Social return contains software of others, listed here with its licences.\n${line}${parts.join(line)}`
}

module.exports = { ShippedPackages }
