import { useCallback, useSyncExternalStore } from 'react'
import type { BegunReview } from '#session'
import type { ReviewDraft } from '#use-cases'
import { usePorts } from '../ports'
import { useSession } from '../shared/use-texts'
import { isKept, onOpenReview, openReviewInBrief } from './open-review'

/** A review that is not done, in brief: of this moment, or kept in the workbook. Null where there is none. */
export function useBegunReview(): BegunReview | null {
  const { port } = usePorts()
  const { begunReview = null } = useSession()
  return useSyncExternalStore(useSubscribe(), () => openReviewInBrief(port)) ?? begunReview
}

/** Whether the workbook holds exactly this review. */
export function useIsKept(draft: ReviewDraft): boolean {
  const { port } = usePorts()
  return useSyncExternalStore(useSubscribe(), () => isKept(port, draft))
}

function useSubscribe() {
  const { port } = usePorts()
  return useCallback((listener: () => void) => onOpenReview(port, listener), [port])
}
