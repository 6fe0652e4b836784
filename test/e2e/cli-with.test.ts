import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { sheetNamed } from '#workbook'
import { cents, fromCents, roundedDivision } from '../support/cents-judge'
import { type FileCell, fileOf, monitoringSheets } from '../support/monitoring-file'
import { describeWhere, pythonWithOpenpyxl } from '../support/needs'
import { partsOf } from '../support/parts'
import { sroi, sroiJson } from '../support/sroi'

const folder = mkdtempSync(join(tmpdir(), 'sroi-gesprek-'))
const at = (name: string): string => join(folder, name)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Summary {
  readonly tabs: readonly string[]
  readonly council: { readonly paragraph: string; readonly figures: Readonly<Record<string, unknown>> }
}

async function written(name: string, change: (sheets: Record<string, (readonly FileCell[])[]>) => void = () => {}) {
  const sheets = monitoringSheets()
  change(sheets)
  writeFileSync(at(name), await fileOf(sheets))
  return at(name)
}

/** Approved and pending, added up in whole cents from the claimed column, which is right in this file. */
function counted(kenmerk?: string): { approved: bigint; pending: bigint } {
  const sums = { approved: 0n, pending: 0n }
  for (const row of monitoringSheets()['Inzet']?.slice(1) ?? []) {
    if (kenmerk !== undefined && row[0] !== kenmerk) continue
    const amount = cents(Number(row[9]).toFixed(2))
    if (row[10] === 'akkoord') sums.approved += amount
    else sums.pending += amount
  }
  return sums
}

