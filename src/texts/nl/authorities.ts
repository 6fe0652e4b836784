import { aboutWorkbooks } from './tab-about'

/** Words on our tab that compares opdrachtgevers. Dutch first: the English file has the same shape. */
export const authorities = {
  title: 'Social return: opdrachtgevers vergeleken',
  about: aboutWorkbooks,
  heading: 'Per opdrachtgever',
  columns: {
    name: 'Opdrachtgever',
    light: 'Stand',
    contracts: 'Opdrachten',
    obligation: 'Verplichting',
    approved: 'Goedgekeurd',
    share: 'Deel goedgekeurd',
    submitted: 'In behandeling',
    expected: 'Verwacht nu',
    ahead: 'Goedgekeurd min verwacht',
    forecast: 'Prognose einde',
    shortfall: 'Nog nodig',
  },
  blank: 'Niet ingevuld',
  order: 'Laagste deel eerst. Namen die alleen in hoofdletters of spaties verschillen, zijn samengenomen.',
  unknown: 'Wat van een opdracht niet te bepalen is, telt niet mee. De bevindingen zeggen waarom.',
  none: 'Er zijn geen opdrachten gelezen. Kijk bij de bevindingen wat er mist.',
  lowest: (p: { name: string; share: string }) =>
    `${p.name}: ${p.share} van de verplichting goedgekeurd, het laagste deel`,
  only: (p: { name: string; share: string }) => `${p.name}: ${p.share} van de verplichting goedgekeurd`,
  same: (share: string) => `Overal is ${share} van de verplichting goedgekeurd`,
  chart: (p: { all: string | null; lowest: string; highest: string; shown: number; of: number }) =>
    [
      'Liggende staven: per opdrachtgever het deel van de verplichting dat is goedgekeurd.',
      `Laagste ${p.lowest}, hoogste ${p.highest}${p.all === null ? '' : `, samen ${p.all}`}.`,
      ...(p.shown < p.of ? [`De ${String(p.shown)} laagste van ${String(p.of)} opdrachtgevers.`] : []),
    ].join(' '),
}
