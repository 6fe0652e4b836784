import { copiesTexts } from '#texts'
import type { CopyKind } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { useTexts } from '../shared/use-texts'
import type { Delivered } from './copy-work'

export interface MadeCopyProps {
  readonly kind: CopyKind
  readonly delivered: Delivered
  readonly answers: number
}

/** That the copy is there, where, and what a person still has to do. */
export function MadeCopy({ kind, delivered: { how, name, made }, answers }: MadeCopyProps) {
  const { language } = useTexts()
  const words = copiesTexts(language)
  const layout = useLayout()
  return (
    <div className={layout.group}>
      <ResultHeading answers={answers}>{words.kinds[kind].made}</ResultHeading>
      <p className={layout.text}>{how === 'opened' ? words.opened : words.downloaded(name)}</p>
      {made.left > 0 && <p className={layout.text}>{words.left(made.left)}</p>}
      {kind === 'clean' && <p className={layout.quiet}>{words.careful}</p>}
    </div>
  )
}
