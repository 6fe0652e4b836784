import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { chooseForContract, keepPolicy } from '#use-cases'
import packageJson from '../../package.json'
import { type FileCell, fileOf, monitoringSheets } from '../support/monitoring-file'
import { FULL_POLICY } from '../support/full-policy'
import { describeWhere } from '../support/needs'
import { OUR_TABS } from '../support/our-tabs'
import { sroi, sroiJson } from '../support/sroi'

let folder: string
const inFolder = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-cli-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function writeMonitoring(name: string, change: (sheets: ReturnType<typeof monitoringSheets>) => void = () => {}) {
  const sheets = monitoringSheets()
  change(sheets)
  writeFileSync(inFolder(name), await fileOf(sheets))
  return inFolder(name)
}

/** Wrong use: exit 2, nothing on standard output, one sentence without a stack trace. */
async function refusal(...argv: string[]): Promise<string> {
  const { code, out, err } = await sroi(...argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).not.toMatch(/\bat .*[.:]\d+|Error:|node:/)
  return err.trimEnd()
}

describe('sroi eval', () => {
  it.each([
    ['=SROI_APPLICABLE(200000)', false],
    ['=SROI_APPLICABLE(200000.01)', true],
    ['=SROI_OBLIGATION(1000000)', 50000],
    ['SROI_OBLIGATION(1000000,,,,2%)', 20000],
    ['=SROI_BLOCK_VALUE("2",0.5,12)', 20000],
    ['=SROI_BLOCK_VALUE("1+12",1,12)', 35000],
    ['=ROUND(1.005*100,0)/100+SUM({1,2})', 4.01],
  ])('%s is %s', async (formula, value) => {
    expect(await sroiJson('eval', formula)).toEqual({ code: 0, json: { value } })
  })

  it('a cell error is an answer with a Dutch sentence', async () => {
    const { code, json } = await sroiJson('eval', '=SROI_BLOCK_VALUE("5+12",1,12)')
    expect(code).toBe(0)
    expect(json).toEqual({ error: '#VALUE!', message: expect.stringMatching(/\p{L}{3}.*\.$/u) as string })
  })

  it('a native error has a sentence too', async () => {
    const { code, json } = await sroiJson<{ error: string; message: string }>('eval', 'NERGENS(1)')
    expect([code, json.error]).toEqual([0, '#NAME?'])
    expect(json.message).toContain('bestaat')
  })

  it('a formula may begin with a minus sign', async () => {
    expect((await sroiJson('eval', '-1+3')).json).toEqual({ value: 2 })
  })

  it('speaks English when asked', async () => {
    const dutch = await sroiJson<{ message: string }>('eval', '=SROI_BLOCK_VALUE("5+12",1,12)')
    const english = await sroiJson<{ message: string }>('eval', '=SROI_BLOCK_VALUE("5+12",1,12)', '--lang', 'en')
    expect(english.json.message).not.toBe(dutch.json.message)
  })

  it('a table comes as rows of cells', async () => {
    const { json } = await sroiJson<{ value: unknown[][] }>('eval', '=SROI_BLOCKS("duoplus")')
    expect(json.value.length).toBeGreaterThan(15)
    expect(new Set(json.value.map((row) => row.length)).size).toBe(1)
  })

  it('--policy fills in where the formula names none', async () => {
    expect((await sroiJson('eval', '=SROI_APPLICABLE(100000)', '--policy', 'hengelo')).json).toEqual({ value: true })
    expect(
      (await sroiJson('eval', '=SROI_APPLICABLE(100000,,,,"hof-van-twente")', '--policy', 'hengelo')).json,
    ).toEqual({
      value: false,
    })
  })

  it('--policy takes a file of one’s own, and says what is wrong with it', async () => {
    const policy = JSON.parse(readFileSync('src/rulebook/data/policies/hengelo/undated.json', 'utf8')) as object
    writeFileSync(inFolder('eigen.json'), JSON.stringify({ ...policy, id: 'eigen' }))
    const asked = ['eval', '=SROI_APPLICABLE(100000)', '--policy'] as const
    expect((await sroiJson(...asked, inFolder('eigen.json'))).json).toEqual({ value: true })
    writeFileSync(inFolder('fout.json'), JSON.stringify({ ...policy, validFrom: 'gisteren' }))
    expect(await refusal(...asked, inFolder('fout.json'))).toMatch(/^fout\.json is geen geldig beleid\. .*validFrom/)
    writeFileSync(inFolder('half.json'), '{')
    expect(await refusal(...asked, inFolder('half.json'))).toBe('half.json is geen geldige JSON.')
  })

  it('shows Dutch numbers to people', async () => {
    expect((await sroi('eval', '=1234.5')).out).toBe('1.234,5\n')
  })

  it.each(['=SUM(', '=1+', '=)', '="open'])('%s cannot be read', async (formula) => {
    expect(await refusal('eval', formula, '--json')).toContain('formule')
  })
})

