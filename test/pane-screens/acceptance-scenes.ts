import { acceptancesTexts, findingTexts } from '#texts'
import { effort, sampleWorkbook } from '../support/pane-workbooks'
import { type ActingPerson, changed, failing, type Scene, screen, within } from './scene'
import { checked } from './validation-scenes'

const claiming = () =>
  sampleWorkbook(['K-001', 'K-002', 'K-003'].map((key) => effort(key, 1, { 'Opgevoerde waarde': 9000 })))

export const ACCEPTANCES: readonly Scene[] = [
  { name: 'accept-form', of: 'validation', port: claiming, act: openForm },
  {
    name: 'accept-incomplete',
    of: 'validation',
    port: claiming,
    act: async (pane) => {
      const t = acceptancesTexts(pane.language)
      await openForm(pane)
      await pane.press(t.confirm(1))
      await pane.sees(t.problems['reason-missing'])
    },
  },
  {
    name: 'accept-read-only',
    of: 'validation',
    port: () => changed(claiming(), { apply: failing('read-only') }),
    act: async (pane) => {
      await openForm(pane)
      await filledIn(pane, 1)
      await pane.sees(new RegExp(pane.t.errors.workbook['read-only'].slice(0, 20)))
      // From the top: half under the bar that stays in view, a button looks smaller than it is.
      document.querySelector('[role=tabpanel]:not([hidden])')?.scrollTo(0, 0)
    },
  },
  {
    name: 'accepted',
    of: 'validation',
    port: claiming,
    act: async (pane) => {
      const t = acceptancesTexts(pane.language)
      await openForm(pane)
      await pane.user.click(screen.getByRole('radio', { name: t.scope.group(3) }))
      await filledIn(pane, 3)
      await pane.press(t.accepted(3))
      await pane.sees(/^(Geaccepteerd door|Accepted by) CM/)
    },
  },
]

async function openForm(pane: ActingPerson): Promise<void> {
  const t = acceptancesTexts(pane.language)
  await checked(pane)
  const title = findingTexts(pane.language).title('value-mismatch')
  const header = await screen.findByRole('button', { name: new RegExp(`^${title}`) })
  if (header.getAttribute('aria-expanded') !== 'true') await pane.user.click(header)
  const item = header.closest<HTMLElement>('.fui-AccordionItem')
  await pane.user.click(await within(item ?? document.body).findByRole('button', { name: t.accept }))
  await screen.findByRole('heading', { name: t.heading })
}

async function filledIn(pane: ActingPerson, count: number): Promise<void> {
  const t = acceptancesTexts(pane.language)
  await pane.user.selectOptions(screen.getByRole('combobox', { name: t.reason }), 'checked')
  await pane.user.type(screen.getByRole('textbox', { name: t.by }), 'CM')
  await pane.press(t.confirm(count))
}
