import { missingOfExcel } from '../../taskpane/needed-of-excel'
import { refusalPage } from '../../taskpane/refusal'
import { listenToRibbon } from '../../taskpane/ribbon'
import { createScreenRequests } from '../../taskpane/screen-requests'

describe('what the pane needs of Excel', () => {
  const lacking = (...sets: string[]) => missingOfExcel({ isSetSupported: (name) => !sets.includes(name) })

  it('lacks nothing where every set is there', () => {
    expect(lacking()).toEqual([])
  })

  it.each([
    ['ExcelApi', ['ExcelApi 1.9']],
    ['SharedRuntime', ['SharedRuntime 1.1']],
    ['CustomFunctionsRuntime', ['CustomFunctionsRuntime 1.2']],
  ])('names %s with its version where that is missing', (set, missing) => {
    expect(lacking(set)).toEqual(missing)
  })
})

describe('the page in the place of the pane', () => {
  it('says in both languages which Excel is needed and what this one lacks', () => {
    const page = refusalPage({ kind: 'old-excel', missing: ['ExcelApi 1.9'] })
    const [dutch, english] = [...page.querySelectorAll('section')]
    expect(dutch).toHaveTextContent(/te oud.*Excel 2021 of nieuwer.*ExcelApi 1\.9/)
    expect(english).toHaveAttribute('lang', 'en')
    expect(english).toHaveTextContent(/too old.*Excel 2021 or newer.*ExcelApi 1\.9/)
  })

  it('names the addresses to let through where office.js does not load', () => {
    const page = refusalPage({ kind: 'no-office', addresses: ['https://office.example'] })
    expect(page).toHaveTextContent(/beheerder.*https:\/\/office\.example/)
  })
})

describe('the buttons of the ribbon', () => {
  function ribbon(showAsTaskpane: () => Promise<void>) {
    const buttons = new Map<string, (event: { completed: () => void }) => void>()
    const actions = { associate: (name: string, act: never) => void buttons.set(name, act) }
    const requests = createScreenRequests()
    const opened: string[] = []
    requests.subscribe((screen) => opened.push(screen))
    listenToRibbon({ actions, addin: { showAsTaskpane } } as never, requests)
    const press = async (name: string) => {
      const completed = jest.fn()
      buttons.get(name)?.({ completed })
      await Promise.resolve()
      await Promise.resolve()
      return completed
    }
    return { press, opened, names: [...buttons.keys()] }
  }

  it.each([
    ['showCatalogue', 'catalogue'],
    ['showChecks', 'validation'],
    ['showSummary', 'summary'],
    ['showTemplate', 'template'],
  ])('%s opens %s and tells Excel that it is done', async (name, screen) => {
    const { press, opened } = ribbon(() => Promise.resolve())
    expect(await press(name)).toHaveBeenCalledTimes(1)
    expect(opened).toEqual([screen])
  })

  it.each([
    ['refuses', () => Promise.reject(new Error('refused'))],
    [
      'throws',
      () => {
        throw new Error('not there')
      },
    ],
  ])('are done too where Excel %s to show the pane', async (_how, show) => {
    expect(await ribbon(show).press('showChecks')).toHaveBeenCalledTimes(1)
  })
})