describe('sroi: wrong use', () => {
  it.each([
    [[], 'Noem een commando'],
    [['validat'], 'Bedoelde u "validate"'],
    [
      ['herstel', 'a.xlsx'],
      'eval, import, validate, summarise, fix, clean, freeze, template, compare, policies, catalogues',
    ],
    [['eval'], 'formule'],
    [['validate'], 'bestand'],
    [['validate', 'a.xlsx', '--out', 'b.xlsx'], '--out'],
    [['eval', '=1', '--lang', 'de'], '"de"'],
    [['eval', '=1', '--today', '31-12-2026'], 'JJJJ-MM-DD'],
    [['eval', '=1', '--today', '2026-02-30'], 'JJJJ-MM-DD'],
    [['eval', '=1', '--today'], '--today'],
    [['eval', '=1', '--json=yes'], '--json'],
    [['eval', '=1', '--policy', 'hengel'], 'hengelo'],
    [['eval', '=1', '--catalogue', 'nergens.json'], 'nergens.json bestaat niet'],
    [['policies', 'iets'], 'iets'],
    [['summarise', 'a.xlsx'], '--out'],
  ])('%j: %s', async (argv, words) => {
    expect(await refusal(...argv)).toContain(words)
  })

  it('complains in English when asked', async () => {
    expect(await refusal('validat', '--lang', 'en')).toContain('There is no command')
  })
})

