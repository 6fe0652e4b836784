import type { CompareTexts } from '../compare-texts'
import { formatsFor } from '../format'

const { list, number } = formatsFor('nl')

const time = (months: number): string =>
  months >= 12 && months % 12 === 0 ? `${number(months / 12)} jaar` : `${number(months)} maanden`

export const compare: CompareTexts = {
  title: 'Regio’s vergelijken',
  intro: 'Wat telt dezelfde plaatsing in elke catalogus die wij kennen? Kies wie u plaatst, hoeveel fte en hoelang.',
  subject: {
    PW: 'Participatiewet (bijstand)',
    WW: 'WW',
    WIA: 'WIA',
    WAO: 'WAO',
    IOAW: 'IOAW of IOAZ',
    ANW: 'Anw',
    WAJONG: 'Wajong',
    BANENAFSPRAAK: 'Banenafspraak (doelgroepregister)',
    BESCHUT: 'Beschut werk',
    SW: 'Wsw (sociale werkvoorziening)',
    NUG: 'Zonder uitkering (nug)',
    STATUSHOUDER: 'Statushouder',
    STARTKWAL: 'Zonder startkwalificatie',
    DETENTIE: 'Uit detentie',
    PRAKTIJKLEREN: 'Praktijkleren',
    BBL: 'BBL (leerbaan)',
    BOL: 'BOL',
    VSO: 'Vso of praktijkonderwijs',
    STAGE: 'Stage',
    WERKERVARING: 'Werkervaringsplek',
    PROEFPLAATSING: 'Proefplaatsing',
    IPS: 'IPS (individuele plaatsing en steun)',
    LKS: 'Loonkostensubsidie',
    ACTIVITEIT: 'Activiteit (mvo, uren)',
    OPLEIDING: 'Opleidingskosten',
    VAST: 'Vast dienstverband',
    BIJZONDER: 'Bijzondere doelgroep',
    SPONSORING: 'Sponsoring',
    PSO: 'PSO-certificaat',
    MAATWERK: 'Maatwerk',
  },
  benefit: ({ min, minIncluded, max, maxIncluded }) => {
    if (min !== null && min === max) return `precies ${time(min)}`
    const from = min === null ? null : `${minIncluded ? 'ten minste' : 'langer dan'} ${time(min)}`
    const to = max === null ? null : `${maxIncluded ? 'hoogstens' : 'korter dan'} ${time(max)}`
    return [from, to].filter((part) => part !== null).join(' en ')
  },
  age: (age) => `${number(age)} jaar of ouder`,
  levels: (levels) => `niveau ${list(levels.map(String))}`,
  term: { new: 'nieuw contract', existing: 'bestaand contract' },
  inLabel: (words) => `rijen met „${words}”`,
  form: {
    group: 'Wie plaatst u?',
    groupHint: 'Bijvoorbeeld WIA, Participatiewet > 2 jaar, WIA + 55, of een code uit uw catalogus.',
    known: 'Bekende groepen',
    choose: 'Kies een groep',
    fte: 'Fte',
    months: 'Maanden',
    show: 'Vergelijk',
    wordMissing: 'Vul in wie u plaatst, bijvoorbeeld WIA.',
    fteWrong: 'Vul een getal boven 0 in, bijvoorbeeld 0,5.',
    monthsWrong: 'Vul een aantal maanden boven 0 in, bijvoorbeeld 12.',
  },
  placement: ({ group, fte, months, single }) => `${group}: ${fte} fte, ${months} ${single ? 'maand' : 'maanden'}`,
  range: ({ lowest, highest }) => `Van ${lowest} tot ${highest}, naar gelang de catalogus.`,
  same: (amount) => `${amount} in elke catalogus met een bedrag voor deze plaatsing.`,
  noAmount: 'Geen van de catalogi geeft hiervoor een bedrag per fte. Hieronder staat wat er wel staat.',
  noRows: 'Geen van de catalogi heeft een rij voor deze groep.',
  readIn: ({ code, label, catalogue }) => `„${code}” is in ${catalogue}: ${label}.`,
  corrected: ({ written, meant }) => `„${written}” is gelezen als „${meant}”.`,
  unread: (words) => `Niet begrepen en dus niet meegenomen: ${words}.`,
  unknown: ({ word, nearest }) =>
    `„${word}” is geen groep die wij kennen.${nearest === null ? '' : ` Bedoelt u „${nearest}”?`} Noem een groep, bijvoorbeeld WIA of banenafspraak, of een code uit een catalogus.`,
  hoursDiffer: 'Een fte is niet overal evenveel uren per week; de norm staat bij elke catalogus. Wij rekenen niet om.',
  hours: (hours) => (hours === null ? 'voltijd: uren onbekend' : `voltijd: ${number(hours)} uur`),
  own: 'deze werkmap',
  chosen: 'uw keuze',
  now: 'nu geldig',
  validity: { 'not-yet': 'Deze versie geldt nog niet.', ended: 'Deze versie geldt niet meer.' },
  noRow: 'Geen rij voor deze groep.',
  custom: (code) => `Wel is er ${code}: de waarde spreekt u af.`,
  open: ({ question, chosenReading }) => `Open in de bron: ${question} Gekozen lezing: ${chosenReading}`,
  without: (what) => `Hier is niets voor: ${what}.`,
  withoutAge: (fromAge) =>
    fromAge === null
      ? 'Hier is geen toeslag voor leeftijd.'
      : `De toeslag voor leeftijd begint hier bij ${number(fromAge)} jaar.`,
  fit: {
    countedAs: (groups) => `niet genoemd; telt als ${groups}`,
    also: (groups) => `ook: ${groups}`,
    onlyFor: (groups) => `alleen: ${groups}`,
    condition: (words) => `voorwaarde: ${words}`,
    fromAge: (age) => `pas vanaf ${number(age)} jaar`,
  },
  counted: ({ counted, months }) => `telt ${counted} van de ${months} maanden`,
  reason: {
    bonus: 'Een bonus telt alleen boven op een ander blok. Noem de groep erbij, bijvoorbeeld „WIA + 55”.',
    unit: (value) => `Telt niet per fte en maand: ${value}.`,
  },
  row: ({ catalogue, cell, published }) => `${catalogue}, cel ${cell}${published === '' ? '' : `: „${published}”`}.`,
  source: ({ document, section, day }) => `Bron: ${document}, ${section}, nagekeken op ${day}.`,
  difference: {
    more: ({ amount, than }) => `${amount} meer dan ${than}`,
    less: ({ amount, than }) => `${amount} minder dan ${than}`,
    equal: (than) => `evenveel als ${than}`,
  },
  why: 'Waarom dit bedrag?',
  whyNot: 'Waarom geen bedrag?',
  whyOf: ({ row, catalogue }) => `${row}, ${catalogue}`,
  copy: 'Kopieer als tabel',
  copied: 'Gekopieerd. Plak het in een werkblad.',
  columns: ['Catalogus', 'Versie', 'Voltijd uren', 'Code', 'Bouwblok', 'Bedrag', 'Maanden geteld', 'Opmerking'],
}
