import { formatsFor } from '../format'

const { number, euro, percentage, list } = formatsFor('nl')

function count(n: number, one: string, many: string): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** "catalogue/oost@2025-01-01" in words. */
function partName(key: string): string {
  const [kind = '', name = ''] = key.split('/')
  const words: Readonly<Record<string, string>> = {
    catalogue: `catalogus ${name}`,
    policy: `beleid ${name}`,
    settings: 'de instellingen',
  }
  return words[kind] ?? key
}

export const pane = {
  title: 'Social return',
  back: 'Terug',
  close: 'Sluiten',
  stop: 'Stop',
  tryAgain: 'Probeer opnieuw',
  loading: 'Bezig met laden …',

  progress: {
    stage: {
      read: 'De cellen worden gelezen …',
      rows: 'De tabellen worden gelezen …',
      amounts: 'De bedragen worden berekend …',
      checks: 'De controles lopen …',
      write: 'De tabbladen worden geschreven …',
    },
    cells: (done: number, total: number) => `${number(done)} van ${number(total)} cellen`,
    rows: (done: number, total: number) => `${number(done)} van ${number(total)} regels`,
    checks: (done: number, total: number) => `${number(done)} van ${number(total)} controles`,
    editing: 'Duurt dit lang? Rond dan eerst de cel af die u bewerkt, met Enter of Esc. Excel wacht daarop.',
    cannotStop: 'Het schrijven maken we af: dan staat alles er, of niets.',
  },

  tabs: {
    label: 'Schermen',
    overview: 'Overzicht',
    catalogue: 'Catalogus',
    validation: 'Controle',
    summary: 'Samenvatting',
  },

  menu: {
    label: 'Meer mogelijkheden',
    language: 'Taal',
    nl: 'Nederlands',
    en: 'English',
    template: 'Sjabloon invoegen',
    formulas: 'Formules herstellen',
    help: 'Hulp',
    about: 'Over deze invoegtoepassing',
  },

  severity: { error: 'Blokkerend', warning: 'Controleren', info: 'Tip' },
  severityMeaning: {
    error: 'Een bedrag is niet te berekenen, of er staan persoonsgegevens.',
    warning: 'Waarschijnlijk onjuist of ongewoon. Kijk ernaar; met een toelichting mag het blijven staan.',
    info: 'Een tip. U kunt hem laten liggen.',
  },

  overview: {
    heading: (quarter: string | null) => (quarter === null ? 'Deze werkmap' : `Kwartaalrapport ${quarter}`),
    firstRun:
      'Deze invoegtoepassing rekent met bouwblokken, controleert uw kwartaalrapport en maakt een samenvatting. ' +
      'Alles gebeurt op uw eigen computer: er gaan geen gegevens de werkmap uit.',
    firstRunDone: 'Begrepen',
    size: (contracts: number, rows: number, contractors: number) =>
      [
        count(contracts, 'opdracht', 'opdrachten'),
        count(rows, 'regel inzet', 'regels inzet'),
        ...(contractors > 0 ? [count(contractors, 'opdrachtnemer', 'opdrachtnemers')] : []),
      ].join(' · '),
    policy: 'Beleid',
    catalogue: 'Catalogus',
    chosenBy: {
      contract: 'staat bij de opdracht',
      pin: 'vastgelegd bij de opdracht',
      policy: 'hoort bij het beleid',
      workbook: 'gekozen voor deze werkmap',
      option: 'door u opgegeven',
      default: 'standaard, want er is niets gekozen',
    },
    noneUsed: 'nog niet gebruikt',
    approved: 'Goedgekeurd',
    ofObligation: (obligation: string) => `van ${euro(obligation)}`,
    approvedShare: (share: string) => percentage(share, 0),
    approvedInWords: (approved: string, obligation: string, share: string) =>
      `${euro(approved)} goedgekeurd van ${euro(obligation)} verplichting, ${percentage(share, 0)}`,
    submitted: 'In behandeling',
    expectedNow: 'Verwacht nu',
    amount: (amount: string) => euro(amount),
    behind: (difference: string) => `Achter op schema: nog ${euro(difference)} goed te keuren tot de lijn.`,
    onSchedule: (difference: string) => `Op schema: ${euro(difference)} boven de lijn.`,
    exactlyOnSchedule: 'Op schema: precies op de lijn.',
    met: 'De verplichting is helemaal ingevuld.',
    noSchedule: 'Zonder start- en einddatum is er geen schema om mee te vergelijken.',
    noObligation: 'Van geen enkele opdracht is een verplichting bekend. Vul Verplichting of Opdrachtwaarde in.',
    someWithoutObligation: (n: number) =>
      n === 1
        ? 'Eén opdracht telt hier niet mee: de verplichting is niet te berekenen.'
        : `${number(n)} opdrachten tellen hier niet mee: de verplichting is niet te berekenen.`,
    nextStep: 'Volgende stap',
    check: 'Controleer deze werkmap',
    seeFindings: 'Bekijk de bevindingen',
    makeSummary: 'Maak de samenvatting',
    recheck: 'Controleer opnieuw',
    refresh: 'Ververs de cijfers',
    notChecked: 'Nog niet gecontroleerd.',
    checkedAt: (time: string) => `Gecontroleerd om ${time}.`,
    foundSome: (n: number) => `${count(n, 'bevinding', 'bevindingen')}.`,
    foundNone: 'Geen bevindingen.',
    stale: 'Verouderd',
    staleWhy: 'Er is een cel gewijzigd. Deze cijfers zijn van daarvoor.',
    refreshing: 'Wordt bijgewerkt …',
    noTables: 'Geen tabel met social return gevonden',
    noTablesWhy:
      'Deze werkmap heeft geen tabel met opdrachten of inzet die wij herkennen. We zoeken naar kolommen als Opdrachtwaarde en Bouwblok.',
    damaged: (parts: readonly string[]) =>
      `Wat in deze werkmap is bewaard, is deels beschadigd en wordt niet gebruikt: ${list(parts.map(partName))}. Importeer of kies dit opnieuw.`,
    choices: 'Wat wilt u doen?',
    choiceTemplate: 'Nieuwe monitoring maken',
    choiceTemplateWhy: 'Zet lege tabellen voor opdrachten en inzet in deze werkmap, met keuzelijsten en formules.',
    choiceCheck: 'Zoek uit wat er ontbreekt',
    choiceCheckWhy: 'Laat zien welke tabellen en kolommen we missen, en wat er het meest op lijkt.',
    choiceImport: 'Catalogus importeren',
    choiceImportWhy: 'Leest een gepubliceerde tabel met bouwblokken en bewaart die in deze werkmap.',
    choiceFormula: 'Rekenen met een formule',
    choiceFormulaWhy: 'Dat kan in elke cel. Bijvoorbeeld de verplichting bij een opdracht van € 1.000.000:',
  },

  validation: {
    heading: 'Controle',
    intro: 'Controleert alle opdrachten en alle regels inzet. Er verandert niets in uw werkmap.',
    run: 'Controleer deze werkmap',
    rerun: 'Controleer opnieuw',
    stopped: 'De controle is gestopt. Er is niets gewijzigd.',
    stoppedKept: 'De controle is gestopt. U ziet de uitkomst van de vorige keer.',
    headline: (errors: number, warnings: number, tips: number) =>
      `${number(errors)} blokkerend, ${number(warnings)} controleren, ${count(tips, 'tip', 'tips')}`,
    clean: 'Geen bevindingen',
    cleanWhy: 'Alles wat we konden controleren, klopt.',
    filters: 'Toon alleen',
    filter: {
      error: (n: number) => `${number(n)} Blokkerend`,
      warning: (n: number) => `${number(n)} Controleren`,
      info: (n: number) => count(n, 'Tip', 'Tips'),
    },
    covered: (rows: number, rules: number, time: string) =>
      `Gecontroleerd om ${time}: ${count(rows, 'regel inzet', 'regels inzet')}, ${count(rules, 'controle', 'controles')}.`,
    updated: (headline: string) => `Bijgewerkt: ${headline}.`,
    notChecked: (n: number) => count(n, 'controle niet uitgevoerd', 'controles niet uitgevoerd'),
    notCheckedBecause: (rules: readonly string[], because: string) =>
      `„${because}” ontbreekt. Daarom niet bekeken: ${list(rules)}.`,
    silenced: (n: number) =>
      n === 1
        ? 'Eén gevolg van een lege of onleesbare cel is niet apart gemeld.'
        : `${number(n)} gevolgen van lege of onleesbare cellen zijn niet apart gemeld.`,
    places: (n: number) => count(n, 'plek', 'plekken'),
    cellsOf: (title: string, sheet: string) => `${title}: cellen in ${sheet}`,
    showAll: (n: number) => `Toon alle ${number(n)}`,
    wholeWorkbook: 'Hele werkmap',
    rule: 'Bron',
    nothingInFilter: 'Geen bevindingen van deze soort.',
    showAllKinds: 'Toon alle soorten',
    manualRecheck: 'Deze werkmap is groot. Na een wijziging controleert u zelf opnieuw.',
  },

  catalogue: {
    heading: 'Catalogi met bouwblokken',
    own: 'In deze werkmap',
    builtIn: 'Meegeleverd',
    restoring: 'De catalogi van deze werkmap worden gelezen …',
    noneOwn: 'Nog geen. Importeer de tabel van uw opdrachtgever, of gebruik een meegeleverde.',
    import: 'Importeer een catalogus',
    blocks: (n: number) => count(n, 'blok', 'blokken'),
    pins: (n: number) =>
      n === 0 ? 'bij geen opdracht vastgelegd' : `vastgelegd bij ${count(n, 'opdracht', 'opdrachten')}`,
    undated: 'zonder datum',
    inFormulas: (id: string) => `in formules: ${id}`,
    validFrom: (day: string) => `vanaf ${day}`,
    validTo: (day: string) => `tot en met ${day}`,
    hours: (hours: number) => `${number(hours)} uur per week`,
    hoursUnknown: 'urennorm onbekend',
    source: 'Bron',
    details: (label: string) => `Blokken van ${label}`,
  },

  values: {
    perFteYear: (amount: string) => `${amount} per fte per jaar`,
    perFteMonth: (amount: string) => `${amount} per fte per maand`,
    perWeek: (amount: string) => `${amount} per week`,
    perDay: (amount: string) => `${amount} per dag`,
    perHour: (amount: string) => `${amount} per uur`,
    perPerson: (amount: string) => `${amount} per persoon`,
    invoice: 'factuurwaarde',
    cost: 'gemaakte kosten',
    labourCost: 'loonkosten',
    discount: (share: string) => `${share} korting`,
    agreed: 'in overleg',
    unknown: 'geen waarde in de bron',
    or: 'of',
  },

  limits: {
    months: (n: number) => `tot ${count(n, 'maand', 'maanden')}`,
    fteMonths: (n: number) => `tot ${count(n, 'fte-maand', 'fte-maanden')}`,
    contract: 'zolang het contract loopt',
    agreement: 'zolang de overeenkomst loopt',
    always: 'altijd',
    none: 'geen grens in de bron',
  },

  roles: { base: 'basis', bonus: 'bonus', discount: 'korting' },

  import: {
    heading: 'Catalogus importeren',
    steps: 'Stappen',
    step: { source: 'Bron', review: 'Nakijken', settle: 'Vastleggen' },
    cancel: 'Stop met importeren',
    file: {
      label: 'Bestand met de tabel',
      choose: 'Kies een bestand',
      drop: 'of sleep het hierheen',
      kinds: '.csv, .tsv, .txt of .xlsx, hoogstens 20 MB. Het bestand blijft op uw computer.',
    },
    paste: {
      label: 'Of plak de tabel',
      hint: 'Kopieer de tabel uit een webpagina, pdf of spreadsheet, met de kopregel erbij.',
      read: 'Lees de geplakte tabel',
    },
    reading: (name: string) => `${name} wordt gelezen …`,
    pastedName: 'geplakte tekst',
    sheet: { label: 'Op welk blad staat de tabel?', read: 'Lees dit blad' },
    wrongKind: (name: string) =>
      `${name} kunnen we niet lezen. Kies een bestand dat eindigt op .csv, .tsv, .txt of .xlsx.`,
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
    toSettle: 'Naar vastleggen',
    toReview: 'Terug naar nakijken',
    toSource: 'Andere bron',
    settle: {
      authority: 'Opdrachtgever of regio',
      label: 'Naam van de catalogus',
      id: 'Korte naam voor formules',
      idHint: 'Kleine letters, cijfers en streepjes, bijvoorbeeld hengelo.',
      idWrong: 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld hengelo.',
      validFrom: 'Geldig vanaf',
      validFromHint: 'Bijvoorbeeld 01-07-2026. Laat leeg als de bron geen datum noemt.',
      validFromWrong: 'Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 01-07-2026.',
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
  },

  summary: {
    heading: 'Samenvatting',
    intro: 'Maakt tabbladen in deze werkmap. Uw eigen bladen blijven zoals ze zijn.',
    choose: 'Welke tabbladen?',
    tabs: {
      overview: { name: 'Overzicht', why: 'Per opdracht: verplichting, ingediend, goedgekeurd en verwacht.' },
      findings: { name: 'Bevindingen', why: 'Alle bevindingen, met een link naar de cel.' },
    },
    chooseOne: 'Kies ten minste één tabblad.',
    make: 'Maak samenvatting',
    remake: 'Vernieuw samenvatting',
    rewrites: 'Een tabblad dat wij eerder maakten, wordt opnieuw geschreven. Eigen aantekeningen daarop verdwijnen.',
    done: 'De samenvatting is klaar',
    madeAt: (time: string) => `Gemaakt om ${time}.`,
    staleSince: (time: string) => `Verouderd sinds ${time}: er is een cel gewijzigd.`,
    openTab: (tab: string) => `Ga naar ${tab}`,
    madeTabs: 'Gemaakte tabbladen',
    allAgree: 'Alle totalen sluiten aan.',
    differences: (n: number) => `${count(n, 'totaal sluit', 'totalen sluiten')} niet aan`,
    differencesWhy: 'Op SROI Overzicht leest u bij elk verschil waardoor het komt.',
    difference: (what: string, difference: string) => `${what}: verschil ${euro(difference)}.`,
    notSummed: (what: string) => `${what}: niet op te tellen, want in uw kolom staat een foutwaarde.`,
    noTables: 'Er zijn geen opdrachten of inzet om samen te vatten. Bekijk eerst bij Controle wat er ontbreekt.',
    toValidation: 'Naar Controle',
  },

  explain: {
    label: 'Uitleg bij de gekozen cel',
    why: 'Waarom dit bedrag?',
    whyOther: 'Waarom deze uitkomst?',
    working: 'De uitleg wordt opgehaald …',
    nested: 'Onze functie staat hier in een grotere formule. De uitleg gaat alleen over onze functie.',
    cannot: 'De uitleg bij deze formule kunnen we hier niet geven.',
    /** Where a long explanation starts a new line. */
    newLines: ['Bron:', 'Open in de bron:'],
    copy: 'Kopieer motivering',
    copied: 'Gekopieerd',
    yes: 'Ja',
    no: 'Nee',
    empty: 'leeg',
  },

  formulas: {
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
  },

  about: {
    heading: 'Over deze invoegtoepassing',
    what: 'Rekent met bouwblokken voor social return, controleert kwartaalrapporten en maakt samenvattingen.',
    privacy: 'Alles gebeurt op uw eigen computer. Er gaan geen gegevens de werkmap uit.',
    version: (version: string) => `Versie ${version}`,
    licence: 'Vrije software onder de licentie EUPL-1.2.',
    today: (day: string) => `De cijfers gelden op ${day}.`,
    policies: 'Beleid',
    catalogues: 'Catalogi',
    checkedOn: (day: string) => `vergeleken met de bron op ${day}`,
    noAdvice: 'De uitkomsten zijn een hulpmiddel. Het contract en het beleid van de opdrachtgever gaan voor.',
  },

  help: {
    heading: 'Hulp',
    topics: [
      {
        title: 'Waar begin ik?',
        text: 'Open de werkmap met uw kwartaalrapport en kies Controle. Elke bevinding zegt wat er staat, wat er moet staan en wat u doet.',
      },
      {
        title: 'Hoe kom ik bij een cel?',
        text: 'Kies in de lijst een cel, zoals H14. De cel wordt geselecteerd in uw blad. Met de pijltjestoetsen loopt u door de cellen.',
      },
      {
        title: 'Wat telt mee?',
        text: 'Alleen regels met status akkoord zijn goedgekeurd. Concept en ingediend zijn in behandeling. Die twee tellen we nooit bij elkaar op.',
      },
      {
        title: 'Waarom dit bedrag?',
        text: 'Selecteer een cel met een SROI-formule. Onderaan dit venster ziet u hoe het bedrag tot stand kwam.',
      },
      {
        title: 'Er staat #NAAM? in een cel',
        text: 'Kies in het menu (…) Formules herstellen. Daar kunt u ook kiezen dat Social return meteen laadt als de werkmap opent.',
      },
      {
        title: 'Toetsen',
        text: 'Tab gaat naar het volgende onderdeel, Enter kiest, de pijltjes lopen door tabbladen en cellen. In Excel wisselt F6 tussen blad en venster.',
      },
    ],
  },

  errors: {
    title: 'Dat lukte niet',
    left: {
      'as-it-was': 'Er is niets gewijzigd in uw werkmap.',
      unknown:
        'Mogelijk is een deel al geschreven. Bekijk de bladen met SROI in de naam voordat u bewaart. Klopt er iets niet, ' +
        'sluit de werkmap dan zonder te bewaren of zet een vorige versie terug (Bestand, Info, Versiegeschiedenis).',
    },
    noUndo:
      'Ongedaan maken in Excel (Ctrl+Z) werkt hier meestal niet, en daarna ook niet altijd voor wat u ervoor deed. Bewaar zo nodig eerst.',
    unexpected:
      'Er ging bij ons iets mis. Probeer het opnieuw. Blijft het misgaan, geef dan deze code door aan uw beheerder:',
    noExcel: 'Deze pagina hoort in Excel. Open Excel, kies Social return op het lint en open het venster daar.',
    noOffice: {
      title: 'De verbinding met Office ontbreekt',
      what: 'Social return heeft een bestand van Microsoft nodig (office.js) en kan dat hier niet laden. Er is niets gewijzigd in uw werkmap.',
      you: 'Controleer uw internetverbinding, sluit dit venster en open het opnieuw.',
      admin: 'Blijft dit zo, vraag uw beheerder dan om deze adressen toe te laten in proxy en firewall:',
    },
    oldExcel: {
      title: 'Deze versie van Excel is te oud',
      what: 'Social return werkt in Microsoft 365, in Excel 2021 of nieuwer, en in Excel op het web. Er is niets gewijzigd in uw werkmap.',
      you: 'Werk Excel bij (Bestand, Account, Bijwerkopties), of open de werkmap in Excel op het web.',
      admin: 'Kan dat niet, geef dan aan uw beheerder door wat deze Excel mist:',
    },
    loading: 'Een onderdeel kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
    workbook: {
      'not-xlsx': 'Dit is geen Excel-bestand (.xlsx). Bewaar het als .xlsx en probeer het opnieuw.',
      'empty-file': 'Het bestand is leeg. Kies een ander bestand.',
      encrypted:
        'Het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf of maak een kopie zonder, en probeer het opnieuw.',
      'old-xls': 'Dit is een oud Excel-bestand (.xls). Open het in Excel en bewaar het als .xlsx.',
      truncated: 'Het bestand is niet compleet. Download of kopieer het opnieuw.',
      'too-large': 'De werkmap is te groot om te lezen. Verwijder bladen die niet nodig zijn en probeer het opnieuw.',
      'broken-xml': 'Het bestand is beschadigd. Open het in Excel, laat het herstellen en bewaar het opnieuw.',
      'no-sheets': 'In het bestand staat geen werkblad. Kies een ander bestand.',
      protected:
        'De werkmap of het blad is beveiligd. Hef de beveiliging op bij Controleren, Blad beveiligen, en probeer het opnieuw.',
      'read-only': 'De werkmap is alleen-lezen. Bewaar een kopie en werk daarin verder.',
      'editing-cell': 'U bent een cel aan het bewerken. Druk op Enter of Esc en probeer het opnieuw.',
      'sheet-gone': 'Het blad bestaat niet meer. Controleer de werkmap opnieuw.',
      'name-taken': 'Er is al een blad met die naam. Geef dat blad een andere naam en probeer het opnieuw.',
      'workbook-protected':
        'De opbouw van de werkmap is beveiligd, dus er kan geen blad bij. Hef dit op bij Controleren, Werkmap beveiligen, en probeer het opnieuw.',
      'changed-meanwhile':
        'Iemand heeft de werkmap tegelijk gewijzigd. Controleer de werkmap opnieuw en probeer het daarna nog eens.',
      busy: 'Excel is bezig, of er staat nog een venster open. Sluit dat venster of wacht even, en probeer het opnieuw.',
      'connection-lost':
        'De verbinding met Excel is verbroken. Sluit dit venster, open het opnieuw en probeer het nog eens.',
      'no-permission': 'Excel staat deze wijziging niet toe. Kijk of u de werkmap mag bewerken en probeer het opnieuw.',
      'outdated-host': 'Deze versie van Excel kan dit niet. Werk Excel bij, of gebruik Excel op het web.',
      'host-failure': 'Excel gaf geen antwoord. Wacht even en probeer het opnieuw.',
    },
  },
}
