import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** Says a text to screen readers when it changes, without showing it. */
export function Announcer({ children }: { children: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {children}
    </div>
  )
}
