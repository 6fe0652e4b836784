import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { IsoDay } from '#time'
import { run } from '../../cli/run'
import { CONTRACT_HEADERS, type FileCell, fileOf, INZET_HEADERS, monitoringSheets } from '../support/monitoring-file'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../support/needs'
import { portfolioFolder } from '../support/portfolio-folder'
import { sroi, sroiJson } from '../support/sroi'

interface Receipt {
  readonly file: string
  readonly state: string
  readonly reason?: { readonly why: string; readonly message: string }
  readonly rows: number
  readonly excluded: number
}
interface Summarised {
  readonly tabs: readonly string[]
  readonly files: readonly Receipt[]
  readonly summary: { readonly totals: Readonly<Record<string, string>> }
}

let folder: string
const inFolder = (...names: string[]): string => join(folder, ...names)
const BUILT = join('dist', 'cli')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-portfolio-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** One contract, a row a quarter, half an fte of block 2 each: 5.000 a quarter. */
async function workbook(kenmerk: string, quarters: readonly string[], change: (row: FileCell[]) => void = () => {}) {
  const rows = quarters.map((quarter, at): FileCell[] => {
    const row = [kenmerk, quarter, `K-${String(at)}`, '2', 46023, 46387, 0.5, null, null, 5000, 'akkoord', 234]
    change(row)
    return row
  })
  return fileOf({
    Opdrachten: [[...CONTRACT_HEADERS], [kenmerk, 'Onderhoud', 'Groenwerk BV', 46023, 46387, 1_000_000]],
    Inzet: [[...INZET_HEADERS], ...rows],
  })
}

describe('a folder of workbooks', () => {
  it('each counts or not, with the reason, whatever stands beside it', async () => {
    mkdirSync(inFolder('in'))
    const put = (name: string, bytes: Uint8Array | string) => writeFileSync(inFolder('in', name), bytes)
    const first = await workbook('OP-1', ['2026-Q1', '2026-Q2'])
    put('a.xlsx', first)
    put('a (2).xlsx', first)
    put('a oud.xlsx', await workbook('OP-1', ['2026-Q1']))
    put(
      'b.xlsx',
      await fileOf({
        Blad1: [
          ['hallo', 'daar'],
          [1, 2],
        ],
      }),
    )
    put('c.xlsx', first.slice(0, 900))
    put('d q1.xlsx', await workbook('OP-4', ['2026-Q1']))
    put('d q2.xlsx', await workbook('OP-4', ['2026-Q2']))
    put('~$a.xlsx', 'slot van Excel')
    const before = readdirSync(inFolder('in')).map((name) => readFileSync(inFolder('in', name)))
    const { code, json } = await sroiJson<Summarised>('summarise', inFolder('in'), '--out', inFolder('uit.xlsx'))
    expect(
      json.files.map(({ file, state, reason, rows, excluded }) => [file, state, reason?.why, rows, excluded]),
    ).toEqual([
      ['a (2).xlsx', 'counted', undefined, 2, 0],
      ['a oud.xlsx', 'excluded', 'older', 1, 1],
      ['a.xlsx', 'excluded', 'same-file', 2, 2],
      ['b.xlsx', 'excluded', 'no-tables', 0, 0],
      ['c.xlsx', 'excluded', 'unreadable', 0, 0],
      ['d q1.xlsx', 'counted', undefined, 1, 0],
      ['d q2.xlsx', 'counted', undefined, 1, 0],
    ])
    expect(code).toBe(1)
    expect(json.summary.totals).toMatchObject({
      files: 7,
      counted: 3,
      contracts: 2,
      obligation: '100000.00',
      approved: '20000.00',
    })
    expect(readdirSync(inFolder('in')).map((name) => readFileSync(inFolder('in', name)))).toEqual(before)
  })

  it('headers and days as each file writes them', async () => {
    mkdirSync(inFolder('in'))
    writeFileSync(inFolder('in', 'a.xlsx'), await workbook('OP-1', ['2026-Q1']))
    const sheets = monitoringSheets()
    sheets['Opdrachten']?.splice(0, 1, [
      'Contractnummer',
      'Naam',
      'Opdrachtnemer',
      'Begindatum',
      'Einddatum',
      'Opdrachtsom',
    ])
    sheets['Opdrachten']?.splice(1, 2, ['OP-7', 'Groen', 'Helder BV', '01-01-2026', '31-12-2026', 400_000])
    sheets['Inzet']?.splice(1, 4, ['OP-7', '2026-Q1', 'K-1', '2', null, null, 0.5, null, null, 5000, 'akkoord', 234])
    writeFileSync(inFolder('in', 'b.xlsx'), await fileOf(sheets))
    const { json } = await sroiJson<Summarised>('summarise', inFolder('in'), '--out', inFolder('uit.xlsx'))
    expect(json.summary.totals).toMatchObject({ contracts: 2, obligation: '70000.00', approved: '10000.00' })
  })

  it('an empty folder, and an outcome on top of an input', async () => {
    mkdirSync(inFolder('in'))
    const empty = await sroi('summarise', inFolder('in'), '--out', inFolder('uit.xlsx'))
    expect([empty.code, empty.out]).toEqual([2, ''])
    writeFileSync(inFolder('in', 'a.xlsx'), await workbook('OP-1', ['2026-Q1']))
    writeFileSync(inFolder('in', 'b.xlsx'), await workbook('OP-2', ['2026-Q1']))
    const files = ['a', 'b'].map((name) => inFolder('in', `${name}.xlsx`))
    for (const wrong of [
      ['--out', inFolder('in', 'b.xlsx')],
      ['--out', inFolder('uit.xlsx'), '--csv', inFolder('in', 'a.xlsx')],
      ['--out', inFolder('uit.xlsx'), '--csv', inFolder('uit.xlsx')],
      ['--out', inFolder('uit.xlsx'), '--workers', 'veel'],
    ]) {
      const { code, out } = await sroi('summarise', ...files, ...wrong)
      expect([code, out]).toEqual([2, ''])
    }
    expect(readdirSync(folder)).toEqual(['in'])
  })

  it('the CSV stands beside the workbook', async () => {
    mkdirSync(inFolder('in'))
    await portfolioFolder(inFolder('in'), 3, 10)
    const { json } = await sroiJson<{ csv: string }>(
      ...['summarise', inFolder('in'), '--out', inFolder('uit.xlsx'), '--csv', inFolder('uit.csv')],
    )
    expect(json.csv).toBe('uit.csv')
    expect(readFileSync(inFolder('uit.csv'), 'utf8').split('\r\n')).toHaveLength(5)
  })
})

