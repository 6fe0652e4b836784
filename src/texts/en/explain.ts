import type { explain as Dutch } from '../nl/explain'

export const explain: typeof Dutch = {
  steps: 'How the answer came about',
  openQuestions: (n) => (n === 1 ? 'Open in the source' : `Open in the source (${n})`),
  chosenReading: 'Chosen reading:',
  notices: 'Please note',
  nested: 'Our function is part of a larger formula here. The explanation is about our function only.',
  range: 'This formula fills more cells. The explanation is about the first.',
  cannot: 'We cannot explain this formula here.',
  computed:
    'We cannot explain this formula here, because a part of it is a calculation itself. Put that calculation in a cell of its own and refer to it.',
  copy: 'Copy explanation',
  copied: 'Copied',
}
