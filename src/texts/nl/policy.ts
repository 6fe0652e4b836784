import { formatsFor } from '../format'

const { number, day, list } = formatsFor('nl')

function contracts(n: number): string {
  return n === 1 ? '1 opdracht' : `${number(n)} opdrachten`
}

/** Words of the screens on which one chooses, reads, adapts and imports policies. */
export const policy = {
  title: 'Beleid',
  intro: 'Het beleid zegt wanneer social return geldt en hoeveel. De catalogus zegt wat elke inzet waard is.',
  policy: 'Beleid',
  catalogue: 'Catalogus',
  restoring: 'Het beleid van deze werkmap wordt gelezen …',
  unread: 'De keuzes van deze werkmap konden niet worden gelezen. Bij de volgende keuze proberen we dat eerst opnieuw.',

  now: {
    heading: 'Deze werkmap',
    why: {
      chosen: 'gekozen voor deze werkmap',
      'of-policy': 'hoort bij het beleid',
      standard: 'er is niets gekozen, dan geldt DUOplus',
    },
    unknown: (asked: string) => `${asked}, maar dat kennen we niet. Kies hieronder een ander.`,
    noCatalogue: 'geen. Bij dit beleid hoort geen catalogus die wij hebben. Kies er hieronder een.',
  },

  choice: {
    policyNone: 'Niets kiezen: dan geldt DUOplus',
    /** The catalogue that comes with the policy in the list above. */
    catalogueOfPolicy: (catalogue: string) => `Die bij het beleid hoort: ${catalogue}`,
    catalogueNone: 'Niets kiezen: bouwblokken zijn dan niet te berekenen',
    byDate: (label: string) => `${label}, de versie van de datum`,
    otherThanPolicy: (catalogue: string) => `Bij dit beleid hoort de catalogus ${catalogue}.`,
    needed: 'Bij dit beleid hoort geen catalogus die wij hebben. Kies er zelf een.',
    why: 'Geldt voor formules en opdrachten waarbij niets anders staat.',
    confirm: 'Gebruik voor deze werkmap',
    working: 'De keuze wordt bewaard …',
    same: 'Dit is al de keuze van deze werkmap.',
    done: (policyLabel: string, catalogueLabel: string | null) =>
      catalogueLabel === null
        ? `Deze werkmap rekent nu met het beleid ${policyLabel}, zonder catalogus. De formules zijn opnieuw berekend.`
        : `Deze werkmap rekent nu met het beleid ${policyLabel} en de catalogus ${catalogueLabel}. De formules zijn opnieuw berekend.`,
    undone: 'De vorige keuze geldt weer. De formules zijn opnieuw berekend.',
    keepOwn: (n: number) =>
      n === 1
        ? 'Bij één opdracht staat een eigen keuze. Die houdt zij.'
        : `Bij ${number(n)} opdrachten staat een eigen keuze. Die houden zij.`,
  },
  undo: 'Maak ongedaan',

  contracts: {
    heading: 'Per opdracht',
    summary: (n: number, own: number) =>
      own === 0
        ? `${contracts(n)}, allemaal met de keuze van de werkmap.`
        : `${contracts(n)}, waarvan ${number(own)} met een eigen keuze.`,
    none: 'Deze werkmap heeft nog geen opdrachten.',
    unknown: 'De opdrachten zijn nog niet gelezen.',
    open: 'Kies per opdracht',
    title: 'Beleid en catalogus per opdracht',
    intro: 'Vink de opdrachten aan en kies eronder waarmee zij rekenen.',
    list: 'Opdrachten',
    find: 'Zoek een opdracht',
    shown: (n: number, total: number) => `${number(n)} van ${contracts(total)} getoond`,
    chosen: (n: number) => `${contracts(n)} aangevinkt`,
    chooseAll: (n: number) => `Vink alle ${number(n)} aan`,
    chooseNone: 'Vink geen aan',
    noneFound: 'Geen opdracht met deze tekst. Zoek op kenmerk of naam.',
    notKnown: { policy: 'onbekend', catalogue: 'geen, of een die wij niet kennen' },
    keep: 'Laat zoals het is',
    clear: 'Geen eigen keuze: volg de werkmap',
    confirm: (n: number) => `Leg vast bij ${contracts(n)}`,
    chooseSome: 'Vink eerst een opdracht aan.',
    chooseWhat: 'Kies eerst een beleid of een catalogus.',
    toColumn: (what: string, header: string, sheet: string) =>
      `${what}: we schrijven in de kolom ${header} op ${sheet}, één cel per opdracht. Staat daar een formule, dan komt de keuze ervoor in de plaats.`,
    toSettings: (what: string) =>
      `${what}: uw tabel heeft die kolom niet. We bewaren de keuze op een verborgen blad, SROI Instellingen.`,
    working: 'De keuze wordt vastgelegd …',
    done: (n: number) => `Vastgelegd bij ${contracts(n)}. De bedragen zijn opnieuw berekend.`,
    undone: 'Alles staat weer zoals het was. De bedragen zijn opnieuw berekend.',
  },

  list: {
    heading: 'Alle beleid',
    own: 'Eigen beleid van deze werkmap',
    noneOwn: 'Nog geen. Open een beleid om het te kopiëren en aan te passen, of importeer er een.',
    builtIn: 'Meegeleverd',
    find: 'Zoek beleid',
    found: (n: number) => (n === 1 ? '1 beleid gevonden' : `${number(n)} keer beleid gevonden`),
    noneFound: 'Geen beleid met deze tekst. Zoek op de naam van een gemeente of regio.',
    isDefault: 'keuze van deze werkmap',
    isStandard: 'geldt als er niets is gekozen',
    usedBy: (n: number) => `bij ${contracts(n)}`,
    undated: 'zonder datum',
    from: (from: string) => `vanaf ${day(from)}`,
    until: (until: string) => `tot en met ${day(until)}`,
    inFormulas: (id: string) => `in formules: ${id}`,
    import: 'Importeer een beleid',
    resume: 'Ga verder met uw concept',
    resumeWhy: (label: string) => `U was bezig met ${label}. Het is nog niet bewaard.`,
    unnamed: 'een eigen beleid',
  },

  page: {
    use: 'Gebruik voor deze werkmap',
    inUse: 'Dit beleid is de keuze van deze werkmap.',
    standard: 'Dit beleid geldt nu in deze werkmap, want er is niets gekozen.',
    usedBy: (n: number) => `Het geldt bij ${contracts(n)}.`,
    copy: 'Kopieer en pas aan',
    edit: 'Maak een nieuwe versie',
    oneDraft: 'Er kan één concept tegelijk zijn.',
    startAnew: 'Gooi dat concept weg en begin hiermee',
    export: 'Exporteer als bestand',
    remove: 'Verwijder',
    questions: 'Open vragen',
    questionsWhy: 'Wat de bron open laat, en hoe wij het lezen.',
    reading: 'Zo lezen wij het:',
    section: (section: string) => `Bron: ${section}`,
    gone: 'Dit beleid staat niet meer in deze werkmap.',
  },

  remove: {
    ask: (label: string) => `${label} uit deze werkmap verwijderen?`,
    why: 'Exporteer het eerst als u het wilt bewaren. Andere werkmappen veranderen niet.',
    confirm: 'Verwijder dit beleid',
    cancel: 'Laat staan',
    working: 'Het beleid wordt verwijderd …',
    done: (label: string) => `${label} is uit deze werkmap verwijderd.`,
    refused: (label: string) => `${label} wordt nog gebruikt en blijft dus staan`,
    asDefault: 'Het is de keuze van deze werkmap. Kies eerst een ander beleid.',
    byContracts: (kenmerken: readonly string[], more: number) =>
      `Het geldt bij ${more === 0 ? list(kenmerken) : `${kenmerken.join(', ')} en nog ${contracts(more)}`}. Kies daar eerst een ander beleid.`,
    byCells: 'Het staat in deze cellen. Zet daar eerst iets anders neer.',
    moreCells: (n: number) => `en nog ${number(n)}`,
    goTo: (address: string, sheet: string) => `Ga naar ${address} op ${sheet}`,
  },

  export: {
    heading: 'Exporteren',
    why: 'Met dit bestand gebruikt een collega hetzelfde beleid in een andere werkmap.',
    download: 'Download het bestand',
    started: (name: string) => `${name} wordt gedownload. Gebeurt er niets? Kopieer dan de tekst.`,
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd',
    text: (name: string) => `Inhoud van ${name}`,
    textHint: 'Lukt downloaden hier niet? Kopieer deze tekst en bewaar haar als bestand.',
  },

  import: {
    title: 'Beleid importeren',
    intro:
      'Een collega of een opdrachtgever kan een beleid als bestand delen (.json). Wij lezen het en bewaren nog niets.',
    choose: 'Kies een bestand',
    file: 'Bestand met het beleid',
    drop: 'of sleep het hierheen',
    kinds: '.json, hoogstens 1 MB. Het bestand blijft op uw computer.',
    paste: 'Of plak de tekst',
    pasteHint: 'Alles van de eerste tot en met de laatste accolade.',
    read: 'Lees de geplakte tekst',
    reading: 'Het beleid wordt gelezen …',
    notJson: 'Dit is geen beleidsbestand. Kies een bestand dat eindigt op .json en dat uit Social return komt.',
    tooLarge: 'Dit bestand is groter dan 1 MB. Een beleid is veel kleiner; kies een ander bestand.',
    empty: 'Er staat niets in. Kies een ander bestand of plak de tekst.',
    problems: (n: number) => (n === 1 ? 'Eén ding klopt nog niet' : `${number(n)} dingen kloppen nog niet`),
    problemsWhy: 'Verbeter dit in het bestand en lees het opnieuw. Er is niets bewaard.',
    reviewWhy: 'Lees het beleid na. Het is nog niet bewaard.',
    other: 'Kies een ander bestand',
  },

  keep: {
    confirm: 'Bewaar in deze werkmap',
    why: 'We bewaren het beleid op een verborgen blad, SROI Instellingen. Aan uw eigen bladen verandert niets.',
    working: 'Het beleid wordt bewaard …',
    done: (label: string) => `${label} is bewaard`,
    known: (label: string) => `${label} stond al in deze werkmap`,
    doneWhy: (id: string) => `Het staat in deze werkmap. In formules en in de kolom Beleid schrijft u ${id}.`,
    renamed: (id: string) =>
      `De korte naam was al van een ander beleid. Daarom heet dit ${id}. Wat al met die naam rekende, verandert niet.`,
    useWhy: 'Wilt u er ook mee rekenen?',
    toPolicy: 'Bekijk het beleid',
    toList: 'Naar alle beleid',
  },
}
