import { Button } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { Suspense, useState } from 'react'
import type { SideScreen } from './screens'
import { ErrorBoundary } from './shared/ErrorBoundary'
import { useTexts } from './shared/use-texts'
import { whenNeeded } from './shared/when-needed'

const loadMenu = () => import('./OpenedMenu')
const OpenedMenu = whenNeeded(loadMenu)

export interface PaneMenuProps {
  readonly onOpen: (screen: SideScreen) => void
}

/** Language and the screens beside the four. What makes it a menu is loaded when someone reaches for it. */
export function PaneMenu({ onOpen }: PaneMenuProps) {
  const { t } = useTexts()
  const [wanted, setWanted] = useState(false)
  const reachedFor = () => void loadMenu().catch(() => undefined)
  const closed = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={t.menu.label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={reachedFor}
      onFocus={reachedFor}
      onClick={() => setWanted(true)}
    />
  )
  if (!wanted) return closed
  return (
    <ErrorBoundary>
      <Suspense fallback={closed}>
        <OpenedMenu onOpen={onOpen} />
      </Suspense>
    </ErrorBoundary>
  )
}
