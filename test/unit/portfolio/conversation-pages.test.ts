import { MemoryWorkbook } from '#adapters/memory'
import type { Acceptance } from '#findings'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import {
  acceptFindings,
  generatePortfolio,
  generateSummary,
  keptEntries,
  type PortfolioSource,
  validateWorkbook,
} from '#use-cases'
import { isOwnTab, type PlanCell, type SheetSnapshot, sheetNamed, type WritePlan } from '#workbook'
import { PAGE_ROWS } from '../../../src/summary/conversation/page-room'

const TODAY = '2026-07-15' as IsoDay
const session = createSession(builtInRulebook(), 'nl').state()
const TAB = 'SROI Gesprek'

// 01-01-2026 and 31-12-2026.
const [START, END] = [46023, 46387]

interface Contract {
  readonly kenmerk?: string
  readonly contractor?: string
  readonly authority?: string
  readonly rows?: readonly { readonly quarter?: string; readonly claimed?: number }[]
}

/**
 * One contract of a million (50.000 owed) with rows of half an fte of block 2: 5.000 a quarter, whatever is claimed. Kleur
 * is a column that nobody knows: a finding about the whole table.
 */
function monitoring({ kenmerk = 'OP-1', contractor = 'Groenwerk BV', authority = 'Enschede', rows = [{}] }: Contract) {
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Opdrachtnemer', 'Opdrachtgever', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      [kenmerk, contractor, authority, START, END, 1_000_000],
    ],
    Inzet: [
      ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Opgevoerde waarde', 'Status', 'Kleur'],
      ...rows.map(({ quarter = '2026-Q1', claimed = 5000 }, at) => [
        ...[kenmerk, quarter, `K-${String(at)}`, '2', 0.5, claimed, 'akkoord', 'groen'],
      ]),
    ],
  })
}

type Made = Awaited<ReturnType<typeof made>>

async function made(
  files: Readonly<Record<string, MemoryWorkbook>>,
  asked: { readonly language?: Language; readonly before?: MemoryWorkbook; readonly pages?: boolean } = {},
) {
  const { language = 'nl', before, pages = true } = asked
  const sources = Object.entries(files).map(([file, port]): PortfolioSource => ({
    file,
    open: () => Promise.resolve({ port, session }),
  }))
  const target = MemoryWorkbook.of({})
  const links: (PlanCell | null)[] = []
  const watched = {
    apply: (plan: WritePlan) => {
      for (const action of plan) {
        if (action.kind !== 'put-sheet' || action.role !== 'conversation') continue
        links.push(...action.sheet.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.link !== undefined)))
      }
      return target.apply(plan)
    },
  }
  const result = await generatePortfolio(sources, watched, {
    ...{ today: TODAY, language },
    tabs: ['overview', ...(pages ? (['conversation'] as const) : [])],
    ...(before !== undefined && { typed: keptEntries(await before.read()) }),
  })
  const sheet = sheetNamed(await target.read(), TAB)
  return { ...result, target, sheet, links, pages: pagesOf(sheet) }
}

/** The pages of the tab, each as its rows of texts. */
function pagesOf(sheet: SheetSnapshot | undefined): string[][] {
  const pages: string[][] = []
  for (const { cells } of sheet?.rows ?? []) {
    const texts: string[] = []
    for (const { column, value } of cells) texts[column - 1] = typeof value === 'object' ? '' : String(value)
    const row = Array.from(texts, (each) => each ?? '').join(' | ')
    if (/^(?:Gesprek over|Conversation about) social return: /.test(row)) pages.push([])
    pages.at(-1)?.push(row.replace(/[ |]+$/, '').replaceAll('\u00a0', ' '))
  }
  return pages
}

async function typeOn({ target, sheet }: Made, kenmerk: string, value: string, nth = 0): Promise<MemoryWorkbook> {
  const rows = sheet?.rows ?? []
  const titles = rows.filter(({ cells }) => cells[0]?.value === `Gesprek over social return: ${kenmerk}`)
  const from = titles[nth]?.row ?? 0
  const table = rows.find(({ row, cells }) => row > from && cells[0]?.value === 'Oorzaak')?.row ?? 0
  const cells = [{ row: table + 1, column: 2, content: { kind: 'value', value } as const }]
  await target.apply([{ kind: 'write-cells', sheet: TAB, cells }])
  return target
}

const pageOf = ({ pages }: Made, kenmerk: string, nth = 0): string =>
  pages.filter(([title]) => title?.endsWith(`: ${kenmerk}`))[nth]?.join('\n') ?? ''

