import { createContext, type ReactNode, use } from 'react'
import type { PolicyDraft } from '#use-cases'
import type { GroupName } from './draft-labels'
import type { DraftPath } from './draft-path'

/** The draft that is being filled in, as its fields see it. */
export interface DraftForm {
  readonly draft: PolicyDraft
  readonly set: (path: DraftPath, value: unknown) => void
  /** What is wrong with one field, in words; undefined where nothing is, or where nobody asked yet. */
  readonly problemAt: (path: DraftPath) => string | undefined
  /** How many problems stand at this place or below it. */
  readonly problemsUnder: (place: DraftPath) => number
  readonly problemsIn: (group: GroupName) => number
  readonly isOpen: (group: GroupName) => boolean
  readonly toggle: (group: GroupName) => void
}

const Form = createContext<DraftForm | null>(null)

export function DraftFormProvider({ form, children }: { form: DraftForm; children: ReactNode }) {
  return <Form value={form}>{children}</Form>
}

export function useDraftForm(): DraftForm {
  const form = use(Form)
  if (form === null) throw new Error('a field stands outside the form of a policy')
  return form
}
