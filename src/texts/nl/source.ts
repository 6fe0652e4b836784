import type { SourceTexts } from '../source-texts'

export const sourceWords: SourceTexts = {
  source: (document, section) => `Bron: ${document}, ${section}`,
  quoted: (words) => `„${words}”`,
  summarised: (words) => `Samengevat: ${words}`,
  checkedOn: (day) => `Door ons nagekeken op ${day}.`,
  published: (when) => `Gepubliceerd: ${when}.`,
  openPage: 'Open de pagina (in een nieuw venster)',
  noPage: 'Van deze bron hebben wij geen webadres.',
}