describe('sroi summarise --with', () => {
  it('adds the tabs that are asked for, and tells the paragraph with figures that anyone can count', async () => {
    const file = await written('een.xlsx')
    const { json } = await sroiJson<Summary>(
      'summarise',
      file,
      '--out',
      at('uit.xlsx'),
      '--with',
      'conversation, council',
    )
    expect(json.tabs.slice(-2)).toEqual(['SROI Gesprek', 'SROI Raadstekst'])
    const { approved, pending } = counted()
    const { figures, paragraph } = json.council
    expect(cents(String(figures['approved']))).toBe(approved)
    expect(cents(String(figures['submitted']))).toBe(pending)
    // 5% of 1,000,000 and of 400,000.
    expect(figures['obligation']).toBe('70000.00')
    expect(figures['share']).toBe((Number((approved * 1000n) / 7_000_000n) / 1000).toFixed(3))
    const workbook = await XlsxWorkbook.open(readFileSync(at('uit.xlsx'))).read()
    const texts = sheetNamed(workbook, 'SROI Raadstekst')?.rows.flatMap(({ cells }) => cells.map(({ value }) => value))
    expect(texts).toContain(paragraph)
  })

  it('every figure of a page is what anyone counts from the user’s own cells', async () => {
    const file = await written('cijfers.xlsx')
    await sroi('summarise', file, '--out', at('cijfers-uit.xlsx'), '--with', 'conversation')
    const sheet = sheetNamed(await XlsxWorkbook.open(readFileSync(at('cijfers-uit.xlsx'))).read(), 'SROI Gesprek')
    const rows = (sheet?.rows ?? []).map(({ cells }) => {
      const values: unknown[] = []
      for (const { column, value } of cells) values[column - 1] = value
      return values
    })
    const starts = rows.flatMap(([first], index) =>
      typeof first === 'string' && /: OP-\d$/.test(first) ? [index] : [],
    )
    const days = (from: string, to: string): bigint => BigInt((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1)
    for (const [kenmerk, value, start] of [
      ['OP-1', 100_000_000n, starts[0] ?? 0],
      ['OP-2', 40_000_000n, starts[1] ?? 0],
    ] as const) {
      const shown = (label: string): bigint =>
        cents(Number(rows.slice(start).find(([first]) => first === label)?.[2]).toFixed(2))
      const { approved, pending } = counted(kenmerk)
      const obligation = value / 20n
      // 15 July of a contract that runs the whole of 2026.
      const expected = roundedDivision(obligation * days('2026-01-01', '2026-07-15'), 365n)
      const forecast = roundedDivision((approved + pending) * 365n, days('2026-01-01', '2026-06-30'))
      expect([kenmerk, shown('Verplichting')]).toEqual([kenmerk, obligation])
      expect([kenmerk, shown('Goedgekeurd')]).toEqual([kenmerk, approved])
      expect([kenmerk, shown('In behandeling')]).toEqual([kenmerk, pending])
      expect([kenmerk, shown('Verwacht nu')]).toEqual([kenmerk, expected])
      expect([kenmerk, Number(rows.slice(start).find(([first]) => first === 'Verschil')?.[2]).toFixed(2)]).toEqual([
        kenmerk,
        fromCents(approved - expected),
      ])
      expect([kenmerk, shown('Prognose einde')]).toEqual([kenmerk, forecast])
      expect([kenmerk, shown('Nog nodig')]).toEqual([kenmerk, obligation - approved])
    }
  })

  it('made twice, every part of the file is the same', async () => {
    const file = await written('keer.xlsx')
    const asked = ['--with', 'conversation,council']
    await sroi('summarise', file, '--out', at('keer1.xlsx'), ...asked)
    // The name of the file stands on the tabs.
    mkdirSync(at('nogmaals'), { recursive: true })
    copyFileSync(at('keer1.xlsx'), at('nogmaals/keer.xlsx'))
    await sroi('summarise', at('nogmaals/keer.xlsx'), '--out', at('keer2.xlsx'), ...asked)
    const [first, second] = ['keer1.xlsx', 'keer2.xlsx'].map((name) => partsOf(readFileSync(at(name))))
    expect([...(second ?? [])].sort()).toEqual([...(first ?? [])].sort())
  })

  it('without it they are not made, and the paragraph is in the JSON alone', async () => {
    const file = await written('zonder.xlsx')
    const { json } = await sroiJson<Summary>('summarise', file, '--out', at('uit2.xlsx'))
    expect(json.tabs).not.toContain('SROI Gesprek')
    expect(json.tabs).not.toContain('SROI Raadstekst')
    expect(json.council.paragraph).toContain('Over 2 opdrachten')
    const plain = await sroi('summarise', file, '--out', at('uit2.xlsx'))
    expect(plain.out).not.toContain('Over 2 opdrachten')
    const asked = await sroi('summarise', file, '--out', at('uit2.xlsx'), '--with', 'council', '--lang', 'en')
    expect(asked.out).toContain('Over 2 contracts')
  })

  it('many workbooks: the text for a council over all that count', async () => {
    mkdirSync(at('map'), { recursive: true })
    await written('map/a.xlsx')
    await written('map/b.xlsx', (sheets) => {
      for (const name of ['Opdrachten', 'Inzet']) {
        sheets[name] = (sheets[name] ?? []).map((row) =>
          row.map((cell, column) => (column === 0 && typeof cell === 'string' ? cell.replace('OP-', 'B-') : cell)),
        )
      }
    })
    writeFileSync(at('map/kapot.xlsx'), 'geen werkmap')
    const { json } = await sroiJson<Summary>('summarise', at('map'), '--out', at('alles.xlsx'), '--with', 'council')
    expect(json.tabs.at(-1)).toBe('SROI Raadstekst')
    const { approved, pending } = counted()
    const { figures, paragraph } = json.council
    expect(figures['contracts']).toBe(4)
    expect(cents(String(figures['approved']))).toBe(2n * approved)
    expect(cents(String(figures['submitted']))).toBe(2n * pending)
    expect(figures['obligation']).toBe('140000.00')
    expect(paragraph).toContain('volgens 2 werkmappen; 1 andere is niet meegeteld.')
  })

  it('many workbooks: a page for each contract that counts, with the file it comes from', async () => {
    mkdirSync(at('bladen'), { recursive: true })
    await written('bladen/a.xlsx')
    writeFileSync(at('bladen/kapot.xlsx'), 'geen werkmap')
    const { json } = await sroiJson<Summary>('summarise', at('bladen'), '--out', at('p.xlsx'), '--with', 'conversation')
    expect(json.tabs.at(-1)).toBe('SROI Gesprek')
    const rows = await pageRows('p.xlsx')
    expect(rows.map(({ first }) => first).filter((first) => first.startsWith('Gesprek over'))).toEqual([
      'Gesprek over social return: OP-1',
      'Gesprek over social return: OP-2',
    ])
    expect(rows.filter(({ first }) => first === 'Bestand').map(({ second }) => second)).toEqual(['a.xlsx', 'a.xlsx'])
  })

  it.each([
    [['een.xlsx'], 'raad', 'conversation, council'],
    [['een.xlsx'], 'councel', 'council'],
    [['een.xlsx', 'zonder.xlsx'], 'conversatie', 'conversation, council'],
  ])('%s --with %s is refused with what to do', async (names, asked, sentence) => {
    const files = names.map(at)
    const { code, out, err } = await sroi('summarise', ...files, '--out', at('niet.xlsx'), '--with', asked)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

interface PageRow {
  readonly row: number
  readonly first: string
  readonly second: string
}

async function pageRows(name: string): Promise<readonly PageRow[]> {
  const sheet = sheetNamed(await XlsxWorkbook.open(readFileSync(at(name))).read(), 'SROI Gesprek')
  return (sheet?.rows ?? []).map(({ row, cells }) => {
    const text = (column: number): string => {
      const value = cells.find((cell) => cell.column === column)?.value
      return typeof value === 'string' ? value : ''
    }
    return { row, first: text(1), second: text(2) }
  })
}

/** Types on the page of a contract, as a person does. */
async function typeOn(name: string, kenmerk: string, value: string, below = 1): Promise<void> {
  const workbook = XlsxWorkbook.open(readFileSync(at(name)))
  const rows = await pageRows(name)
  const from = rows.find(({ first }) => first.endsWith(`: ${kenmerk}`))?.row ?? 0
  const row = (rows.find((each) => each.row > from && each.first === 'Oorzaak')?.row ?? 0) + below
  const cells = [{ row, column: 2, content: { kind: 'value', value } as const }]
  await workbook.apply([{ kind: 'write-cells', sheet: 'SROI Gesprek', cells }])
  writeFileSync(at(name), workbook.save())
}

const secondsOf = async (name: string): Promise<readonly string[]> => (await pageRows(name)).map(({ second }) => second)

describe('what somebody typed in the file that --out makes anew', () => {
  it('stays where pages are asked for again, over many workbooks', async () => {
    mkdirSync(at('kwartaal'), { recursive: true })
    await written('kwartaal/a.xlsx')
    const asked = ['summarise', at('kwartaal'), '--out', at('samen.xlsx'), '--with', 'conversation']
    await sroi(...asked)
    await typeOn('samen.xlsx', 'OP-2', 'Twee plekken in september')
    await sroi(...asked)
    const rows = await pageRows('samen.xlsx')
    const found = rows.find(({ second }) => second === 'Twee plekken in september')
    expect(found?.row).toBeGreaterThan(rows.find(({ first }) => first.endsWith(': OP-2'))?.row ?? Infinity)
    expect(rows.filter(({ first }) => first.startsWith('Gesprek over'))).toHaveLength(2)
    const before = readFileSync(at('samen.xlsx'))
    await sroi(...asked)
    expect([...partsOf(readFileSync(at('samen.xlsx')))].sort()).toEqual([...partsOf(before)].sort())
  })

  it('stays in the copy of one workbook, beside what stands in the workbook itself', async () => {
    await written('los.xlsx')
    await sroi('summarise', at('los.xlsx'), '--out', at('werk.xlsx'), '--with', 'conversation')
    await typeOn('werk.xlsx', 'OP-1', 'In de werkmap')
    const asked = ['summarise', at('werk.xlsx'), '--out', at('kopie.xlsx'), '--with', 'conversation']
    await sroi(...asked)
    await typeOn('kopie.xlsx', 'OP-1', 'In de kopie', 2)
    await typeOn('werk.xlsx', 'OP-1', 'Later in de werkmap', 3)
    for (const language of ['en', 'nl']) await sroi(...asked, '--lang', language)
    const typed = (await secondsOf('kopie.xlsx')).filter((second) => / de (?:werkmap|kopie)$/.test(second))
    expect(typed).toEqual(['In de werkmap', 'In de kopie', 'Later in de werkmap'])
  })

  it('is never lost: without pages nothing is made, and we say what to do', async () => {
    await written('vast.xlsx')
    await sroi('summarise', at('vast.xlsx'), '--out', at('getypt.xlsx'), '--with', 'conversation')
    await sroi('summarise', at('vast.xlsx'), '--out', at('getypt.xlsx'))
    await sroi('summarise', at('vast.xlsx'), '--out', at('getypt.xlsx'), '--with', 'conversation')
    await typeOn('getypt.xlsx', 'OP-1', 'Nog bellen')
    const before = readFileSync(at('getypt.xlsx'))
    for (const files of [[at('vast.xlsx')], [at('vast.xlsx'), at('een.xlsx')]]) {
      const { code, out, err } = await sroi('summarise', ...files, '--out', at('getypt.xlsx'), '--with', 'council')
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('Zet --with conversation erbij')
    }
    expect(readFileSync(at('getypt.xlsx')).equals(before)).toBe(true)
  })

  it('behind a password nobody can see, so that file stays as it is', async () => {
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    writeFileSync(at('slot.xlsx'), locked)
    const { code, err } = await sroi('summarise', await written('open.xlsx'), '--out', at('slot.xlsx'))
    expect([code, err]).toEqual([2, expect.stringContaining('heeft een wachtwoord') as string])
    expect(readFileSync(at('slot.xlsx')).equals(locked)).toBe(true)
  })
})

const python = pythonWithOpenpyxl()

describeWhere(python !== null, 'python3 with openpyxl, to read the pages for a conversation with another program')(
  'openpyxl',
  () => {
    const run = (script: string, ...args: string[]): string =>
      execFileSync(python ?? '', ['-c', script, ...args], { encoding: 'utf8' }).trim()

    it('sees a break after each page but the last, and an upright A4 at a size of its own', async () => {
      await sroi('summarise', await written('twee.xlsx'), '--out', at('pagina.xlsx'), '--with', 'conversation')
      const told = run(
        [
          'import sys, openpyxl',
          'w = openpyxl.load_workbook(sys.argv[1])["SROI Gesprek"]',
          'print([b.id for b in w.row_breaks.brk])',
          'print(w.page_setup.paperSize, w.page_setup.orientation, w.page_setup.scale, bool(w.sheet_properties.pageSetUpPr.fitToPage))',
          'print([r[0].row for r in w.iter_rows(max_col=1) if str(r[0].value).startswith("Gesprek over")])',
        ].join('\n'),
        at('pagina.xlsx'),
      )
      const [breaks = '', setup, titles = ''] = told.split('\n')
      const [second = 0] = (JSON.parse(titles) as number[]).slice(1)
      expect(JSON.parse(breaks)).toEqual([second - 1])
      expect(setup).toBe('9 portrait 66 False')
    })

    it('what somebody types in a yellow cell with another program is still there when the tab is made anew', async () => {
      await sroi('summarise', await written('typ.xlsx'), '--out', at('typ1.xlsx'), '--with', 'conversation')
      run(
        [
          'import sys, openpyxl',
          'b = openpyxl.load_workbook(sys.argv[1])',
          'w = b["SROI Gesprek"]',
          'row = [r[0].row for r in w.iter_rows(max_col=1) if r[0].value == "Oorzaak"][1]',
          'w.cell(row + 1, 2).value = "Twee plekken in september"',
          'b.save(sys.argv[2])',
        ].join('\n'),
        at('typ1.xlsx'),
        at('typ2.xlsx'),
      )
      const { out } = await sroi('summarise', at('typ2.xlsx'), '--out', at('typ3.xlsx'), '--with', 'conversation')
      expect(out).toContain('SROI Gesprek')
      const sheet = sheetNamed(await XlsxWorkbook.open(readFileSync(at('typ3.xlsx'))).read(), 'SROI Gesprek')
      const found = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === 'Twee plekken in september'))
      const second = sheet?.rows.filter(({ cells }) =>
        JSON.stringify(cells[0]?.value ?? '').startsWith('"Gesprek over'),
      )[1]
      expect(found?.row).toBeGreaterThan(second?.row ?? Infinity)
    })
  },
)
