import { Suspense, useEffect, useState } from 'react'
import { usePorts } from '../ports'
import { ErrorBoundary } from '../shared/ErrorBoundary'
import { whenNeeded } from '../shared/when-needed'
import { useCheck } from '../validation/CheckProvider'

const LeftMarks = whenNeeded(() => import('./LeftMarks'))

/** Looks once, after the workbook was read, whether signs of another time stand in it; nothing where there are none. */
export function OldMarks() {
  const { marking } = usePorts().port
  const [areThere, setAreThere] = useState(false)
  const isRead = useCheck().state.last !== null
  useEffect(() => {
    if (!isRead) return
    let isGone = false
    marking?.left().then(
      (left) => isGone || setAreThere(left),
      // Not knowing is no reason to trouble anybody.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [marking, isRead])
  if (!areThere) return null
  return (
    <ErrorBoundary>
      <Suspense>
        <LeftMarks onDone={() => setAreThere(false)} />
      </Suspense>
    </ErrorBoundary>
  )
}
