import { type Language, portfolioTexts } from '#texts'
import { type TabDraft, text } from '../tab/tab-draft'
import type { Portfolio } from './portfolio'

/** "Hoe dit is geteld": what each figure means and which files and rows it is made of. */
export function addCountedBlock(draft: TabDraft, { files, sharedKenmerken }: Portfolio, language: Language): void {
  const t = portfolioTexts(language).counted
  const leftOut = files.filter(({ reason }) => reason !== null).length
  const decided = new Set(files.flatMap(({ contracts }) => contracts.map(({ decision }) => decision.kind)))
  draft.add(text(t.heading, 'label'))
  draft.add(text(t.leftOut(leftOut), leftOut === 0 ? 'good' : 'attention'))
  const lines = [
    t.recompute,
    t.approved,
    t.expected,
    t.shortfall,
    t.rounding,
    t.share,
    ...(files.some(({ reason }) => reason?.why === 'same-file') ? [t.sameFile] : []),
    ...(decided.has('older') ? [t.older] : []),
    ...(decided.has('together') ? [t.together] : []),
    ...(sharedKenmerken > 0 ? [t.shared(sharedKenmerken)] : []),
  ]
  for (const line of lines) draft.add(text(line, 'note'))
  draft.skip()
}
