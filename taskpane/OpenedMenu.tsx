import {
  makeStyles,
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
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { LANGUAGES, type Language } from '#texts'
import type { PaneMenuProps } from './PaneMenu'
import { usePorts } from './ports'
import { SIDE_SCREENS } from './screens'
import { useTexts } from './shared/use-texts'

// In dark a shadow alone does not set it apart.
const useStyles = makeStyles({ popover: { border: `1px solid ${tokens.colorNeutralStroke1}` } })

/** The menu itself, open from the start: it is drawn for the first time because someone asked for it. */
export default function OpenedMenu({ onOpen }: PaneMenuProps) {
  const { session } = usePorts()
  const { t, language } = useTexts()
  const styles = useStyles()
  return (
    // Inside the pane's own landmark, and so in its theme and language.
    <Menu
      inline
      defaultOpen
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'language') session.replace({ language: checkedItems[0] as Language })
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<MoreHorizontalRegular />} menuIcon={null} aria-label={t.menu.label} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
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
          {SIDE_SCREENS.map((screen) => (
            <MenuItem key={screen} onClick={() => onOpen(screen)}>
              {t.menu[screen]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