describe('threads', () => {
  const start = (program: string, ...argv: string[]) =>
    spawnSync(process.execPath, [program, ...argv, '--today', '2026-07-15'], { encoding: 'utf8', timeout: 120_000 })

  it.each([
    ['', []],
    [', with pages for conversations too', ['--with', 'conversation']],
  ])('two give byte for byte what one gives%s', async (_what, asked) => {
    await portfolioFolder(inFolder('in'), 7, 30)
    writeFileSync(inFolder('in', 'kapot.xlsx'), 'kapot')
    // A contract that is put together from two files.
    for (const quarter of ['2026-Q1', '2026-Q2']) {
      writeFileSync(inFolder('in', `samen ${quarter}.xlsx`), await workbook('SAMEN', [quarter]))
    }
    const made = [1, 2].map((count) => {
      const out = inFolder('uit.xlsx')
      const { status, stdout } = start(
        join(BUILT, 'sroi.cjs'),
        ...['summarise', inFolder('in'), '--out', out, '--workers', String(count), '--json', ...asked],
      )
      return { status, stdout, bytes: readFileSync(out).toString('base64') }
    })
    expect(made[0]?.status).toBe(1)
    expect(made[1]).toEqual(made[0])
  })

  it('one that runs out of memory costs its own file and no other', async () => {
    await portfolioFolder(inFolder('in'), 5, 5)
    cpSync(BUILT, inFolder('cli'), { recursive: true, filter: (path) => !path.endsWith('.map') })
    // The same worker, with one file that asks for more than there is.
    cpSync(inFolder('cli', 'portfolio-worker.cjs'), inFolder('cli', 'real.cjs'))
    writeFileSync(
      inFolder('cli', 'portfolio-worker.cjs'),
      `const { work } = require('./real.cjs')
exports.work = (task) => {
  if (task.at !== 2) return work(task)
  const all = []
  for (;;) all.push(new Array(1e6).fill(0).map((_, at) => 'x' + at))
}`,
    )
    for (const name of readdirSync(inFolder('cli')).filter((file) => file.endsWith('.cjs'))) {
      const text = readFileSync(inFolder('cli', name), 'utf8')
      // Less room, so that it is full sooner.
      if (text.includes('MOST_MEGABYTES = 4096')) {
        writeFileSync(inFolder('cli', name), text.replace('MOST_MEGABYTES = 4096', 'MOST_MEGABYTES = 128'))
      }
    }
    const { stdout, stderr } = start(
      inFolder('cli', 'sroi.cjs'),
      ...['summarise', inFolder('in'), '--out', inFolder('uit.xlsx'), '--workers', '2', '--json'],
    )
    expect(stderr.replace(/^<---[\s\S]*/m, '')).not.toContain('Error')
    const { files } = JSON.parse(stdout) as Summarised
    expect(files.map(({ state, reason }) => [state, reason?.message])).toEqual([
      ['counted', undefined],
      ['counted', undefined],
      ['excluded', 'Het bestand is te groot of te sterk samengeperst om veilig te openen.'],
      ['counted', undefined],
      ['counted', undefined],
    ])
  })
})

