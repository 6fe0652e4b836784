import type { ScreenRequests } from './screen-requests'
import type { AnyScreen } from './screens'

/** Names of the ribbon's buttons in the manifest, and the screen each opens. */
const BUTTONS: Readonly<Record<string, AnyScreen>> = {
  showCatalogue: 'catalogue',
  showChecks: 'validation',
  showSummary: 'summary',
  showTemplate: 'template',
}

/**
 * Lets the ribbon's buttons open the pane at their screen. Whatever happens, Excel hears that the button is done.
 * To be called before Office is ready: a button that started this page comes in at once, and is refused when unknown.
 */
export function listenToRibbon(office: Pick<typeof Office, 'actions' | 'addin'>, requests: ScreenRequests) {
  for (const [name, screen] of Object.entries(BUTTONS)) {
    office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = () => event.completed()
      try {
        requests.ask(screen)
        office.addin.showAsTaskpane().then(done, done)
      } catch {
        done()
      }
    })
  }
}
