import type { ScreenRequests } from './screen-requests'
import type { AnyScreen } from './screens'

/** Names of the ribbon's buttons in the manifest, and the screen each opens. */
const BUTTONS: Readonly<Record<string, AnyScreen>> = {
  showCatalogue: 'catalogue',
  showChecks: 'validation',
  showSummary: 'summary',
  showTemplate: 'template',
}

/** Lets the ribbon's buttons open the pane at their screen. Whatever happens, Excel hears that the button is done. */
export function listenToRibbon({ actions, addin }: Pick<typeof Office, 'actions' | 'addin'>, requests: ScreenRequests) {
  for (const [name, screen] of Object.entries(BUTTONS)) {
    actions.associate(name, (event: Office.AddinCommands.Event) => {
      const done = () => event.completed()
      try {
        requests.ask(screen)
        addin.showAsTaskpane().then(done, done)
      } catch {
        done()
      }
    })
  }
}