it('who stops half-way keeps what there was, and is told so', async () => {
  await portfolioFolder(inFolder('in'), 3, 5)
  writeFileSync(inFolder('uit.xlsx'), 'van mij')
  const stop = new AbortController()
  const shown: (string | null)[] = []
  let said = ''
  const code = await run(['summarise', inFolder('in'), '--out', inFolder('uit.xlsx')], {
    today: '2026-07-15' as IsoDay,
    out: (text) => void (said += text),
    err: (text) => void (said += text),
    stop: () => stop.signal,
    progress: (line) => {
      shown.push(line)
      if (shown.length === 2) stop.abort()
    },
  })
  expect([code, said]).toEqual([130, 'Gestopt. Er is niets geschreven.\n'])
  expect(shown).toEqual(['1 van 3: opdracht-0000.xlsx', '2 van 3: opdracht-0001.xlsx', null])
  expect(readdirSync(folder).sort()).toEqual(['in', 'uit.xlsx'])
  expect(readFileSync(inFolder('uit.xlsx'), 'utf8')).toBe('van mij')
})

it('a long name of a file is whole on the receipt, with its figures at the top of the row', async () => {
  const name = `${'werkmap van de gemeente '.repeat(4)}2026.xlsx`
  mkdirSync(inFolder('in'))
  writeFileSync(inFolder('in', name), await workbook('OP-1', ['2026-Q1']))
  await sroi('summarise', inFolder('in'), '--out', inFolder('uit.xlsx'))
  const { sheets } = await XlsxWorkbook.open(new Uint8Array(readFileSync(inFolder('uit.xlsx')))).read()
  const rows = sheets.at(-1)?.rows.filter(({ cells: [first] }) => first?.value === name) ?? []
  expect(rows).toHaveLength(2)
  for (const { cells } of rows) {
    expect(cells[0]?.look).toMatchObject({ wrap: true })
    expect(cells.map(({ look }) => look?.vertical)).toEqual(cells.map(() => 'top'))
  }
})

