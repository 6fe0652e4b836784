import { approvalsTexts, deliveriesTexts } from '#texts'
import { effort, sampleWorkbook } from '../support/pane-workbooks'
import { type ActingPerson, changed, failing, type Scene, screen } from './scene'

/** Handed in and right, without its size, without evidence; at akkoord while nobody approved it. */
const waiting = () =>
  sampleWorkbook([
    effort('K-001', 1, { Status: 'ingediend' }),
    effort('K-002', 1, { Status: 'ingediend', Fte: null }),
    effort('K-003', 1, { Status: 'ingediend', 'Opgevoerde waarde': 9000, Bewijs: null }),
    effort('K-004', 2),
  ])

const thousand = () =>
  sampleWorkbook(
    Array.from({ length: 1000 }, (_, at) =>
      effort(`K-${String(at)}`, at % 2 === 0 ? 1 : 2, { Status: 'ingediend', Fte: 0.01, 'Opgevoerde waarde': 75 }),
    ),
  )

async function opened(pane: ActingPerson) {
  await pane.choose(pane.t.menu.approvals)
  await screen.findByRole('heading', { name: approvalsTexts(pane.language).title })
}

async function deciding(pane: ActingPerson) {
  const t = approvalsTexts(pane.language)
  await opened(pane)
  await pane.press(t.chooseGroupOf(3, t.group('OPD-1', '2026-Q1')))
  await pane.press(t.decide(3))
  await pane.sees(t.willWrite)
}

async function decided(pane: ActingPerson) {
  const t = approvalsTexts(pane.language)
  await deciding(pane)
  await pane.user.type(await screen.findByRole('textbox', { name: new RegExp(t.by) }), 'contractmanager')
  await pane.press(t.confirm.akkoord(2))
}

export const APPROVALS: readonly Scene[] = [
  { name: 'approvals', of: 'approvals', port: waiting, act: opened },
  { name: 'approvals-deciding', of: 'approvals', port: waiting, act: deciding },
  {
    name: 'approvals-faults',
    of: 'approvals',
    port: waiting,
    act: async (pane) => {
      const t = approvalsTexts(pane.language)
      await deciding(pane)
      await pane.user.click(await screen.findByRole('radio', { name: t.options.aanpassen }))
      await pane.press(t.confirm.aanpassen(3))
      await pane.sees(t.reasonMissing)
    },
  },
  {
    name: 'approvals-done',
    of: 'approvals',
    port: waiting,
    act: async (pane) => {
      await decided(pane)
      await pane.sees(approvalsTexts(pane.language).done.akkoord(2))
    },
  },
  {
    name: 'approvals-failed',
    of: 'approvals',
    port: () => changed(waiting(), { apply: failing('protected') }),
    act: async (pane) => {
      await decided(pane)
      await screen.findAllByRole('group')
    },
  },
  { name: 'approvals-none', of: 'approvals', port: () => sampleWorkbook([effort('K-001', 1, { Status: 'concept' })]), act: opened }, // prettier-ignore
  { name: 'approvals-thousand', of: 'approvals', port: thousand, huge: true, act: opened },
  {
    name: 'approvals-changes',
    of: 'approvals',
    port: waiting,
    act: async (pane) => {
      const t = deliveriesTexts(pane.language)
      await opened(pane)
      await pane.press(t.open)
      await pane.sees(t.intro)
    },
  },
]
