import { formatsFor } from '../format'
import type { VersionProposal, VersionReason, VersionsTexts } from '../versions-texts'

const { count, day, number } = formatsFor('nl')

const because = (reason: VersionReason): string => {
  switch (reason.kind) {
    case 'pin':
      return 'deze versie is bij de opdracht vastgelegd'
    case 'column':
      return 'de kolom Catalogus noemt deze versie'
    case 'policy':
      return 'het beleid van de opdracht noemt deze versie'
    case 'workbook':
      return 'deze versie is voor de hele werkmap gekozen'
    case 'undated':
      return 'er is geen gunningsdatum of startdatum ingevuld, dus geldt de nieuwste versie'
    case 'only':
      return 'deze versie heeft geen begindatum'
    case 'date': {
      const when = `${reason.by === 'award' ? 'gegund' : 'begonnen'} op ${day(reason.day)}`
      return reason.before === null ? when : `${when}, voor ${day(reason.before)}`
    }
  }
}

const proposal = (why: VersionProposal['why']): string => {
  if (why.kind === 'undated') return 'geen gunningsdatum of startdatum: kies zelf'
  const when = `${why.by === 'award' ? 'gegund' : 'begonnen'} op ${day(why.day)}`
  switch (why.kind) {
    case 'from':
      return `${when}, op of na ${day(why.limit)}`
    case 'before':
      return `${when}, voor ${day(why.limit)}: houdt de oude versie`
    case 'after':
      return `${when}, na de laatste dag ${day(why.limit)}`
    case 'later':
      return `${when}: dan geldt al de versie vanaf ${day(why.limit)}`
  }
}

export const versions: VersionsTexts = {
  title: 'Versies vergelijken',
  intro: 'Wat is er anders in de nieuwe tabel? U ziet alleen de verschillen.',
  older: 'Oude versie',
  newer: 'Nieuwe versie',
  choose: 'Kies een versie',
  swap: 'Wissel om',
  needsTwo: 'Kies twee verschillende versies.',
  heading: ({ older, newer }) => `Van ${older} naar ${newer}`,
  same: 'De twee versies zeggen hetzelfde: geen enkel blok en geen enkele regel verschilt.',
  counts: ({ changed, added, removed, same }) =>
    `${number(changed)} gewijzigd, ${number(added)} nieuw, ${number(removed)} vervallen; ${count(same, 'blok blijft', 'blokken blijven')} gelijk.`,
  table: 'De verschillen',
  columns: { what: 'Wat', older: 'Was', newer: 'Wordt' },
  part: {
    code: 'Code',
    label: 'Naam',
    category: 'Categorie',
    role: 'Soort',
    value: 'Waarde',
    limit: 'Telt mee',
    minimumHours: 'Minimum uren per week',
    standsOn: 'Komt boven op',
    exclusive: 'Niet samen met groep',
    conditions: 'Voor wie',
    approval: 'Goedkeuring vooraf',
    evidence: 'Bewijs',
    notes: 'Erbij staat',
    openQuestions: 'Wat open is',
    authority: 'Opdrachtgever of regio',
    hoursPerWeek: 'Uren per week bij een volledige baan',
    selectedBy: 'Welke datum beslist',
    validTo: 'Geldig tot en met',
  },
  whole: 'De hele catalogus',
  rules: 'Regels bij de tabel',
  questions: 'Wat de bron openlaat',
  allBlocks: 'alle blokken',
  block: ({ code, label }) => `${code} „${label}”`,
  added: 'nieuw',
  removed: 'vervallen',
  nothing: '–',
  unknown: 'onbekend',
  selectedBy: {
    publication: 'publicatie van de aanbesteding',
    award: 'gunning',
    contract: 'ondertekening van het contract',
    agreement: 'afspraak over social return',
  },
  more: (amount) => `${amount} meer`,
  less: (amount) => `${amount} minder`,
  codeWas: ({ code, label }) =>
    `Let op: code ${code} hoorde in de oude versie bij „${label}”. Regels met deze code krijgen in de nieuwe versie een andere betekenis.`,
  running: 'Lopende opdrachten',
  runningKeep: (n) => `${count(n, 'opdracht houdt', 'opdrachten houden')} de oude versie:`,
  runningMove: (n) => `${count(n, 'opdracht rekent', 'opdrachten rekenen')} met de nieuwe versie:`,
  runningNone: 'Geen opdracht in deze werkmap rekent met een van deze versies.',
  contract: ({ contract, reason }) => `${contract}: ${because(reason)}.`,
  reading: 'De opdrachten worden gelezen …',
  proposal,
  versus: 'Wat verandert er?',
}
