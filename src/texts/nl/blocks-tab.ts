import { aboutWorkbook, aboutWorkbooks } from './tab-about'

/** In what the size of a row is counted. */
export type SizeUnit = 'fte' | 'hoursPerWeek' | 'weeks' | 'days' | 'hours' | 'persons' | 'euro'

/** Why rows add nothing. */
export type LeftOutReason = 'status' | 'contract-unknown' | 'block-unknown' | 'not-computable'

/** Words on `SROI Bouwblokken`. Dutch first: the English file has the same shape. */
export const blocksTab = {
  title: 'Social return: bouwblokken',
  portfolioTitle: 'Social return: bouwblokken van alle werkmappen',
  about: aboutWorkbook,
  portfolioAbout: aboutWorkbooks,
  heading: 'Per bouwblok',
  columns: {
    block: 'Bouwblok',
    rows: 'Regels',
    submitted: 'In behandeling',
    approved: 'Goedgekeurd',
    total: 'Totaal',
    share: 'Deel van alles wat is goedgekeurd',
    catalogue: 'Catalogus',
  },
  units: {
    fte: 'Fte',
    hoursPerWeek: 'Uren per week',
    weeks: 'Weken',
    days: 'Dagen',
    hours: 'Uren',
    persons: 'Personen',
    euro: 'Bedrag',
  } as Readonly<Record<SizeUnit, string>>,
  category: (name: string) => (name.length <= 2 ? `Categorie ${name}` : name),
  noCategory: 'Zonder categorie',
  subtotal: (name: string | null) =>
    name === null ? 'Subtotaal zonder categorie' : `Subtotaal ${name.length <= 2 ? `categorie ${name}` : name}`,
  total: 'Totaal',
  atLeast: (amount: string) => `minstens ${amount}`,
  notShown: 'niet getoond',
  small: (p: { blocks: number; limit: number }) =>
    p.blocks === 1
      ? `1 bouwblok met minder dan ${String(p.limit)} plaatsingen`
      : `${String(p.blocks)} bouwblokken samen, om kleine groepen te beschermen`,
  none: 'Er zijn nog geen regels die meetellen.',
  notes: {
    bonus: 'Een bonus staat bij het blok waarop hij is gegeven, op een eigen regel: 1+12 is blok 1 met bonus 12.',
    size: 'Omvang is de som van de regels, in de eenheid van het blok. Wie in twee kwartalen staat, telt daar dus twee keer; hoeveel mensen het zijn, staat bij de doelgroepen.',
    share: 'Percentages zijn naar beneden afgerond.',
    small: (limit: number) =>
      `Een bouwblok voor banen met minder dan ${String(limit)} plaatsingen staat niet apart: het kan iets zeggen over één persoon. De grens van ${String(limit)} is ons voorstel; vraag uw privacyfunctionaris of die goed is.`,
    withheld: 'Totalen met „minstens” zijn zonder wat niet wordt getoond.',
  },
  chart: {
    heading: 'Grootste bouwblokken',
    value: 'Waarde',
    rest: (count: number) => (count === 1 ? '1 ander bouwblok' : `${String(count)} andere bouwblokken`),
    title: (p: { block: string; share: string; total: string }) =>
      `Meeste waarde uit ${p.block}: ${p.share} van ${p.total}`,
    titleAlone: (p: { block: string; value: string }) => `Meeste waarde uit ${p.block}: ${p.value}`,
    description: (blocks: string) =>
      `Liggende staven met de waarde per bouwblok, goedgekeurd en in behandeling samen: ${blocks}.`,
    block: (p: { block: string; value: string }) => `${p.block} ${p.value}`,
  },
  leftOut: {
    heading: 'Regels die niet meetellen',
    columns: { reason: 'Waarom', rows: 'Regels', claimed: 'Opgevoerde waarde' },
    reasons: {
      status: 'Status aanpassen, afgekeurd of vervallen',
      'contract-unknown': 'De opdracht staat niet in de tabel met opdrachten',
      'block-unknown': 'Het bouwblok is leeg of staat niet in de catalogus',
      'not-computable': 'De waarde is niet te berekenen, of telt pas na akkoord',
    } as Readonly<Record<LeftOutReason, string>>,
    none: 'Alle gelezen regels tellen mee.',
    total: 'Totaal, alle gelezen regels',
  },
  claimed: {
    heading: 'Opgevoerde waarde per bouwblok, opgeteld uit uw eigen tabel',
    about:
      'Deze bedragen zijn formules over uw kolommen Bouwblok en Opgevoerde waarde, alle regels. Ze rekenen mee als u iets wijzigt.',
    none: 'Uw tabel heeft geen kolom met opgevoerde waarde. Er is dus geen eigen optelling om mee te vergelijken.',
    columns: {
      text: 'Bouwblok zoals het in uw tabel staat',
      native: 'Uw tabel (formule)',
      ours: 'Onze telling',
      difference: 'Verschil',
      belongs: 'Is bouwblok',
    },
    unknown: 'niet bekend',
    rest: 'Alle andere regels',
    total: 'Totaal',
  },
  foot: {
    agrees: 'Alle totalen sluiten aan.',
    differs: 'Let op: niet alle totalen sluiten aan. Kijk op het overzicht bij de controle op de totalen.',
    notCounted: 'Er is geen kolom met opgevoerde waarde om de totalen mee te vergelijken.',
  },
}
