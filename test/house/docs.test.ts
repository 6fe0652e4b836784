import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import packageJson from '../../package.json'

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  ...pagesBelow('docs'),
  ...['src', 'test', 'preview', 'cli'].flatMap(pagesBelow),
]
const SCRIPTS = Object.keys(packageJson.scripts)
const NPM_OWN = ['ci', 'start', 'test', 'install']
/** First folder or file of a path in this repository. */
const ROOTS = /^(?:src|functions|taskpane|preview|cli|test|docs|dist)\//

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
}

const textOf = (page: string) => readFileSync(page, 'utf8')

describe('pages', () => {
  it('are there to judge', () => {
    expect(PAGES.length).toBeGreaterThan(10)
  })

  it.each(PAGES)('%s names only paths that exist', (page) => {
    const named = [...textOf(page).matchAll(/`([\w@./*-]+)`/g)].map((match) => match[1] ?? '')
    const paths = named.filter((name) => ROOTS.test(name) && !/[*]/.test(name) && !name.startsWith('dist/'))
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it.each(PAGES)('%s links only to pages that exist', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
    const local = links.filter((link) => !link.includes('://'))
    expect(local.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
  })

  it.each(PAGES)('%s names only commands that exist', (page) => {
    const runs = [...textOf(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] ?? '')
    const others = [...textOf(page).matchAll(/\bnpm (ci|start|test|install|\w+)\b/g)].map((match) => match[1] ?? '')
    expect(runs.filter((name) => !SCRIPTS.includes(name))).toEqual([])
    expect(others.filter((name) => name !== 'run' && !NPM_OWN.includes(name))).toEqual([])
  })

  it('number the decisions one by one', () => {
    const numbers = readdirSync('docs/decisions').map((name) => Number(name.slice(0, 4)))
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1))
  })
})

describe('the repository', () => {
  it('has only the top level a newcomer expects', () => {
    const shown = readdirSync('.').filter(
      (name) => !name.startsWith('.') && !['node_modules', 'dist', 'coverage'].includes(name),
    )
    expect(shown.sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'cli',
        'docs',
        'functions',
        'manifest.xml',
        'package-lock.json',
        'package.json',
        'preview',
        'src',
        'taskpane',
        'test',
        'tsconfig.json',
        'webpack.config.js',
      ].sort(),
    )
  })
})
