import { Suspense } from 'react'
import { whenNeeded } from '../shared/when-needed'
import type { BegunReviewCardProps } from './BegunReviewCard'
import { useBegunReview } from './use-begun-review'

const BegunReviewCard = whenNeeded(() => import('./BegunReviewCard'))

/** Where somebody would look for what they had begun: the review that is not done, where there is one. */
export function BegunReview(props: Omit<BegunReviewCardProps, 'review'>) {
  const review = useBegunReview()
  if (review === null) return null
  return (
    <Suspense fallback={null}>
      <BegunReviewCard review={review} {...props} />
    </Suspense>
  )
}
