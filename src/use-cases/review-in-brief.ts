import { equalQuestions } from '#doctor'
import type { BegunReview } from '#session'
import type { ReviewDraft } from './import-draft'

/** What one sees of a review before going on with it. Equal questions count as one, as they are asked. */
export function reviewInBrief({ name, begunOn, proposal, answers }: ReviewDraft): BegunReview {
  const asked = equalQuestions(proposal.questions)
  const answered = asked.filter((equal) => equal.every(({ id }) => answers[id] !== undefined)).length
  return { name, begunOn, answered, questions: asked.length }
}
