import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { createEngine } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { IsoDay } from '#time'
import { a1, a1Range } from '#workbook'
import { chartedTab } from '../../../support/charted-tab'
import { recalculatedByLibreOffice } from '../../../support/libreoffice'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../../../support/needs'
import { partChanges } from '../../../support/raw-parts'
import { write } from '../../../contract/workbook-port.suite'

const RICH = new Uint8Array(readFileSync('test/fixtures/files/rich.xlsx'))
const TITLE = 'Achter op schema sinds 2026-Q1'
const calculator = createEngine({ functions: new Map(), today: '2026-07-15' as IsoDay })

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const partNames = (bytes: Uint8Array, pattern: RegExp): string[] =>
  Object.keys(unzipSync(bytes)).filter((name) => pattern.test(name)).sort() // prettier-ignore

async function withCharts(before: Uint8Array | null = null): Promise<Uint8Array> {
  const workbook = before === null ? XlsxWorkbook.blank('nieuw.xlsx', { calculator }) : XlsxWorkbook.open(before, { calculator }) // prettier-ignore
  await workbook.apply([chartedTab(TITLE)])
  return workbook.save()
}

describe('charts of our tabs', () => {
  it('read back as they were planned', async () => {
    const snapshot = await XlsxWorkbook.open(await withCharts()).read()
    const cells = (top: number, bottom: number, column: number) => ({
      sheet: 'SROI Kwartalen',
      range: { top, bottom, left: column, right: column },
    })
    expect(snapshot.sheets[0]?.charts).toEqual([
      {
        name: 'SROI kwartalen',
        title: TITLE,
        description: 'Goedgekeurd per kwartaal: € 10.000,00, "€ 21.000,50" en € 29.000,50; de lijn is <verwacht>.',
        bars: 'standing',
        categories: cells(3, 5, 1),
        series: [
          { name: cells(2, 2, 2), values: cells(3, 5, 2), as: 'bar' },
          { name: cells(2, 2, 3), values: cells(3, 5, 3), as: 'line' },
        ],
        format: '"€ "#,##0;"€ "-#,##0',
        over: { top: 2, left: 5, bottom: 16, right: 12 },
      },
      {
        name: 'SROI soorten',
        title: 'Het meeste komt van leren & werken',
        description: 'Leren & werken en langdurig werkloos, in euro’s.',
        bars: 'lying',
        categories: cells(7, 8, 1),
        series: [{ name: cells(6, 6, 2), values: cells(7, 8, 2), as: 'bar' }],
        format: '#,##0.00',
        over: { top: 18, left: 5, bottom: 30, right: 12 },
      },
    ])
  })

  it('remember what their cells hold, results of formulas too, and nothing that is not known', async () => {
    const known = partOf(await withCharts(), 'xl/charts/chart2.xml')
    expect(known).toContain('<c:f>&apos;SROI Kwartalen&apos;!$B$7:$B$8</c:f>'.replaceAll('&apos;', "'"))
    expect([...known.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) => match[1])).toEqual([
      'Som',
      'Leren &amp; werken &lt;mbo&gt;',
      'Iemand die langer dan twee jaar zonder werk was',
      '60001',
      '75000',
    ])
    const uncalculated = XlsxWorkbook.blank()
    await uncalculated.apply([chartedTab(TITLE)])
    const unknown = partOf(uncalculated.save(), 'xl/charts/chart2.xml')
    expect(unknown).toContain("<c:numRef><c:f>'SROI Kwartalen'!$B$7:$B$8</c:f></c:numRef>")
  })

  it('begin at zero, so that a bar is as long as its figure; not where a figure is below it, or not known', async () => {
    const least = (bytes: Uint8Array): boolean[] =>
      [1, 2].map((at) => partOf(bytes, `xl/charts/chart${String(at)}.xml`).includes('<c:min val="0"/>'))
    expect(least(await withCharts())).toEqual([true, true])
    const workbook = XlsxWorkbook.blank('nieuw.xlsx', { calculator })
    await workbook.apply([chartedTab(TITLE)])
    await workbook.apply([write('SROI Kwartalen', { B3: -1 })])
    expect(least(workbook.save())).toEqual([false, true])
    const uncalculated = XlsxWorkbook.blank()
    await uncalculated.apply([chartedTab(TITLE)])
    expect(least(uncalculated.save())).toEqual([true, false])
  })

  it('remember the figures of the day the file is saved', async () => {
    const workbook = XlsxWorkbook.blank('nieuw.xlsx', { calculator })
    await workbook.apply([chartedTab(TITLE)])
    await workbook.apply([write('SROI Kwartalen', { B3: 11_000 })])
    const bytes = workbook.save()
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain('<c:v>11000</c:v>')
    expect(partOf(bytes, 'xl/charts/chart2.xml')).toContain('<c:v>61001</c:v>')
  })

  it.each(['rich.xlsx', 'rich-libreoffice.xlsx'])('come, come again and go; every part of %s stays', async (name) => {
    const before = new Uint8Array(readFileSync(`test/fixtures/files/${name}`))
    const once = await withCharts(before)
    const { changed, added } = partChanges(before, once)
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'])
    expect(added.filter((part) => /charts\/|drawings\//.test(part))).toEqual([
      'xl/charts/chart4.xml',
      'xl/charts/chart5.xml',
      'xl/drawings/_rels/drawing3.xml.rels',
      'xl/drawings/drawing3.xml',
    ])
    expect(await withCharts(once)).toEqual(once)

    const fewer = XlsxWorkbook.open(once, { calculator })
    await fewer.apply([{ ...chartedTab(TITLE), sheet: { ...chartedTab(TITLE).sheet, charts: [] } }])
    expect(partChanges(before, fewer.save()).added.filter((part) => /charts\/|drawings\//.test(part))).toEqual([])

    const gone = XlsxWorkbook.open(once, { calculator })
    await gone.apply([{ kind: 'remove-sheet', role: 'quarters' }])
    const left = partChanges(before, gone.save())
    expect(left.added).toEqual([])
    expect(left.changed.filter((part) => /charts\/|drawings\//.test(part))).toEqual([])
    expect(partOf(gone.save(), '[Content_Types].xml')).not.toMatch(/chart4|chart5|drawing3/)
  })

  it('keep their parts where another program hung something on them, which goes', async () => {
    const once = await withCharts()
    const parts = unzipSync(once)
    const chart = partNames(once, /charts\/chart1\.xml$/)[0] ?? ''
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"' +
      ' Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>'
    const styled = zipSync({
      ...parts,
      'xl/charts/_rels/chart1.xml.rels': strToU8(rels),
      'xl/charts/style1.xml': strToU8('<style/>'),
    })
    const again = await withCharts(styled)
    expect(partNames(again, /charts\//)).toEqual([chart, 'xl/charts/chart2.xml'])
    expect(partOf(again, chart)).toBe(partOf(once, chart))
  })
})

describe('charts of a person', () => {
  const drawn = async (): Promise<Uint8Array> => {
    const parts = unzipSync(await withCharts())
    // As another program writes it: the chart of a person between ours, with a prefix of its own.
    const anchors = strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array())
    const mine =
      '<d:twoCellAnchor xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><d:from><d:col>15</d:col>' +
      '<d:colOff>0</d:colOff><d:row>2</d:row><d:rowOff>0</d:rowOff></d:from><d:to><d:col>20</d:col><d:colOff>0</d:colOff>' +
      '<d:row>9</d:row><d:rowOff>0</d:rowOff></d:to><d:graphicFrame macro=""><d:nvGraphicFramePr>' +
      '<d:cNvPr id="7" name="Mijn grafiek"/><d:cNvGraphicFramePr/></d:nvGraphicFramePr><a:graphic><a:graphicData><c:chart' +
      ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"/></a:graphicData>' +
      '</a:graphic></d:graphicFrame><d:clientData/></d:twoCellAnchor>'
    const rels = strFromU8(parts['xl/drawings/_rels/drawing1.xml.rels'] ?? new Uint8Array())
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart9.xml"/>'
    return zipSync({
      ...parts,
      'xl/drawings/drawing1.xml': strToU8(anchors.replace('</xdr:twoCellAnchor>', `</xdr:twoCellAnchor>${mine}`)),
      'xl/drawings/_rels/drawing1.xml.rels': strToU8(rels.replace('</Relationships>', `${relation}</Relationships>`)),
      'xl/charts/chart9.xml': parts['xl/charts/chart1.xml'] ?? new Uint8Array(),
    })
  }
  const names = async (bytes: Uint8Array): Promise<unknown> =>
    (await XlsxWorkbook.open(bytes).read()).sheets[0]?.charts?.map(({ name }) => name)

  it('on a tab of ours stay as they are when the tab is written anew', async () => {
    const before = await drawn()
    expect(await names(before)).toEqual(['SROI kwartalen', 'Mijn grafiek', 'SROI soorten'])
    const once = await withCharts(before)
    expect(await names(once)).toEqual(['Mijn grafiek', 'SROI kwartalen', 'SROI soorten'])
    expect(partOf(once, 'xl/charts/chart9.xml')).toBe(partOf(before, 'xl/charts/chart9.xml'))
    expect(partNames(once, /charts\//)).toEqual([1, 2, 9].map((number) => `xl/charts/chart${String(number)}.xml`))
    expect(partOf(once, 'xl/drawings/drawing1.xml')).toContain('id="8" name="SROI kwartalen"')
    expect(await withCharts(once)).toEqual(once)

    const without = XlsxWorkbook.open(once, { calculator })
    await without.apply([{ ...chartedTab(TITLE), sheet: { ...chartedTab(TITLE).sheet, charts: [] } }])
    expect(await names(without.save())).toEqual(['Mijn grafiek'])
    expect(partNames(without.save(), /charts\//)).toEqual(['xl/charts/chart9.xml'])
  })

  it.each(['rich.xlsx', 'rich-libreoffice.xlsx'])('are read where they are bars or lines: in %s', async (name) => {
    const { sheets } = await XlsxWorkbook.open(new Uint8Array(readFileSync(`test/fixtures/files/${name}`))).read()
    const told = sheets.flatMap((sheet) =>
      (sheet.charts ?? []).map(({ title, bars, series, over }) => [
        title,
        bars,
        series.map(({ as, values }) => `${as} ${values.sheet} ${a1Range(values.range)}`),
        a1(over.top, over.left),
      ]),
    )
    expect(told).toEqual([
      ['Waarde', 'standing', ['bar Blad met spaties B6:B15'], 'L2'],
      ['', 'standing', ['line Blad met spaties A6:A15'], 'L20'],
    ])
  })

  it('that cannot be read keep nobody from the workbook', async () => {
    for (const broken of ['<', '', '<c:chartSpace xmlns:c="urn:x"/>']) {
      const parts = { ...unzipSync(RICH), 'xl/charts/chart1.xml': strToU8(broken) }
      const { sheets } = await XlsxWorkbook.open(zipSync(parts)).read()
      expect(sheets.flatMap((sheet) => sheet.charts ?? [])).toHaveLength(1)
    }
  })
})

describe('pages of our tabs', () => {
  it('begin anew after the rows the plan names', async () => {
    expect(partOf(await withCharts(), 'xl/worksheets/sheet1.xml')).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="17" max="16383" man="1"/></rowBreaks><drawing r:id=',
    )
  })
})

const python = pythonWithOpenpyxl()
describeWhere(python !== null, 'openpyxl: charts of our tabs')('in openpyxl', () => {
  const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def ref(one): return (getattr(one, 'numRef', None) or one.strRef).f
def text(title): return ''.join(run.t for p in title.tx.rich.p for run in (p.r or []))
out = []
sheet = book['SROI Kwartalen']
for chart in sheet._charts:
    a = chart.anchor
    parts = [chart] + chart._charts[1:]
    out.append({
        'kinds': [type(one).__name__ for one in parts],
        'title': text(chart.title),
        'over': [a._from.col, a._from.row, a.to.col, a.to.row],
        'series': [[ref(s.tx), ref(s.cat), ref(s.val)] for one in parts for s in one.series],
        'format': chart.y_axis.numFmt.formatCode,
        'legend': chart.legend is not None,
    })
print(json.dumps({'charts': out, 'breaks': [b.id for b in sheet.row_breaks.brk]}))
`
  it('have the kinds, titles, cells and places that were planned', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-charts-'))
    try {
      writeFileSync(join(folder, 'in.xlsx'), await withCharts(RICH))
      const told: unknown = JSON.parse(
        execFileSync(python ?? '', ['-c', SCRIPT, join(folder, 'in.xlsx')], { encoding: 'utf8' }),
      )
      const on = (cells: string): string => `'SROI Kwartalen'!${cells}`
      expect(told).toEqual({
        charts: [
          {
            kinds: ['BarChart', 'LineChart'],
            title: TITLE,
            over: [4, 1, 12, 16],
            series: [
              [on('$B$2'), on('$A$3:$A$5'), on('$B$3:$B$5')],
              [on('$C$2'), on('$A$3:$A$5'), on('$C$3:$C$5')],
            ],
            format: '"€ "#,##0;"€ "-#,##0',
            legend: true,
          },
          {
            kinds: ['BarChart'],
            title: 'Het meeste komt van leren & werken',
            over: [4, 17, 12, 30],
            series: [[on('$B$6'), on('$A$7:$A$8'), on('$B$7:$B$8')]],
            format: '#,##0.00',
            legend: false,
          },
        ],
        breaks: [17],
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice: charts of our tabs')('in LibreOffice', () => {
  it('are the same charts, over results that it calculated itself', async () => {
    const uncalculated = XlsxWorkbook.blank()
    await uncalculated.apply([chartedTab(TITLE)])
    const saved = recalculatedByLibreOffice(uncalculated.save())
    const [sheet] = (await XlsxWorkbook.open(saved).read()).sheets
    expect(
      sheet?.charts?.map(({ title, bars, series }) => ({
        title,
        bars,
        series: series.map(({ as, values }) => `${as} ${a1Range(values.range)}`),
      })),
    ).toEqual([
      {
        title: TITLE,
        bars: 'standing',
        series: ['bar B3:B5', 'line C3:C5'],
      },
      {
        title: 'Het meeste komt van leren & werken',
        bars: 'lying',
        series: ['bar B7:B8'],
      },
    ])
    const remembered = Object.values(unzipSync(saved)).map((part) => strFromU8(part)).join('') // prettier-ignore
    expect(remembered).toContain('<c:v>60001</c:v>')
  })
})

describe('in the strict dialect', () => {
  it('charts have its names', async () => {
    const strict = Object.fromEntries(
      Object.entries(unzipSync(XlsxWorkbook.open(RICH).save())).map(([name, part]) => [
        name,
        /\.(?:xml|rels)$/.test(name) ? strToU8(inStrict(strFromU8(part))) : part,
      ]),
    )
    const workbook = XlsxWorkbook.open(zipSync(strict))
    await workbook.apply([chartedTab(TITLE)])
    const saved = workbook.save()
    const chart = partOf(saved, 'xl/charts/chart4.xml')
    const drawing = partOf(saved, 'xl/drawings/drawing3.xml')
    expect(chart).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"')
    expect(chart + drawing + partOf(saved, 'xl/drawings/_rels/drawing3.xml.rels')).not.toMatch(
      /\/2006\/(?!relationships")/,
    )
    expect((await XlsxWorkbook.open(saved).read()).sheets.at(-1)?.charts).toHaveLength(2)
  })

  const inStrict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
})
