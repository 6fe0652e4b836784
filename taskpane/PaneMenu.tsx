import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { LANGUAGES, type Language } from '#texts'
import { usePorts } from './ports'
import type { SideScreen } from './screens'
import { useTexts } from './shared/use-texts'

/** Language, help, and what this is. */
export function PaneMenu({ onOpen }: { onOpen: (screen: SideScreen) => void }) {
  const { session } = usePorts()
  const { t, language } = useTexts()
  return (
    // Inside the pane's own landmark, and so in its theme and language.
    <Menu
      inline
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'language') session.replace({ language: checkedItems[0] as Language })
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<MoreHorizontalRegular />} menuIcon={null} aria-label={t.menu.label} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t.menu.language}</MenuGroupHeader>
            {LANGUAGES.map((code) => (
              <MenuItemRadio key={code} name="language" value={code} lang={code}>
                {t.menu[code]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => onOpen('template')}>{t.menu.template}</MenuItem>
          <MenuItem onClick={() => onOpen('help')}>{t.menu.help}</MenuItem>
          <MenuItem onClick={() => onOpen('about')}>{t.menu.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
