import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import packageJson from '../../package.json'

/** Which rooms a room may take from. Libraries are named too where only one room may use them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  money: [],
  time: [],
  sources: [],
  workbook: ['money', 'time'],
  findings: ['workbook', 'sources'],
  texts: ['findings', 'fixes', 'money', 'time', 'sources', 'rules', 'rulebook', 'doctor', 'workbook'],
  rulebook: ['money', 'time', 'sources', 'findings', 'workbook'],
  rules: ['money', 'time', 'sources', 'findings', 'rulebook'],
  doctor: ['money', 'time', 'sources', 'findings', 'rulebook', 'workbook'],
  approvals: ['time', 'workbook'],
  checks: ['approvals', 'money', 'time', 'sources', 'findings', 'rulebook', 'rules', 'workbook'],
  fixes: ['money', 'time', 'findings', 'rulebook', 'workbook', 'checks'],
  acceptances: ['findings', 'time', 'workbook', 'checks'],
  copies: ['findings', 'workbook', 'checks'],
  summary: ['acceptances', 'money', 'time', 'sources', 'findings', 'rulebook', 'rules', 'workbook', 'checks', 'texts'],
  templates: ['time', 'rulebook', 'rules', 'workbook', 'texts'],
  session: ['rulebook', 'rules', 'texts'],
  'use-cases': [
    'money',
    'time',
    'sources',
    'findings',
    'rulebook',
    'rules',
    'workbook',
    'acceptances',
    'approvals',
    'checks',
    'copies',
    'fixes',
    'texts',
    'summary',
    'templates',
    'session',
    'doctor',
  ],
  'adapters/office': ['workbook'],
  'adapters/xlsx': ['workbook'],
  'adapters/memory': ['workbook'],
  'adapters/engine': ['workbook', 'money', 'time'],
  functions: ['session', 'rules', 'rulebook', 'findings', 'texts', 'money', 'time', 'sources', 'workbook'],
  taskpane: [
    'use-cases',
    'fixes',
    'acceptances',
    'session',
    'texts',
    'findings',
    'rules',
    'rulebook',
    'sources',
    'checks',
    'doctor',
    'workbook',
    'functions',
    'money',
    'time',
    'adapters/office',
    'adapters/xlsx',
    'adapters/engine',
  ],
  preview: [
    'findings',
    'use-cases',
    'session',
    'functions',
    'texts',
    'workbook',
    'rulebook',
    'time',
    'money',
    'taskpane',
    'adapters/xlsx',
    'adapters/memory',
    'adapters/engine',
  ],
  cli: [
    'use-cases',
    'session',
    'functions',
    'texts',
    'workbook',
    'rulebook',
    'rules',
    'findings',
    'checks',
    'doctor',
    'time',
    'adapters/xlsx',
    'adapters/engine',
  ],
}

/** Libraries that one room keeps behind its door. */
const ONE_ROOM: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['money'],
  fflate: ['adapters/xlsx'],
  saxes: ['adapters/xlsx'],
  papaparse: ['doctor'],
  zod: ['approvals', 'rulebook', 'use-cases', 'session'],
  'react-data-grid': ['preview'],
  '@fluentui/react-components': ['taskpane', 'preview'],
}

const ALIASES = new Map(Object.entries(packageJson.imports).map(([alias, path]) => [alias, resolve(path)]))
const FOLDERS = ['src', 'functions', 'taskpane', 'preview', 'cli']
const files = FOLDERS.flatMap(filesBelow)

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

function roomOf(path: string): string {
  const parts = relative(process.cwd(), resolve(path)).split(sep)
  if (parts[0] !== 'src') return parts[0] ?? ''
  return parts[1] === 'adapters' ? `adapters/${parts[2] ?? ''}` : (parts[1] ?? '')
}

interface Import {
  readonly from: string
  readonly what: string
  readonly target: string | null
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  return found.map((what) => {
    if (what.startsWith('#')) return { from: path, what, target: ALIASES.get(what) ?? null }
    if (what.startsWith('.')) return { from: path, what, target: resolve(dirname(path), what) }
    return { from: path, what, target: null }
  })
}

const imports = files.flatMap(importsOf)

describe('rooms of the house', () => {
  it('finds files and imports to judge', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(200)
  })

  it('take only from the rooms below them', () => {
    const wrong = imports.flatMap(({ from, what, target }) => {
      if (target === null) return []
      const room = roomOf(from)
      const other = roomOf(target)
      return room === other || MAY_IMPORT[room]?.includes(other) ? [] : [`${from} takes ${what}`]
    })
    expect(wrong).toEqual([])
  })

  it('are entered by their front door', () => {
    const wrong = imports.flatMap(({ from, what, target }) =>
      target !== null && what.startsWith('.') && roomOf(from) !== roomOf(target) ? [`${from} takes ${what}`] : [],
    )
    expect(wrong).toEqual([])
  })

  it('keep each library behind one door', () => {
    const wrong = imports.flatMap(({ from, what }) => {
      const rooms = ONE_ROOM[what]
      return rooms === undefined || rooms.includes(roomOf(from)) ? [] : [`${from} takes ${what}`]
    })
    expect(wrong).toEqual([])
  })

  it('let only the doors pick an adapter', () => {
    const pickers = imports.filter(({ what }) => what.startsWith('#adapters/')).map(({ from }) => roomOf(from))
    expect([...new Set(pickers)].filter((room) => !['cli', 'preview', 'taskpane'].includes(room))).toEqual([])
  })
})
