import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import {
  blockEditTexts,
  blockTexts,
  catalogueFileTexts,
  catalogueTabTexts,
  questionTexts,
  removeCatalogueTexts,
  versionsTexts,
} from '#texts'
import type { IsoDay } from '#time'
import { catalogueFile } from '#use-cases'
import { fileOf } from '../support/monitoring-file'
import { hugeWorkbook, sampleWorkbook } from '../support/pane-workbooks'
import { type ActingPerson, changed, failing, never, type Scene, screen } from './scene'

const TABLE = [
  'Nr;Bouwblok;Waarde;Duur',
  '1;Participatiewet langer dan 2 jaar;€ 30.000,00 per fte per jaar;1 jaar',
  '2;Participatiewet korter dan 2 jaar;€ 40.000,00 per fte per jaar;1 jaar',
  '3;WW;€ 15.000,00 per fte per jaar;1 jaar',
  '4;Beschut werk;;1 jaar',
  '5;Inkoop bij een sociale onderneming;Factuurwaarde;',
  '6;Korting PSO;10%, 25%;',
].join('\n')

const DUOPLUS = builtInRulebook().catalogues.find(({ id }) => id === 'duoplus') as BlockCatalogue

/** Block 2 is gone, and what was 3 takes its number. */
const renumbered = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => code !== '2').map((code) => (code === '3' ? '2' : code))

/** DUOplus as it might be a year later: another amount, a row renumbered, one gone and one new. */
const NEXT_VERSION: BlockCatalogue = {
  ...DUOPLUS,
  version: '2027-01-01',
  validFrom: '2027-01-01' as IsoDay,
  hoursPerWeek: 38,
  importHash: 'ab'.repeat(32),
  blocks: DUOPLUS.blocks.flatMap((block) => {
    if (block.code === '2') return []
    if (block.code === '3') return [{ ...block, code: '2', value: { ...block.value, amount: '16500.00' } }]
    if (block.code === '8') return [{ ...block, label: 'Stage (vso of pro)' }]
    const { standsOn } = block
    return [Array.isArray(standsOn) ? { ...block, standsOn: renumbered(standsOn as readonly string[]) } : block]
  }),
  provisions: DUOPLUS.provisions.map((one) => ({ ...one, blocks: one.blocks && renumbered(one.blocks) })),
}

const UNNUMBERED = ['Bouwblok;Waarde', 'WW korter dan 1 jaar;€ 10.000', 'Beschut werk;€ 20.000'].join('\n')

/** What a region calls those two rows since earlier. */
const KNOWN_ELSEWHERE: BlockCatalogue = {
  ...DUOPLUS,
  id: 'modelstad',
  authority: 'Gemeente Modelstad',
  label: 'Bouwblokken Modelstad 2025',
  importHash: 'cd'.repeat(32),
  blocks: DUOPLUS.blocks.slice(0, 2).map((block, at) => ({
    ...block,
    code: at === 0 ? 'W1' : 'B1',
    label: at === 0 ? 'WW korter dan 1 jaar' : 'Beschut werk',
  })),
}

