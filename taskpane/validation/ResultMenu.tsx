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
import { useState } from 'react'
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
import { findingsAsText } from './findings-as-text'

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
  const { last } = useCheck().state
  // What was copied holds for the list as it was then.
  const [copied, setCopied] = useState({ said: '', last })
  const said = copied.last === last ? copied.said : ''
  const setSaid = (words: string) => setCopied({ said: words, last })
  const t = acceptancesTexts(language)
  const list = useListExport(last?.report)
  const clipboard = clipboardHere()
  const copy = () =>
    clipboard?.writeText(findingsAsText(findings, language)).then(
      () => setSaid(words.copied(findings.length)),
      () => setSaid(words.notCopied),
    )
  return (
    <>
      <Menu
        inline
        checkedValues={{ marks: marking?.isOn === true ? ['on'] : [] }}
        onCheckedValueChange={() => marking?.toggle()}
        onOpenChange={() => setSaid('')}
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
            <MenuItem disabled={clipboard === undefined || findings.length === 0} onClick={() => void copy()}>
              {words.copy}
            </MenuItem>
            <MenuItem onClick={() => void list.asTab()}>{t.asTab}</MenuItem>
            <MenuItem onClick={() => void list.asCsv()}>{t.asCsv}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {said !== '' && <span>{said}</span>}
      {list.state.kind === 'working' && <Loading label={t.tabWorking} />}
      {list.state.kind === 'failed' && <ErrorBar error={list.state.error} wrote />}
      {list.said !== '' && said === '' && <span>{list.said}</span>}
      <Announcer>{said === '' ? list.said : said}</Announcer>
    </>
  )
}
