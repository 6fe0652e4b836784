import { formatsFor } from '../format'

const { count, number } = formatsFor('nl')

export const importing = {
  heading: 'Catalogus importeren',
  steps: 'Stappen',
  step: { source: 'Bron', review: 'Nakijken', settle: 'Vastleggen' },
  cancel: 'Stop met importeren',
  file: {
    label: 'Bestand met de tabel',
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    kinds:
      '.csv, .tsv, .txt of .xlsx, of een bewaarde catalogus (.json); hoogstens 20 MB. Het bestand blijft op uw computer.',
  },
  paste: {
    label: 'Of plak de tabel',
    hint: 'Kopieer de tabel uit een webpagina, pdf of spreadsheet, met de kopregel erbij.',
    read: 'Lees de geplakte tabel',
  },
  range: {
    heading: 'Of gebruik cellen van deze werkmap',
    open: 'Kies een blad of bereik',
    workbook: 'Deze werkmap',
    sheet: 'Op welk blad staat de tabel?',
    cells: 'In welke cellen?',
    cellsHint: 'Bijvoorbeeld B3:F24, met de kopregel erbij. Laat leeg voor het hele blad.',
    cellsWrong: 'Dit is geen bereik. Schrijf de eerste en de laatste cel, bijvoorbeeld B3:F24.',
    takeSelection: 'Neem over wat ik heb geselecteerd',
    taken: (sheet: string, cells: string) => `${cells} op blad ${sheet} is overgenomen.`,
    nothingSelected:
      'We kunnen niet zien wat u hebt geselecteerd. Selecteer één aaneengesloten bereik op een eigen blad.',
    read: 'Lees deze cellen',
    noCells: 'In deze cellen staat niets. Kies een ander blad of bereik.',
  },
  reading: (name: string) => `${name} wordt gelezen …`,
  pastedName: 'geplakte tekst',
  sheet: { label: 'Op welk blad staat de tabel?', read: 'Lees dit blad' },
  wrongKind: (name: string) =>
    `${name} kunnen we niet lezen. Kies een bestand dat eindigt op .csv, .tsv, .txt of .xlsx, of een bewaarde catalogus (.json).`,
  tooLarge: (name: string) =>
    `${name} is groter dan 20 MB. Bewaar alleen het blad met de tabel en probeer het opnieuw.`,
  noBlocks:
    'We vinden in deze bron geen tabel met bouwblokken. Kies een ander bestand of blad, of plak de tabel met de kopregel erbij.',
  found: (blocks: number, questions: number) =>
    `${count(blocks, 'blok', 'blokken')} · ${questions === 0 ? 'geen vragen' : count(questions, 'vraag', 'vragen')}`,
  question: (index: number, total: number) => `Vraag ${number(index)} van ${number(total)}`,
  answered: (n: number, total: number) => `${number(n)} van ${number(total)} beantwoord`,
  proposal: 'voorstel',
  showCell: (cell: string) => `Toon cel ${cell} in de bron`,
  together: (n: number) => `Eén antwoord voor ${number(n)} gelijke gevallen`,
  sameIn: 'Dezelfde vraag bij',
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  thisAnswer: 'Bevestig dit antwoord',
  other: (what: string) => `Anders: ${what}`,
  otherExample: (example: string) => `Bijvoorbeeld ${example}`,
  otherWrong: (example: string) => `Dit kunnen we niet lezen. Vul iets in zoals ${example}.`,
  acceptRest: (n: number) =>
    n === 1 ? 'Neem het laatste voorstel over' : `Neem de overige ${number(n)} voorstellen over`,
  notAnswered: (n: number) =>
    n === 1
      ? 'Eén vraag is nog niet beantwoord. Daarvoor geldt straks het voorstel.'
      : `${number(n)} vragen zijn nog niet beantwoord. Daarvoor geldt straks het voorstel.`,
  blocks: 'Blokken zoals gelezen',
  doubt: (n: number) => `${count(n, 'vraag', 'vragen')} over dit blok`,
  source: 'De bron',
  sourceOf: (name: string) => `De bron: ${name}`,
  row: 'Rij',
  leftOut: (n: number) => `${count(n, 'rij is', 'rijen zijn')} geen blok`,
  leftOutMore: (n: number) => `En nog ${count(n, 'rij', 'rijen')}. Bewaar alleen de tabel om ze kwijt te zijn.`,
  taken: {
    block: 'blok',
    title: 'titel',
    header: 'kopregel',
    category: 'categorie',
    note: 'toelichting',
    continuation: 'vervolg van de rij erboven',
    separator: 'scheiding',
    'not-understood': 'niet begrepen',
  },
  later: {
    heading: 'U was nog niet klaar',
    of: (name: string, answered: number, total: number) =>
      total === 0 ? `${name}, zonder vragen` : `${name}, ${number(answered)} van ${number(total)} vragen beantwoord`,
    since: (day: string) => `begonnen op ${day}`,
    resume: (name: string) => `Verder met ${name}`,
    discard: 'Gooi dit concept weg',
    onlyOne: 'Een werkmap bewaart één concept. Kijkt u een andere tabel na, dan komt die hiervoor in de plaats.',
    gone: 'Dit concept kunnen we niet meer openen. Lees de tabel opnieuw, of gooi het concept weg.',
    keep: 'Bewaar en ga later verder',
    keepWhy: 'Een concept staat op het verborgen blad SROI Instellingen. Formules rekenen er niet mee.',
    keptByItself:
      'Sluit u het venster voordat u klaar bent, dan bewaren we wat u hebt beantwoord of gewijzigd vanzelf als concept.',
    outcome: {
      busy: 'Het concept wordt bewaard …',
      kept: 'Het concept is bewaard in deze werkmap. U vindt het terug bij Catalogus en op Overzicht.',
      'too-large': 'Deze bron is te groot om als concept te bewaren. Maak het nakijken af voordat u het venster sluit.',
    },
  },
  toSettle: 'Naar vastleggen',
  toReview: 'Terug naar nakijken',
  toSource: 'Andere bron',
  settle: {
    authority: 'Opdrachtgever of regio',
    label: 'Naam van de catalogus',
    id: 'Korte naam voor formules',
    idHint: 'Kleine letters, cijfers en streepjes, bijvoorbeeld hengelo.',
    idWrong: 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld hengelo.',
    otherCodes: {
      heading: (n: number) =>
        n === 1 ? 'Eén blok heette eerder anders' : `${number(n)} blokken heetten eerder anders`,
      why: 'Een eerdere versie van deze tabel heeft voor dezelfde regels een andere code. U hebt ze nagekeken met de code hier, dus die blijft staan. Met de eerdere codes blijven formules en opdrachten die ze noemen kloppen.',
      one: (label: string, now: string, earlier: string) => `${label}: nu ${now}, eerder ${earlier}`,
      take: 'Neem de eerdere codes over',
      taken: (n: number) => `${count(n, 'code is', 'codes zijn')} overgenomen. Bij Nakijken kunt u dat ongedaan maken.`,
    },
    validFrom: 'Geldig vanaf',
    validFromHint: 'Bijvoorbeeld 01-07-2026. Laat leeg als de bron geen datum noemt.',
    validFromWrong: 'Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 01-07-2026.',
    validTo: 'Geldig tot en met',
    validToHint: 'Laat leeg als de tabel nog geldt, of als de bron geen einddatum noemt.',
    validToWrong: 'Schrijf een datum op of na de ingangsdatum, bijvoorbeeld 31-12-2026.',
    source: {
      heading: 'Waar staat deze tabel?',
      fields: { document: 'Document of pagina', section: 'Onderdeel', url: 'Webadres', publishedOn: 'Gepubliceerd op' },
      hints: {
        document: 'Bijvoorbeeld Leidraad social return 2026.',
        section: 'Bijvoorbeeld h. 7, bijlage 2 of blad Tarieven.',
        url: 'Mag leeg blijven. Begint met https://.',
        publishedOn: 'Bijvoorbeeld 01-07-2026, of alleen het jaar. Mag leeg blijven.',
      },
      wrong: {
        document: 'Vul in hoe het document of de pagina heet.',
        section: 'Vul in waar de tabel staat, bijvoorbeeld bijlage 2.',
        url: 'Dit is geen webadres. Het begint met https://.',
        publishedOn: 'Dit is geen datum. Schrijf bijvoorbeeld 01-07-2026 of 2026.',
      },
    },
    selectedBy: 'Welke datum van een opdracht beslist of deze versie geldt?',
    selectedByOptions: {
      unknown: 'De bron zegt het niet',
      publication: 'Publicatie van de aanbesteding',
      award: 'Gunning',
      contract: 'Ondertekening van het contract',
      agreement: 'Afspraak over social return',
    },
    hours: 'Uren per week bij een volledige baan',
    hoursHint: 'Bijvoorbeeld 36 of 40. Laat leeg als de bron het niet noemt.',
    hoursWrong: 'Vul een getal in, bijvoorbeeld 36.',
    authorityMissing: 'Vul in van wie deze tabel is, bijvoorbeeld Gemeente Hengelo.',
    labelMissing: 'Geef de catalogus een naam, bijvoorbeeld Bouwblokken 2026.',
    replaces: (label: string) => `Let op: dit vervangt ${label} in deze werkmap.`,
    contracts: 'Vastleggen bij deze opdrachten',
    contractsWhy:
      'Een opdracht rekent met de catalogus die bij haar is vastgelegd. Nieuwe bedragen veranderen een lopende opdracht dus niet.',
    chosen: (n: number, total: number) => `${number(n)} van ${count(total, 'opdracht', 'opdrachten')} gekozen`,
    chooseAll: 'Kies alle',
    chooseNone: 'Kies geen',
    noContracts: 'Deze werkmap heeft nog geen opdrachten. De catalogus wordt wel bewaard.',
    nowPinned: (ref: string) => `nu: ${ref}`,
    writes: 'We bewaren de catalogus op een verborgen blad, SROI Instellingen. Aan uw eigen bladen verandert niets.',
    confirm: 'Leg vast',
    keeping: 'De catalogus wordt bewaard …',
  },
  kept: (label: string) => `${label} is vastgelegd`,
  keptWhy: (contracts: number) =>
    contracts === 0
      ? 'De catalogus staat in deze werkmap. Er is geen opdracht aan vastgelegd.'
      : `De catalogus staat in deze werkmap en is vastgelegd bij ${count(contracts, 'opdracht', 'opdrachten')}.`,
  done: 'Naar de lijst met catalogi',
}
