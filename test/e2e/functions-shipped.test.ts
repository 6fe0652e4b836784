import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedSession } from '#session'
import { type FunctionsMetadata, OFFICE_CDN } from '../office-host'
import { FunctionsInExcel, formula, loadFunctions } from '../support/functions-in-excel'
import { functionsMetadata } from '../support/functions-metadata'

const script = readFileSync(join('dist', 'functions.js'), 'utf8')
const built = (file: string) => JSON.parse(readFileSync(join('dist', file), 'utf8')) as FunctionsMetadata
const page = readFileSync(join('dist', 'taskpane.html'), 'utf8')

describe('the functions as they ship', () => {
  const asked: unknown[] = []
  let restoringAtLoad: boolean | undefined

  beforeAll(() =>
    loadFunctions(() => {
      const append = jest.spyOn(document.head, 'appendChild').mockImplementation((node) => {
        asked.push(node)
        return node
      })
      // Indirect, as a classic script of the page: in the global scope.
      // eslint-disable-next-line no-eval
      ;(0, eval)(script)
      append.mockRestore()
      restoringAtLoad = sharedSession().state().restoring
      return Promise.resolve()
    }),
  )

  it('are one classic script that asks for no other and brings no part of the pane', () => {
    expect(asked).toEqual([])
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m)
    expect(script).not.toMatch(/react\.(?:element|transitional|fragment)|fluentui/i)
  })

  it('are registered while the page loads, before the pane and after office.js', () => {
    const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="?([^" >]+)[^>]*>/g)].map(([tag, source = '']) => [
      tag,
      source,
    ])
    const names = scripts.map(([, source]) => source?.replace(/\.[\da-f]{8}(?=\.js$)/, ''))
    expect(names).toEqual([`${OFFICE_CDN}office.js`, 'functions.js', 'taskpane.js'])
    for (const [tag] of scripts) expect(tag).not.toMatch(/type="module"|\basync\b/)
  })

  it('answer in cells, with the metadata that ships beside them', async () => {
    const metadata = built('functions.json')
    const rows = [
      [
        formula('=SROI_BLOCK_VALUE("2",0.5,12)'),
        formula('=SROI_APPLICABLE(200000.01)'),
        formula('=SROI_OBLIGATION(1000000,,,,2%)'),
      ],
      [formula('=SROI_BLOCK_VALUE("5+12",1)'), formula('=SROI_PENALTY(10000,5000)'), formula('=SROI_JOBS(-1,1,2)')],
      [
        formula('=SROI_EXPECTED(36500,"2026-01-01","2026-12-31","1-1-2026")'),
        formula('=SROI_REASON("")'),
        formula('=SROI_EXPLAIN("",1)'),
      ],
    ]
    expect(await FunctionsInExcel.shows(rows, { metadata })).toEqual([
      [20000, true, 20000],
      ['#VALUE!', '#N/A', '#NUM!'],
      [100, '', ''],
    ])
    expect((await FunctionsInExcel.shows([[formula('=SROI_BLOCKS()')]], { metadata }))[0]?.[0]).toBe('Code')
  })

  it('wait for the workbook’s own catalogues from the moment they load', () => {
    expect(restoringAtLoad).toBe(true)
  })

  it('each have their help where Excel looks for it', () => {
    const help = readFileSync(join('dist', 'help.html'), 'utf8')
    const places = [...help.matchAll(/<h3 id="?([\w-]+)/g)].map(([, id]) => id)
    const wanted = ['functions.json', 'functions-en.json'].flatMap((file) => built(file).functions)
    expect(places).toEqual(wanted.map(({ helpUrl = '' }) => new URL(helpUrl).hash.slice(1)))
    expect(wanted.filter(({ description }) => !help.includes(description))).toEqual([])
  })

  it('are described in both languages as the comments say', () => {
    expect(built('functions.json')).toEqual(functionsMetadata().nl)
    expect(built('functions-en.json')).toEqual(functionsMetadata().en)
  })
})
