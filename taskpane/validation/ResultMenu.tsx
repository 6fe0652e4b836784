import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import type { Finding } from '#findings'
import { acceptancesTexts, markingTexts, validationTexts } from '#texts'
import { useMarking } from '../marking/MarkingProvider'
import { useListExport } from '../acceptances/use-list-export'
import { Announcer } from '../shared/Announcer'
import { ErrorBar } from '../shared/ErrorBar'
import { Loading } from '../shared/Loading'
import { clipboardHere } from '../shared/clipboard'
import { useTexts } from '../shared/use-texts'
import { useCheck } from './CheckProvider'

const useStyles = makeStyles({
  button: { marginLeft: 'auto' },
  // In dark a shadow alone does not set it apart.
  popover: { border: `1px solid ${tokens.colorNeutralStroke1}` },
})

export interface ResultMenuProps {
  /** The findings that are shown, in their order. */
  readonly findings: readonly Finding[]
}

/** What one does less often with the whole list. */
export function ResultMenu({ findings }: ResultMenuProps) {
  const { language } = useTexts()
  const words = validationTexts(language)
  const styles = useStyles()
  const marking = useMarking()
  const t = acceptancesTexts(language)
  const { state, said, copy, asTab, asCsv } = useListExport(useCheck().state.last?.report)
  return (
    <>
      <Menu
        inline
        checkedValues={{ marks: marking?.isOn === true ? ['on'] : [] }}
        onCheckedValueChange={() => marking?.toggle()}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<MoreHorizontalRegular />}
            menuIcon={null}
            aria-label={words.more}
          />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {marking !== null && (
              <MenuItemCheckbox name="marks" value="on" persistOnClick={false}>
                {markingTexts(language).mark}
              </MenuItemCheckbox>
            )}
            <MenuItem
              disabled={clipboardHere() === undefined || findings.length === 0}
              onClick={() => void copy(findings)}
            >
              {words.copy}
            </MenuItem>
            <MenuItem onClick={() => void asTab()}>{t.asTab}</MenuItem>
            <MenuItem onClick={() => void asCsv()}>{t.asCsv}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {said !== '' && <span>{said}</span>}
      {state.kind === 'working' && <Loading label={t.tabWorking} />}
      {state.kind === 'failed' && <ErrorBar error={state.error} wrote />}
      <Announcer>{said}</Announcer>
    </>
  )
}
