import { formatsFor } from '../format'

const { count, number } = formatsFor('nl')

export const formulas = {
  heading: 'Formules herstellen',
  why:
    'Staat er #NAAM? in een cel met een SROI-formule? Dan was de invoegtoepassing nog niet geladen toen Excel de cel ' +
    'berekende. We zetten dezelfde formule dan opnieuw in de cel. Andere cellen raken we niet aan.',
  repair: 'Herstel formules',
  again: 'Herstel opnieuw',
  working: 'De formules worden hersteld …',
  repaired: (n: number) => (n === 1 ? 'Eén formule is hersteld' : `${number(n)} formules zijn hersteld`),
  nothing: 'Er hoefde niets hersteld te worden',
  nothingWhy: 'Geen enkele cel met een SROI-formule staat op #NAAM?.',
  some: (n: number) =>
    n === 1 ? 'Eén formule konden we niet herstellen' : `${number(n)} formules konden we niet herstellen`,
  protectedSheet: (sheet: string, n: number) =>
    `${sheet}: ${count(n, 'cel', 'cellen')}. Dit blad is beveiligd. Hef de beveiliging op bij Controleren, Blad beveiligen, en herstel opnieuw.`,
  stillUnknown: (sheet: string, n: number) =>
    `${sheet}: ${count(n, 'cel', 'cellen')}. Excel kent de formule nog niet. Bewaar de werkmap, sluit haar, open haar opnieuw en herstel dan nog eens.`,
  goTo: (address: string, sheet: string) => `Ga naar ${address} op ${sheet}`,
  startup: 'Laden bij openen',
  startupLabel: 'Laad Social return zodra deze werkmap opent',
  startupWhy:
    'Dan rekenen de formules meteen, ook als u dit venster niet opent. Dit wordt in de werkmap bewaard en geldt voor iedereen die haar opent.',
  startupOthers:
    'Let op: collega’s die Social return niet hebben, krijgen bij het openen mogelijk een vraag of een melding van Excel.',
  startupOn: 'Staat aan. Bewaar de werkmap om dit te houden.',
  startupOff: 'Staat uit. Bewaar de werkmap om dit te houden.',
}
