import type { SourceTexts } from '../source-texts'

export const sourceWords: SourceTexts = {
  source: (document, section) => `Source: ${document}, ${section}`,
  quoted: (words) => `“${words}”`,
  summarised: (words) => `Our summary, in Dutch: ${words}`,
  checkedOn: (day) => `Checked by us on ${day}.`,
  published: (when) => `Published: ${when}.`,
  openPage: 'Open the page (in a new window)',
  noPage: 'We have no web address for this source.',
}
