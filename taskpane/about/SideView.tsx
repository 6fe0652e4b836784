import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import type { ReactNode } from 'react'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useFocused } from '../shared/use-focused'
import { useTexts } from '../shared/use-texts'

export interface SideViewProps {
  readonly title: string
  readonly onBack: () => void
  readonly children: ReactNode
}

/** A page behind the menu, with the way back on top. Focus starts at its title. */
export function SideView({ title, onBack, children }: SideViewProps) {
  const { t } = useTexts()
  const layout = useLayout()
  const heading = useFocused()
  return (
    <div className={layout.screen}>
      <div className={layout.group}>
        <div className={layout.row}>
          <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
            {t.back}
          </Button>
        </div>
        <Heading level={2} ref={heading}>
          {title}
        </Heading>
      </div>
      {children}
    </div>
  )
}
