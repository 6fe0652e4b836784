import { formatsFor } from '../format'
import type { QuestionWords } from '../questions-texts'

const { euro, number } = formatsFor('nl')

const UNITS: Readonly<Record<string, string>> = {
  perFteYear: 'per fte per jaar',
  perFteMonth: 'per fte per maand',
  perWeek: 'per week',
  perDay: 'per dag',
  perHour: 'per uur',
  perPerson: 'per persoon of traject',
  invoice: 'het factuurbedrag',
  cost: 'de gemaakte kosten',
  labourCost: 'de arbeidskosten',
  agreed: 'in overleg',
}
const unit = (kind = ''): string => UNITS[kind] ?? kind
const units = (kinds = ''): string => kinds.split(', ').map(unit).join(' of ')
const amount = (value = ''): string => (value === '' ? '' : euro(value))
const many = (codes = ''): boolean => codes.includes(',')

export const questions: QuestionWords = {
  title: {
    'value-blank': 'geen waarde in de bron',
    'code-blank': 'geen nummer in de bron',
    'code-duplicate': 'nummer komt vaker voor',
    'levels-in-one-row': 'meer niveaus in één rij',
    'row-broken': 'rij is afgebroken',
    'amount-without-row': 'bedrag zonder omschrijving',
    'longer-benefit-worth-less': 'langere uitkering is minder waard',
    'bonus-larger-than-base': 'bonus is hoger dan het blok',
    'label-duplicate': 'zelfde omschrijving staat er twee keer',
    'limit-agreement': 'per jaar of per traject',
    'limit-unclear': 'onbekend hoelang het meetelt',
    'unit-unclear': 'eenheid ontbreekt',
    'size-unclear': 'bedrag per jaar of voor het geheel',
    'value-ceiling': 'bedrag is een maximum',
    'units-limited': 'er telt hoogstens een aantal mee',
    'hours-norm-unknown': 'fulltime uren onbekend',
    'footnote-without-text': 'voetnoot zonder tekst',
    'value-not-understood': 'waarde niet begrepen',
    'value-column-unclear': 'meer kolommen met waarden',
    'bonus-scope-unclear': 'waar mag de bonus op',
    'bonus-stacking-unclear': 'tellen de bonussen op',
    'bonus-in-note': 'bonus staat in een noot',
    'valid-from-unknown': 'ingangsdatum onbekend',
    'label-typo': 'mogelijke tikfout',
    'discount-base-unclear': 'korting waarop',
    alternatives: 'twee manieren van waarderen',
    'row-hidden': 'rij is verborgen',
    'value-unusual': 'waarde wijkt ver af',
    'text-contradicts': 'tekst en tabel verschillen',
    'footnote-shifted': 'voetnoten lijken verschoven',
    'amount-in-note': 'bedrag in een noot',
    'label-blank': 'geen omschrijving in de bron',
    'tables-beside': 'tabellen naast elkaar',
    'lines-paired': 'omschrijvingen en bedragen staan los',
  },
  cell: (cell) => `${cell}:`,
  asks: {
    'value-blank': (p) =>
      `bij „${p.label}” is de waarde leeg. Dat kan betekenen: geen waarde, of dezelfde waarde als de rij erboven. Kies wat de bron bedoelt; zonder keuze telt het blok pas na invullen.`,
    'code-blank': (p) =>
      `bij „${p.label}” staat geen nummer, terwijl de andere rijen er wel een hebben. Het blok heeft een korte code nodig om het in formules te noemen.`,
    'code-duplicate': (p) =>
      `nummer ${p.code} stond al bij een eerdere rij. „${p.label}” krijgt daarom een eigen code.`,
    'levels-in-one-row': (p) =>
      `„${p.label}” noemt meer niveaus en meer percentages in één rij: „${p.text}”. We lezen ze op volgorde (${p.pairs}). Klopt dat?`,
    'row-broken': (p) =>
      `„${p.label}” is afgebroken, waarschijnlijk door een nieuwe pagina: het vervolg staat in ${p.cells}. Samen staat er „${p.text}”. Horen deze delen bij elkaar?`,
    'amount-without-row': (p) =>
      `hier staat „${p.text}” zonder omschrijving. Erboven staat „${p.label}”, dat al een waarde heeft. We tellen dit bedrag nergens mee.`,
    'longer-benefit-worth-less': (p) =>
      `„${p.shorter}” is ${amount(p.shorterAmount)} waard en „${p.longer}” ${amount(p.longerAmount)}. Elders is een langere uitkering juist meer waard. Zijn de bedragen omgewisseld? We nemen ze over zoals ze er staan, tot u anders kiest.`,
    'bonus-larger-than-base': (p) =>
      `de bonus „${p.label}” is ${amount(p.amount)}: meer dan het hoogste blok waar hij op mag. Controleer het bedrag in de bron.`,
    'label-duplicate': (p) =>
      `„${p.label}” staat ook in ${p.firstCell}. Zijn het twee verschillende blokken, of is er een rij dubbel?`,
    'limit-agreement': (p) =>
      `bij „${p.label}” noemt de bron alleen „${p.words}”. Telt ${amount(p.amount)} per fte per jaar, of één keer voor het hele traject? We rekenen per jaar, tot u anders kiest.`,
    'limit-unclear': (p) =>
      p.words === '' || p.words === undefined
        ? p.label === '' || p.label === undefined
          ? `de tabel zegt niet hoelang een plaatsing meetelt. Staat het elders in het beleid? Zonder keuze tellen alle maanden mee.`
          : `de tabel zegt bij ${p.block} niet hoelang een plaatsing meetelt, bij andere rijen wel. Zonder keuze tellen daar alle maanden mee.`
        : `bij „${p.label}” staat „${p.words}”. We lezen daar geen maximale duur uit. Zonder keuze tellen alle maanden mee.`,
    'unit-unclear': (p) =>
      `bij „${p.label}” staat ${amount(p.amount)}, maar niet of dat per jaar, per uur of per persoon is. Kies de eenheid die de bron bedoelt.`,
    'size-unclear': (p) =>
      p.fte === undefined
        ? `bij „${p.label}” staat ${amount(p.amount)} met „${p.words}”. Is dat een bedrag per jaar, dat hoogstens ${number(p.months ?? '0')} maanden meetelt? Of is het voor die ${number(p.months ?? '0')} maanden samen? We rekenen per jaar, tot u anders kiest.`
        : `bij „${p.label}” staat ${amount(p.amount)} met „${p.words}”. Is dat het bedrag voor een hele fte per jaar, of voor precies dit? Zonder keuze telt het blok pas na invullen.`,
    'value-ceiling': (p) =>
      `bij „${p.label}” is ${amount(p.amount)} ${unit(p.kind)} een maximum: „${p.text}”. We rekenen met dat maximum en zeggen dat erbij, tot u anders kiest.`,
    'units-limited': (p) =>
      `bij „${p.label}” staat ${amount(p.amount)} ${unit(p.kind)}, met „${p.words}”. Dat aantal bewaken we niet in de berekening. Bewaren we het als regel die bij het blok te lezen is?`,
    'hours-norm-unknown': () =>
      `de bron zegt niet hoeveel uur per week fulltime is. Dat is nodig om uren om te rekenen naar fte.`,
    'footnote-without-text': (p) =>
      `${p.label === '' || p.label === undefined ? 'de titel' : `„${p.label}”`} heeft voetnoot ${p.mark}, maar de tekst van die voetnoot staat niet in de bron. Kijk of daar een voorwaarde staat.`,
    'value-not-understood': (p) =>
      `bij „${p.label}” staat „${p.text}”. Daar kunnen we geen zekere waarde uit lezen. Kies of typ de waarde; zonder keuze telt het blok pas na invullen.`,
    'value-column-unclear': (p) =>
      `de tabel heeft ${number(p.count ?? '2')} kolommen met waarden. We lezen „${p.column}”. Is dat de kolom die nu geldt?`,
    'bonus-scope-unclear': (p) =>
      p.because === 'label'
        ? `„${p.label}” staat boven op een hele categorie, maar noemt zelf een kleinere groep. We lezen: alleen op ${p.codes}.`
        : p.because === 'rows-above'
          ? `„${p.label}” is extra op de „bovenstaande bedragen”. We lezen: op de blokken met een bedrag erboven (${p.codes}).`
          : `de bron zegt niet op welke blokken ${many(p.codes) ? `de bonussen ${p.codes} mogen` : `bonus ${p.codes ?? ''} mag`} staan. We lezen: op elk blok voor een baan, leerbaan of stage.`,
    'bonus-stacking-unclear': (p) =>
      `${p.codes} zijn leeftijdsbonussen van één tabel. Wie de hoogste leeftijd heeft, voldoet ook aan de laagste. Telt dan één bonus, of tellen ze op? We rekenen met één, tot u anders kiest.`,
    'bonus-in-note': (p) =>
      p.label === '' || p.label === undefined
        ? `onder de tabel staat: „${p.text}” Daar maken we eigen blokken van (${p.codes}). Klopt dat?`
        : `in deze cel staan „${p.label}” en daarna een noot met bonussen (${p.codes}). De waarde ernaast (${p.text}) nemen we voor „${p.label}”; de bonussen worden eigen blokken.`,
    'valid-from-unknown': () =>
      `de bron noemt geen ingangsdatum. Zonder datum geldt deze tabel altijd; lopende afspraken houden hun eigen versie.`,
    'label-typo': (p) => `er staat „${p.written}”. Is „${p.meant}” bedoeld? We nemen de naam over zoals hij er staat.`,
    'discount-base-unclear': (p) =>
      `${p.codes}: de korting gaat over ${p.base === '' || p.base === undefined ? 'een deel van de verplichting' : `het „${p.base}”`}, maar de bron zegt niet welk bedrag dat is. U vult dat bedrag zelf in als hoeveelheid.`,
    alternatives: (p) => `bij „${p.label}” staat „${p.text}”: ${units(p.kinds)}. Mogen beide?`,
    'row-hidden': (p) =>
      `rij ${p.row} met „${p.label}” is verborgen in het blad. Geldt die rij nog? We nemen haar over, tot u anders kiest.`,
    'value-unusual': (p) =>
      `„${p.label}” is ${p.converted === undefined ? '' : 'omgerekend ongeveer '}${amount(p.amount)} per fte per jaar. In de tabellen die we kennen is ${p.group === '' || p.group === undefined ? 'een leeftijdsbonus' : `„${p.group}”`} ${amount(p.low)} (${p.lowBy}) tot ${amount(p.high)} (${p.highBy}). Controleer het bedrag; we nemen het over zoals het er staat.`,
    'text-contradicts': (p) =>
      `in de tabel is „${p.label}” ${amount(p.amount)}, maar in ${p.textCell} staat: „${p.sentence}” Welk bedrag geldt? We houden de tabel aan, tot u anders kiest.`,
    'footnote-shifted': (p) =>
      `in de rijen staan de voetnoten ${p.marks}, eronder de teksten ${p.notes}. Waarschijnlijk zijn ze één opgeschoven: hoort elke noot bij het teken erna?`,
    'amount-in-note': (p) =>
      `in een noot staat een bedrag dat bovenop andere komt: „${p.text}” We kunnen er geen bonus uit lezen en tellen het nergens mee.`,
    'label-blank': (p) =>
      `bij de waarde „${p.text}” staat geen omschrijving. We noemen het blok ${p.label === '' || p.label === undefined ? p.block : `„${p.label}”`}, naar wat erboven of ernaast staat. Hoort het erbij?`,
    'tables-beside': (p) =>
      `hier staan ${number(p.count ?? '2')} tabellen naast elkaar: links „${p.left}”, rechts daarvan „${p.right}”. We lezen ze als aparte tabellen. Klopt dat?`,
    'lines-paired': (p) =>
      `de omschrijvingen en de bedragen staan in deze tekst los van elkaar. Er zijn er van beide evenveel (${number(p.count ?? '0')}), dus we koppelen ze op volgorde: ${p.text}. Kijk of elk bedrag bij de goede omschrijving staat.`,
  },
  answers: {
    'no-value': () => 'geen waarde (telt pas na invullen)',
    'same-as': (p) => `zelfde als ${p.label}${p.amount === undefined ? '' : `, ${amount(p.amount)}`}`,
    'take-amount': (p) => amount(p.amount),
    'take-column': (p) => `lees de kolom „${p.column}”`,
    agreed: () => 'in overleg: de waarde wordt per keer afgesproken',
    'split-levels': (p) => `aparte blokken: ${p.codes}`,
    'keep-one': (p) => `één blok ${p.code}, zonder waarde`,
    'join-rows': (p) => `hoort bij elkaar: „${p.text}”`,
    'keep-apart': () => 'hoort niet bij elkaar (het blok heeft dan geen zekere waarde)',
    'keep-as-published': () => 'laat staan zoals in de bron',
    swap: () => 'wissel de twee bedragen om',
    'per-unit': (p) =>
      p.amount === undefined
        ? unit(p.kind)
        : `${p.atMost === undefined ? '' : 'hoogstens '}${amount(p.amount)} ${unit(p.kind)}`,
    'per-year': (p) => `${amount(p.amount)} per fte per jaar`,
    'per-agreement': (p) => `${amount(p.amount)} één keer per traject`,
    'for-whole': (p) => `${amount(p.amount)} voor „${p.words}” samen: dat is ${amount(p.whole)} per fte per jaar`,
    'keep-rule': (p) => `${amount(p.amount)} ${unit(p.kind)}; „${p.words}” staat als regel bij het blok`,
    'limit-months': (p) => `telt hoogstens ${number(p.months ?? '0')} maanden`,
    'no-limit': () => 'geen maximum: alle maanden tellen',
    'stands-on': (p) => `alleen op ${p.codes}`,
    'stands-on-jobs': (p) => `op elk blok voor een baan, leerbaan of stage (${p.codes})`,
    exclusive: () => 'één bonus per plaatsing',
    cumulative: () => 'de bonussen tellen bij elkaar op',
    unknown: () => 'onbekend',
    hours: (p) => `${number(p.hours ?? '0')} uur per week`,
    ignore: (p) => (p.mark === undefined ? 'niet overnemen' : `laat ${p.mark} weg`),
    accept: (p) =>
      p.code !== undefined
        ? `code ${p.code}`
        : p.kinds !== undefined
          ? `beide: ${units(p.kinds)}`
          : p.column !== undefined
            ? `ja, lees „${p.column}”`
            : 'akkoord: het bedrag wordt per keer ingevuld',
    corrected: (p) => `verbeter tot „${p.label}”`,
    'all-tables': () => 'ja, lees alle tabellen',
    'first-table': (p) => `lees alleen „${p.left}”`,
    shift: (p) =>
      p.withoutLimit === undefined
        ? 'schuif de noten één op'
        : `schuif de noten één op (${p.withoutLimit}: dan zonder maximale duur)`,
  },
  free: {
    amount: { label: 'ander bedrag', example: '€ 12.500' },
    months: { label: 'ander aantal maanden', example: '18' },
    hours: { label: 'ander aantal uren per week', example: '38' },
    day: { label: 'ingangsdatum', example: '01-07-2026' },
    code: { label: 'andere code', example: 'BESCHUT' },
  },
  problem: {
    'empty-file': 'Dit bestand is leeg. Kies het bestand met de tabel.',
    'too-large': 'Dit bestand is groter dan 20 MB. Bewaar alleen het blad met de tabel en kies dat bestand.',
    'too-many-rows':
      'Dit bestand heeft meer dan 100.000 rijen. Bewaar alleen de rijen van de tabel en kies dat bestand.',
    'too-many-blocks':
      'Deze tabel heeft meer dan 2.000 rijen met een waarde. Bouwblokken zijn er hooguit enkele tientallen: dit is waarschijnlijk een andere lijst. Kies het blad of de cellen met de bouwblokken.',
    'is-workbook': 'Dit is een Excel-werkmap en geen tekstbestand. Sla het op als .xlsx en kies het opnieuw.',
    'is-pdf': 'Dit is een pdf. Kopieer de tabel uit de pdf en plak hem hier als tekst.',
    'binary-file':
      'Dit bestand bevat geen leesbare tekst. Kies een .csv- of .xlsx-bestand, of plak de tabel als tekst.',
    'no-table':
      'Hierin staat geen tabel met bouwblokken. We zoeken een kolom met omschrijvingen en een kolom met waarden, zoals „Bouwblok” en „Waarde”.',
    'loose-amounts':
      'De bedragen staan los van de omschrijvingen, en hun aantallen zijn niet gelijk. Zet elke omschrijving met haar bedrag op één regel, met een tab ertussen, en plak de tekst opnieuw. Of kies het oorspronkelijke bestand.',
  },
}
