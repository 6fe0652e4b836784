import type { AuthoritiesTexts } from '../authorities-texts'
import { aboutWorkbooks } from './tab-about'

/** English words on our tab that compares contracting authorities. */
export const authorities: AuthoritiesTexts = {
  title: 'Social return: contracting authorities compared',
  about: aboutWorkbooks,
  heading: 'Per contracting authority',
  columns: {
    name: 'Contracting authority',
    light: 'Standing',
    contracts: 'Contracts',
    obligation: 'Obligation',
    approved: 'Approved',
    share: 'Share approved',
    submitted: 'Under review',
    expected: 'Expected now',
    ahead: 'Approved minus expected',
    forecast: 'Forecast at end',
    shortfall: 'Still needed',
  },
  blank: 'Not filled in',
  order: 'Lowest share first. Names that differ only in capitals or spaces are taken together.',
  unknown: 'What cannot be determined for a contract is left out. The findings say why.',
  none: 'No contracts were read. See the findings for what is missing.',
  lowest: (p) => `${p.name}: ${p.share} of the obligation approved, the lowest share`,
  only: (p) => `${p.name}: ${p.share} of the obligation approved`,
  same: (share) => `Everywhere ${share} of the obligation is approved`,
  chart: (p) =>
    [
      'Lying bars: for each contracting authority the share of the obligation that is approved.',
      `Lowest ${p.lowest}, highest ${p.highest}${p.all === null ? '' : `, together ${p.all}`}.`,
      ...(p.shown < p.of ? [`The ${String(p.shown)} lowest of ${String(p.of)} authorities.`] : []),
    ].join(' '),
}