describe('sroi validate', () => {
  it('gives the document of PRODUCT section 10, amounts as decimal strings', async () => {
    const file = await writeMonitoring('goed.xlsx')
    const { json } = await sroiJson<{ files: Record<string, unknown>[]; totals: object }>(
      'validate',
      file,
      '--today',
      '2026-07-15',
    )
    expect(Object.keys(json)).toEqual(['files', 'totals'])
    const [one] = json.files
    expect(Object.keys(one ?? {})).toEqual(['file', 'rows', 'findings', 'silenced', 'contracts', 'versions'])
    expect(one).toMatchObject({
      file: 'goed.xlsx',
      rows: 4,
      contracts: [
        { kenmerk: 'OP-1', obligation: '50000.00', submitted: '5000.00', approved: '5000.00', computed: '10000.00' },
        { kenmerk: 'OP-2', obligation: '20000.00', submitted: '0.00', approved: '1984.56', computed: '1984.56' },
      ],
    })
    expect(json.totals).toMatchObject({ files: 1, rows: 4, obligation: '70000.00', approved: '6984.56' })
  })

  it.each([
    ['utrecht-v1.json', 'PW>2', '36000.00', '36 of 40 hours are 0,9 fte'],
    ['utrecht-v3.json', 'BANENAFSPRAAK', '50000.00', '36 of 36 hours are a whole fte'],
  ])('hours a week count against the norm of the table: %s', async (catalogue, block, computed) => {
    const file = await writeMonitoring('uren.xlsx', (sheets) => {
      const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
      sheets.Inzet = [
        ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Uren per week', 'Status'],
        ...quarters.map((quarter) => ['OP-1', quarter, 'K-1', block, 36, 'ingediend']),
      ]
    })
    const asked = ['--catalogue', join('test', 'fixtures', 'catalogues', catalogue), '--today', '2027-01-15']
    const { json } = await sroiJson<{ files: { contracts: { kenmerk: string; computed: string }[] }[] }>(
      'validate',
      file,
      ...asked,
    )
    expect(json.files[0]?.contracts[0]).toMatchObject({ kenmerk: 'OP-1', computed })
  })

  it('a finding names sheet, cell and header, and an error makes the exit code 1', async () => {
    const file = await writeMonitoring('fout.xlsx', ({ Inzet }) => {
      Inzet?.splice(3, 1, ['OP-2', '2026-Q1', 'K-2', 'ONBEKEND', null, null, null, 7.5, null, 750, 'akkoord', null])
    })
    const { code, json } = await sroiJson<{ files: { findings: Record<string, unknown>[] }[] }>('validate', file)
    expect(code).toBe(1)
    expect(json.files[0]?.findings).toContainEqual({
      code: 'block-unknown',
      severity: 'error',
      sheet: 'Inzet',
      address: 'D4',
      header: 'Bouwblok',
      message: expect.stringContaining('ONBEKEND') as string,
      params: expect.objectContaining({ block: 'ONBEKEND' }) as object,
    })
  })

  it('the day decides, and the same day gives the same document', async () => {
    const file = await writeMonitoring('goed.xlsx')
    const at = async (day: string): Promise<unknown> => (await sroiJson('validate', file, '--today', day)).json
    expect(await at('2026-07-15')).toEqual(await at('2026-07-15'))
    expect(await at('2026-07-15')).not.toEqual(await at('2026-12-31'))
  })

  it('one unreadable file among several is a finding on that file', async () => {
    const good = await writeMonitoring('goed.xlsx')
    writeFileSync(inFolder('kapot.xlsx'), 'geen werkmap')
    const { code, json } = await sroiJson<{
      files: { file: string; findings: { code: string; severity: string }[] }[]
    }>('validate', good, inFolder('kapot.xlsx'))
    expect(code).toBe(1)
    expect(json.files.map(({ file }) => file)).toEqual(['goed.xlsx', 'kapot.xlsx'])
    expect(json.files[1]?.findings).toMatchObject([{ code: 'workbook-unreadable', severity: 'error' }])
  })

  it('says it in Dutch to people', async () => {
    const { out } = await sroi('validate', await writeMonitoring('goed.xlsx'))
    expect(out).toContain('goed.xlsx: ')
    expect(out).toContain('Opdracht OP-1: verplichting €\u00a050.000,00')
  })
})

