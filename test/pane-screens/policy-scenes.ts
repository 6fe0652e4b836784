import { policyFormTexts } from '#texts'
import { policyFile } from '#use-cases'
import { contractsWithRules, hugeWorkbook, ownPolicy, sampleWorkbook } from '../support/pane-workbooks'
import { emptyWorkbook } from './overview-scenes'
import { type ActingPerson, changed, failing, never, type Scene, screen, within } from './scene'

export const POLICY: readonly Scene[] = [
  { name: 'policy', of: 'policy', port: contractsWithRules, act: beleid },
  { name: 'policy-empty', of: 'policy', port: emptyWorkbook, act: beleid },
  {
    name: 'policy-restoring',
    of: 'policy',
    session: { restoring: true },
    act: async (pane) => {
      await beleid(pane)
      await pane.sees(pane.t.policy.restoring)
    },
  },
  {
    name: 'policy-chosen',
    of: 'policy',
    port: contractsWithRules,
    act: async (pane) => {
      await choosing(pane, 'sudwest-fryslan@undated')
      await screen.findByRole('button', { name: pane.t.policy.undo })
      screen.getByRole('button', { name: pane.t.policy.undo }).scrollIntoView?.({ block: 'center' })
    },
  },
  {
    name: 'policy-needs-catalogue',
    of: 'policy',
    act: async (pane) => {
      await beleid(pane)
      await select(pane, pane.t.policy.policy, 'rijk@undated')
      await pane.sees(pane.t.policy.choice.needed)
    },
  },
  {
    name: 'policy-choosing',
    of: 'policy',
    port: () => changed(sampleWorkbook(), { apply: never }),
    act: async (pane) => {
      await choosing(pane, 'hengelo@undated')
      await pane.sees(pane.t.policy.choice.working)
      screen.getByText(pane.t.policy.choice.working).scrollIntoView?.({ block: 'center' })
    },
  },
  {
    name: 'policy-read-only',
    of: 'policy',
    port: () => changed(sampleWorkbook(), { apply: failing('read-only') }),
    act: async (pane) => {
      await choosing(pane, 'hengelo@undated')
      await pane.sees(new RegExp(pane.t.errors.left['as-it-was']))
      screen.getByText(new RegExp(pane.t.errors.left['as-it-was'])).scrollIntoView?.({ block: 'center' })
    },
  },
  {
    name: 'policy-list',
    of: 'policy',
    act: async (pane) => {
      await beleid(pane)
      await pane.user.type(screen.getByRole('searchbox', { name: pane.t.policy.list.find }), 'den haag')
      screen.getByRole('searchbox', { name: pane.t.policy.list.find }).scrollIntoView?.()
      await pane.sees(pane.t.policy.list.found(1))
    },
  },
  { name: 'policy-contracts', of: 'policy', port: contractsWithRules, act: perContract },
  {
    name: 'policy-contracts-settled',
    of: 'policy',
    port: contractsWithRules,
    act: async (pane) => {
      await perContract(pane)
      for (const box of screen.getAllByRole('checkbox').slice(0, 2)) await pane.user.click(box)
      await select(pane, pane.t.policy.policy, 'hengelo')
      await pane.press(pane.t.policy.contracts.confirm(2))
      await pane.sees(pane.t.policy.contracts.done(2))
      screen.getByText(pane.t.policy.contracts.done(2)).scrollIntoView?.()
    },
  },
  { name: 'policy-contracts-huge', of: 'policy', port: hugeWorkbook, huge: true, act: perContract },
  { name: 'policy-page', of: 'policy', act: (pane) => page(pane, /^Gemeente Schiedam/) },
  {
    name: 'policy-page-source',
    of: 'policy',
    act: async (pane) => {
      await page(pane, /^DUOplus/)
      const source = (await screen.findAllByRole('button', { expanded: false })).find(({ textContent }) =>
        textContent?.includes('h. 2.3 en 5.1'),
      )
      await pane.user.click(source as HTMLElement)
      source?.scrollIntoView?.()
    },
  },
  {
    name: 'policy-export',
    of: 'policy',
    act: async (pane) => {
      await page(pane, /^DUOplus/)
      await pane.press(pane.t.policy.page.export)
      await pane.sees(pane.t.policy.export.heading)
      screen.getByText(pane.t.policy.export.heading).scrollIntoView?.()
    },
  },
  { name: 'policy-form', of: 'policy', act: copying },
  {
    name: 'policy-form-problems',
    of: 'policy',
    act: async (pane) => {
      await copying(pane)
      await rules(pane)
      await typed(pane, /threshold/, '150 duizend')
      await pane.press(policyFormTexts(pane.language).toReview)
      await pane.sees(policyFormTexts(pane.language).problemsWhy)
    },
  },
  {
    name: 'policy-form-field',
    of: 'policy',
    act: async (pane) => {
      await copying(pane)
      await rules(pane)
      await typed(pane, /threshold/, '€ 150.000')
      const t = policyFormTexts(pane.language)
      await pane.press(t.toReview)
      await pane.press(new RegExp(`^${t.lists['applicability.lines'].item(1)}, `))
      await screen.findByRole('group', { name: t.lists['applicability.lines'].item(1) })
    },
  },
  {
    name: 'policy-form-parts',
    of: 'policy',
    act: async (pane) => {
      await copying(pane)
      const t = policyFormTexts(pane.language)
      await pane.press(t.groups.name)
      for (const name of Object.values(t.groups).slice(2)) await pane.press(name)
      await pane.press(t.lists.mixCaps.add)
      await pane.press(t.lists['obligation.exceptions'].add)
    },
  },
  {
    name: 'policy-form-review',
    of: 'policy',
    act: async (pane) => {
      await copying(pane)
      await rules(pane)
      const t = policyFormTexts(pane.language)
      await typed(pane, /threshold/, '€ 150.000')
      await pane.press(new RegExp(`^${t.sourceOf.line('Leidraad Social Return DUOplus', 'h. 2.3 en 5.1')}`))
      await typed(pane, /source\.document/, 'Inkoopbeleid Modelstad')
      await typed(pane, /source\.section/, 'art. 4')
      await typed(pane, /source\.excerpt/, 'vanaf een waarde boven € 150.000')
      await pane.user.type(document.querySelector('[data-place=authority]') as HTMLElement, 'Gemeente Modelstad')
      await pane.press(t.toReview)
      await pane.sees(t.changes)
    },
  },
  {
    name: 'policy-draft',
    of: 'policy',
    act: async (pane) => {
      await copying(pane)
      await pane.press(pane.t.back)
      await pane.sees(pane.t.policy.list.resume)
    },
  },
  { name: 'policy-import', of: 'policy', act: importing },
  {
    name: 'policy-import-refused',
    of: 'policy',
    act: async (pane) => {
      await importing(pane)
      await pasted(pane, 'Beste collega, hierbij ons beleid.')
      await pane.sees(pane.t.policy.import.notJson)
    },
  },
  {
    name: 'policy-import-problems',
    of: 'policy',
    act: async (pane) => {
      await importing(pane)
      const policy = ownPolicy()
      const obligation = { ...policy.obligation, base: 'omzet' }
      await pasted(pane, JSON.stringify({ ...policy, source: undefined, obligation, drempel: '€ 1' }))
      await pane.sees(pane.t.policy.import.problems(3))
    },
  },
  { name: 'policy-import-review', of: 'policy', act: reviewing },
  {
    name: 'policy-import-failed',
    of: 'policy',
    port: () => changed(sampleWorkbook(), { apply: failing('workbook-protected') }),
    act: async (pane) => {
      await reviewing(pane)
      await pane.press(pane.t.policy.keep.confirm)
      await pane.sees(new RegExp(pane.t.errors.left['as-it-was']))
      screen.getByText(new RegExp(pane.t.errors.left['as-it-was'])).scrollIntoView?.({ block: 'center' })
    },
  },
  { name: 'policy-kept', of: 'policy', act: kept },
  {
    name: 'policy-own',
    of: 'policy',
    act: async (pane) => {
      await kept(pane)
      await pane.press(pane.t.policy.keep.toList)
      const own = await screen.findByRole('list', { name: pane.t.policy.list.own })
      own.scrollIntoView?.()
    },
  },
  { name: 'policy-remove', of: 'policy', act: removing },
  {
    name: 'policy-remove-refused',
    of: 'policy',
    port: () => {
      const port = sampleWorkbook()
      void port.edit('Inzet', [
        { row: 9, column: 3, content: { kind: 'formula', formula: '=SROI_OBLIGATION(1000000,,,,,"modelstad")' } },
      ])
      return port
    },
    act: async (pane) => {
      await removing(pane)
      await pane.press(pane.t.policy.remove.confirm)
      await pane.sees(pane.t.policy.remove.refused(ownPolicy().label))
    },
  },
]

