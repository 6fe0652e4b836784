import { checkWorkbook } from '#checks'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { TEMPLATE_VERSION } from '#workbook'
import { CONTRACTS, EFFORTS } from '../../support/clean-workbook'
import { sheet, workbook } from '../../support/sheet'

const made = (mark: string): unknown[] =>
  checkWorkbook(
    workbook(
      sheet('Uitleg', `| Social return monitoren |\n| Sjabloon | ${mark} |`),
      sheet('Opdrachten', CONTRACTS),
      sheet('Inzet', EFFORTS.replaceAll('| Bewijs |', '| Vorm |')),
    ),
    builtInRulebook(),
    { today: '2026-07-15' as IsoDay },
  )
    .findings.filter(({ code }) => code === 'template-outdated')
    .map(({ at, severity, params }) => ({ at, severity, ...params }))

describe('template-outdated', () => {
  it('tells the versions and the columns that came since, at the cell that says so', () => {
    expect(made('SROI 2025-4')).toEqual([
      {
        at: { kind: 'cell', sheet: 'Uitleg', address: 'B2', header: null },
        severity: 'info',
        found: '2025-4',
        current: TEMPLATE_VERSION,
        columns:
          'Opdracht, Opdrachtgever, Loonsom, Raamovereenkomst, PSO-trede, PSO geldig tot, Reden afwijking, Opmerking, Doelgroep, Verloonde uren, Uitgevoerd door, Bewijs',
      },
    ])
  })

  it.each(['SROI 2026-1', 'SROI 2026-10', 'SROI 2031-1', 'SROI', 'SROI Overzicht', 'Rapportage SROI 2025-4'])(
    'is silent for %s',
    (mark) => expect(made(mark)).toEqual([]),
  )
})
