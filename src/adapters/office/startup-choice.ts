import type { StartupChoice } from '#workbook'
import { workbookErrorFrom } from './host-errors'

/** Excel then asks colleagues without the add-in nothing when they open the workbook (Windows and Mac). */
const NO_TRUST_PROMPT = 'Office.DisableTrustUX'

/** The open workbook's choice to start the add-in with it. Undefined where this Excel offers no such choice. */
export function createStartupChoice(): StartupChoice | undefined {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return undefined
  return {
    read: () => asked(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load),
    choose: (startsWithWorkbook) =>
      asked(async () => {
        const { load, none } = Office.StartupBehavior
        await Office.addin.setStartupBehavior(startsWithWorkbook ? load : none)
        const { settings } = Office.context.document
        if (startsWithWorkbook) settings.set(NO_TRUST_PROMPT, true)
        else settings.remove(NO_TRUST_PROMPT)
        await saved(settings)
      }),
  }
}

async function asked<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job()
  } catch (error) {
    throw workbookErrorFrom(error)
  }
}

// Kept on a best effort: without it colleagues see a question of Excel's, and everything else is the same.
function saved(settings: Office.Settings): Promise<void> {
  return new Promise((resolve) => settings.saveAsync(() => resolve()))
}
