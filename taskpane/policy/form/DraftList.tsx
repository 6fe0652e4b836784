import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type PolicyFormTexts, policyFormTexts } from '#texts'
import { Announcer } from '../../shared/Announcer'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { useDraftForm } from './draft-form'
import { type DraftPath, valueAt } from './draft-path'

export interface DraftListProps {
  readonly at: keyof PolicyFormTexts['lists']
  readonly blank: object
  readonly children: (at: DraftPath) => ReactNode
}

/** Parts that repeat: one adds and removes them; focus goes on to where one works next. */
export function DraftList({ at, blank, children }: DraftListProps) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const words = t.lists[at]
  const form = useDraftForm()
  const layout = useLayout()
  const label = useId()
  const list = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState('')
  const [added, setAdded] = useState<number | null>(null)
  const value = valueAt(form.draft, at)
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  useEffect(() => {
    if (added === null) return
    const item = list.current?.querySelector(`[data-item="${String(added)}"]`)
    item?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [added])
  const add = () => {
    form.set(at, [...items, blank])
    setAdded(items.length)
    setTold('')
  }
  const remove = (index: number) => {
    form.set(
      at,
      items.filter((_item, each) => each !== index),
    )
    setAdded(null)
    setTold(t.removed(words.item(index + 1)))
    list.current?.querySelector<HTMLElement>('[data-add]')?.focus()
  }
  return (
    <div ref={list} className={layout.group}>
      {items.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      {items.map((_item, index) => {
        const name = words.item(index + 1)
        const id = `${label}-${String(index)}`
        return (
          <div key={index} role="group" aria-labelledby={id} data-item={index} className={layout.card}>
            <div className={layout.spread}>
              <strong id={id}>{name}</strong>
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={t.remove(name)}
                onClick={() => remove(index)}
              />
            </div>
            {children(`${at}[${String(index)}]`)}
          </div>
        )
      })}
      <div className={layout.row}>
        <Button data-add icon={<AddRegular />} onClick={add}>
          {words.add}
        </Button>
      </div>
      <Announcer>{told}</Announcer>
    </div>
  )
}
