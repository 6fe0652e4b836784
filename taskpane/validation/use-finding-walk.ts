import { useCallback, useMemo, useState } from 'react'
import type { Finding } from '#findings'
import { type Chosen, type FindingWalk, neighbour, walkOf } from './finding-walk'
import type { FindingGroup } from './group-findings'
import { useGoTo } from './use-go-to'

export interface Walking {
  readonly walk: FindingWalk
  /** The finding whose sentence a group shows: the last one chosen in it, else its first. */
  readonly shownIn: (group: FindingGroup) => Finding | undefined
  readonly open: readonly string[]
  readonly setOpen: (groups: readonly string[]) => void
  /** Makes it the chosen one and selects its cell in the workbook, or the cells that were chosen with it. */
  readonly choose: (finding: Finding, cells?: string) => Promise<void>
  /** The same for who walks on without touching the cell's own button. */
  readonly stepTo: (finding: Finding) => Promise<void>
  /** The chosen one was stepped to, so that only hearing it tells where one is. */
  readonly stepped: boolean
  readonly next: Finding | undefined
  readonly previous: Finding | undefined
  readonly error: unknown
}

/** Walks the findings of all groups that are shown, in order; the workbook follows. */
export function useFindingWalk(groups: readonly FindingGroup[]): Walking {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [lastIn, setLastIn] = useState<Readonly<Record<string, string>>>({})
  const [opened, setOpened] = useState<readonly string[] | null>(null)
  const [stepped, setStepped] = useState(false)
  const { goTo, error } = useGoTo()
  const walk = useMemo(() => walkOf(groups, chosen), [groups, chosen])
  const open = opened ?? groups.slice(0, 1).map(({ key }) => key)

  const choose = useCallback(
    (finding: Finding, cells?: string) => {
      const key = walk.keys.get(finding)
      const group = groups.find(({ findings }) => findings.includes(finding))
      if (key === undefined || group === undefined) return Promise.resolve()
      setStepped(false)
      setChosen({ key, at: walk.order.indexOf(finding) })
      setLastIn((old) => ({ ...old, [group.key]: key }))
      setOpened((old) => {
        const now = old ?? groups.slice(0, 1).map((one) => one.key)
        return now.includes(group.key) ? now : [...now, group.key]
      })
      const { at } = finding
      return goTo(at?.kind === 'cell' && cells !== undefined ? { ...at, address: cells } : at)
    },
    [walk, groups, goTo],
  )
  const stepTo = useCallback(
    (finding: Finding) => {
      const going = choose(finding)
      setStepped(true)
      return going
    },
    [choose],
  )
  const shownIn = ({ key, findings }: FindingGroup) =>
    findings.find((finding) => walk.keys.get(finding) === lastIn[key]) ?? findings[0]

  return {
    walk,
    shownIn,
    open,
    setOpen: setOpened,
    choose,
    stepTo,
    stepped,
    next: neighbour(walk, 1),
    previous: neighbour(walk, -1),
    error,
  }
}
