import { formatsFor } from '../format'

const { count, day, number } = formatsFor('nl')

const findings = (n: number): string => count(n, 'bevinding', 'bevindingen')

export const acceptances = {
  // The tab
  title: 'Toelichtingen bij bevindingen',
  about:
    'Deze bevindingen mogen blijven staan. Een toelichting geldt zolang de cel en de regel gelijk blijven. Verwijder een rij om de toelichting in te trekken.',
  columns: {
    rule: 'Bevinding',
    sheet: 'Blad',
    address: 'Cel',
    header: 'Kolom',
    contract: 'Opdracht',
    quarter: 'Kwartaal',
    key: 'Inzet',
    reason: 'Reden',
    note: 'Toelichting',
    by: 'Door',
    on: 'Datum',
    code: 'Code',
    mark: 'Vingerafdruk',
  },
  none: 'Er zijn geen toelichtingen.',
  spoiled: 'Deze rijen konden we niet lezen. Verwijder ze, of accepteer de bevinding opnieuw.',

  // The screen
  accept: 'Accepteer met toelichting',
  heading: 'Accepteer met toelichting',
  explains: 'De bevinding blijft zichtbaar, met uw reden. Wijzigt de cel, dan gaat zij weer open.',
  which: 'Welke',
  scope: {
    one: (place: string) => `Alleen ${place}`,
    sheet: (n: number, sheet: string) => `Alle ${number(n)} op blad ${sheet}`,
    group: (n: number) => `Alle ${number(n)} van deze soort`,
    level: {
      warning: (n: number) => `Alle ${number(n)} met niveau Controleren`,
      info: (n: number) => (n === 1 ? 'De ene tip' : `Alle ${number(n)} tips`),
    },
    all: (n: number) => `Alle ${number(n)} bevindingen die u mag accepteren`,
  },
  reason: 'Reden',
  reasonChoose: 'Kies een reden',
  reasons: {
    checked: 'Nagekeken, het klopt zo',
    agreed: 'Zo afgesproken met de opdrachtgever',
    later: 'Wordt in een volgend kwartaal hersteld',
    'two-placements': 'Het zijn twee plaatsingen',
    'evidence-follows': 'Bewijs is er, de status volgt',
    'approval-follows': 'Goedkeuring is gevraagd',
    'improvement-plan': 'Staat in het verbeterplan',
    'own-column': 'Eigen kolom, hoeft niet gecontroleerd',
    'not-personal': 'Dit zegt niets over een persoon',
    other: 'Anders',
  },
  note: 'Toelichting',
  noteOptional: 'Toelichting (mag leeg blijven)',
  noteHint: 'Noem geen namen of andere gegevens van personen.',
  by: 'Uw rol of initialen',
  byHint: 'Bijvoorbeeld contractmanager of AB. Dit staat straks in de werkmap.',
  confirm: (n: number) => (n === 1 ? 'Accepteer' : `Accepteer ${number(n)}`),
  cancel: 'Annuleer',
  working: 'De toelichting wordt bewaard …',
  done: (n: number) => (n === 1 ? 'Eén bevinding is geaccepteerd.' : `${number(n)} bevindingen zijn geaccepteerd.`),
  changedMeanwhile: (n: number) =>
    n === 1
      ? 'Eén bevinding is intussen gewijzigd en staat nog open.'
      : `${number(n)} bevindingen zijn intussen gewijzigd en staan nog open.`,
  problems: {
    'reason-missing': 'Kies een reden.',
    'note-missing': 'Vul een toelichting in, bijvoorbeeld: de einddatum is met drie maanden verlengd.',
    'by-missing': 'Vul uw rol of initialen in, bijvoorbeeld contractmanager of AB.',
    'by-personal': 'Vul een rol of initialen in, geen volledige naam, nummer of e-mailadres.',
    'note-personal':
      'In de toelichting lijkt een nummer, e-mailadres of telefoonnummer van een persoon te staan. Haal dat weg.',
    'too-long': 'De tekst is te lang. Gebruik hoogstens 500 tekens.',
  },

  accepted: (n: number) => `${number(n)} geaccepteerd met toelichting`,
  nothingOpen: 'Geen open bevindingen',
  acceptedBy: (p: { by: string; on: string }) => `Geaccepteerd door ${p.by} op ${day(p.on)}`,
  withdraw: 'Trek in',
  withdrawOf: (title: string, place: string) => `Trek in: toelichting bij ${title}, ${place}`,
  withdrawAll: (n: number) => `Trek alle ${number(n)} in`,
  withdrawSure: (n: number) => `Alle ${number(n)} toelichtingen intrekken?`,
  withdrawing: 'De toelichting wordt ingetrokken …',
  withdrawn: (n: number) =>
    n === 1 ? 'De toelichting is ingetrokken.' : `${number(n)} toelichtingen zijn ingetrokken.`,
  more: (n: number) => `Toon alle ${number(n)}`,
  reopened: {
    cell: 'Opnieuw open: de cel is gewijzigd.',
    facts: 'Opnieuw open: de uitkomst is gewijzigd.',
    rule: 'Opnieuw open: de regel is gewijzigd.',
    row: 'Opnieuw open: de rij is gewijzigd.',
  },
  earlier: (p: { by: string; on: string; reason: string }) =>
    `Eerder geaccepteerd door ${p.by} op ${day(p.on)}: ${p.reason}`,
  spoiledRows: (n: number, rows: string) =>
    n === 1
      ? `Op het tabblad met toelichtingen is rij ${rows} niet te lezen. Verwijder die rij of accepteer opnieuw.`
      : `Op het tabblad met toelichtingen zijn ${number(n)} rijen niet te lezen: ${rows}. Verwijder ze of accepteer opnieuw.`,

  // The list as a tab and as a file
  asTab: 'Als tabblad',
  asCsv: 'Als CSV',
  csvName: 'bevindingen-social-return.csv',
  tabWorking: 'Het tabblad wordt gemaakt …',
  tabMade: (tab: string) => `De bevindingen staan op het tabblad ${tab}.`,
  csvMade: (n: number, file: string) => `${findings(n)} bewaard als ${file}.`,
  csvColumns: {
    file: 'Bestand',
    state: 'Stand',
    level: 'Niveau',
    rule: 'Bevinding',
    sheet: 'Blad',
    cell: 'Cel',
    header: 'Kolom',
    sentence: 'Wat er staat en wat u doet',
    reason: 'Reden',
    note: 'Toelichting',
    by: 'Door',
    on: 'Datum',
    code: 'Code',
  },
  states: { open: 'open', accepted: 'geaccepteerd', reopened: 'opnieuw open' },
}
