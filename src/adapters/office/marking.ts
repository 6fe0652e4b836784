import type { MarksShown, SheetMarking } from '#workbook'
import { inExcel } from './in-excel'

const marks = () => import('./write/marks')

/** Signs in the open workbook: conditional formats of our own, which Excel keeps apart from people's own looks. */
export function createMarking(inTurn: <T>(job: () => Promise<T>) => Promise<T>): SheetMarking {
  const listeners = new Set<() => void>()
  let isShown = false
  const tell = (shown: boolean): void => {
    isShown = shown
    for (const listener of [...listeners]) listener()
  }
  return {
    isShown: () => isShown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (wanted) =>
      inTurn(async (): Promise<MarksShown> => {
        const { showMarks } = await marks()
        const shown = await inExcel((context) => showMarks(context, wanted))
        tell(true)
        return shown
      }),
    clear: () =>
      inTurn(async () => {
        const { showMarks } = await marks()
        await inExcel((context) => showMarks(context, []))
        tell(false)
      }),
    left: () =>
      inTurn(async () => {
        if (isShown) return false
        const { findMarks } = await marks()
        return inExcel(async (context) => (await findMarks(context)).some(({ own }) => own.length > 0))
      }),
  }
}