export const CATALOGUE: readonly Scene[] = [
  {
    name: 'catalogue',
    of: 'catalogue',
    act: async ({ t, open, user }) => {
      await open('catalogue')
      await user.click((await screen.findAllByText(t.catalogue.blocks(19)))[0] as HTMLElement)
    },
  },
  {
    name: 'catalogue-block',
    of: 'catalogue',
    act: async ({ t, language, open, user }) => {
      await open('catalogue')
      await user.click((await screen.findAllByText(t.catalogue.blocks(19)))[0] as HTMLElement)
      await user.click(await screen.findByLabelText(blockTexts(language).moreOf('3')))
      await user.click(await screen.findByRole('button', { name: /h\. 3\.2/ }))
    },
  },
  {
    name: 'catalogue-restoring',
    of: 'catalogue',
    session: { restoring: true },
    act: async ({ t, open, sees }) => {
      await open('catalogue')
      await sees(t.catalogue.restoring)
    },
  },
  {
    name: 'catalogue-versions',
    of: 'catalogue',
    session: { rulebook: builtInRulebook().with({ catalogues: [NEXT_VERSION] }) },
    act: async ({ t, language, open, press, sees }) => {
      await open('catalogue')
      await press(t.catalogue.versions)
      await sees(versionsTexts(language).running)
    },
  },
  {
    name: 'catalogue-export',
    of: 'catalogue',
    act: async ({ t, language, open, press, sees }) => {
      await open('catalogue')
      await press(t.catalogue.exportOf(DUOPLUS.label))
      await sees(catalogueFileTexts(language).export.title)
    },
  },
  {
    name: 'catalogue-file',
    of: 'catalogue',
    act: async ({ t, language, open, press, user, sees }) => {
      const words = catalogueFileTexts(language).import
      await open('catalogue')
      await press(t.catalogue.openFile)
      const file = new File([catalogueFile(NEXT_VERSION).text], 'duoplus-2027.json')
      await user.upload(await screen.findByLabelText(words.file), file)
      await sees(words.versus)
    },
  },
  {
    name: 'catalogue-tab',
    of: 'catalogue',
    act: async ({ language, open, press, sees }) => {
      const words = catalogueTabTexts(language)
      await open('catalogue')
      await press(words.make)
      await sees(words.remake)
    },
  },
  {
    name: 'catalogue-remove',
    of: 'catalogue',
    session: { rulebook: builtInRulebook().with({ catalogues: [NEXT_VERSION] }) },
    act: async (pane) => removing(pane),
  },
  {
    name: 'catalogue-remove-refused',
    of: 'catalogue',
    session: {
      rulebook: builtInRulebook().with({ catalogues: [NEXT_VERSION] }),
      settings: { policy: null, catalogue: 'duoplus@2027-01-01', pins: { 'OPD-1': 'duoplus@2027-01-01' } },
    },
    act: async (pane) => {
      const words = removeCatalogueTexts(pane.language)
      await removing(pane)
      await pane.press(words.confirm)
      await pane.sees(words.refused(NEXT_VERSION.label))
    },
  },
  {
    name: 'catalogue-begun',
    of: 'catalogue',
    act: async (pane) => {
      await reviewing(pane)
      await pane.press(pane.t.import.next)
      await pane.press(pane.t.import.cancel)
      await pane.sees(pane.t.import.later.heading)
    },
  },
  {
    name: 'overview-begun',
    of: 'overview',
    session: { begunReview: { name: 'bouwblokken-regio-2027.csv', begunOn: '2026-08-14', answered: 3, questions: 8 } },
    act: async ({ t, sees }) => sees(t.import.later.heading),
  },
  { name: 'import-source', of: 'catalogue', act: importing },
  {
    name: 'import-refused',
    of: 'catalogue',
    act: async (pane) => {
      await pasted(pane, 'Naam;Plaats\nJan;Hengelo\nPiet;Almelo')
      await pane.sees(questionTexts(pane.language).problem['no-table'])
    },
  },
  {
    name: 'import-reading',
    of: 'catalogue',
    act: async (pane) => {
      const file = Object.assign(new File(['x'], 'bouwblokken-2026.csv'), { arrayBuffer: never })
      await uploaded(pane, file)
      await pane.sees(pane.t.import.reading('bouwblokken-2026.csv'))
    },
  },
  {
    name: 'import-sheets',
    of: 'catalogue',
    act: async (pane) => {
      const sheets = { Toelichting: [['Zie het volgende blad']], 'Bouwblokken 2026': [['Nr', 'Bouwblok', 'Waarde']] }
      await uploaded(pane, new File([(await fileOf(sheets)) as BlobPart], 'regio.xlsx'))
      await pane.sees(pane.t.import.sheet.read)
    },
  },
  {
    name: 'import-earlier',
    of: 'catalogue',
    act: async (pane) => {
      await reviewing(pane)
      await pane.press(pane.t.import.later.keep)
      await pane.sees(pane.t.import.later.outcome.kept)
      await pane.press(pane.t.import.toSource)
      await pane.sees(pane.t.import.later.heading)
    },
  },
  {
    name: 'import-range',
    of: 'catalogue',
    act: async (pane) => {
      await importing(pane)
      await pane.press(pane.t.import.range.open)
      await pane.user.type(await screen.findByLabelText(pane.t.import.range.cells), 'alles')
      await pane.press(pane.t.import.range.read)
      await pane.sees(pane.t.import.range.cellsWrong)
    },
  },
  { name: 'import-review', of: 'catalogue', act: reviewing },
  {
    name: 'import-equal-questions',
    of: 'catalogue',
    act: async (pane) => {
      await pasted(pane, ['Nr;Bouwblok;Waarde', '1;Beschut werk;', '2;Praktijkschool;', '3;WW;€ 100'].join('\n'))
      await pane.sees(pane.t.import.together(2))
    },
  },
  {
    name: 'import-edit-block',
    of: 'catalogue',
    act: async (pane) => {
      await reviewing(pane)
      const words = blockEditTexts(pane.language)
      await pane.press(words.edit('3'))
      await pane.user.type(screen.getByLabelText(words.fields.amount), 'x')
      await pane.press(words.save)
      await pane.sees(words.wrong.amount)
    },
  },
  {
    name: 'import-edited',
    of: 'catalogue',
    act: async (pane) => {
      await reviewing(pane)
      const words = blockEditTexts(pane.language)
      await pane.press(words.edit('3'))
      await pane.user.click(screen.getByLabelText(words.fields.approval))
      await pane.press(words.save)
      await pane.sees(words.undo)
    },
  },
  {
    name: 'import-source-cell',
    of: 'catalogue',
    act: async (pane) => {
      await reviewing(pane)
      await pane.user.click(screen.getAllByRole('button', { name: pane.t.import.showCell('C4') })[0] as HTMLElement)
    },
  },
  { name: 'import-settle', of: 'catalogue', act: settling },
  {
    name: 'import-other-codes',
    of: 'catalogue',
    session: { rulebook: builtInRulebook().with({ catalogues: [KNOWN_ELSEWHERE] }) },
    act: async (pane) => {
      await pasted(pane, UNNUMBERED)
      await pane.press(pane.t.import.toSettle)
      await screen.findByRole('button', { name: pane.t.import.settle.confirm })
      await filled(pane, pane.t.import.settle.authority, KNOWN_ELSEWHERE.authority)
      await pane.press(pane.t.import.settle.otherCodes.take)
      await pane.sees(pane.t.import.settle.otherCodes.taken(2))
      await pane.press(pane.t.import.toReview)
      await pane.press(blockEditTexts(pane.language).undo)
      await pane.press(pane.t.import.toSettle)
      await pane.sees(pane.t.import.settle.otherCodes.take)
    },
  },
  {
    name: 'import-settle-wrong',
    of: 'catalogue',
    act: async (pane) => {
      await settling(pane)
      const { settle } = pane.t.import
      await pane.user.clear(screen.getByLabelText(new RegExp(settle.label)))
      const from = screen.getByLabelText(new RegExp(settle.validFrom))
      await pane.user.clear(from)
      await pane.user.type(from, 'juli')
      await pane.press(settle.confirm)
      await pane.sees(settle.validFromWrong)
    },
  },
  {
    name: 'import-settle-huge',
    of: 'catalogue',
    port: hugeWorkbook,
    act: async (pane) => {
      await settling(pane)
      await pane.sees(pane.t.import.settle.chooseAll)
      screen.getByText(pane.t.import.settle.chooseAll).scrollIntoView?.()
    },
  },
  {
    name: 'import-keeping',
    of: 'catalogue',
    port: () => changed(sampleWorkbook(), { apply: never }),
    act: async (pane) => {
      await keeping(pane)
      await pane.sees(pane.t.import.settle.keeping)
    },
  },
  {
    name: 'import-keep-failed',
    of: 'catalogue',
    port: () => changed(sampleWorkbook(), { apply: failing('workbook-protected') }),
    act: async (pane) => {
      await keeping(pane)
      await pane.sees(new RegExp(pane.t.errors.left['as-it-was']))
    },
  },
  { name: 'import-kept', of: 'catalogue', act: kept },
  {
    name: 'catalogue-own',
    of: 'catalogue',
    act: async (pane) => {
      await kept(pane)
      await pane.press(pane.t.import.done)
      await pane.sees(pane.t.catalogue.heading)
    },
  },
]