describe('sroi import', () => {
  // A table as authorities publish them: a title, a value with a note, a blank value, a bonus.
  const table = [
    'Bouwblokken Voorbeeldstad;;;',
    'Nr;Bouwblok;Waarde;Duur',
    '1;Participatiewet langer dan 2 jaar;€ 40.000,00;1 jaar',
    '2;WW;"€ 15.000,00";1 jaar',
    '3;Beschut werk;;',
    '4;MVO-activiteiten;€ 100,- per uur;',
  ].join('\n')

  it('gives blocks with their source cell and a question for each doubt', async () => {
    writeFileSync(inFolder('tabel.csv'), table)
    const { code, json } = await sroiJson<{
      catalogue: { blocks: Record<string, unknown>[] }
      questions: Record<string, string>[]
    }>('import', inFolder('tabel.csv'))
    expect(code).toBe(0)
    expect(json.catalogue.blocks).toMatchObject([
      { code: '1', value: { amount: '40000.00' }, maxMonths: 12, source: { row: 3, cell: 'C3' } },
      { code: '2', value: { amount: '15000.00' }, source: { row: 4, cell: 'C4' } },
      { code: '3', value: { kind: 'unknown' }, source: { row: 5, cell: 'C5' } },
      { code: '4', value: { kind: 'perHour', amount: '100.00' } },
    ])
    expect(json.questions.find(({ cell }) => cell === 'C5')).toMatchObject({ code: 'value-blank' })
    for (const { message, proposal } of json.questions) {
      expect(message).toMatch(/\p{L}{3}/u)
      expect(proposal).toMatch(/\p{L}{3}/u)
    }
  })

  it('--out holds what --catalogue reads', async () => {
    writeFileSync(inFolder('tabel.csv'), table)
    const out = inFolder('catalogus.json')
    expect((await sroi('import', inFolder('tabel.csv'), '--out', out)).code).toBe(0)
    const asked = ['eval', '=SROI_BLOCK_VALUE("1",0.5,12)', '--catalogue'] as const
    expect((await sroiJson(...asked, out)).json).toEqual({ value: 20000 })
    // The table itself will do as well.
    expect((await sroiJson(...asked, inFolder('tabel.csv'))).json).toEqual({ value: 20000 })
  })

  it('reads a sheet of a workbook; without a name the one with blocks', async () => {
    const rows = table.split('\n').map((line) => line.split(';').map((cell) => cell.replaceAll('"', '') || null))
    writeFileSync(inFolder('tabel.xlsx'), await fileOf({ Voorblad: [['Welkom']], Waarden: rows }))
    for (const argv of [
      ['import', inFolder('tabel.xlsx')],
      ['import', inFolder('tabel.xlsx'), '--sheet', 'waarden'],
    ]) {
      const { json } = await sroiJson<{ catalogue: { blocks: unknown[] } }>(...argv)
      expect(json.catalogue.blocks).toHaveLength(4)
    }
    expect(await refusal('import', inFolder('tabel.xlsx'), '--sheet', 'Weg')).toContain('Voorblad, Waarden')
  })

  it.each([
    ['leeg.csv', ''],
    ['verhaal.txt', 'Dit is een brief zonder tabel.'],
    ['kapot.xlsx', 'geen werkmap'],
  ])('%s is refused', async (name, content) => {
    writeFileSync(inFolder(name), content)
    expect(await refusal('import', inFolder(name), '--out', inFolder('uit.json'))).toContain(name)
    expect(readdirSync(folder)).toEqual([name])
  })

  it('a catalogue that was saved is checked, shown as an import without questions, and saved the same', async () => {
    writeFileSync(inFolder('tabel.csv'), table)
    const [saved, again] = [inFolder('catalogus.json'), inFolder('opnieuw.json')]
    const { json: imported } = await sroiJson<{ catalogue: unknown }>('import', inFolder('tabel.csv'), '--out', saved)
    const { json, code } = await sroiJson<object>('import', saved, '--out', again)
    expect(code).toBe(0)
    expect(json).toEqual({ catalogue: imported.catalogue, questions: [], findings: [] })
    expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual(JSON.parse(readFileSync(saved, 'utf8')))
    writeFileSync(saved, '{"id": "x"}')
    expect(await refusal('import', saved)).toContain('catalogus.json is geen geldige catalogus')
  })

  it('a saved catalogue is shown with what its source leaves open', async () => {
    const { json: known } = await sroiJson<{ catalogues: { blocks: { openQuestions: { id: string }[] }[] }[] }>(
      'catalogues',
      'duoplus',
    )
    writeFileSync(inFolder('duoplus.json'), JSON.stringify(known.catalogues[0]))
    const { json } = await sroiJson<{ questions: { id: string; code: string; message: string; proposal: string }[] }>(
      'import',
      inFolder('duoplus.json'),
    )
    const open = known.catalogues[0]?.blocks.flatMap(({ openQuestions }) => openQuestions.map(({ id }) => id)) ?? []
    expect(json.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(open))
    expect(new Set(json.questions.map(({ code }) => code))).toEqual(new Set(['open-question']))
    for (const { message, proposal } of json.questions) expect(`${message} ${proposal}`).toMatch(/\p{L}{3}.* \p{L}{2}/u)
  })

  it('labels keep the codes of the version that --catalogue names', async () => {
    writeFileSync(inFolder('oud.csv'), 'Code;Doelgroep;Waarde\nBIJSTAND;Participatiewet;€ 30.000\nW;WW;€ 15.000\n')
    writeFileSync(inFolder('nieuw.csv'), 'Doelgroep;Waarde\nWW;€ 16.000\nWIA;€ 20.000\nParticipatiewet;€ 32.000\n')
    const codes = async (...more: string[]) => {
      const argv = ['import', inFolder('nieuw.csv'), ...more]
      const { json } = await sroiJson<{ catalogue: { blocks: { code: string }[] } }>(...argv)
      return json.catalogue.blocks.map(({ code }) => code)
    }
    expect(await codes()).toEqual(['WW', 'WIA', 'PW'])
    expect(await codes('--catalogue', inFolder('oud.csv'))).toEqual(['W', 'WIA', 'BIJSTAND'])
  })

  it('a list of thousands of amounts is refused by what it is', async () => {
    writeFileSync(inFolder('grootboek.csv'), `Nr;Soort;Bedrag\n${'1;Participatiewet;€ 30.000 per jaar\n'.repeat(2001)}`)
    expect(await refusal('import', inFolder('grootboek.csv'))).toContain('2.000 waarden')
  })
})

