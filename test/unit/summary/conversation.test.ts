import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryWorkbook } from '#adapters/memory'
import type { ValidationReport } from '#checks'
import { type Acceptance, type Finding, finding } from '#findings'
import { euro, sumOfEuros } from '#money'
import { builtInRulebook } from '#rulebook'
import { buildSummary } from '#summary'
import { conversationTexts, formatsFor, type Language, LANGUAGES } from '#texts'
import type { IsoDay } from '#time'
import { type PlanCell, type SheetPlan, sheetNamed } from '#workbook'
import { agenda, conversationState } from '../../../src/summary/conversation/agenda'
import { conversationPages } from '../../../src/summary/conversation/conversation-page'
import { PAGE_POINTS, pointsOf } from '../../../src/summary/conversation/page-room'
import { cents } from '../../support/cents-judge'
import { crowded, reportOf, SITUATIONS } from '../../support/conversation-cases'
import { firstTab, shown } from '../../support/tab-plans'
import { contract, inzet, report, TODAY } from './report'

const ROLE = 'conversation'

async function workbook(): Promise<MemoryWorkbook> {
  return Promise.resolve(MemoryWorkbook.of({ Inzet: [['Opdracht']] }))
}

async function pages(made: ValidationReport, language: Language = 'nl', on?: MemoryWorkbook): Promise<SheetPlan> {
  const snapshot = await (on ?? (await workbook())).read()
  return firstTab(buildSummary({ snapshot, report: made, language, tabs: [ROLE] }))
}

const pagesOf = (made: ValidationReport) =>
  conversationPages(made, builtInRulebook(), { totals: 'agrees', language: 'nl' })

/** A page as text: a line a row, cells between bars. */
function asText({ rows }: SheetPlan): string {
  const drawn = (cell: PlanCell | null): string => {
    if (cell === null) return ''
    const said = String(shown(cell))
    return cell.style === 'entryWrapped' ? `[${said}]` : said
  }
  return `${rows
    .map(({ cells }) =>
      cells
        .map(drawn)
        .join(' | ')
        .replace(/[ |]+$/, ''),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ')}\n`
}

