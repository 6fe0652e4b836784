import type { Block, BlockCatalogue, BlockProvision } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { proposeCatalogue, readText } from '#doctor'
import { versionsDocument } from '#use-cases'

const TABLE = [
  'Nr;Doelgroep;Waarde per jaar;Toelichting',
  '1;Participatiewet;€ 30.000;',
  '2;WW;€ 15.000;',
  '3;WIA;€ 25.000;',
  '4;Bonus 55+;€ 5.000;Bovenop blok 1 en 2',
]
const older = proposeCatalogue(readText(TABLE.join('\n'), 'tabel.csv')).catalogue
const open = (id: string, question: string, reading: string): OpenQuestion => ({
  id,
  section: 'h. 1',
  question: { nl: question, en: question },
  chosenReading: { nl: reading, en: reading },
})
const rule = (text: string, blocks: readonly string[] | null): BlockProvision => ({
  id: 'note-1',
  kind: 'other',
  blocks,
  text: { nl: text, en: text },
  source: { document: 'tabel.csv', section: 'A9', excerpt: text, checkedOn: '2026-01-01' },
})
const withBlocks = (change: (block: Block) => Partial<Block>, rest: Partial<BlockCatalogue> = {}): BlockCatalogue => ({
  ...older,
  version: '2027-01-01',
  ...rest,
  blocks: older.blocks.map((block) => ({ ...block, ...change(block) })),
})
const differences = (was: BlockCatalogue, is: BlockCatalogue) => {
  const { changed, rules, questions } = versionsDocument(was, is, 'nl')
  const line = ({ what, older: before, newer: now }: { what: string; older: string; newer: string }) =>
    `${what}: ${before} → ${now}`
  return [...changed.flatMap((one) => one.differences), ...rules, ...questions].map(line)
}

describe('two versions in words', () => {
  it('name the blocks under a bonus where a renumbering gave their codes to others', () => {
    // WW and WIA change places; the bonus still says 1 and 2, which now means PW and WIA.
    const renumbered = withBlocks(({ code }) => ({ code: code === '2' ? '3' : code === '3' ? '2' : code }))
    expect(differences(older, renumbered)).toEqual([
      'Code: 2 → 3',
      'Code: 3 → 2',
      'Komt boven op: 1, 2 „WW” → 1, 2 „WIA”',
    ])
  })

  it('leave a rule alone that holds for the same block under its new code, and name the blocks where it moved', () => {
    const was = { ...older, provisions: [rule('Alleen na overleg', ['2'])] }
    const moved = (blocks: readonly string[] | null) =>
      withBlocks(
        ({ code, standsOn }) => ({
          code: code === '2' ? '9' : code,
          standsOn: Array.isArray(standsOn) ? (standsOn as string[]).map((on) => (on === '2' ? '9' : on)) : standsOn,
        }),
        { provisions: [rule('Alleen na overleg', blocks)] },
      )
    expect(differences(was, moved(['9']))).toEqual(['Code: 2 → 9'])
    expect(differences(was, moved(['3']))).toEqual([
      'Code: 2 → 9',
      'Regels bij de tabel: Alleen na overleg (2 „WW”) → Alleen na overleg (3)',
    ])
    expect(differences(was, moved(null))).toContain(
      'Regels bij de tabel: Alleen na overleg (2 „WW”) → Alleen na overleg (alle blokken)',
    )
  })

  it('tell what the source leaves open, of a block and as a whole', () => {
    const was = { ...older, openQuestions: [open('uren', 'Hoeveel uur is voltijd?', 'Onbekend.')] }
    const is = withBlocks(
      ({ code }) => (code === '3' ? { openQuestions: [open('wia', 'Ook zonder uitkering?', 'Nee.')] } : {}),
      { openQuestions: [open('uren', 'Hoeveel uur is voltijd?', '36 uur.')] },
    )
    expect(differences(was, is)).toEqual([
      'Wat open is: – → Ook zonder uitkering? Nee.',
      'Wat de bron openlaat: Hoeveel uur is voltijd? Onbekend. → Hoeveel uur is voltijd? 36 uur.',
    ])
    expect(versionsDocument(was, { ...was, version: '2' }, 'nl')).toMatchObject({ same: true, questions: [] })
  })

  it('show another way of valuing, also where the first is the same', () => {
    const is = withBlocks(({ code }) => (code === '3' ? { alternatives: [{ kind: 'invoice' }] } : {}))
    expect(differences(older, is).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Waarde: € 25.000,00 per fte per jaar → € 25.000,00 per fte per jaar of factuurwaarde',
    ])
  })
})
