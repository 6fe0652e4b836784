import { useCallback, useMemo, useState } from 'react'
import type { DraftProblem, Policy } from '#rulebook'
import { draftProblemText } from '#texts'
import { type PolicyDraft, policyFromDraft } from '#use-cases'
import { usePorts } from '../../ports'
import { useSession, useTexts } from '../../shared/use-texts'
import { keepDraft } from '../kept-draft'
import type { DraftForm } from './draft-form'
import { groupOf, type GroupName, isUnder } from './draft-labels'
import { withValueAt } from './draft-path'

export interface DraftTask {
  readonly form: DraftForm
  /** Everything that is left to do, once somebody asked. */
  readonly problems: readonly DraftProblem[]
  readonly asked: boolean
  /** The policy as it stands in the form; null where something is left to do, which is shown from now on. */
  readonly read: () => Policy | null
  readonly open: (group: GroupName) => void
}

/** The form of one draft. What is filled in is kept as long as the pane is open; problems show once a person asks. */
export function useDraft(begun: PolicyDraft): DraftTask {
  const { port, today } = usePorts()
  const { rulebook } = useSession()
  const { language } = useTexts()
  const [draft, setDraft] = useState(begun)
  const [asked, setAsked] = useState(false)
  const [opened, setOpened] = useState<ReadonlySet<GroupName>>(new Set(['name']))

  const reading = useMemo(
    () => (asked ? policyFromDraft(draft, { rulebook, today }) : null),
    [asked, draft, rulebook, today],
  )
  const problems = useMemo(() => (reading?.ok === false ? reading.problems : []), [reading])

  const set = useCallback<DraftForm['set']>(
    (path, value) =>
      setDraft((old) => {
        const next = withValueAt(old, path, value)
        keepDraft(port, next)
        return next
      }),
    [port],
  )
  const open = useCallback((group: GroupName) => setOpened((old) => new Set([...old, group])), [])
  const form: DraftForm = {
    draft,
    set,
    problemAt: (path) => {
      const problem = problems.find((one) => one.path === path)
      return problem && draftProblemText(problem, language)
    },
    problemsUnder: (place) => problems.filter(({ path }) => isUnder(path, place)).length,
    problemsIn: (group) => problems.filter(({ path }) => groupOf(path) === group).length,
    isOpen: (group) => opened.has(group),
    toggle: (group) =>
      setOpened((old) =>
        old.has(group) ? new Set([...old].filter((one) => one !== group)) : new Set([...old, group]),
      ),
  }
  const read = () => {
    setAsked(true)
    const now = policyFromDraft(draft, { rulebook, today })
    return now.ok ? now.policy : null
  }
  return { form, problems, asked, read, open }
}
