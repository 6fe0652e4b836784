import { builtInRulebook, type BlockCatalogue } from '#rulebook'
import { compareTexts } from '#texts'
import type { IsoDay } from '#time'
import { type ActingPerson, type Scene, screen } from './scene'

export const COMPARE: readonly Scene[] = [
  {
    name: 'compare',
    of: 'compare',
    act: async (pane) => {
      await opened(pane)
    },
  },
  {
    name: 'compare-faults',
    of: 'compare',
    act: async (pane) => {
      await asked(pane, '', '0')
      await pane.sees(compareTexts(pane.language).form.wordMissing)
    },
  },
  { name: 'compare-result', of: 'compare', act: (pane) => answered(pane, 'bijstand', '0,8') },
  {
    name: 'compare-why',
    of: 'compare',
    act: async (pane) => {
      await answered(pane, 'wia 56+', '0,5')
      await pane.user.click((await screen.findAllByRole('button', { name: /DUOplus/ }))[0] as HTMLElement)
      await pane.user.click(await screen.findByRole('button', { name: /Leidraad/ }))
    },
  },
  { name: 'compare-no-amounts', of: 'compare', act: (pane) => answered(pane, 'mvo', '1') },
  { name: 'compare-no-rows', of: 'compare', act: (pane) => answered(pane, 'gedetineerde', '1') },
  {
    name: 'compare-unknown',
    of: 'compare',
    act: async (pane) => {
      await asked(pane, 'prticpatiewt', '1')
      await pane.sees(/participatiewet/)
    },
  },
  {
    name: 'compare-many',
    of: 'compare',
    session: { rulebook: builtInRulebook().with({ catalogues: manyCatalogues() }) },
    act: (pane) => answered(pane, 'WW', '1'),
  },
]

async function opened({ t, language, choose }: ActingPerson): Promise<HTMLElement> {
  await choose(t.menu.compare)
  return screen.findByRole('textbox', { name: compareTexts(language).form.group })
}

async function asked(pane: ActingPerson, word: string, fte: string): Promise<void> {
  const { form } = compareTexts(pane.language)
  const field = await opened(pane)
  if (word !== '') await pane.user.type(field, word)
  const size = screen.getByRole('textbox', { name: form.fte })
  await pane.user.clear(size)
  await pane.user.type(size, fte)
  await pane.press(form.show)
}

async function answered(pane: ActingPerson, word: string, fte: string): Promise<void> {
  await asked(pane, word, fte)
  await screen.findByRole('list', { name: compareTexts(pane.language).title })
}

/** A dozen regions with versions of their own, one of them not yet in force, one with a very long name. */
function manyCatalogues(): BlockCatalogue[] {
  const [model] = builtInRulebook().catalogues.filter(({ id }) => id === 'utrecht')
  if (model === undefined) return []
  return Array.from({ length: 12 }, (_, index) => ({
    ...model,
    id: `regio-${String(index + 1)}`,
    authority: `Regio ${String(index + 1)}`,
    label:
      index === 3
        ? 'Bouwblokkencatalogus van de Arbeidsmarktregio Zuidoost-Nederland-met-een-lange-naam, vastgesteld in het bestuurlijk overleg'
        : `Bouwblokken regio ${String(index + 1)}`,
    version: '2027-01-01',
    validFrom: (index === 0 ? '2027-01-01' : '2024-01-01') as IsoDay,
    notice: null,
  }))
}