describe('the page for a conversation, word for word', () => {
  const cases = Object.keys(SITUATIONS).flatMap((name) =>
    LANGUAGES.map((language): [keyof typeof SITUATIONS, Language] => [name as keyof typeof SITUATIONS, language]),
  )
  it.each(cases)('%s, in %s', async (name, language) => {
    const file = join('test', 'fixtures', 'conversation', `${name}.${language}.txt`)
    const text = asText(await pages(reportOf(SITUATIONS[name]), language))
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})

describe('what a page says', () => {
  it('adds up: the quarters and what stands outside them are the whole, counted in cents', () => {
    for (const standing of Object.values(SITUATIONS)) {
      const made = reportOf(standing)
      for (const { quarters, figures } of pagesOf(made)) {
        const parts = [...quarters.last, ...(quarters.other === null ? [] : [quarters.other])]
        const sum = (of: (part: (typeof parts)[0]) => { toFixed(digits: number): string }): bigint =>
          parts.reduce((all, part) => all + cents(of(part).toFixed(2)), 0n)
        expect(sum(({ approved }) => approved)).toBe(cents(figures.approved.toFixed(2)))
        expect(sum(({ submitted }) => submitted)).toBe(cents(figures.submitted.toFixed(2)))
      }
    }
  })

  it('shows a quarter without rows among the last ones, with nothing in it', () => {
    const standing = contract('OP-1', 2, { approved: euro('300') })
    const made = report({
      contracts: [standing],
      contributions: [
        inzet(2, 'OP-1', 'akkoord', '100', { quarter: '2025-Q3' }),
        inzet(3, 'op-1 ', 'akkoord', '200', { quarter: '2026-Q1' }),
      ],
    })
    const [page] = pagesOf(made)
    expect(page?.quarters.last.map(({ quarter, approved }) => [quarter, approved.toFixed(2)])).toEqual([
      ['2025-Q3', '100.00'],
      ['2025-Q4', '0.00'],
      ['2026-Q1', '200.00'],
    ])
    expect(page?.quarters.other).toBeNull()
  })

  it('proposes at least two ways to close what is short, each worth enough', () => {
    const [page] = pagesOf(reportOf(SITUATIONS.behind))
    const mixes = page?.needed?.mixes ?? []
    expect(mixes.length).toBeGreaterThanOrEqual(2)
    for (const { lines, value, surplus } of mixes) {
      expect(sumOfEuros(lines.map((line) => line.value)).toFixed(2)).toBe(value.toFixed(2))
      expect(cents(value.toFixed(2)) - cents('75000')).toBe(cents(surplus.toFixed(2)))
    }
  })

  it('finds the findings of its own contract by their row, and counts those about the whole workbook', async () => {
    const at = (sheet: string, address: string) => ({ kind: 'cell', sheet, address, header: null }) as const
    const made = report({
      contracts: [contract('OP-1', 2), contract('OP-2', 3)],
      contributions: [
        inzet(5, 'OP-1', 'concept', '1'),
        inzet(6, ' op-2', 'concept', '1'),
        inzet(7, 'weg', 'concept', '1'),
      ],
      findings: [
        finding('text-untrimmed', at('Inzet', 'B6'), { column: 'Opdracht' }),
        finding('value-mismatch', at('Inzet', 'L5'), { claimed: '100.00', computed: '90.00', difference: '10.00' }),
        finding('value-mismatch', at('Inzet', 'L6'), { claimed: '100.00', computed: '90.00', difference: '10.00' }),
        finding('quantity-missing', at('Inzet', 'H6'), { block: '2', column: 'Fte' }),
        finding('contract-unknown', at('Inzet', 'A7'), { contract: 'weg', nearest: null }),
        finding('column-unmapped', at('Inzet', 'Z1'), { table: 'contributions', column: 'Kleur', proposal: null }),
        finding('sheet-missing', null, {}),
      ],
    })
    const made2 = pagesOf(made)
    expect(made2.map(({ findings }) => findings.general)).toEqual([3, 3])
    expect(
      made2.map(({ findings }) => findings.open.map(({ code, places }) => [code, places.map((p) => p.address)])),
    ).toEqual([
      [['value-mismatch', ['L5']]],
      [
        ['quantity-missing', ['H6']],
        ['value-mismatch', ['L6']],
        ['text-untrimmed', ['B6']],
      ],
    ])
    const text = asText(await pages(made))
    expect(text).toContain('Er zijn ook 3 bevindingen over de werkmap als geheel.')
  })

  it('shows what was accepted with its reason, by whom and when', async () => {
    const [found] = [
      finding(
        'value-mismatch',
        { kind: 'cell', sheet: 'Opdrachten', address: 'L2', header: null },
        {
          ...{ claimed: '100.00', computed: '90.00', difference: '10.00' },
        },
      ) as Finding,
    ]
    const acceptance: Acceptance = {
      ...{ code: 'value-mismatch', sheet: 'Opdrachten', address: 'L2', header: null, mark: '' },
      ...{ contract: null, quarter: null, key: null },
      ...{ reason: 'Nagekeken', note: 'dossier 12', by: 'AB', on: '2026-07-14' },
    }
    const made = report({ contracts: [contract('OP-1', 2)], accepted: [{ finding: found, acceptance }] })
    const text = asText(await pages(made))
    expect(text).toContain('Geaccepteerd met toelichting: 1')
    expect(text).toMatch(/⚠ Controleren \| .*: Nagekeken; dossier 12 \(AB, 14-07-2026\)/)
  })

  it.each(LANGUAGES)('fits on one page however much there is to tell (%s)', async (language) => {
    const plan = await pages(crowded(2), language)
    const [first = 0] = plan.pageBreaks ?? []
    expect(plan.pageBreaks).toEqual([first])
    expect(pointsOf(plan.rows.slice(0, first))).toBeLessThanOrEqual(PAGE_POINTS)
    expect(pointsOf(plan.rows.slice(first))).toBeLessThanOrEqual(PAGE_POINTS)
    expect(asText(plan)).toMatch(/… (?:en|and) \d+ (?:bevindingen meer|findings more|more)|… and \d+ findings more/)
  })

  it('makes no more pages than Excel can break by hand, and says how many contracts have none', async () => {
    const contracts = Array.from({ length: 1002 }, (_, at) => contract(`OP-${String(at)}`, at + 2))
    const plan = await pages(report({ contracts }))
    expect(plan.pageBreaks?.length).toBeLessThanOrEqual(1026)
    expect(asText(plan)).toContain('Er zijn nog 2 opdrachten zonder blad')
  })

  it.each(LANGUAGES)('every point to discuss fits on one line, with the largest amounts (%s)', (language) => {
    const { agenda: t } = conversationTexts(language)
    const largest = formatsFor(language).euro('12345678.90')
    for (const said of Object.values(t.topics)) expect(said(largest).length).toBeLessThanOrEqual(92)
  })
})

describe('what there is to discuss', () => {
  const term = { start: '2026-01-01' as IsoDay, end: '2026-12-31' as IsoDay }
  const facts = (approved: string, rest: Partial<Parameters<typeof agenda>[0]> = {}) => ({
    ...{ obligation: euro('20000'), expected: euro('10000'), submitted: euro('0'), term },
    approved: euro(approved),
    ...rest,
  })

  it.each([
    ['9499.99', {}, 'behind', 'a cent under 95% of what is expected'],
    ['9500.00', {}, 'on-schedule', '95%'],
    ['10500.00', {}, 'on-schedule', '105%'],
    ['10500.01', {}, 'ahead', 'a cent over 105%'],
    ['19999.99', {}, 'ahead', 'a cent under the obligation'],
    ['20000.00', {}, 'met', 'the obligation'],
    ['0', { obligation: euro('0') }, 'nothing-due', 'nothing is due'],
    ['0', { obligation: null }, 'unknown', 'no obligation known'],
    ['0', { term: null, expected: null }, 'unknown', 'no term known'],
    ['0', { term: { start: '2026-07-16' as IsoDay, end: term.end }, expected: euro('0') }, 'not-started', 'tomorrow'],
    ['0', { term: { start: TODAY, end: term.end }, expected: euro('50') }, 'behind', 'the first day'],
    ['1', { term: { start: term.start, end: TODAY }, expected: euro('20000') }, 'behind', 'the last day'],
    ['1', { term: { start: term.start, end: '2026-07-14' as IsoDay } }, 'ended-short', 'the day after'],
    ['20000', { term: { start: term.start, end: '2026-07-14' as IsoDay } }, 'ended-met', 'the day after, met'],
  ] as const)('approved %s: %s is %s (%s)', (...[approved, rest, expected]) => {
    expect(conversationState(facts(approved, rest), TODAY)).toBe(expected)
  })

  const topics = (
    approved: string,
    rest: Parameters<typeof facts>[1] = {},
    transferable: boolean | null = null,
  ): string[] => agenda(facts(approved, rest), { today: TODAY, hasTrend: true, transferable }).map(({ topic }) => topic)

  it('behind: the cause, what waits, the trend, then a plan, help, and closer watch only where it is red', () => {
    expect(topics('9000', { submitted: euro('10') })).toEqual([
      ...['less-than-expected', 'pending', 'trend', 'action-plan', 'support', 'plan-change'],
    ])
    expect(topics('100')).toContain('monitor-more')
  })

  it('more than due: the cause, and what the policy says of it', () => {
    expect(topics('25000').slice(0, 2)).toEqual(['more-than-due', 'surplus-silent'])
    expect(topics('25000', {}, true)[1]).toBe('surplus-counts')
    expect(topics('25000', {}, false)[1]).toBe('surplus-stays')
  })

  it('every point names a chapter of the Leidraad, or is for the policy to say', () => {
    for (const approved of ['0', '9500', '11000', '25000']) {
      for (const { topic, section } of agenda(facts(approved), { today: TODAY, hasTrend: true, transferable: null })) {
        expect([topic, section ?? 'policy']).toEqual([
          topic,
          topic.startsWith('surplus') ? 'policy' : (expect.stringMatching(/^h\. (?:5\.3|6), \d(?:-\d)?$/) as string),
        ])
      }
    }
  })
})

describe('what was typed on a page', () => {
  const made = { ...reportOf(SITUATIONS.behind), contracts: [SITUATIONS.behind, SITUATIONS.ahead] }

  /** The row of the tab at which the page of a contract begins its table to fill in. */
  async function entriesOf(on: MemoryWorkbook, kenmerk: string): Promise<number> {
    const rows = sheetNamed(await on.read(), 'SROI Gesprek')?.rows ?? []
    const first = ({ cells }: (typeof rows)[0]): string => JSON.stringify(cells[0]?.value ?? '')
    const from = rows.find((row) => first(row).endsWith(`: ${kenmerk}"`))?.row ?? 0
    return rows.find((row) => row.row > from && /^"(?:Oorzaak|Cause)"$/.test(first(row)))?.row ?? 0
  }

  async function typed(on: MemoryWorkbook, row: number, column: number, value: string): Promise<void> {
    const content = { kind: 'value', value } as const
    await on.apply([{ kind: 'write-cells', sheet: 'SROI Gesprek', cells: [{ row, column, content }] }])
  }

  async function renew(on: MemoryWorkbook, given = made, language: Language = 'nl'): Promise<SheetPlan> {
    const plan = buildSummary({ snapshot: await on.read(), report: given, language, tabs: [ROLE] })
    await on.apply(plan)
    return firstTab(plan)
  }

  it('stays where it belongs when the tab is made anew, in another language and with other findings too', async () => {
    const on = await workbook()
    await renew(on)
    const row = await entriesOf(on, 'OP-3')
    await typed(on, row + 1, 1, 'Meer vraag')
    await typed(on, row + 1, 3, 'coördinator')
    await typed(on, row + 3, 2, 'Twee plekken erbij')
    const crowdedNow = { ...made, findings: crowded(2).findings }
    for (const language of ['nl', 'en', 'nl'] as const) await renew(on, crowdedNow, language)
    const text = asText(await renew(on, crowdedNow))
    expect(text.slice(text.indexOf(': OP-3'))).toMatch(
      /\[Meer vraag\] \| \[\] \| \[coördinator\] \| \[\] \| \[\]\n\[\] \| \[Twee plekken erbij\]/,
    )
    expect(text.slice(0, text.indexOf(': OP-3'))).not.toContain('Meer vraag')
    expect(await renew(on, crowdedNow)).toEqual(await renew(on, crowdedNow))
  })

  it('of a contract that is gone stands on a page of its own', async () => {
    const on = await workbook()
    await renew(on)
    await typed(on, (await entriesOf(on, 'OP-3')) + 1, 2, 'Nog bellen')
    const left = { ...made, contracts: [SITUATIONS.behind] }
    await renew(on, left)
    const plan = await renew(on, left)
    expect(plan.pageBreaks).toHaveLength(1)
    const text = asText(plan)
    expect(text.slice(text.indexOf(': OP-3'))).toMatch(/niet meer in de werkmap[^]*\[Nog bellen\]/)
    expect(asText(await renew(on))).toContain('[Nog bellen]')
    expect((await renew(on)).pageBreaks).toHaveLength(1)
  })

  it('of a contract whose kenmerk looks like the number of a person stays with it', async () => {
    const on = await workbook()
    const odd = { ...made, contracts: [{ ...SITUATIONS.behind, kenmerk: '111222333' }] }
    await renew(on, odd)
    await typed(on, (await entriesOf(on, '111222333')) + 1, 2, 'Nog bellen')
    const plan = await renew(on, odd)
    expect(plan.pageBreaks).toEqual([])
    expect(asText(plan)).toContain('[Nog bellen]')
    // Once it is gone nothing tells any more that it was the number of a contract.
    const left = asText(await renew(on))
    expect(left).toContain('[Nog bellen]')
    expect(left).not.toContain('111222333')
  })

  it('a day stays a day, also where a program keeps it as a number', async () => {
    const on = await workbook()
    await renew(on)
    const row = (await entriesOf(on, 'OP-1')) + 1
    const cells = [{ row, column: 4, content: { kind: 'value', value: 46249 }, format: 'dd-mm-yyyy' }] as const
    await on.apply([{ kind: 'write-cells', sheet: 'SROI Gesprek', cells }])
    expect(asText(await renew(on))).toContain('[15-08-2026]')
    expect(asText(await renew(on))).toContain('[15-08-2026]')
  })

  it('is a text whatever it looks like, and holds no numbers of persons', async () => {
    const on = await workbook()
    await renew(on)
    const row = await entriesOf(on, 'OP-1')
    await typed(on, row + 1, 2, '=1+1')
    await typed(on, row + 2, 2, 'bsn 111222333 bellen')
    const plan = await renew(on)
    const contents = plan.rows.flatMap(({ cells }) => cells.map((cell) => cell?.content))
    expect(contents).toContainEqual({ kind: 'value', value: '=1+1' })
    expect(JSON.stringify(plan)).not.toContain('111222333')
  })
})

describe('withholding on the page', () => {
  const short = SITUATIONS['ended-short']
  const settled = (state: object): ValidationReport => ({
    ...reportOf(short),
    withholding: { 'OP-4': { reason: 'vacature vervuld', by: 'AB', on: '2026-07-01' as IsoDay, ...state } as never },
  })

  it.each<[string, ValidationReport, readonly string[]]>([
    [
      'nobody settled anything: first the time to put it right',
      reportOf(short),
      [
        ' | Blijft het zo, dan kan dit worden ingehouden | 14567.9',
        'Nu in te houden | niets, de opdrachtnemer krijgt eerst een herstelperiode, en die is nog niet vastgelegd',
        ' | Eerst krijgt de opdrachtnemer een redelijke termijn om het tekort in te halen.',
        ' | Ligt het tekort niet aan de opdrachtnemer, dan wordt er niets ingehouden.',
      ],
    ],
    [
      'time to put it right runs',
      settled({ kind: 'cure', until: '2026-07-15' }),
      [
        ' | Blijft het zo, dan kan dit worden ingehouden | 14567.9',
        'Nu in te houden | niets, herstelperiode loopt tot en met 15-07-2026',
        'Afgesproken | Herstelperiode tot en met 15-07-2026. Vastgelegd door AB op 01-07-2026.',
        ' | vacature vervuld',
      ],
    ],
    [
      'that time is over',
      settled({ kind: 'cure', until: '2026-07-14' }),
      [
        ' | Blijft het zo, dan kan dit worden ingehouden | 14567.9',
        'Nu in te houden | € 14.567,90, herstelperiode liep tot en met 14-07-2026',
        'Afgesproken | Herstelperiode tot en met 14-07-2026. Vastgelegd door AB op 01-07-2026.',
        ' | vacature vervuld',
      ],
    ],
    [
      'no fault; the reason tells no numbers of persons',
      settled({ kind: 'faultless', reason: 'bsn 111222333 ziek' }),
      [
        ' | Blijft het zo, dan kan dit worden ingehouden | 14567.9',
        'Nu in te houden | niets, het tekort is niet verwijtbaar',
        'Afgesproken | Niet verwijtbaar. Vastgelegd door AB op 01-07-2026.',
        ' | bsn ********* ziek',
      ],
    ],
  ])('%s', async (_name, made, expected) => {
    const lines = asText(await pages(made)).split('\n')
    const from = lines.indexOf('Inhouding')
    expect(lines.slice(from + 1, lines.indexOf('', from))).toEqual(expected)
  })
})
