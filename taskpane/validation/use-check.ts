import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { freshReader } from '#use-cases'
import type { WorkbookChange } from '#workbook'
import { usePorts } from '../ports'
import { now } from '../shared/clock'
import { somethingHappens } from '../shared/last-told'
import { screenPace } from '../shared/pace'
import type { Check, CheckState } from './check-state'
import { restored } from './restored'

const PAUSE_AFTER_EDIT = 500
const LARGE = 3_000
const MANY = 100

/**
 * Checks the workbook: once quietly for the overview, then whenever a person asks, and after their edits as long
 * as that is quick. After an edit only what can be different is read. A newer run replaces an older one.
 */
export function useCheckOfWorkbook(): Check {
  const { port, session, today } = usePorts()
  const [state, setState] = useState<CheckState>({ kind: 'idle', last: null })
  const [asked, setAsked] = useState(false)
  const [stopped, setStopped] = useState(false)
  const [answers, setAnswers] = useState(0)
  const reader = useMemo(() => freshReader(port), [port])
  const current = useRef<AbortController | null>(null)
  const latest = useRef({ state, asked })
  useEffect(() => {
    latest.current = { state, asked }
  }, [state, asked])

  const check = useCallback(
    async (quiet: boolean): Promise<boolean> => {
      current.current?.abort()
      const control = new AbortController()
      current.current = control
      setStopped(false)
      setState(({ last }) =>
        quiet && last !== null ? { kind: 'refreshing', last } : { kind: 'working', last, progress: null },
      )
      try {
        const { checkForFixes, readIfUnread, overviewOf } = await import('./check-work')
        await restored(session, control.signal)
        await readIfUnread(port, session)
        const started = performance.now()
        const { report, fixes } = await checkForFixes(reader, session.state(), {
          today,
          signal: control.signal,
          ...screenPace((progress) =>
            setState((old) => (old.kind === 'working' && !control.signal.aborted ? { ...old, progress } : old)),
          ),
        })
        if (control.signal.aborted) return false
        // A person who asks reads the workbook whole; what follows their edits decides whether to go on doing so.
        const large = quiet && performance.now() - started > LARGE
        setState({ kind: 'done', last: { report, fixes, overview: overviewOf(report), at: now(), large } })
        return true
      } catch (error) {
        if (!control.signal.aborted) setState(({ last }) => ({ kind: 'failed', last, error }))
        return false
      }
    },
    [port, reader, session, today],
  )

  const run = useCallback(async () => {
    setAsked(true)
    somethingHappens(port)
    reader.forget()
    if (await check(false)) setAnswers((count) => count + 1)
  }, [check, port, reader])

  const refresh = useCallback(
    async (changes: readonly WorkbookChange[] | 'all') => {
      // So many that reading the workbook whole costs less than asking for each.
      if (changes === 'all' || changes.length > MANY) reader.forget()
      else for (const change of changes) reader.heard(change)
      await check(true)
    },
    [check, reader],
  )

  const stop = useCallback(() => {
    current.current?.abort()
    setStopped(true)
    setState(({ last }) => (last === null ? { kind: 'idle', last } : { kind: 'done', last }))
  }, [])

  useEffect(() => {
    void check(true)
    return () => current.current?.abort()
  }, [check])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const refreshSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void check(true), PAUSE_AFTER_EDIT)
    }
    const stopListening = port.onChange((change) => {
      reader.heard(change)
      setState((old) =>
        old.last === null || old.kind === 'working' ? old : { kind: 'stale', last: old.last, since: now() },
      )
      const { asked: wanted, state: old } = latest.current
      if (old.kind === 'working' || (wanted && old.last?.large === false)) refreshSoon()
    })
    let { rulebook, settings } = session.state()
    const stopFollowing = session.subscribe((next) => {
      // What a workbook brings along is waited for by the check itself.
      if (next.restoring === true || (next.rulebook === rulebook && next.settings === settings)) return
      ;({ rulebook, settings } = next)
      refreshSoon()
    })
    return () => {
      clearTimeout(timer)
      stopListening()
      stopFollowing()
    }
  }, [port, reader, session, check])

  return { state, asked, stopped, answers, run, refresh, stop }
}
