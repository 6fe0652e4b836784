import type { ApprovalsTexts } from '../approvals-texts'
import { formatsFor } from '../format'

const { count, day, euro, list, number } = formatsFor('nl')

const rowsOf = (n: number): string => count(n, 'regel', 'regels')

const chooseGroup = (rows: number): string => (rows === 1 ? 'Kies deze regel' : `Kies alle ${number(rows)}`)

export const approvals: ApprovalsTexts = {
  title: 'Akkoord geven',
  waiting: (rows, blocked) =>
    `${rows === 1 ? '1 regel wacht' : `${number(rows)} regels wachten`} op akkoord.${
      blocked === 0 ? '' : ` ${blocked === 1 ? '1 daarvan kan' : `${number(blocked)} daarvan kunnen`} nog niet.`
    }`,
  intro:
    'Bij akkoord bewaart deze werkmap de dag, wie het deed en de cijfers van de regel. Wijzigt iemand de regel daarna, dan meldt de controle dat.',
  none: 'Er wacht geen regel op akkoord. Hier staan regels met de status ingediend, en regels die zonder uw goedkeuring op akkoord staan.',
  unknown: 'De werkmap is nog niet gelezen.',
  withoutStatus: (sheet) =>
    `De tabel met inzet op blad ${sheet} heeft geen kolom Status. Zet daar een kolom met de kop Status, en bij elke regel het woord ingediend. Daarna kunt u hier akkoord geven.`,
  group: (contract, quarter) =>
    `${contract}, ${quarter === null ? 'kwartaal onbekend' : `${quarter.slice(5)} ${quarter.slice(0, 4)}`}`,
  groupSize: (rows, value) => `${rowsOf(rows)}, samen ${euro(value)}`,
  chooseGroup,
  chooseGroupOf: (rows, group) => `${chooseGroup(rows)} van ${group}`,
  row: (key, row, block) => `${key ?? `Rij ${number(row)}`}${block === '' ? '' : `, bouwblok ${block}`}`,
  because: {
    submitted: 'Ingediend',
    unsigned: 'Staat op akkoord, maar is hier niet goedgekeurd',
    changed: (on, by) => `Akkoord op ${day(on)} (${by}), daarna gewijzigd`,
  },
  size: {
    fte: (value) => `${number(value)} fte`,
    hoursPerWeek: (value) => `${number(value)} uur per week`,
    quantity: (value) => `aantal ${number(value)}`,
    amount: (value) => `bedrag ${euro(value)}`,
  },
  amounts: (claimed, computed) => {
    if (computed === null) return claimed === null ? 'geen waarde' : `opgevoerd ${euro(claimed)}, niet te berekenen`
    if (claimed === null) return `berekend ${euro(computed)}`
    return claimed === computed
      ? `opgevoerd en berekend ${euro(computed)}`
      : `opgevoerd ${euro(claimed)}, berekend ${euro(computed)}`
  },
  evidence: (state) => (state === null ? 'bewijs niet ingevuld' : `bewijs: ${state}`),
  blocked: 'Kan nog niet:',
  noValue: 'de waarde is niet te berekenen en er is geen waarde opgevoerd.',
  noQuarter: 'het kwartaal is niet bekend.',
  findings: (n) => count(n, 'bevinding', 'bevindingen'),
  goTo: (row) => `Naar rij ${number(row)}`,
  goToOf: (row, sheet) => `Naar rij ${number(row)} op blad ${sheet}`,
  showAll: (rows) => `Toon alle ${number(rows)}`,
  shown: (shown, rows) => `${number(shown)} van ${number(rows)} getoond`,
  chosen: (rows, value) => `${rowsOf(rows)} gekozen, ${euro(value)}`,
  decide: (rows) => (rows === 0 ? 'Beslis' : `Beslis over ${rowsOf(rows)}`),
  chooseFirst: 'Kies eerst een of meer regels.',
  decision: (rows) => `Beslis over ${rowsOf(rows)}`,
  what: 'Wat beslist u?',
  options: {
    akkoord: 'Akkoord: de regel telt mee als goedgekeurd',
    aanpassen: 'Aanpassen: terug naar de opdrachtnemer',
    afgekeurd: 'Afkeuren: de regel telt niet mee',
  },
  cannot: (rows) =>
    rows === 1
      ? '1 gekozen regel kan nog geen akkoord krijgen en blijft zoals die is.'
      : `${number(rows)} gekozen regels kunnen nog geen akkoord krijgen en blijven zoals ze zijn.`,
  by: 'Uw rol of initialen',
  byHint: 'Bijvoorbeeld contractmanager. Een volledige naam hoort niet in deze werkmap.',
  byMissing: 'Vul uw rol of initialen in.',
  reason: 'Reden voor de opdrachtnemer',
  reasonHint: 'Komt in de kolom Toelichting, achter wat daar al staat.',
  reasonMissing: 'Vul een reden in, dan weet de opdrachtnemer wat er moet gebeuren.',
  personal: 'Hier staat iets dat op een persoonsgegeven lijkt. Haal het weg.',
  willWrite: 'Dit wordt geschreven',
  willWriteStatus: (status, sheet, cells, more) =>
    `Status „${status}” op blad ${sheet}: ${list([...cells, ...(more > 0 ? [`nog ${number(more)} cellen`] : [])])}.`,
  willKeep: (rows) => `De cijfers van ${rowsOf(rows)}, met dag en rol, in het verborgen blad SROI Instellingen.`,
  willRemove: 'Een eerder akkoord op deze regels vervalt.',
  willReason: 'De reden in Toelichting.',
  confirm: {
    akkoord: (rows) => `Geef akkoord op ${rowsOf(rows)}`,
    aanpassen: (rows) => `Stuur ${rowsOf(rows)} terug`,
    afgekeurd: (rows) => `Keur ${rowsOf(rows)} af`,
  },
  cancel: 'Terug naar de lijst',
  working: 'De werkmap wordt gelezen en beschreven …',
  done: {
    akkoord: (rows) => (rows === 1 ? '1 regel kreeg akkoord.' : `${number(rows)} regels kregen akkoord.`),
    aanpassen: (rows) => (rows === 1 ? '1 regel staat op aanpassen.' : `${number(rows)} regels staan op aanpassen.`),
    afgekeurd: (rows) => (rows === 1 ? '1 regel is afgekeurd.' : `${number(rows)} regels zijn afgekeurd.`),
  },
  withoutReason: (rows) =>
    `Bij ${rowsOf(rows)} kon de reden niet in Toelichting: die kolom ontbreekt of er staat een formule. Geef de reden zelf door.`,
  refused: (why, cells) =>
    why === 'formula'
      ? `In ${list(cells)} geeft een formule de status. Er is niets geschreven. Pas de status daar zelf aan.`
      : `${list(cells)} is samengevoegd met andere cellen. Er is niets geschreven. Splits de cellen en probeer het opnieuw.`,
  undo: 'Maak ongedaan',
  undone: 'Alles staat weer zoals het stond.',
}