async function beleid({ t, choose }: ActingPerson): Promise<void> {
  await choose(t.menu.policy)
  await screen.findByRole('combobox', { name: t.policy.policy })
}

async function select({ user }: ActingPerson, label: string, value: string): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: label }), value)
}

async function choosing(pane: ActingPerson, policy: string): Promise<void> {
  await beleid(pane)
  await select(pane, pane.t.policy.policy, policy)
  await pane.press(pane.t.policy.choice.confirm)
}

async function perContract(pane: ActingPerson): Promise<void> {
  await beleid(pane)
  await pane.press(pane.t.policy.contracts.open)
  await pane.sees(pane.t.policy.contracts.intro)
}

async function page(pane: ActingPerson, label: RegExp): Promise<void> {
  await beleid(pane)
  await pane.press(label)
  await screen.findByRole('button', { name: pane.t.policy.page.export })
}

async function copying(pane: ActingPerson): Promise<void> {
  await page(pane, /^DUOplus/)
  await pane.press(pane.t.policy.page.copy)
  await pane.sees(policyFormTexts(pane.language).title.copy)
}

async function rules(pane: ActingPerson): Promise<void> {
  const t = policyFormTexts(pane.language)
  await pane.press(t.groups.applies)
  await screen.findByRole('group', { name: t.lists['applicability.lines'].item(1) })
}

