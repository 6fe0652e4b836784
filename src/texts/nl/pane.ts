import { formatsFor } from '../format'

const { count, euro, list, number, percentage } = formatsFor('nl')

/** "catalogue/oost@2025-01-01" in words. */
function partName(key: string): string {
  const [kind = '', name = ''] = key.split('/')
  const words: Readonly<Record<string, string>> = {
    catalogue: `catalogus ${name}`,
    policy: `beleid ${name}`,
    settings: 'de instellingen',
    approvals: 'akkoorden van regels',
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
    stopped: 'De controle is gestopt. Er is niets gewijzigd.',
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
    contracts: 'Opdrachten',
    approvals: 'Akkoord geven',
    columns: 'Kolommen',
    policy: 'Beleid',
    compare: 'Regio’s vergelijken',
    portfolio: 'Meerdere werkmappen samenvatten',
    template: 'Sjabloon invoegen',
    copies: 'Kopie om te delen',
    formulas: 'Formules herstellen',
    help: 'Hulp',
    about: 'Over deze invoegtoepassing',
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
    change: 'Wijzig',
    changeRules: 'Wijzig beleid en catalogus',
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
    perContract: 'Bekijk per opdracht',
    submitted: 'In behandeling',
    waiting: (rows: number) => `${count(rows, 'regel wacht', 'regels wachten')} op akkoord`,
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
    choiceColumns: 'Deze tabel gebruiken',
    choiceColumnsWhy: 'Wijst uw eigen tabel aan en vraagt één keer wat de kolommen betekenen.',
    choiceImport: 'Catalogus importeren',
    choiceImportWhy: 'Leest een gepubliceerde tabel met bouwblokken en bewaart die in deze werkmap.',
    choiceFormula: 'Rekenen met een formule',
    choiceFormulaWhy: 'Dat kan in elke cel. Bijvoorbeeld de verplichting bij een opdracht van € 1.000.000:',
  },

  explain: {
    label: 'Uitleg bij de gekozen cel',
    why: 'Waarom dit bedrag?',
    whyOther: 'Waarom deze uitkomst?',
    working: 'De uitleg wordt opgehaald …',
    yes: 'Ja',
    no: 'Nee',
    empty: 'leeg',
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