describe('sroi: files that are no workbook', () => {
  const cases: [string, () => Uint8Array | string | Promise<Uint8Array>, string][] = [
    ['geen.xlsx', () => 'zomaar tekst', 'geen Excel-werkmap'],
    ['leeg.xlsx', () => '', 'is leeg'],
    ['half.xlsx', async () => (await fileOf(monitoringSheets())).slice(0, 1500), 'niet compleet'],
    ['slot.xlsx', () => encrypted(), 'wachtwoord'],
  ]
  it.each(cases)('%s', async (name, bytes, words) => {
    writeFileSync(inFolder(name), await bytes())
    for (const argv of [
      ['validate', inFolder(name), '--json'],
      ['summarise', inFolder(name), '--out', inFolder('uit.xlsx')],
    ]) {
      const sentence = await refusal(...argv)
      expect(sentence).toContain(name)
      expect(sentence).toContain(words)
      expect(sentence).not.toContain(folder)
    }
    expect(readdirSync(folder)).toEqual([name])
  })

  it('a file that is not there, and a folder', async () => {
    expect(await refusal('validate', inFolder('weg.xlsx'))).toBe('weg.xlsx bestaat niet.')
    expect(await refusal('validate', folder)).toContain('is een map')
  })
})

const PORTFOLIO_TABS = [
  'SROI Overzicht',
  'SROI Opdrachtgevers',
  'SROI Kwartalen',
  'SROI Bouwblokken',
  'SROI Doelgroepen',
  'SROI Bevindingen',
  'SROI Verantwoording',
]

