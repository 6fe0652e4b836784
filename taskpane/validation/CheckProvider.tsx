import { createContext, type ReactNode, use, useEffect } from 'react'
import { usePorts } from '../ports'
import type { Check } from './check-state'
import { useCheckOfWorkbook } from './use-check'

const CheckContext = createContext<Check | null>(null)

/** One check for all screens: overview, findings and summary speak of the same run. */
export function CheckProvider({ children }: { children: ReactNode }) {
  const { onFindings } = usePorts()
  const check = useCheckOfWorkbook()
  const findings = check.asked ? check.state.last?.report.findings : undefined
  useEffect(() => {
    if (findings !== undefined) onFindings?.(findings)
  }, [findings, onFindings])
  return <CheckContext value={check}>{children}</CheckContext>
}

export function useCheck(): Check {
  const check = use(CheckContext)
  if (check === null) throw new Error('a screen stands outside CheckProvider')
  return check
}
