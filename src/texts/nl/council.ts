import type { CouncilTexts } from '../council-texts'
import { formatsFor } from '../format'

const { count, number } = formatsFor('nl')

const ORDINALS = ['', 'eerste', 'tweede', 'derde', 'vierde']

export const council: CouncilTexts = {
  title: 'Tekst voor raad of bestuur',
  about: 'U mag deze alinea overnemen. De cijfers eronder laten zien waaruit zij bestaat.',
  text: 'De tekst',
  figures: 'Cijfer',
  count: 'Aantal',
  amount: 'Bedrag',
  how: 'Hoe het is geteld',
  lines: {
    contracts: { label: 'Opdrachten', how: 'die zijn gelezen' },
    authorities: { label: 'Opdrachtgevers', how: 'verschillende, zoals zij bij de opdrachten staan' },
    obligation: { label: 'Verplichting', how: 'som over de opdrachten waarvan zij bekend is' },
    approved: { label: 'Goedgekeurd', how: 'som van de regels met status akkoord' },
    elsewhere: { label: 'Verplichting niet bekend', how: 'opdrachten, en wat daarvan is goedgekeurd' },
    share: { label: 'Deel', how: 'goedgekeurd bij een bekende verplichting, gedeeld door de verplichting; afgekapt' },
    over: { label: 'Meer dan verplicht', how: 'opdrachten, en hoeveel meer samen' },
    submitted: { label: 'In behandeling', how: 'som van de regels met status concept of ingediend' },
    placements: {
      label: 'Plaatsingen',
      how: 'met een goedgekeurde regel op een bouwblok per fte, één keer per opdracht',
    },
    rejected: { label: 'Afgekeurd, vervallen, aan te passen', how: 'regels die niet meetellen' },
    notComputable: { label: 'Niet te berekenen', how: 'regels die niet meetellen' },
    contractUnknown: { label: 'Zonder bekende opdracht', how: 'regels die niet meetellen' },
    unsigned: { label: 'Akkoord, niet vastgelegd door wie', how: 'regels die meetellen' },
    changed: { label: 'Gewijzigd na de goedkeuring', how: 'regels die meetellen' },
    blocking: { label: 'Blokkerende bevindingen', how: 'die nog openstaan' },
  },
  fewerThan: (least) => `minder dan ${number(least)}`,
  unknown: 'niet te bepalen',

  quarter: (quarter) => `het ${ORDINALS[Number(quarter.slice(6))] ?? ''} kwartaal van ${quarter.slice(0, 4)}`,
  headline: ({ contracts, authorities, until, approved }) =>
    `Over ${count(contracts, 'opdracht', 'opdrachten')}` +
    (authorities === null ? '' : ` van ${count(authorities, 'opdrachtgever', 'opdrachtgevers')}`) +
    ` is${until === null ? '' : ` tot en met ${until}`} ${approved} aan social return goedgekeurd.`,
  share: ({ share, obligation }) => `Dat is ${share} van de verplichting van ${obligation}.`,
  noObligation: 'Een percentage is niet te geven, omdat geen verplichting bekend is.',
  elsewhere: ({ contracts, amount }) =>
    `Van ${count(contracts, 'opdracht', 'opdrachten')} is de verplichting niet bekend; de ${amount} die daar is goedgekeurd, telt in het percentage niet mee.`,
  over: ({ contracts, amount }) =>
    `Bij ${count(contracts, 'opdracht', 'opdrachten')} is meer goedgekeurd dan verplicht, samen ${amount}; dat meerdere zit in het percentage.`,
  submitted: (amount) =>
    `Daarnaast is ${amount} in behandeling; dat is nog niet goedgekeurd en telt in deze cijfers niet mee.`,
  nothingSubmitted: 'Er is niets in behandeling.',
  placements: (placements) =>
    placements === 0
      ? 'Onder wat is goedgekeurd, zijn geen plaatsingen van mensen.'
      : `Onder wat is goedgekeurd, zijn ${number(placements)} plaatsingen van mensen; elke plaatsing telt per opdracht één keer.`,
  fewPlacements: (least) =>
    `Onder wat is goedgekeurd, zijn minder dan ${number(least)} plaatsingen van mensen; een kleiner getal noemen wij niet, omdat het naar personen kan wijzen.`,
  means:
    'Goedgekeurd betekent dat de regel op akkoord staat. Het bedrag is de waarde volgens de bouwblokken van de opdracht, exclusief btw.',
  rejected: (rows) =>
    rows === 1
      ? '1 regel die is afgekeurd, vervallen of nog moet worden aangepast'
      : `${number(rows)} regels die zijn afgekeurd, vervallen of nog moeten worden aangepast`,
  notComputable: (rows) => `${count(rows, 'regel', 'regels')} waarvan de waarde niet te berekenen is`,
  contractUnknown: (rows) => `${count(rows, 'regel', 'regels')} zonder bekende opdracht`,
  leftOut: (list) => `Niet meegeteld: ${list}.`,
  nothingLeftOut: 'Alle gemelde regels zijn meegeteld.',
  unsigned: ({ rows, amount }) =>
    `Bij ${count(rows, 'regel', 'regels')} (${amount}) staat de status op akkoord zonder dat is vastgelegd wie dat goedkeurde; dat bedrag is meegeteld.`,
  changed: ({ rows, amount }) =>
    `${rows === 1 ? '1 regel is' : `${number(rows)} regels zijn`} na de goedkeuring gewijzigd (${amount}); dat bedrag is meegeteld.`,
  blocking: (found) =>
    `Let op: er ${found === 1 ? 'staat nog 1 blokkerende bevinding' : `staan nog ${number(found)} blokkerende bevindingen`} open, dus de bedragen kunnen nog wijzigen.`,
  ofWorkbook: ({ name, day }) => `Stand op ${day}, volgens werkmap ${name}.`,
  ofPortfolio: ({ counted, leftOut, day }) =>
    `Stand op ${day}, volgens ${count(counted, 'werkmap', 'werkmappen')}` +
    (leftOut === 0 ? '.' : `; ${leftOut === 1 ? '1 andere is' : `${number(leftOut)} andere zijn`} niet meegeteld.`),
  nothing: 'Er zijn geen opdrachten gelezen, dus er is niets te vertellen.',
}