/** In the one field of the first line whose place holds this. */
async function typed({ user }: ActingPerson, place: RegExp, text: string): Promise<void> {
  const fields = document.querySelectorAll<HTMLElement>(
    '[data-place^="applicability.lines[0]"]:is(input[type=text], textarea)',
  )
  const field = [...fields].find(({ dataset }) => place.test(dataset['place'] ?? '')) as HTMLElement
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

async function importing(pane: ActingPerson): Promise<void> {
  await beleid(pane)
  await pane.press(pane.t.policy.list.import)
  await screen.findByLabelText(pane.t.policy.import.paste)
}

async function pasted({ user, t, press }: ActingPerson, text: string): Promise<void> {
  await user.click(screen.getByLabelText(t.policy.import.paste))
  await user.paste(text)
  await press(t.policy.import.read)
}

async function reviewing(pane: ActingPerson): Promise<void> {
  await importing(pane)
  await pasted(pane, policyFile(ownPolicy()).text)
  await screen.findByRole('button', { name: pane.t.policy.keep.confirm })
}

async function kept(pane: ActingPerson): Promise<void> {
  await reviewing(pane)
  await pane.press(pane.t.policy.keep.confirm)
  await pane.sees(pane.t.policy.keep.done(ownPolicy().label))
}

async function removing(pane: ActingPerson): Promise<void> {
  await kept(pane)
  await pane.press(pane.t.policy.keep.toPolicy)
  await pane.press(pane.t.policy.page.remove)
  const question = await screen.findByText(pane.t.policy.remove.ask(ownPolicy().label))
  within(question.parentElement as HTMLElement).getByRole('button', { name: pane.t.policy.remove.confirm })
  question.scrollIntoView?.()
}
