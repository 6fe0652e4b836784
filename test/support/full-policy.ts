import { parsePolicy, type Policy } from '#rulebook'

const source = (section: string, excerpt: string) => ({
  document: 'Beleidsregel social return Modelstad',
  section,
  excerpt,
  url: 'https://modelstad.example/social-return',
  publishedOn: '2025-12-10',
  checkedOn: '2026-11-22',
})

/** A policy that uses every part a policy can have. Fictional. */
export const FULL_POLICY = readPolicy({
  id: 'modelstad',
  version: '2026-01-01',
  validFrom: '2026-01-01',
  validTo: '2027-12-31',
  authority: 'Modelstad',
  label: 'Gemeente Modelstad',
  selectedBy: 'publication',
  catalogue: 'utrecht',
  applicability: {
    lines: [
      {
        types: ['works'],
        outcome: 'applies',
        threshold: { amount: '225000.00', comparator: 'above', indexed: null },
        duration: { months: 6, comparator: 'from' },
        labourShare: { percentage: '30', comparator: 'above' },
        source: source('art. 2', 'werken boven € 225.000, ten minste 6 maanden, loon meer dan 30%'),
      },
      {
        types: ['services', 'subsidie'],
        outcome: 'decided-each',
        threshold: {
          amount: '215000.50',
          comparator: 'from',
          indexed: { reference: 'EU-drempel voor diensten', year: 2026 },
        },
        duration: { months: 1, comparator: 'above' },
        labourShare: null,
        source: source('art. 3', 'diensten en subsidies vanaf € 215.000,50 (2026), langer dan 1 maand'),
      },
      {
        types: ['vergunning'],
        outcome: 'excluded',
        threshold: null,
        duration: null,
        labourShare: null,
        source: source('art. 4', 'niet bij vergunningen'),
      },
    ],
    deviations: [
      {
        text: { nl: 'Bij zeer gespecialiseerd werk.', en: 'For very specialised work.' },
        source: source('art. 5', 'zeer gespecialiseerd werk'),
      },
    ],
  },
  obligation: {
    percentage: { kind: 'range', from: '2', to: '5', standard: '2.5' },
    isMinimum: true,
    exceptions: [
      {
        types: ['services'],
        value: { amount: '1000000', comparator: 'above' },
        percentage: { kind: 'choice', percentages: ['5', '7'], standard: null },
        source: source('art. 7', 'diensten boven € 1.000.000: 5% of 7%'),
      },
      {
        types: null,
        value: { amount: '5000000.00', comparator: 'from' },
        percentage: { kind: 'not-published' },
        source: source('art. 8', 'vanaf € 5.000.000 per opdracht'),
      },
      {
        types: ['subsidie'],
        value: null,
        percentage: { kind: 'fixed', percentage: '1' },
        source: source('art. 9', 'subsidies 1%'),
      },
    ],
    lowLabour: {
      below: '30',
      percentage: '2',
      base: 'labour-cost',
      source: source('art. 10', 'minder dan 30%: 2% van de loonsom'),
    },
    base: 'contract-value-per-year',
    cap: { amount: '300000.00', source: source('art. 11', 'maximaal € 300.000') },
    offered: {
      from: '2',
      comparator: 'above',
      to: '5',
      yearlyMinimum: true,
      source: source('art. 12', 'hoger dan 2% en maximaal 5%'),
    },
    form: 'best-efforts',
    source: source('art. 6', '2% tot 5%, standaard 2,5%'),
  },
  reporting: {
    every: 'half-year',
    due: { count: 14, unit: 'days' },
    final: { when: 'after-end', within: { count: 1, unit: 'months' } },
    source: source('art. 13', 'elk half jaar, binnen 14 dagen; eindrapport binnen 1 maand'),
  },
  firstContact: { count: 7, unit: 'workdays', source: source('art. 14', 'binnen 7 werkdagen') },
  penalty: {
    factor: '1.5',
    cure: { within: { count: 3, unit: 'weeks' } },
    notWhenFaultless: true,
    source: source('art. 15', '1,5 maal het bedrag dat ontbreekt, na 3 weken'),
  },
  overDelivery: { transferable: true, source: source('art. 16', 'mag mee naar een andere opdracht') },
  mixCaps: [{ blocks: ['6', '7'], percentage: '50', source: source('art. 17', 'BBL en BOL samen 50%') }],
  psoEffects: [
    {
      step: '1',
      effect: 'discount',
      percentage: '10',
      of: 'labour-component',
      validity: 'at-award',
      approval: true,
      source: source('art. 18', 'trede 1: 10%'),
    },
    {
      step: '2',
      effect: 'discount',
      percentage: '25',
      of: null,
      validity: null,
      approval: false,
      source: source('art. 18', 'trede 2: 25%'),
    },
    {
      step: '3',
      effect: 'fulfils',
      percentage: null,
      of: 'obligation',
      validity: 'whole-contract',
      approval: false,
      source: source('art. 18', 'trede 3: helemaal'),
    },
    {
      step: '30+',
      effect: 'none',
      percentage: null,
      of: null,
      validity: null,
      approval: true,
      source: source('art. 18', '30+ telt niet'),
    },
  ],
  approvals: [
    {
      text: { nl: 'Inkoop telt na goedkeuring.', en: 'Purchases count once approved.' },
      source: source('art. 19', 'na goedkeuring'),
    },
  ],
  source: source('geheel', 'Beleidsregel social return Modelstad 2026'),
  openQuestions: [
    {
      id: 'btw',
      about: ['vat-threshold'],
      only: { types: ['services'], applies: false },
      section: 'art. 3',
      question: { nl: 'Met of zonder btw staat er niet.', en: 'With or without VAT is not stated.' },
      chosenReading: { nl: 'Zonder btw.', en: 'Without VAT.' },
    },
    {
      id: 'indexed',
      about: ['indexed-threshold'],
      section: 'art. 3',
      question: { nl: 'Het bedrag van een later jaar staat er niet.', en: 'The amount of a later year is not stated.' },
      chosenReading: { nl: 'Het bedrag van 2026.', en: 'The amount of 2026.' },
    },
  ],
  copiedFrom: 'duoplus@undated',
})

function readPolicy(json: unknown): Policy {
  const read = parsePolicy(json)
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return read.value
}