describe('sroi summarise', () => {
  it('one file gives a copy with our tabs; the input stays as it is', async () => {
    const file = await writeMonitoring('goed.xlsx')
    const before = readFileSync(file)
    const { json } = await sroiJson('summarise', file, '--out', inFolder('uit.xlsx'))
    expect(json).toMatchObject({
      out: inFolder('uit.xlsx'),
      tabs: OUR_TABS,
      files: [{ file: 'goed.xlsx', rows: 4, excluded: 0 }],
      controlDifferences: [],
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(await sheetNames(inFolder('uit.xlsx'))).toEqual([...(await sheetNames(file)), ...OUR_TABS])
  })

  it('making it again from its own result changes nothing more', async () => {
    const file = await writeMonitoring('goed.xlsx')
    await sroi('summarise', file, '--out', inFolder('a.xlsx'))
    await sroi('summarise', inFolder('a.xlsx'), '--out', inFolder('goed.xlsx.xlsx'))
    expect(await sheetNames(inFolder('goed.xlsx.xlsx'))).toEqual(await sheetNames(inFolder('a.xlsx')))
  })

  it('a control difference is named with its amount', async () => {
    const file = await writeMonitoring('tekst.xlsx', ({ Inzet }) => {
      Inzet?.splice(3, 1, ['OP-2', '2026-Q1', 'K-2', '10', null, null, null, 7.5, null, '750,00', 'akkoord', null])
    })
    const { json } = await sroiJson<{ controlDifferences: object[] }>('summarise', file, '--out', inFolder('uit.xlsx'))
    expect(json.controlDifferences).toMatchObject([
      { code: 'claimed', difference: '-750.00' },
      { code: 'claimed-of-contract', contract: 'OP-2', difference: '-750.00' },
      { code: 'claimed-computed', difference: '-750.00' },
    ])
  })

  it('a folder becomes one new workbook with a receipt per file; an unreadable one is a finding', async () => {
    await writeMonitoring('a.xlsx')
    await writeMonitoring('b.xlsx', ({ Opdrachten, Inzet }) => {
      for (const row of Opdrachten?.slice(1) ?? []) (row as FileCell[])[2] = 'Een ander BV'
      Inzet?.splice(1, 1, ['OP-1', '2026-Q1', 'K-1', '2', ...[46023, 46387], 0.5, null, null, 5000, 'afgekeurd', 234])
    })
    writeFileSync(inFolder('c.xlsx'), 'kapot')
    writeFileSync(inFolder('~$a.xlsx'), 'slot van Excel')
    const out = inFolder('portefeuille.xlsx')
    const first = await sroiJson('summarise', folder, '--out', out)
    expect(first.code).toBe(1)
    expect(first.json).toMatchObject({
      tabs: PORTFOLIO_TABS,
      files: [
        { file: 'a.xlsx', rows: 4, excluded: 0 },
        { file: 'b.xlsx', rows: 4, excluded: 1, exclusions: [{ sheet: 'Inzet', row: 2, reason: 'status' }] },
        { file: 'c.xlsx', state: 'excluded', reason: { why: 'unreadable' }, rows: 0, excluded: 0 },
      ],
    })
    expect(await sheetNames(out)).toEqual(PORTFOLIO_TABS)
    // The result of the first run is no input of the second.
    expect((await sroiJson('summarise', folder, '--out', out)).json).toEqual(first.json)
  })

  it('never writes over what it reads, nor leaves half a file', async () => {
    const file = await writeMonitoring('goed.xlsx')
    const before = readFileSync(file)
    expect(await refusal('summarise', file, '--out', file)).toContain('goed.xlsx')
    expect(await refusal('summarise', file, '--out', inFolder('weg/uit.xlsx'))).toContain('map')
    expect(await refusal('summarise', file, '--out', inFolder('uit.txt'))).toContain('.xlsx')
    writeFileSync(inFolder('al.xlsx'), 'van mij')
    writeFileSync(inFolder('kapot.xlsx'), 'kapot')
    await refusal('summarise', inFolder('kapot.xlsx'), '--out', inFolder('al.xlsx'))
    expect(readFileSync(inFolder('al.xlsx'), 'utf8')).toBe('van mij')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['al.xlsx', 'goed.xlsx', 'kapot.xlsx'])
  })
})

it('the tabs name the version of the product', async () => {
  const file = await writeMonitoring('goed.xlsx')
  await sroi('summarise', file, '--out', inFolder('uit.xlsx'))
  const { sheets } = await XlsxWorkbook.open(new Uint8Array(readFileSync(inFolder('uit.xlsx')))).read()
  const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
  expect(texts).toContain(`Gemaakt met Social return ${packageJson.version}, stand op 15-07-2026.`)
})

describe('sroi policies, catalogues', () => {
  it.each([
    ['policies', ['duoplus', 'hengelo', 'hof-van-twente', 'rijk', 'sudwest-fryslan']],
    ['catalogues', ['duoplus', 'utrecht', 'den-haag', 'harlingen']],
  ])('%s: every version has a source', async (command, ids) => {
    const { json } =
      await sroiJson<Record<string, { id: string; version: string; source: { document: string } }[]>>(command)
    const listed = json[command] ?? []
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    for (const { version, source } of listed) {
      expect(version).not.toBe('')
      expect(source.document).not.toBe('')
    }
  })
})

it('validate goes by the policy that a workbook carries and gave to a contract', async () => {
  const sheets = {
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      ['OP-1', 46188, 46552, 300000],
    ],
  }
  const workbook = XlsxWorkbook.open(await fileOf(sheets))
  const session = createSession(builtInRulebook())
  const { ref } = await keepPolicy(workbook, session, {
    ...FULL_POLICY,
    obligation: { ...FULL_POLICY.obligation, exceptions: [], lowLabour: null },
  })
  await chooseForContract(workbook, session, { kenmerk: 'OP-1', policy: ref })
  writeFileSync(inFolder('eigen.xlsx'), workbook.save())
  const { json } = await sroiJson<{ files: { versions: { ref: string; chosenBy: string }[] }[] }>(
    'validate',
    inFolder('eigen.xlsx'),
  )
  expect(json.files[0]?.versions).toMatchObject([
    { ref, chosenBy: 'pin' },
    { ref: 'utrecht@undated', chosenBy: 'policy' },
  ])
})

