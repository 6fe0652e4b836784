import { checkWorkbook } from '#checks'
import { builtInRulebook } from '#rulebook'
import { findingTexts } from '#texts'
import type { IsoDay } from '#time'
import { sheet, workbook } from '../../support/sheet'

/** The only finding about K2, which holds the text, and what is said of it. */
function said(status: string): string {
  const book = workbook(
    sheet(
      'Opdrachten',
      `| Kenmerk | Startdatum | Einddatum | Opdrachtwaarde |
       | OP-1 | d:2026-01-01 | d:2026-12-31 | 400000 |`,
    ),
    sheet(
      'Inzet',
      `| Opdracht | Kwartaal | Inzet | Bouwblok | Fte | Status |
       | OP-1 | 2026-Q1 | K-001 | 2 | 0.5 | ${status} |`,
    ),
  )
  const { findings } = checkWorkbook(book, builtInRulebook(), { today: '2026-04-15' as IsoDay })
  const wrong = findings.filter(({ code }) => code === 'status-unknown')
  expect(wrong).toHaveLength(1)
  return wrong.map((finding) => `${findingTexts('nl').sentence(finding)} ${JSON.stringify(finding)}`).join()
}

describe('a word that should come from a list', () => {
  it.each(['Jan de Vries', 'Fatima El Idrissi', 'Anna-Marie van der Berg', "Joost van 't Hof"])(
    'is not repeated when it looks like a name: %s',
    (name) => {
      const words = said(name)
      for (const part of name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))) expect(words).not.toContain(part)
      expect(words).toContain('***')
    },
  )

  it('is repeated when it does not', () => {
    expect(said('ingedient')).toContain('ingedient')
    expect(said('Akkoord na overleg')).toContain('Akkoord na overleg')
  })
})
