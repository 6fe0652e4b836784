import { fixesTexts } from '#texts'
import { effort, sampleWorkbook } from '../support/pane-workbooks'
import { type ActingPerson, changed, failing, never, type Scene } from './scene'
import { checked } from './validation-scenes'

/** Cells that can be put right, and what is said before, meanwhile and afterwards. */
export const FIXES: readonly Scene[] = [
  {
    name: 'fixes-offered',
    of: 'validation',
    port: slips,
    act: async (pane) => {
      await checked(pane)
      await pane.sees(words(pane).fixSafe(5))
    },
  },
  { name: 'fixes-review', of: 'validation', port: slips, act: review },
  {
    name: 'fixes-review-huge',
    of: 'validation',
    huge: true,
    port: () =>
      sampleWorkbook(
        Array.from({ length: 10_000 }, (_, at) => effort(`K-${String(at)}`, 1, { Fte: '0,5', Status: 'concept' })),
      ),
    act: async (pane) => {
      await checked(pane)
      await pane.press(words(pane).fixSafe(10_000))
      await pane.sees(words(pane).review.showAll(10_000))
    },
  },
  {
    name: 'fixes-writing',
    of: 'validation',
    port: () => changed(slips(), { apply: never }),
    act: async (pane) => {
      await review(pane)
      await pane.press(words(pane).review.apply(5))
      await pane.sees(words(pane).working)
    },
  },
  {
    name: 'fixes-done',
    of: 'validation',
    port: slips,
    act: async (pane) => {
      await review(pane)
      await pane.press(words(pane).review.apply(5))
      await pane.sees(words(pane).done(5))
    },
  },
  {
    name: 'fixes-read-only',
    of: 'validation',
    port: () => changed(slips(), { apply: failing('read-only') }),
    act: async (pane) => {
      await review(pane)
      await pane.press(words(pane).review.apply(5))
      await pane.sees(new RegExp(pane.t.errors.workbook['read-only'].slice(0, 20)))
    },
  },
  {
    name: 'fixes-undo-refused',
    of: 'validation',
    port: slips,
    act: async (pane) => {
      await review(pane)
      await pane.press(words(pane).review.apply(5))
      await pane.sees(words(pane).done(5))
      await pane.port.edit('Inzet', [{ row: 2, column: 7, content: { kind: 'value', value: 0.75 } }])
      await pane.press(words(pane).undo)
      await pane.sees(words(pane).changedMeanwhile('Inzet', 2))
    },
  },
]

const words = ({ language }: ActingPerson) => fixesTexts(language)

/** Five safe points of every kind, and a status that needs a person. */
function slips() {
  return sampleWorkbook([
    effort('K-001', 1, { Fte: '0,5', 'Opgevoerde waarde': '€ 3.750,00', Startdatum: '1 januari 2026' }),
    effort(' K-001', 2, { Kwartaal: "Q2 '26", Fte: 0.5, 'Opgevoerde waarde': 3750 }),
    effort('K-002', 2, { Status: 'akkord' }),
  ])
}

async function review(pane: ActingPerson): Promise<void> {
  await checked(pane)
  await pane.press(words(pane).fixSafe(5))
  await pane.sees(words(pane).review.intro)
}
