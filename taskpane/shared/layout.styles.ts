import { makeStyles, tokens } from '@fluentui/react-components'

/** Widths at which the pane changes, measured on the pane and not on the window: it stands beside a sheet. */
export const NARROW = '@container pane (max-width: 359px)'
export const WIDE = '@container pane (min-width: 600px)'

/** So low, at 400% zoom or above an open keyboard, that the pane scrolls as one page. */
export const LOW = '@media (max-height: 420px)'

/** Height of what comes up from below over a narrow pane; a pane that is low keeps room above it. */
export const FLOATING = 'min(220px, 40vh)'

/** Arrangements that every screen shares. */
export const useLayout = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  spread: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  right: { textAlign: 'right' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
})
