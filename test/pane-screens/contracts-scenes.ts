import { contractsTexts } from '#texts'
import { effort, sampleWorkbook } from '../support/pane-workbooks'
import { type ActingPerson, type Scene, screen } from './scene'

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
]

async function opened({ t, language, choose, sees }: ActingPerson): Promise<void> {
  await sees(t.overview.nextStep)
  await choose(t.menu.contracts)
  await sees(contractsTexts(language).intro)
}
