import { Button } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import type { BlockEdit } from '#doctor'
import { importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useSession, useTexts } from '../shared/use-texts'
import type { ImportDraft } from './import-state'
import { otherCodes } from './import-work'

export interface OtherCodesProps {
  readonly draft: ImportDraft
  /** As filled in. */
  readonly id: string
  readonly authority: string
  readonly onEdit: (edit: BlockEdit) => void
}

/** Whose table it is turned out only now: blocks that an earlier version calls otherwise keep their codes unless one asks. */
export function OtherCodes({ draft, id, authority, onEdit }: OtherCodesProps) {
  const { rulebook } = useSession()
  const { language } = useTexts()
  const words = importTexts(language).settle.otherCodes
  const layout = useLayout()
  const said = useRef<HTMLParagraphElement>(null)
  const [taken, setTaken] = useState(0)
  const others = useMemo(
    () => otherCodes(draft, { id, authority }, rulebook.catalogues),
    [draft, id, authority, rulebook],
  )
  const take = () => {
    for (const { block, earlier } of others) onEdit({ kind: 'change', change: { block, code: earlier } })
    setTaken(others.length)
    said.current?.focus()
  }
  if (others.length === 0 && taken === 0) return null
  return (
    <div className={layout.group}>
      {others.length > 0 && (
        <section className={layout.card} aria-labelledby="other-codes">
          <Heading level={3} id="other-codes">
            {words.heading(others.length)}
          </Heading>
          <p className={layout.text}>{words.why}</p>
          <ul className={layout.list}>
            {others.map(({ block, label, now, earlier }) => (
              <li key={block} className={layout.text}>
                {words.one(label, now, earlier)}
              </li>
            ))}
          </ul>
          <div className={layout.row}>
            <Button onClick={take}>{words.take}</Button>
          </div>
        </section>
      )}
      <p ref={said} className={layout.text} role="status" tabIndex={-1}>
        {others.length === 0 && taken > 0 && words.taken(taken)}
      </p>
    </div>
  )
}
