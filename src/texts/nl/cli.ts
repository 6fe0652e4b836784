/** What Excel's own errors mean; ours bring their own sentence. */
const NATIVE_ERRORS: Readonly<Record<string, string>> = {
  '#NAME?': 'De formule noemt een functie of naam die hier niet bestaat. Kijk of zij goed gespeld is, in het Engels.',
  '#DIV/0!': 'De formule deelt door nul of door een lege cel.',
  '#REF!': 'De formule verwijst naar een cel die er niet is. Er is hier geen werkmap bij.',
  '#VALUE!': 'Een argument is van de verkeerde soort, bijvoorbeeld tekst waar een getal hoort.',
  '#NUM!': 'Een getal valt buiten wat de functie aankan.',
  '#N/A': 'De gezochte waarde is er niet.',
}

/** Words of the command line. */
export const cli = {
  usage: (p: { commands: readonly string[] }) =>
    [
      'Social return op de opdrachtregel.',
      '',
      'Gebruik: npm run -s sroi -- <commando> [opties]',
      '',
      ...p.commands.map((line) => `  ${line}`),
      '',
      'Overal: --json (één JSON-document), --lang nl|en, --today JJJJ-MM-DD, --policy P en --catalogue C (voor opdrachten die er geen noemen; naam of bestand). Afsluitcode 0: klaar; 1: klaar, met blokkerende bevindingen; 2: niet gelukt.',
    ].join('\n'),
  synopsis: {
    eval: "eval '<formule>' [--policy P] [--catalogue C]       rekent een formule uit (Engelse namen, komma's ertussen)",
    import: 'import BESTAND [--sheet B] [--out catalogus.json]   leest een bouwblokkentabel',
    validate: 'validate BESTAND… [--csv UIT.csv] [--previous VORIGE.xlsx]   controleert werkmappen',
    summarise:
      'summarise BESTAND…|MAP --out UIT.xlsx [--csv UIT.csv] [--with conversation,council] [--workers N]   maakt een overzicht; met gespreksbladen en een tekst voor de raad als u daarom vraagt',
    fix: 'fix BESTAND --out UIT.xlsx                          maakt een kopie en herstelt wat zonder vragen kan',
    clean: 'clean BESTAND --out UIT.xlsx                        maakt een kopie zonder de gevonden persoonsgegevens',
    freeze:
      'freeze BESTAND --out UIT.xlsx                       maakt een kopie met vaste waarden in plaats van SROI-formules',
    template: 'template monitoring|tender --out UIT.xlsx           maakt een lege werkmap om in te vullen',
    compare: 'compare GROEP [--fte N] [--months N] [--catalogue C] vergelijkt een plaatsing in alle catalogi',
    policies:
      'policies [BELEID]                                   noemt de ingebouwde beleidsregels, of laat er één lezen',
    catalogues:
      'catalogues [CATALOGUS [NIEUWERE]]                   noemt de ingebouwde catalogi, laat er één lezen of vergelijkt er twee',
  },
  errors: {
    noCommand: (commands: string) => `Noem een commando: ${commands}.`,
    unknownCommand: (p: { command: string; nearest: string | null; commands: string }) =>
      `Het commando "${p.command}" bestaat niet. ${p.nearest === null ? '' : `Bedoelde u "${p.nearest}"? `}Kies uit: ${p.commands}.`,
    unknownOption: (p: { option: string; command: string; options: string }) =>
      `Het commando "${p.command}" kent de optie ${p.option} niet. Mogelijk zijn: ${p.options}.`,
    optionNeedsValue: (option: string) => `Achter ${option} hoort een waarde.`,
    optionTakesNoValue: (option: string) => `Achter ${option} hoort geen waarde.`,
    language: (found: string) => `De taal "${found}" ken ik niet. Kies nl of en.`,
    workers: (found: string) => `"${found}" is geen aantal. Schrijf --workers als een getal van 1 tot en met 99.`,
    stopped: 'Gestopt. Er is niets geschreven.',
    today: (found: string) => `"${found}" is geen datum. Schrijf --today als JJJJ-MM-DD, bijvoorbeeld 2026-09-30.`,
    tooFew: (command: string): string =>
      command === 'eval'
        ? 'Geef een formule, tussen aanhalingstekens.'
        : command === 'template'
          ? 'Noem een sjabloon: monitoring of tender.'
          : command === 'compare'
            ? 'Noem wie u plaatst, bijvoorbeeld WIA.'
            : 'Noem het bestand dat ik moet lezen.',
    tooMany: (p: { command: string; extra: string; most: number }) =>
      `Het commando "${p.command}" leest ${p.most === 1 ? 'één ding' : 'hoogstens twee dingen'} tegelijk; "${p.extra}" is er een te veel. Zet een formule tussen aanhalingstekens.`,
    noOperands: (p: { command: string; extra: string }) =>
      `Het commando "${p.command}" heeft geen bestand nodig; "${p.extra}" hoort hier niet.`,
    withUnknown: (p: { asked: string; nearest: string | null; tabs: string }) =>
      `Het tabblad "${p.asked}" ken ik niet. ${p.nearest === null ? '' : `Bedoelde u "${p.nearest}"? `}Achter --with kunt u kiezen uit: ${p.tabs}.`,
    outHasEntries: (file: string) =>
      `In ${file} is op SROI Gesprek getypt. Zet --with conversation erbij, dan blijft dat staan, of kies bij --out een andere naam.`,
    outLocked: (file: string) =>
      `${file} bestaat al en heeft een wachtwoord, dus wij zien niet of er op SROI Gesprek is getypt. Kies bij --out een andere naam.`,
    outNeeded: 'Zeg met --out waar het overzicht moet komen, bijvoorbeeld --out overzicht.xlsx.',
    fixOutNeeded: 'Zeg met --out waar de herstelde kopie moet komen, bijvoorbeeld --out hersteld.xlsx.',
    templateKind: (p: { asked: string; nearest: string | null }) =>
      `Het sjabloon "${p.asked}" ken ik niet. ${p.nearest === null ? '' : `Bedoelde u "${p.nearest}"? `}Kies uit: monitoring, tender.`,
    templateOutNeeded: (kind: string) => `Zeg met --out waar het sjabloon moet komen, bijvoorbeeld --out ${kind}.xlsx.`,
    outIsInput: (file: string) =>
      `${file} is een bestand dat gelezen wordt. Kies bij --out een andere naam, dan blijft het origineel zoals het is.`,
    outNotXlsx: (file: string) => `${file} eindigt niet op .xlsx. Kies bij --out een naam die zo eindigt.`,
    outNoFolder: (file: string) => `De map waarin ${file} moet komen bestaat niet.`,
    outNotWritable: (file: string) =>
      `${file} kan niet worden geschreven. Staat het bestand nog open, of mag u hier niet schrijven?`,
    noSuchFile: (file: string) => `${file} bestaat niet.`,
    isFolder: (file: string) => `${file} is een map. Noem een bestand.`,
    notReadable: (file: string) => `${file} kan niet worden gelezen. Mag u dit bestand openen?`,
    folderEmpty: (folder: string) => `In de map ${folder} staan geen .xlsx-bestanden.`,
    formula: (p: { formula: string; position: number | null }) =>
      `De formule kan niet worden gelezen${p.position === null ? '' : ` (bij teken ${String(p.position)})`}. Schrijf haar met Engelse namen en komma's, bijvoorbeeld =SROI_OBLIGATION(1000000).`,
    policyUnknown: (p: { asked: string; nearest: string | null }) =>
      `Beleid "${p.asked}" ken ik niet.${p.nearest === null ? '' : ` Bedoelde u "${p.nearest}"?`} Het commando "policies" noemt wat er is; een eigen beleid is een .json-bestand.`,
    catalogueUnknown: (p: { asked: string; nearest: string | null }) =>
      `Catalogus "${p.asked}" ken ik niet.${p.nearest === null ? '' : ` Bedoelde u "${p.nearest}"?`} Het commando "catalogues" noemt wat er is; een eigen catalogus is een .json-bestand.`,
    notJson: (file: string) => `${file} is geen geldige JSON.`,
    policyInvalid: (p: { file: string; problem: string }) => `${p.file} is geen geldig beleid. ${p.problem}`,
    catalogueInvalid: (p: { file: string; problem: string }) => `${p.file} is geen geldige catalogus. ${p.problem}`,
    noSuchSheet: (p: { sheet: string; sheets: string }) => `Er is geen blad "${p.sheet}". De bladen zijn: ${p.sheets}.`,
    noBlocks: (file: string) =>
      `In ${file} is geen tabel met bouwblokken gevonden: geen rij met een omschrijving en een waarde.`,
    source: {
      'empty-file': (file: string) => `${file} is leeg.`,
      'too-large': (file: string) => `${file} is te groot om als tabel te lezen.`,
      'too-many-rows': (file: string) => `${file} heeft te veel rijen voor een tabel met bouwblokken.`,
      'too-many-blocks': (file: string) =>
        `${file} heeft een tabel met meer dan 2.000 waarden. Dat is waarschijnlijk een andere lijst dan bouwblokken. Kies met --sheet het blad met de bouwblokken, of bewaar alleen die tabel.`,
      'is-workbook': (file: string) =>
        `${file} is een Excel-werkmap. Geef het bestand de uitgang .xlsx en probeer het opnieuw.`,
      'is-pdf': (file: string) => `${file} is een PDF. Kopieer de tabel daaruit naar een tekstbestand of een werkblad.`,
      'binary-file': (file: string) => `${file} bevat geen leesbare tekst.`,
      'no-table': (file: string) => `In ${file} is geen tabel gevonden.`,
      'loose-amounts': (file: string) =>
        `In ${file} staan de bedragen los van de omschrijvingen, en hun aantallen zijn niet gelijk. Zet elke omschrijving met haar bedrag op één regel, met een tab of puntkomma ertussen.`,
    },
    ownMistake: (kind: string) =>
      `Het programma kon dit niet afmaken door een fout van onszelf (${kind}). Er is niets geschreven.`,
  },
  workbook: {
    'not-xlsx': (file: string) => `${file} is geen Excel-werkmap (.xlsx).`,
    'empty-file': (file: string) => `${file} is leeg.`,
    encrypted: (file: string) =>
      `${file} is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.`,
    'old-xls': (file: string) => `${file} is een werkmap in de oude vorm (.xls). Sla haar in Excel op als .xlsx.`,
    truncated: (file: string) => `${file} is niet compleet; waarschijnlijk is het kopiëren of downloaden afgebroken.`,
    'too-large': (file: string) => `${file} is te groot of te sterk samengeperst om veilig te openen.`,
    'broken-xml': (file: string) =>
      `${file} is beschadigd en kan niet worden gelezen. Open het in Excel en sla het opnieuw op.`,
    'no-sheets': (file: string) => `${file} bevat geen werkbladen.`,
    protected: (file: string) => `${file} is beveiligd tegen wijzigen. Hef de beveiliging van de werkmap op.`,
    'read-only': (file: string) => `${file} kan alleen worden gelezen.`,
    'editing-cell': (file: string) => `In ${file} wordt nog een cel bewerkt. Rond dat eerst af.`,
    'sheet-gone': (file: string) => `Een blad van ${file} bestaat niet meer.`,
    'name-taken': (file: string) => `In ${file} is de naam van een blad al bezet.`,
    'host-failure': (file: string) => `${file} kon niet worden verwerkt.`,
  },
  eval: {
    true: 'WAAR',
    false: 'ONWAAR',
    empty: '(leeg)',
    cellError: (error: string): string =>
      NATIVE_ERRORS[error] ?? 'De formule geeft geen uitkomst. Controleer de argumenten.',
  },
  import: {
    headline: (p: { label: string; blocks: number; questions: number }) =>
      `${p.label}: ${String(p.blocks)} bouwblokken, ${p.questions === 1 ? '1 vraag' : `${String(p.questions)} vragen`}.`,
    source: (cell: string) => `bron ${cell}`,
    approval: 'telt pas na goedkeuring',
    question: (p: { message: string; proposal: string }) => `? ${p.message}\n    Voorstel: ${p.proposal}`,
    written: (out: string) => `Geschreven: ${out}. Waar een vraag openstaat, is het voorstel gebruikt.`,
  },
  validate: {
    headline: (p: { file: string; counts: string; rows: number }) =>
      `${p.file}: ${p.counts} · ${p.rows === 1 ? '1 rij' : `${String(p.rows)} rijen`} gelezen`,
    clean: (p: { file: string; rows: number }) =>
      `${p.file}: ✔ geen bevindingen · ${p.rows === 1 ? '1 rij' : `${String(p.rows)} rijen`} gelezen`,
    previousOfOne: 'Vergelijken met een vorige levering gaat met één werkmap tegelijk. Noem één bestand.',
    csvWritten: (file: string) => `De lijst staat in ${file}.`,
    silenced: (count: number) => `${String(count)} meldingen weggelaten: een lege of onleesbare cel verklaart ze al.`,
    versions: (list: string) => `Gebruikt: ${list}.`,
    byDefault: 'standaard',
    contract: (p: { kenmerk: string; obligation: string; approved: string; submitted: string; expected: string }) =>
      `Opdracht ${p.kenmerk}: verplichting ${p.obligation}, goedgekeurd ${p.approved}, in behandeling ${p.submitted}, verwacht nu ${p.expected}`,
    unknown: 'onbekend',
    wholeWorkbook: 'hele werkmap',
  },
  summarise: {
    made: (p: { out: string; tabs: string }) => `Gemaakt: ${p.out}, met ${p.tabs}.`,
    reading: (p: { done: number; total: number; file: string }) =>
      `${String(p.done)} van ${String(p.total)}: ${p.file}`,
    writing: 'Overzicht opslaan',
    leftOut: (p: { file: string; reason: string }) => `${p.file}: telt niet mee. ${p.reason}`,
    total: (p: { files: number; counted: number; contracts: number; approved: string; ofObligation: string }) =>
      `Samen: ${String(p.counted)} van ${String(p.files)} bestanden, ${p.contracts === 1 ? '1 opdracht' : `${String(p.contracts)} opdrachten`}, goedgekeurd ${p.approved} van ${p.ofObligation}.`,
    file: (p: { file: string; rows: number; excluded: number }) =>
      `${p.file}: ${p.rows === 1 ? '1 rij' : `${String(p.rows)} rijen`} gelezen, ${String(p.excluded)} niet meegeteld.`,
    agrees: 'Alle totalen sluiten aan.',
    difference: (p: { line: string; amount: string }) => `Verschil: ${p.line}: ${p.amount}.`,
    errorValue: 'in de kolom staat een foutwaarde',
  },
  template: {
    made: (p: { out: string; sheets: string }) => `Gemaakt: ${p.out}, met ${p.sheets}.`,
  },
  list: {
    undated: 'zonder datum',
    from: (day: string) => `vanaf ${day}`,
    until: (p: { from: string; to: string }) => `${p.from} t/m ${p.to}`,
    source: (p: { document: string; section: string; checkedOn: string }) =>
      `bron: ${p.document}, ${p.section} (nagekeken ${p.checkedOn})`,
    blocks: (count: number) => `${String(count)} bouwblokken`,
    hours: (hours: number | null) => (hours === null ? 'voltijd onbekend' : `voltijd ${String(hours)} uur`),
    openQuestions: (count: number) => (count === 1 ? '1 open vraag' : `${String(count)} open vragen`),
  },
}
