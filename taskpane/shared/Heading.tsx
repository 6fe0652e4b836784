import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, type Ref } from 'react'
import { usePorts } from '../ports'

const useStyles = makeStyles({
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
  1: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  2: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
})

export interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly children: ReactNode
  readonly id?: string
  readonly className?: string
  readonly ref?: Ref<HTMLHeadingElement>
}

/** A heading of the pane. Beside a page that has its own title, every level moves one down. */
export function Heading({ level, children, id, className, ref }: HeadingProps) {
  const styles = useStyles()
  const { host } = usePorts()
  const Tag = HEADINGS[host][level]
  return (
    <Tag
      id={id}
      ref={ref}
      tabIndex={ref === undefined ? undefined : -1}
      className={mergeClasses(styles.heading, styles[level], className)}
    >
      {children}
    </Tag>
  )
}

const HEADINGS = {
  excel: { 1: 'h1', 2: 'h2', 3: 'h3' },
  preview: { 1: 'h2', 2: 'h3', 3: 'h4' },
} as const
