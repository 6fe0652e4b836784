import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { XlsxWorkbook } from '#adapters/xlsx'
import { TAB_NAMES, type TabRole, type WritePlan } from '#workbook'
import { doubling, edit, tab, write } from '../../../contract/workbook-port.suite'
import { difference, partChanges } from '../../../support/raw-parts'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/files/${name}`))
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const RICH = fixture('rich.xlsx')

const ourTabs: WritePlan = (['overview', 'findings'] satisfies TabRole[]).map((role) => {
  const plan = tab('proef')
  return { ...plan, role, sheet: { ...plan.sheet, name: TAB_NAMES[role] } }
})

describe.each(['rich.xlsx', 'rich-libreoffice.xlsx'])('%s', (name) => {
  const before = fixture(name)

  it('is the same file when nothing was done but looking', async () => {
    const workbook = XlsxWorkbook.open(before, { calculator: doubling })
    await workbook.read()
    await workbook.recalculate()
    expect(partChanges(before, workbook.save())).toEqual({ changed: [], added: [], gone: [] })
  })

  it('keeps every part but the edited sheet, and asks for calculation', async () => {
    const workbook = XlsxWorkbook.open(before)
    await workbook.apply([write('Opdrachten', { D3: 99.5 })])
    expect(partChanges(before, workbook.save())).toEqual({
      changed: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
      added: [],
      gone: [],
    })
  })

  it('keeps every part of the user when our tabs come, come again, and go', async () => {
    const workbook = XlsxWorkbook.open(before)
    await workbook.apply(ourTabs)
    const once = workbook.save()
    expect(partChanges(before, once)).toEqual({
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      added: expect.any(Array),
      gone: name === 'rich.xlsx' ? ['xl/calcChain.xml'] : [],
    })
    const { added } = partChanges(before, once)
    expect(added.filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/.test(one))).toHaveLength(2)
    expect(added.filter((one) => !/^xl\/(worksheets|tables)\//.test(one))).toEqual([])
    const again = XlsxWorkbook.open(once)
    await again.apply(ourTabs)
    expect(partChanges(once, again.save())).toEqual({ changed: [], added: [], gone: [] })
    await again.apply([
      { kind: 'remove-sheet', role: 'overview' },
      { kind: 'remove-sheet', role: 'findings' },
    ])
    const left = partChanges(before, again.save())
    expect(left.added).toEqual([])
    expect(left.changed).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'].filter((one) =>
        left.changed.includes(one),
      ),
    )
    expect(await names(again)).toEqual(await names(XlsxWorkbook.open(before)))
  })
})

async function names(workbook: XlsxWorkbook): Promise<unknown> {
  const snapshot = await workbook.read()
  return [snapshot.names, snapshot.sheets.map((sheet) => sheet.name)]
}

describe('an edited sheet differs only where it must', () => {
  async function edited(sheet: string, file: string, plan: Parameters<typeof write>[1], format?: string) {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.apply([write(sheet, plan, format)])
    const after = workbook.save()
    return difference(part(RICH, file), part(after, file))
  }

  it('in one number', async () => {
    // 200000.5 becomes 99.5; the mark for a number, which says nothing, goes.
    expect(await edited('Opdrachten', 'xl/worksheets/sheet1.xml', { D3: 99.5 })).toEqual([' t="n"><v>200000', '><v>99'])
  })

  it('in one text, which keeps the style of its cell', async () => {
    const [before, after] = await edited('Blad met spaties', 'xl/worksheets/sheet2.xml', { B5: '=niet rekenen' })
    expect(before).toBe('n"><v>12.5</v')
    expect(after).toBe('inlineStr"><is><t xml:space="preserve">=niet rekenen</t></is')
  })

  it('in one new cell, in its place in the row', async () => {
    expect(await edited('Formules', 'xl/worksheets/sheet4.xml', { C1: 5 })).toEqual(['', 'C1"><v>5</v></c><c r="'])
  })

  it('in a new row behind the last, with the size of the sheet', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.apply([write('Formules', { A12: 5 })])
    const row = '<row r="12"><c r="A12"><v>5</v></c></row>'
    const after = part(workbook.save(), 'xl/worksheets/sheet4.xml')
    expect(after).toContain('<dimension ref="A1:E12"/>')
    expect(after.replace(row, '').replace('A1:E12', 'A1:E6')).toBe(part(RICH, 'xl/worksheets/sheet4.xml'))
  })

  it('in the formulas that shared the one that is overwritten', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.apply([write('Formules', { B1: 5, B3: { formula: '=SROI_JOBS(A1,A2,A3)' } })])
    const xml = part(workbook.save(), 'xl/worksheets/sheet4.xml')
    expect(xml).toContain('<c r="B1"><v>5</v></c>')
    expect(xml).toContain('<c r="B2"><f>A2*2</f><v>6</v></c>')
    expect(xml).toContain('<c r="B3"><f>_xldudf_SROI_JOBS(A1,A2,A3)</f></c>')
    expect(xml).toContain('<c r="B6"><f>A6*2</f><v>18</v></c>')
    expect(xml).toContain('sparkline')
  })

  it('and not at all when the edit was taken back', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.edit('Formules', [
      edit('A1', { kind: 'value', value: 'x' }),
      edit('Z9', { kind: 'value', value: 1 }),
    ])
    await workbook.edit('Formules', [
      edit('A1', { kind: 'value', value: 1.5 }),
      edit('Z9', { kind: 'value', value: null }),
    ])
    expect(partChanges(RICH, workbook.save()).changed).not.toContain('xl/worksheets/sheet4.xml')
  })
})

describe('around an edit', () => {
  it('formulas that came or went take the list of formula cells with them; numbers leave it', async () => {
    const number = XlsxWorkbook.open(RICH)
    await number.apply([write('Formules', { A1: 3 })])
    expect(part(number.save(), 'xl/calcChain.xml')).not.toBe('')
    const formula = XlsxWorkbook.open(RICH)
    await formula.apply([write('Formules', { B2: 3 })])
    const saved = formula.save()
    expect(part(saved, 'xl/calcChain.xml')).toBe('')
    expect(part(saved, 'xl/_rels/workbook.xml.rels') + part(saved, '[Content_Types].xml')).not.toContain('calcChain')
    expect(part(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  })

  it('locked cells stay closed and open cells open on a protected sheet', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await expect(workbook.apply([write('Beveiligd', { A1: 'x' })])).rejects.toMatchObject({
      problem: 'protected',
      detail: { sheet: 'Beveiligd' },
    })
    await workbook.apply([write('Beveiligd', { A2: 'x' })])
    expect(part(workbook.save(), 'xl/worksheets/sheet3.xml')).toContain('>x<')
  })

  it('the column of a table follows its header, and formulas that call it follow too', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.apply([write('Opdrachten', { D1: 'Waarde <excl.>', A1: 'Opdracht' })])
    const { sheets } = await workbook.read()
    expect(sheets[0]?.tables[0]?.columns.slice(0, 4)).toEqual([
      'Opdracht2',
      'Opdracht',
      'Gunningsdatum',
      'Waarde <excl.>',
    ])
    const saved = workbook.save()
    expect(part(saved, 'xl/tables/table1.xml')).toContain('name="Waarde &lt;excl.&gt;"')
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(tblOpdrachten[Waarde &lt;excl.&gt;])</f>')
    expect((await XlsxWorkbook.open(saved).read()).sheets[0]?.tables).toEqual(sheets[0]?.tables)
  })

  it('a workbook with locked structure takes no new tabs, though its cells can be edited', async () => {
    const locked = unzipSync(RICH)
    const bytes = await lockedStructure(locked)
    const workbook = XlsxWorkbook.open(bytes)
    await expect(workbook.apply(ourTabs)).rejects.toMatchObject({ problem: 'protected' })
    await workbook.apply([write('Formules', { A1: 2 })])
  })

  it('a chart sheet counts as a name, and names of sheets keep their sheet', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    const plan = tab('x')
    await expect(
      workbook.apply([{ ...plan, role: null, sheet: { ...plan.sheet, name: 'grafiekblad' } }]),
    ).rejects.toMatchObject({ problem: 'name-taken' })
    await workbook.apply(ourTabs)
    const { names } = await XlsxWorkbook.open(workbook.save()).read()
    expect(names.find((one) => one.name === 'Lokaal')?.sheet).toBe('Blad met spaties')
    expect(names.filter((one) => one.name === '_xlnm.Print_Titles').map((one) => one.sheet)).toEqual([
      'Opdrachten',
      'SROI Overzicht',
      'SROI Bevindingen',
    ])
  })

  it('formulas that referred to a tab of ours say #REF! when it goes', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.apply([...ourTabs, write('Formules', { E5: { formula: "=SUM('SROI Overzicht'!B3:B9)+A1" } })])
    await workbook.apply([{ kind: 'remove-sheet', role: 'overview' }])
    expect(part(workbook.save(), 'xl/worksheets/sheet4.xml')).toContain('<f>SUM(#REF!)+A1</f>')
  })
})

async function lockedStructure(parts: Record<string, Uint8Array>): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  const locked = xml.replace(/<workbookProtection[^>]*\/>/, '<workbookProtection lockStructure="1"/>')
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) })
}

describe('calculated values', () => {
  it('are stored for what an edit changed, and for nothing else', async () => {
    const workbook = XlsxWorkbook.open(RICH, { calculator: doubling })
    await workbook.apply([write('Blad met spaties', { B2: 4, M1: { formula: '=B2*2' }, N1: { formula: '=SPREAD()' } })])
    const saved = workbook.save()
    const xml = part(saved, 'xl/worksheets/sheet2.xml')
    expect(xml).toContain('<f>B2*2</f><v>8</v>')
    expect(xml).toContain('<c r="N1"><f t="array" ref="N1:N3">SPREAD()</f><v>1</v></c>')
    expect(xml).toContain('<c r="N3"><v>3</v></c>')
    expect(partChanges(RICH, saved).changed).not.toContain('xl/worksheets/sheet4.xml')
    const again = XlsxWorkbook.open(saved, { calculator: doubling })
    await again.apply([write('Blad met spaties', { B2: 5 })])
    expect(part(again.save(), 'xl/worksheets/sheet2.xml')).toContain('<f>B2*2</f><v>10</v>')
  })

  it('leave array formulas alone that nobody calculated', async () => {
    const workbook = XlsxWorkbook.open(RICH, { calculator: doubling })
    const before = await workbook.read()
    expect(before.sheets[3]?.rows.at(-1)?.cells).toEqual([
      { row: 7, column: 7, value: 30, spilledFrom: { row: 6, column: 7 } },
    ])
    await workbook.apply([write('Formules', { A6: 1 })])
    expect(part(workbook.save(), 'xl/worksheets/sheet4.xml')).toContain(
      '<f t="array" ref="G6:G7">A1:A2*10</f><v>15</v>',
    )
  })
})