describe('sroi policies with a name', () => {
  it.each([
    ['hengelo', 'Gemeente Hengelo'],
    ['HENGELO', 'Gemeente Hengelo'],
    ['hof-van-twente', 'Gemeente Hof van Twente'],
    ['hof-van-twente@older', 'Gemeente Hof van Twente (oudere tekst)'],
    [join('src', 'rulebook', 'data', 'policies', 'rijk', 'undated.json'), 'Rijk'],
  ])('%s is a page to read', async (asked, label) => {
    const { code, out } = await sroi('policies', asked)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toContain(label)
    expect(out).toContain('Wanneer geldt social return')
    expect((await sroi('policies', asked, '--lang', 'en')).out).toContain('When social return applies')
  })

  it('is that one policy in JSON, as whole as in the list', async () => {
    const { json: all } = await sroiJson<{ policies: { id: string }[] }>('policies')
    const { json: one } = await sroiJson<{ policies: { id: string }[] }>('policies', 'hengelo')
    expect(one.policies).toEqual(all.policies.filter(({ id }) => id === 'hengelo'))
  })

  it.each([
    [['policies', 'hengeloo'], 'hengelo'],
    [['policies', 'hengelo', 'rijk'], 'rijk'],
    [['policies', 'rijk@2099'], 'rijk@undated'],
  ])('%j is refused with one sentence', async (argv, named) => {
    const { code, out, err } = await sroi(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
  })
})

describe('sroi catalogues with a name', () => {
  it.each([
    ['harlingen', /^WIA\/WAO · WIA \/ WAO · € 35\.000,00 per fte per jaar/m],
    ['HARLINGEN', /In de tabel staat: „€ 15\.000,=”/],
    ['harlingen@undated', /Duur van de uitkering: .*\(langer dan 3 maanden en korter dan 12 maanden\)/],
    ['den-haag', /Wie binnen 12 maanden voor het contract begon met werken, mag meetellen\. Bron: /],
    ['duoplus', /Open in de bron: Tegenstrijdig\. Hoofdstuk 3\.2 vraagt langer dan 6 maanden WW/],
    [join('test', 'fixtures', 'catalogues', 'leiden.json'), /^ACTIVITEIT · .*hoogstens per dag/m],
  ])('%s is a page to read', async (asked, says) => {
    const { code, out } = await sroi('catalogues', asked)
    expect(code).toBe(0)
    expect(out.replace(/\u00a0/g, ' ')).toMatch(says)
  })

  it('is in English what it is in Dutch', async () => {
    expect((await sroi('catalogues', 'duoplus', '--lang', 'en')).out).toContain('Counts only after approval.')
  })

  it('is that one catalogue in JSON, as whole as in the list', async () => {
    const { json: all } = await sroiJson<{ catalogues: { id: string; blocks: unknown[] }[] }>('catalogues')
    const { json: one } = await sroiJson<{ catalogues: { id: string }[] }>('catalogues', 'utrecht')
    expect(all.catalogues.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      ['duoplus', 19],
      ['utrecht', 13],
      ['den-haag', 14],
      ['harlingen', 16],
    ])
    expect(one.catalogues).toEqual(all.catalogues.filter(({ id }) => id === 'utrecht'))
  })

  it.each([
    [['catalogues', 'utrechtt'], 'utrecht'],
    [['catalogues', 'utrecht', 'duoplus', 'harlingen'], 'leest hoogstens twee dingen tegelijk; "harlingen"'],
  ])('%j is refused with one sentence', async (argv, named) => {
    const { code, out, err } = await sroi(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
  })
})

const BUNDLE = join('dist', 'cli', 'sroi.cjs')

describeWhere(existsSync(BUNDLE), 'the built command line (npm run build)')('the built program', () => {
  it('answers on standard output alone, with exit code 0', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [
      BUNDLE,
      'eval',
      '=SROI_OBLIGATION(1000000)',
      '--json',
    ])
    expect({ status, stdout: JSON.parse(String(stdout)) as unknown, stderr: String(stderr) }).toEqual({
      status: 0,
      stdout: { value: 50000 },
      stderr: '',
    })
  })

  it('refuses with one sentence and exit code 2', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [BUNDLE, 'onzin'])
    expect({ status, stdout: String(stdout) }).toEqual({ status: 2, stdout: '' })
    expect(String(stderr)).toMatch(/^Het commando "onzin" bestaat niet\..*\n$/)
  })

  it('a long answer arrives whole through a pipe', async () => {
    const file = await writeMonitoring('goed.xlsx')
    const many = Array.from({ length: 40 }, () => file)
    const out = execFileSync(process.execPath, [BUNDLE, 'validate', ...many, '--json'], { maxBuffer: 1e9 })
    expect((JSON.parse(String(out)) as { files: unknown[] }).files).toHaveLength(40)
  })
})