describe('SROI Gesprek over many workbooks', () => {
  it('is the page of the workbook itself, with the file it comes from and a foot of its own', async () => {
    const own = monitoring({ rows: [{ claimed: 4000 }, { quarter: '2026-Q2' }] })
    const { pages, links } = await made({ 'groen.xlsx': own })
    await generateSummary(own, session, { today: TODAY, language: 'nl', tabs: ['conversation'] })
    const alone = pagesOf(sheetNamed(await own.read(), TAB))[0] ?? []
    const [page = []] = pages
    // Row 3 of the workbook's own page is for the mark; the entry cells take what room is left.
    const shared = (rows: readonly string[]) => rows.filter((row) => row !== '')
    expect(shared(page).filter((row) => !shared(alone).includes(row))).toEqual([
      'Bestand | groen.xlsx',
      expect.stringMatching(/^Er (?:is|zijn) ook .* over het bestand als geheel\.$/) as string,
      'Een nieuw overzicht begint met lege gele cellen: bewaar dit bestand. Noem geen namen.',
    ])
    expect(shared(alone).filter((row) => !shared(page).includes(row))).toEqual([
      expect.stringMatching(/^Er (?:is|zijn) ook .* over de werkmap als geheel\.$/) as string,
      'Wat u in de gele cellen typt, blijft staan als u dit tabblad opnieuw maakt. Noem geen namen.',
    ])
    expect(page).toContain('⚠ Controleren | Opgevoerde waarde klopt niet | Inzet F2')
    // There is nothing to jump to in the file that the page stands in.
    expect(links).toEqual([])
  })

  it('has a page for every contract that counts, in the order of the table, and for no other', async () => {
    const { pages, portfolio, states } = await made({
      'b.xlsx': monitoring({ kenmerk: 'OP-2' }),
      'a nieuw.xlsx': monitoring({ rows: [{}, { quarter: '2026-Q2' }] }),
      'a oud.xlsx': monitoring({}),
      'leeg.xlsx': MemoryWorkbook.of({ Blad1: [['hallo']] }),
    }).then((all) => ({ ...all, states: all.files.map(({ state }) => state) }))
    expect(states).toEqual(['counted', 'counted', 'excluded', 'excluded'])
    expect(pages.map((page) => page[0])).toEqual(
      portfolio.lines.map(({ kenmerk }) => `Gesprek over social return: ${kenmerk}`),
    )
    expect(pages.map((page) => page.find((row) => row.startsWith('Bestand')))).toEqual([
      'Bestand | b.xlsx',
      'Bestand | a nieuw.xlsx',
    ])
  })

  it('a contract with a file a quarter is one page: figures and findings of both, with the file they stand in', async () => {
    const first = monitoring({ rows: [{ claimed: 4000 }] })
    const { findings } = await validateWorkbook(first, session, { today: TODAY })
    const wrong = findings.filter(({ code }) => code === 'value-mismatch')
    const reason = { reason: 'Klopt zo', note: 'bsn 111222333', by: 'coordinator' }
    await acceptFindings(first, session, wrong, reason, { today: TODAY, language: 'nl' })
    const all = await made({
      'q1.xlsx': first,
      'q2.xlsx': monitoring({ rows: [{ quarter: '2026-Q2', claimed: 3000 }] }),
    })
    expect(all.pages).toHaveLength(1)
    const page = pageOf(all, 'OP-1')
    expect(page).toContain('\nBestanden | 1: q2.xlsx\n | 2: q1.xlsx\n')
    expect(page).toContain('2026-Q1 |  | 5000 | 0')
    expect(page).toContain('2026-Q2 | evenveel goedgekeurd als het kwartaal ervoor | 5000 | 0')
    expect(page).toContain('Opgevoerde waarde klopt niet | 1: Inzet F2')
    expect(page).toContain('Geaccepteerd met toelichting: 1')
    expect(page).toContain('Opgevoerde waarde klopt niet: Klopt zo; bsn ********* (coordinator, 15-07-2026)')
    expect(page).toContain('over de bestanden als geheel')
  })

  it('speaks English where that is asked', async () => {
    const all = await made({ 'groen.xlsx': monitoring({}) }, { language: 'en' })
    expect(all.pages[0]).toContain('File | groen.xlsx')
  })
})

