import { type ListedPolicy, policyList } from '#use-cases'
import { useSession } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'

/** One policy as the list shows it, and whether it is the workbook's own; null where it is no longer there. */
export function useListedPolicy(ref: string): (ListedPolicy & { readonly isOwn: boolean }) | null {
  const session = useSession()
  const { own, builtIn } = policyList(session, useCheck().state.last?.report.versions)
  const isRef = (listed: ListedPolicy) => listed.ref === ref
  const found = own.find(isRef) ?? builtIn.find(isRef)
  return found === undefined ? null : { ...found, isOwn: own.some(isRef) }
}
