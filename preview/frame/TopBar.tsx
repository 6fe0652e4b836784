import { makeStyles, Text, tokens, Toolbar, ToolbarButton } from '@fluentui/react-components'
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { SaveRegular } from '@fluentui/react-icons/svg/save'
import { TableRegular } from '@fluentui/react-icons/svg/table'
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon'
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny'
import { lazy, Suspense, useRef } from 'react'
import type { PreviewTexts } from '#texts'

// Wanted on a narrow page only.
const MoreMenu = lazy(async () => ({ default: (await import('./MoreMenu')).MoreMenu }))

export interface TopBarProps {
  readonly t: PreviewTexts
  readonly fileName: string | null
  readonly changed: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly dark: boolean
  readonly narrow: boolean
  readonly onOpen: (file: File) => void
  readonly onSample: () => void
  readonly onSave: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onLanguage: () => void
  readonly onTheme: () => void
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '44px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minWidth: 0, flexGrow: 1 },
  app: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  changed: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  tools: { padding: 0, flexShrink: 0 },
  // As wide as the button that comes in its place.
  more: { width: '24px', flexShrink: 0 },
  picker: { display: 'none' },
})

/** What concerns the file as a whole: open, save, undo, and how the page looks. */
export function TopBar(props: TopBarProps) {
  const { t, fileName, changed, canUndo, canRedo, dark, narrow, onOpen } = props
  const styles = useStyles()
  const picker = useRef<HTMLInputElement>(null)
  const theme = dark ? t.lightTheme : t.darkTheme
  const themeIcon = dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />
  const saving = (
    <ToolbarButton
      appearance="subtle"
      icon={<SaveRegular />}
      onClick={props.onSave}
      disabled={fileName === null}
      title={t.saveHint}
      aria-label={narrow ? t.save : undefined}
    >
      {narrow ? null : t.save}
    </ToolbarButton>
  )
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <h1 className={narrow ? 'page-quiet' : styles.app}>{t.appName}</h1>
        {fileName === null ? null : (
          <Text className={styles.file} title={fileName}>
            {fileName}
          </Text>
        )}
        {changed ? (
          <Text className={styles.changed} title={t.unsaved} role="img" aria-label={t.unsaved}>
            ●
          </Text>
        ) : null}
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        className={styles.picker}
        aria-label={t.openHint}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) onOpen(file)
        }}
      />
      <Toolbar aria-label={t.toolbar} size="small" className={styles.tools}>
        <ToolbarButton
          icon={<FolderOpenRegular />}
          title={t.openHint}
          aria-label={narrow ? t.open : undefined}
          onClick={() => picker.current?.click()}
        >
          {narrow ? null : t.open}
        </ToolbarButton>
        {narrow ? null : (
          <ToolbarButton icon={<TableRegular />} title={t.sampleHint} onClick={props.onSample}>
            {t.sample}
          </ToolbarButton>
        )}
        {saving}
        <ToolbarButton
          icon={<ArrowUndoRegular />}
          aria-label={t.undo}
          title={t.undo}
          disabled={!canUndo}
          onClick={props.onUndo}
        />
        <ToolbarButton
          icon={<ArrowRedoRegular />}
          aria-label={t.redo}
          title={t.redo}
          disabled={!canRedo}
          onClick={props.onRedo}
        />
        {narrow ? null : (
          <>
            <ToolbarButton icon={themeIcon} aria-label={theme} title={theme} onClick={props.onTheme} />
            <ToolbarButton lang={t.otherLanguageTag} onClick={props.onLanguage}>
              {t.otherLanguage}
            </ToolbarButton>
          </>
        )}
      </Toolbar>
      {narrow ? (
        <Suspense fallback={<span className={styles.more} />}>
          <MoreMenu {...{ t, theme, themeIcon }} {...props} />
        </Suspense>
      ) : null}
    </header>
  )
}