describe('what is kept of a file for its pages', () => {
  it('is nothing where no pages are asked for', async () => {
    const { portfolio, sheet } = await made({ 'groen.xlsx': monitoring({}) }, { pages: false })
    expect(sheet).toBeUndefined()
    expect(portfolio.files.flatMap(({ contracts }) => contracts.map(({ part }) => part.talk))).toEqual([null])
  })

  it('does not grow with what stands in it', async () => {
    const talkOf = async (rows: number): Promise<{ readonly size: number; readonly counts: readonly number[] }> => {
      const busy = monitoring({ rows: Array.from({ length: rows }, () => ({ claimed: 1 })) })
      const { findings } = await validateWorkbook(busy, session, { today: TODAY })
      const wrong = findings.filter(({ code }) => code === 'value-mismatch')
      const given: Pick<Acceptance, 'reason' | 'note' | 'by'> = { reason: 'Zo', note: 'lang '.repeat(90), by: 'AB' }
      const half = wrong.slice(0, Math.floor(wrong.length / 2))
      await acceptFindings(busy, session, half, given, { today: TODAY, language: 'nl' })
      const { portfolio } = await made({ 'druk.xlsx': busy })
      const talk = portfolio.lines[0]?.talk
      const mismatch = talk?.findings.open.find(({ code }) => code === 'value-mismatch')
      return {
        size: JSON.stringify(talk).length,
        counts: [mismatch?.count ?? 0, talk?.findings.accepted.count ?? 0, talk?.findings.accepted.first.length ?? 0],
      }
    }
    const [some, many] = [await talkOf(200), await talkOf(400)]
    expect([some.counts, many.counts]).toEqual([
      [100, 100, PAGE_ROWS],
      [200, 200, PAGE_ROWS],
    ])
    expect(Math.abs(many.size - some.size)).toBeLessThan(50)
  })
})

describe('what people typed on the pages of the file that is made anew', () => {
  const groen = () => monitoring({})

  it('stays with its contract, in another order and language too', async () => {
    const before = await typeOn(await made({ 'groen.xlsx': groen() }), 'OP-1', 'Nog bellen')
    const files = { 'b.xlsx': monitoring({ kenmerk: 'OP-0' }), 'groen.xlsx': groen() }
    const english = await made(files, { before, language: 'en' })
    expect(pageOf(english, 'OP-1')).toContain('Nog bellen')
    expect(pageOf(english, 'OP-0')).not.toContain('Nog bellen')
    const again = await made(files, { before: english.target })
    expect(pageOf(again, 'OP-1')).toContain('Nog bellen')
    expect(again.pages).toHaveLength(2)
    expect(again.pages[0]).toContain(
      'Maakt u dit bestand opnieuw, dan blijft staan wat u in gele cellen typt. Noem geen namen.',
    )
  })

  it('goes by the parties where one kenmerk is of two contracts', async () => {
    const twente = monitoring({ authority: 'Hengelo' })
    const before = await typeOn(await made({ 'a.xlsx': groen(), 'b.xlsx': twente }), 'OP-1', 'Voor Hengelo', 1)
    const turned = await made({ 'b.xlsx': twente, 'a.xlsx': groen() }, { before })
    expect(pageOf(turned, 'OP-1', 0)).toContain('Groenwerk BV en Hengelo')
    expect(pageOf(turned, 'OP-1', 0)).toContain('Voor Hengelo')
    expect(pageOf(turned, 'OP-1', 1)).not.toContain('Voor Hengelo')
    const spelled = await made(
      { 'b.xlsx': monitoring({ authority: 'HENGELO', contractor: 'Groenwerk B.V.' }) },
      { before },
    )
    expect(spelled.pages).toHaveLength(1)
    expect(pageOf(spelled, 'OP-1')).toContain('Voor Hengelo')
  })

  it('is never another’s: of a contract that does not count any more it stands on a page of its own', async () => {
    const before = await typeOn(await made({ 'groen.xlsx': groen() }), 'OP-1', 'Nog bellen')
    const other = await made({ 'x.xlsx': monitoring({ contractor: 'Helder BV' }) }, { before })
    expect(pageOf(other, 'OP-1', 0)).not.toContain('Nog bellen')
    expect(pageOf(other, 'OP-1', 1)).toMatch(
      /^[^\n]*\nMet dit kenmerk en deze partijen telt geen opdracht meer mee[^]*Groenwerk BV en Enschede[^]*Nog bellen/,
    )
    const back = await made({ 'groen.xlsx': groen() }, { before: other.target })
    expect(back.pages).toHaveLength(1)
    expect(pageOf(back, 'OP-1')).toContain('Nog bellen')
  })

  it('stands on a tab of ours', async () => {
    const { target, sheet } = await made({ 'groen.xlsx': groen() })
    expect(sheet !== undefined && isOwnTab(await target.read(), sheet)).toBe(true)
  })
})
