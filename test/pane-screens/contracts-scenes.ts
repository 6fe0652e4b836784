import { NO_SETTINGS } from '#session'
import { contractsTexts, withholdingTexts } from '#texts'
import { effort, sampleWorkbook } from '../support/pane-workbooks'
import { type ActingPerson, fireEvent, type Scene, screen } from './scene'

/** A policy that says what is withheld, and when. */
const WITHHOLDING = { settings: { ...NO_SETTINGS, policy: 'noordoost-brabant', catalogue: 'duoplus' } }

export const CONTRACTS: readonly Scene[] = [
  { name: 'contracts', of: 'contracts', act: (pane) => opened(pane) },
  {
    name: 'contracts-needed',
    of: 'contracts',
    port: () => sampleWorkbook([effort('K-001', 1), effort('K-001', 2, { Status: 'ingediend' })]),
    act: async (pane) => {
      await opened(pane)
      await pane.user.click(await screen.findByText(contractsTexts(pane.language).details('OPD-1')))
      await screen.findByText(contractsTexts(pane.language).ways)
    },
  },
  {
    name: 'contracts-settling',
    of: 'contracts',
    session: WITHHOLDING,
    act: async (pane) => {
      const words = await settling(pane)
      await pane.press(words.keep)
      await pane.sees(words.untilMissing)
    },
  },
  {
    name: 'contracts-settled',
    of: 'contracts',
    session: WITHHOLDING,
    act: async (pane) => {
      const { user } = pane
      const words = await settling(pane)
      // A day is chosen, not typed letter by letter.
      fireEvent.input(screen.getByLabelText(new RegExp(`^${words.until}`)), { target: { value: '2026-12-31' } })
      await user.type(screen.getByLabelText(new RegExp(`^${words.reason}`)), 'Afgesproken in het kwartaalgesprek.')
      await user.type(screen.getByLabelText(new RegExp(`^${words.by}`)), 'contractmanager')
      await pane.press(words.keep)
      await pane.sees(words.kept('OPD-1'))
    },
  },
]

/** With the cure period of this policy before anything is withheld. */
async function settling(pane: ActingPerson) {
  const words = withholdingTexts(pane.language)
  await opened(pane)
  await pane.user.click(await screen.findByText(contractsTexts(pane.language).details('OPD-1')))
  await pane.press(words.set.cure)
  await pane.sees(words.explains)
  return words
}

async function opened({ t, language, choose, sees }: ActingPerson): Promise<void> {
  await sees(t.overview.nextStep)
  await choose(t.menu.contracts)
  await sees(contractsTexts(language).intro)
}