describe('anyone can recompute the headline', () => {
  const amountsOf = async (bytes: Uint8Array) => {
    const { sheets } = await XlsxWorkbook.open(bytes).read()
    const rows = sheets[0]?.rows.map(({ cells }) => new Map(cells.map((cell) => [cell.column, cell]))) ?? []
    const at = (label: string) => rows.find((row) => row.get(1)?.value === label)?.get(2)
    const header = rows.findIndex((row) => row.get(1)?.value === 'Opdracht')
    const total = rows.findIndex((row, index) => index > header && row.get(1)?.value === 'Totaal')
    const column = (name: string) => [...(rows[header] ?? [])].find(([, { value }]) => value === name)?.[0] ?? 0
    const sum = (name: string) =>
      rows
        .slice(header + 1, total)
        .reduce((cents, row) => cents + BigInt(Math.round(Number(row.get(column(name))?.value ?? 0) * 100)), 0n)
    return { at, sum }
  }
  const HEADLINE = [
    ['Verplichting', 'Verplichting'],
    ['Goedgekeurd', 'Goedgekeurd'],
    ['In behandeling (concept en ingediend)', 'Ingediend, in behandeling'],
    ['Nog nodig', 'Nog nodig'],
  ] as const

  async function outcome(): Promise<Uint8Array> {
    await portfolioFolder(inFolder('in'), 18, 12)
    await sroi('summarise', inFolder('in'), '--out', inFolder('uit.xlsx'))
    return new Uint8Array(readFileSync(inFolder('uit.xlsx')))
  }

  it('each key figure is a native formula, and equals the rows of the table in whole cents', async () => {
    const { at, sum } = await amountsOf(await outcome())
    for (const [label, column] of HEADLINE) {
      const cell = at(label)
      expect([label, cell?.formula]).toEqual([label, expect.stringMatching(/^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/)])
      expect([label, BigInt(Math.round(Number(cell?.value) * 100))]).toEqual([label, sum(column)])
    }
    expect(at('Opdrachten')?.value).toBe(18)
  })

  /** Half of what is approved belongs to a contract of which no obligation is known. */
  async function withUnknownObligation(): Promise<Uint8Array> {
    mkdirSync(inFolder('in'))
    writeFileSync(inFolder('in', 'a.xlsx'), await workbook('OP-1', ['2026-Q1', '2026-Q2']))
    const rows = [['OP-2', '2026-Q1', 'K-0', '2', 46023, 46387, 1, null, null, 10000, 'akkoord', 234]]
    const unknown = ['OP-2', 'Onderhoud', 'Groenwerk BV', 46023, 46387, null]
    const Opdrachten = [[...CONTRACT_HEADERS], unknown]
    writeFileSync(inFolder('in', 'b.xlsx'), await fileOf({ Opdrachten, Inzet: [[...INZET_HEADERS], ...rows] }))
    await sroi('summarise', inFolder('in'), '--out', inFolder('uit.xlsx'))
    return new Uint8Array(readFileSync(inFolder('uit.xlsx')))
  }

  it('the approved part is of the contracts whose obligation is known', async () => {
    const { at } = await amountsOf(await withUnknownObligation())
    expect(at('Goedgekeurd')?.value).toBe(20000)
    expect(at('Goedgekeurd deel van de verplichting')?.value).toBe(0.2)
  })

  describeWhere(hasProgram('soffice'), 'LibreOffice: a portfolio recalculated')('by LibreOffice', () => {
    it('to the same part of the obligations that are known', async () => {
      const { at } = await amountsOf(recalculatedByLibreOffice(await withUnknownObligation()))
      expect(at('Goedgekeurd deel van de verplichting')?.value).toBe(0.2)
    })

    it('to the same cent', async () => {
      const bytes = await outcome()
      const [ours, theirs] = [await amountsOf(bytes), await amountsOf(recalculatedByLibreOffice(bytes))]
      for (const label of [...HEADLINE.map(([name]) => name), 'Goedgekeurd deel van de verplichting', 'Opdrachten']) {
        expect([label, Number(theirs.at(label)?.value).toFixed(4)]).toEqual([
          label,
          Number(ours.at(label)?.value).toFixed(4),
        ])
      }
    })
  })

  const python = pythonWithOpenpyxl()
  describeWhere(python !== null, 'openpyxl: a portfolio read')('read by openpyxl', () => {
    it('has its tabs, its formulas and its chart', async () => {
      await outcome()
      const script = `import openpyxl, sys, json
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({'tabs': book.sheetnames, 'charts': len(sheet._charts), 'formulas': sum(1 for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and cell.value.startswith('='))}))`
      const read = JSON.parse(
        execFileSync(python ?? '', ['-c', script, inFolder('uit.xlsx')], { encoding: 'utf8' }),
      ) as { tabs: string[]; charts: number; formulas: number }
      expect(read.tabs[0]).toBe('SROI Overzicht')
      expect(read.tabs.at(-1)).toBe('SROI Verantwoording')
      expect(read.charts).toBe(1)
      expect(read.formulas).toBeGreaterThan(15)
    })
  })
})