async function removing({ language, open, press, sees }: ActingPerson): Promise<void> {
  const words = removeCatalogueTexts(language)
  await open('catalogue')
  await press(words.removeOf(NEXT_VERSION.label, 'duoplus@2027-01-01'))
  await sees(words.why)
}

async function importing({ t, open, press }: ActingPerson): Promise<void> {
  await open('catalogue')
  await press(t.catalogue.import)
  await screen.findByLabelText(t.import.paste.label)
}

async function pasted(pane: ActingPerson, text: string): Promise<void> {
  await importing(pane)
  await pane.user.click(screen.getByLabelText(pane.t.import.paste.label))
  await pane.user.paste(text)
  await pane.press(pane.t.import.paste.read)
}

async function uploaded(pane: ActingPerson, file: File): Promise<void> {
  await importing(pane)
  await pane.user.upload(screen.getByLabelText(pane.t.import.file.label), file)
}

async function reviewing(pane: ActingPerson): Promise<void> {
  await pasted(pane, TABLE)
  await screen.findByRole('list', { name: pane.t.import.blocks })
}

async function settling(pane: ActingPerson): Promise<void> {
  await reviewing(pane)
  await pane.press(pane.t.import.toSettle)
  await screen.findByRole('button', { name: pane.t.import.settle.confirm })
}

async function keeping(pane: ActingPerson): Promise<void> {
  await settling(pane)
  const { settle } = pane.t.import
  await filled(pane, settle.authority, 'Gemeente Voorbeeldstad')
  await filled(pane, settle.label, 'Bouwblokken Voorbeeldstad 2026')
  await filled(pane, settle.id, 'voorbeeldstad')
  await pane.press(settle.confirm)
}

async function kept(pane: ActingPerson): Promise<void> {
  await keeping(pane)
  await pane.sees(pane.t.import.done)
}

async function filled({ user }: ActingPerson, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(new RegExp(label))
  await user.clear(field)
  await user.type(field, text)
}