async function sheetNames(path: string): Promise<string[]> {
  const workbook = XlsxWorkbook.open(new Uint8Array(readFileSync(path)))
  return (await workbook.read()).sheets.map(({ name }) => name)
}

/** The head of a workbook that Excel protected with a password: a compound file with an encrypted package. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  bytes.set(name, 1024)
  return bytes
}

describe('a workbook with more findings than anyone reads', () => {
  it('shows the most serious hundred thousand and counts the rest', async () => {
    const path = await writeMonitoring('vol.xlsx', (sheets) => {
      const [header = []] = sheets['Opdrachten'] ?? []
      sheets['Opdrachten'] = [header, ...Array.from({ length: 45_000 }, (_, at) => [`OP-${String(at)}`])]
    })
    interface Shown {
      findings: unknown[]
      leftOut: Record<string, number>
    }
    const { json } = await sroiJson<{ files: Shown[]; totals: { findings: Record<string, number> } }>('validate', path)
    const sum = (counts: Record<string, number> = {}): number => Object.values(counts).reduce((a, b) => a + b, 0)
    expect(json.files[0]?.findings).toHaveLength(100_000)
    expect(sum(json.files[0]?.leftOut)).toBeGreaterThan(0)
    expect(sum(json.totals.findings)).toBe(100_000 + sum(json.files[0]?.leftOut))
  }, 60_000)
})

describe('a number that could be a person’s', () => {
  const NUMBERS = /123[ .]?456[ .]?782|111[ .]?222[ .]?333/

  it('is in no answer, whether it names a file or a sheet or stands in a cell', async () => {
    const path = await writeMonitoring('lijst 123456782.xlsx', (sheets) => {
      const rows = (sheets['Inzet'] ?? []).map((row) => [...row])
      delete sheets['Inzet']
      rows[1]![3] = 'BSN 123456782'
      rows[2]![1] = '111.222.333'
      sheets['Inzet 111222333'] = rows
    })
    const out = inFolder('uit.xlsx')
    const answers = [
      await sroi('validate', path),
      await sroi('validate', path, '--json'),
      await sroi('validate', path, '--lang', 'en'),
      await sroi('validate', inFolder('weg 123456782.xlsx')),
      await sroi('summarise', path, path, '--out', out, '--json'),
    ]
    for (const { out: said, err } of answers) expect(said.replaceAll(out, '') + err).not.toMatch(NUMBERS)
    expect(answers[1]?.out).toContain('lijst *********.xlsx')
    const texts = (await XlsxWorkbook.open(new Uint8Array(readFileSync(out))).read()).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === 'object' ? '' : String(value)))),
    )
    expect(texts.filter((text) => NUMBERS.test(text))).toEqual([])
  })

  it('does not come along with an imported table', async () => {
    const path = inFolder('tabel 123456782.csv')
    writeFileSync(path, 'Nr;Doelgroep;Waarde\n1;WW BSN 123456782;€ 15.000\n2;PW;111 222 333 of zo\n')
    const { code, out } = await sroi('import', path, '--json', '--out', inFolder('c.json'))
    expect(code).toBe(0)
    expect(out + readFileSync(inFolder('c.json'), 'utf8')).not.toMatch(NUMBERS)
    expect((await sroi('import', path)).out).not.toMatch(NUMBERS)
  })
})
