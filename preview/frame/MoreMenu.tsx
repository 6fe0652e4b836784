import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { TableRegular } from '@fluentui/react-icons/svg/table'
import type { ReactElement } from 'react'
import type { PreviewTexts } from '#texts'

export interface MoreMenuProps {
  readonly t: PreviewTexts
  /** The look one would switch to. */
  readonly theme: string
  readonly themeIcon: ReactElement
  readonly onSample: () => void
  readonly onTheme: () => void
  readonly onLanguage: () => void
}

/** What has no room on the bar of a narrow page. */
export function MoreMenu({ t, theme, themeIcon, onSample, onTheme, onLanguage }: MoreMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={t.more} title={t.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<TableRegular />} onClick={onSample}>
            {t.sample}
          </MenuItem>
          <MenuItem icon={themeIcon} onClick={onTheme}>
            {theme}
          </MenuItem>
          <MenuItem lang={t.otherLanguageTag} onClick={onLanguage}>
            {t.otherLanguage}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
