import type { ConversationTexts } from '../conversation-texts'
import { formatsFor } from '../format'
import { term } from './rule-words'

const { count, number } = formatsFor('nl')

const EVERY = {
  month: 'per maand',
  quarter: 'per kwartaal',
  'half-year': 'per half jaar',
  year: 'per jaar',
  end: 'één keer, aan het eind',
} as const

export const conversation: ConversationTexts = {
  pageTitle: 'Gesprek over social return: ',
  about: ({ day: on, quarter }) =>
    [`Stand op ${on}`, ...(quarter === null ? [] : [`laatste kwartaal ${quarter}`]), 'bedragen exclusief btw'].join(
      ' · ',
    ),
  contract: 'Opdracht',
  parties: 'Tussen',
  between: (contractor, authority) =>
    [contractor ?? 'opdrachtnemer niet ingevuld', authority ?? 'opdrachtgever niet ingevuld'].join(' en '),
  term: 'Looptijd',
  termIs: ({ start, end, months }) =>
    `${start} t/m ${end}, ${months === null ? 'afgelopen' : months < 1 ? 'geen hele maand meer' : `nog ${count(months, 'hele maand', 'hele maanden')}`}`,
  rules: 'Rekent met',
  rulesAre: (policy, catalogue) => `beleid ${policy ?? 'onbekend'}, catalogus ${catalogue ?? 'onbekend'}`,
  unknown: 'niet bekend',
  light: 'Stand',
  states: {
    unknown: 'De verplichting of de looptijd is niet bekend.',
    'nothing-due': 'Voor deze opdracht is niets verplicht.',
    'not-started': 'De opdracht is nog niet begonnen.',
    behind: 'Er is minder dan 95% goedgekeurd van wat nu wordt verwacht.',
    'on-schedule': 'Er is ongeveer goedgekeurd wat nu wordt verwacht (95% tot en met 105%).',
    ahead: 'Er is meer dan 105% goedgekeurd van wat nu wordt verwacht.',
    met: 'De hele verplichting is goedgekeurd, en de opdracht loopt nog.',
    'ended-short': 'De opdracht is afgelopen en de verplichting is niet gehaald.',
    'ended-met': 'De opdracht is afgelopen en de hele verplichting is goedgekeurd.',
  },
  standing: {
    heading: 'Waar staan we?',
    meaning: 'Wat het betekent',
    amount: 'Bedrag',
    share: 'Deel',
    figures: {
      obligation: 'Verplichting',
      approved: 'Goedgekeurd',
      submitted: 'In behandeling',
      expected: 'Verwacht nu',
      difference: 'Verschil',
      forecast: 'Prognose einde',
      shortfall: 'Nog nodig',
      jobs: 'Banenafspraak',
    },
    obligationFrom: {
      written: 'zoals ingevuld in de werkmap',
      percentage: 'opdrachtwaarde × percentage',
      policy: 'volgens het beleid',
    },
    approvedMeans: 'staat op akkoord',
    submittedMeans: 'concept en ingediend; telt nog niet mee',
    expectedBy: { plan: 'volgens de afgesproken planning', linear: 'evenredig over de dagen van de looptijd' },
    differenceMeans: 'goedgekeurd min verwacht',
    forecastBy: {
      plan: 'goedgekeurd, in behandeling en de verdere planning',
      'run-rate': 'het tempo tot nu toe, in behandeling telt mee',
    },
    shortfallMeans: 'verplichting min goedgekeurd',
    jobsMean: 'banen van 25,5 verloonde uren per week',
    notKnown: 'niet bekend',
  },
  quarters: {
    heading: 'Per kwartaal',
    approved: 'Goedgekeurd',
    submitted: 'In behandeling',
    other: 'Daarvoor, of zonder kwartaal',
    none: 'Er zijn nog geen regels gemeld.',
    change: (amount, isMore) => `${amount} ${isMore ? 'meer' : 'minder'} goedgekeurd dan het kwartaal ervoor`,
    same: 'evenveel goedgekeurd als het kwartaal ervoor',
  },
  needed: {
    heading: 'Wat is nog nodig?',
    blocks: 'Bijvoorbeeld',
    value: 'Waarde',
    over: 'Te veel',
    nothing: 'Niets: alles wat verplicht is, is goedgekeurd.',
    notKnown: 'Niet te bepalen: de verplichting of de looptijd is niet bekend.',
    none: 'Geen bouwblok van deze catalogus past hierbij. Bespreek wat nog kan.',
    care: 'Voorbeelden volgens de catalogus. Of er kandidaten zijn en wat het kost, weet de opdrachtnemer.',
    onlyOne: 'Een tweede manier die past, heeft deze catalogus niet.',
  },
  withholding: {
    heading: 'Inhouding',
    ifSo: 'Blijft het zo, dan kan dit worden ingehouden',
    now: 'Nu in te houden',
    settled: 'Afgesproken',
    noFormula: 'Het beleid noemt geen formule voor een inhouding; kijk in het contract.',
    cure: (within) =>
      `Eerst krijgt de opdrachtnemer ${within === null ? 'een redelijke termijn' : term(within)} om het tekort in te halen.`,
    faultless: 'Ligt het tekort niet aan de opdrachtnemer, dan wordt er niets ingehouden.',
  },
  findings: {
    heading: (n) => (n === 0 ? 'Bevindingen' : `Open bevindingen: ${number(n)}`),
    cells: 'Waar',
    none: '✔ Geen open bevindingen over deze opdracht.',
    more: (n) => `… en ${count(n, 'bevinding', 'bevindingen')} meer. Zie Controle in het taakvenster.`,
    general: (n) =>
      n === 1
        ? 'Er is ook 1 bevinding over de werkmap als geheel.'
        : `Er zijn ook ${number(n)} bevindingen over de werkmap als geheel.`,
    accepted: (n) => `Geaccepteerd met toelichting: ${number(n)}`,
    acceptedMore: (n) => `… en ${number(n)} meer, op het tabblad SROI Toelichtingen.`,
    andMore: (n) => `en ${number(n)} meer`,
  },
  agenda: {
    heading: 'Te bespreken',
    source: 'Leidraad',
    byPolicy: 'beleid',
    topics: {
      'missing-facts': () => 'Leg de verplichting in euro’s en de looptijd vast. Zonder die twee is er geen schema.',
      start: () => 'Is het startgesprek geweest, en is het plan van aanpak goedgekeurd?',
      'less-than-expected': (amount) => `Er is ${amount} minder goedgekeurd dan verwacht. Wat is de oorzaak?`,
      'more-than-expected': (amount) => `Er is ${amount} meer goedgekeurd dan verwacht. Wat is de oorzaak?`,
      'more-than-due': (amount) => `Er is ${amount} meer goedgekeurd dan verplicht. Wat is de oorzaak?`,
      pending: (amount) => `Er wacht ${amount} op een besluit. Wat is nog nodig voor akkoord?`,
      trend: () => 'Kijk naar de kwartalen hierboven: is er een lijn, of was het eenmalig?',
      'compare-plan': () => 'Past de inzet bij het plan van aanpak, ook in kwaliteit van de plekken?',
      'action-plan': () => 'Maak een actieplan: welk doel, hoeveel, wie doet wat en wanneer is het klaar?',
      support: () => 'Welke hulp is nodig: advies, contacten met partners, of maatwerk?',
      'plan-change': () => 'Moet het plan van aanpak anders? Leg het vast; alle partijen geven akkoord.',
      'monitor-more': () => 'Spreek af om vaker te rapporteren en vaker te overleggen, zolang dit duurt.',
      celebrate: () => 'Wat is goed gelukt? Bedank, vier het, en spreek af wie het vertelt.',
      'go-on': () => 'Wat kan zo blijven, en wat nemen we mee naar andere opdrachten?',
      'surplus-counts': () => 'Wat te veel is, mag volgens het beleid elders meetellen. Spreek af waar.',
      'surplus-stays': () => 'Wat te veel is, telt volgens het beleid niet mee voor een andere opdracht.',
      'surplus-silent': () => 'Of wat te veel is elders meetelt, zegt het beleid niet. Spreek het af.',
      settle: (amount) => `Er is ${amount} niet gehaald. Wat zegt het contract over waarschuwing en herstel?`,
      evaluate: () => 'Kijk samen terug: wat ging goed, wat kan beter? Vraag het ook de deelnemers.',
    },
    from: (document, isOwn) =>
      `De punten komen uit: ${document}.${isOwn ? '' : ' Deze opdracht heeft ander beleid; dan zijn zij een hulpmiddel.'}`,
  },
  agreed: {
    cause: 'Oorzaak',
    action: 'Afspraak: wat, hoeveel',
    who: 'Wie (rol)',
    when: 'Wanneer klaar',
    done: 'Klaar?',
    planChange: 'Plan gewijzigd?',
    planChangeHow: 'op papier, akkoord van alle partijen',
    nextTalk: 'Volgend gesprek',
    nextReport: 'Volgende rapportage',
    report: ({ every, isPublished, until, due, final }) =>
      [
        `Over de periode t/m ${until}`,
        ...(due === null ? [] : [`binnen ${term(due)} daarna`]),
        ...(final?.when === 'before-end' ? ['de laatste, vóór het einde van het werk'] : []),
        ...(final?.when === 'after-end'
          ? [final.within === null ? 'de laatste' : `de laatste, binnen ${term(final.within)} na het einde`]
          : []),
        isPublished ? EVERY[every] : 'per kwartaal; het beleid noemt geen frequentie',
      ].join(', '),
    noReport: 'Geen: de opdracht is afgelopen, of de looptijd is niet bekend.',
    kept: 'Wat u in de gele cellen typt, blijft staan als u dit tabblad opnieuw maakt. Noem geen namen.',
    gone: 'Deze opdracht staat niet meer in de werkmap. Wat u had getypt, staat hieronder.',
  },
  portfolio: {
    files: (n) => (n === 1 ? 'Bestand' : 'Bestanden'),
    moreFiles: (n) => `en ${number(n)} meer, op SROI Verantwoording`,
    more: (n) =>
      `… en ${count(n, 'bevinding', 'bevindingen')} meer. Zie SROI Bevindingen, of controleer het bestand zelf.`,
    general: (n, files) =>
      `${n === 1 ? 'Er is ook 1 bevinding' : `Er zijn ook ${number(n)} bevindingen`} over ${files === 1 ? 'het bestand' : 'de bestanden'} als geheel.`,
    acceptedMore: (n) => `… en ${number(n)} meer, op het tabblad SROI Toelichtingen van het bestand.`,
    kept: 'Maakt u dit bestand opnieuw, dan blijft staan wat u in gele cellen typt. Noem geen namen.',
    startsEmpty: 'Een nieuw overzicht begint met lege gele cellen: bewaar dit bestand. Noem geen namen.',
    gone: 'Met dit kenmerk en deze partijen telt geen opdracht meer mee. Uw tekst staat hieronder.',
  },
  noContracts: 'Er zijn geen opdrachten gelezen. Kijk bij de bevindingen wat er mist.',
  morePages: (n) =>
    `Er ${n === 1 ? 'is nog 1 opdracht' : `zijn nog ${number(n)} opdrachten`} zonder blad: meer dan 1.000 bladen passen niet op een tabblad.`,
}
