import type { Comparator, ObligationBase, OfferedRule, PsoEffect, ReportingRule } from '#rulebook'
import { formatsFor } from '../format'

const { roundEuro, percentage, number, list, day } = formatsFor('nl')

const first = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const maanden = (count: number): string => `${number(count)} ${count === 1 ? 'maand' : 'maanden'}`
const BASES: Readonly<Record<ObligationBase, string>> = {
  'contract-value': 'de opdrachtwaarde',
  'labour-cost': 'de loonsom',
  'invoiced-turnover': 'de gefactureerde omzet',
  'contract-value-per-year': 'de opdrachtwaarde per jaar',
}

/** Words of a policy as a page to read: its own lines, and what is not published. */
export const policyPage = {
  facts: {
    version: (ref: string) => `Versie: ${ref}.`,
    undated: 'Geldig: de bron noemt geen datum, dus deze versie geldt altijd.',
    from: (from: string) => `Geldig vanaf ${day(from)}.`,
    until: (p: { from: string | null; to: string }) =>
      p.from === null ? `Geldig tot en met ${day(p.to)}.` : `Geldig van ${day(p.from)} tot en met ${day(p.to)}.`,
    selectedBy: {
      publication:
        'De datum waarop de aanbesteding is gepubliceerd, bepaalt welke versie geldt. Die datum staat niet in de tabel met opdrachten: wij nemen de gunningsdatum.',
      award: 'De gunningsdatum bepaalt welke versie geldt.',
      contract: 'De startdatum van het contract bepaalt welke versie geldt.',
      agreement: 'De datum van de afspraak bepaalt welke versie geldt. Wij nemen de startdatum.',
    },
    selectedByNone:
      'Welke datum bepaalt welke versie geldt, is niet gepubliceerd. Wij nemen de gunningsdatum, en anders de startdatum.',
    catalogue: (id: string) => `Catalogus met bouwblokken: ${id}.`,
    noCatalogue: 'Er is geen catalogus met bouwblokken gepubliceerd die wij hebben.',
    copiedFrom: (ref: string) => `Gemaakt als kopie van ${ref}.`,
    source: (p: { document: string; section: string }) => `Bron: ${p.document}, ${p.section}.`,
  },
  headings: {
    applies: 'Wanneer geldt social return',
    amount: 'Hoeveel',
    fulfilment: 'Hoe u het mag invullen',
    pso: 'PSO-certificaat',
    reporting: 'Contact en rapportage',
    shortfall: 'Bij een tekort of overschot',
  },
  notPublished: (what: readonly string[]) => `Niet gepubliceerd: ${list(what)}.`,
  types: (types: readonly string[] | null) => (types === null ? 'Elke soort opdracht' : first(list(types))),
  applies: {
    yes: (p: { types: string; tests: readonly string[] }) => `${p.types}: social return geldt ${list(p.tests)}.`,
    each: (p: { types: string; tests: readonly string[] }) =>
      `${p.types}: de opdrachtgever beslist per opdracht, ${list(p.tests)}.`,
    never: (types: string) => `${types}: social return geldt niet.`,
    notNamed: (types: string) => `${types}: dit beleid noemt deze soort niet, dus social return geldt niet.`,
    threshold: (p: { amount: string; comparator: Comparator }) =>
      `${p.comparator === 'above' ? 'boven' : 'vanaf'} ${roundEuro(p.amount)} excl. btw`,
    noThreshold: 'bij elk bedrag, want een drempelbedrag is niet gepubliceerd',
    indexed: (p: { reference: string; year: number }) =>
      `Dat is het bedrag van ${String(p.year)}; het beweegt mee met: ${p.reference}.`,
    duration: (p: { months: number; comparator: Comparator }) =>
      `bij een looptijd van ${p.comparator === 'above' ? 'meer dan' : 'ten minste'} ${maanden(p.months)}`,
    labourShare: (p: { percentage: string; comparator: Comparator }) =>
      `als de loonsom ${p.comparator === 'above' ? 'meer dan' : 'ten minste'} ${percentage(p.percentage)} van de opdrachtwaarde is`,
    deviation: (text: string) => `Afwijken: ${text}`,
    deviations: 'wanneer u met redenen mag afwijken',
  },
  amount: {
    share: (p: { share: string; base: ObligationBase; isMinimum: boolean }) =>
      `${p.isMinimum ? 'Ten minste ' : ''}${p.share} van ${BASES[p.base]}.`,
    choice: (percentages: readonly string[]) => percentages.map((one) => percentage(one)).join(' of '),
    range: (p: { from: string; to: string }) => `${percentage(p.from)} tot en met ${percentage(p.to)}`,
    standard: (standard: string) => `Zonder afspraak geldt ${percentage(standard)}.`,
    toChoose: 'Welk percentage geldt, wordt per opdracht gekozen.',
    unknown: (base: ObligationBase) =>
      `Het percentage is niet gepubliceerd. U vult het per opdracht in; gerekend wordt over ${BASES[base]}.`,
    exception: (p: {
      types: readonly string[] | null
      value: { amount: string; comparator: Comparator } | null
      share: string
    }) => {
      const size =
        p.value === null
          ? ''
          : `${p.types === null ? '' : ' '}${p.value.comparator === 'above' ? 'boven' : 'vanaf'} ${roundEuro(p.value.amount)}`
      return `Uitzondering voor ${p.types === null ? (size === '' ? 'elke opdracht' : 'opdrachten ') : list(p.types)}${size}: ${p.share}.`
    },
    exceptionUnknown: 'het percentage is niet gepubliceerd',
    lowLabour: (p: { below: string; percentage: string; base: 'contract-value' | 'labour-cost' }) =>
      `Is de loonsom minder dan ${percentage(p.below)} van de opdrachtwaarde, dan geldt ${percentage(p.percentage)} van ${BASES[p.base]}.`,
    cap: (amount: string) => `Hoogstens ${roundEuro(amount)} per opdracht.`,
    offered: (p: Omit<OfferedRule, 'source'>) =>
      `Bij de inschrijving mag een percentage worden aangeboden: ${p.comparator === 'above' ? 'meer dan' : 'vanaf'} ${percentage(p.from)}, tot en met ${percentage(p.to)}.${p.yearlyMinimum ? ' Dat percentage bepaalt dan de minimale waarde per jaar.' : ''}`,
    form: {
      result: 'Het is een resultaatsverplichting: het bedrag moet worden gehaald.',
      'best-efforts': 'Het is een inspanningsverplichting: de opdrachtnemer moet er alles aan doen.',
    },
    missing: {
      lowLabour: 'een lager percentage bij weinig loon',
      cap: 'een maximum per opdracht',
      offered: 'een percentage dat een inschrijver mag aanbieden',
      form: 'of het een resultaatsverplichting of een inspanningsverplichting is',
    },
  },
  fulfilment: {
    mixCap: (p: { blocks: readonly string[]; percentage: string }) =>
      `${p.blocks.length === 1 ? 'Blok' : 'Blokken'} ${list(p.blocks)}: samen hoogstens ${percentage(p.percentage)} van de verplichting.`,
    mixCaps: 'een maximum voor een soort inzet',
    approval: (text: string) => text,
    approvals: 'welke inzet eerst goedkeuring nodig heeft',
  },
  pso: {
    effect: (pso: Pick<PsoEffect, 'step' | 'effect' | 'percentage' | 'of'>) => {
      const whole =
        pso.of === null
          ? 'een deel van de verplichting; welk deel is niet gepubliceerd'
          : { obligation: 'de verplichting', 'labour-component': 'de arbeidscomponent van de verplichting' }[pso.of]
      if (pso.effect === 'fulfils') return `Trede ${pso.step}: daarmee is de hele verplichting ingevuld.`
      if (pso.effect === 'none') return `Trede ${pso.step}: telt niet mee.`
      return `Trede ${pso.step}: ${percentage(pso.percentage ?? '0')} korting op ${whole}.`
    },
    validity: {
      'at-award': 'Het certificaat moet geldig zijn op de dag van gunning.',
      'whole-contract': 'Het certificaat moet de hele opdracht geldig zijn.',
    },
    validityNone: 'Wanneer het certificaat geldig moet zijn, is niet gepubliceerd.',
    approval: 'Telt pas na goedkeuring.',
    none: 'wat een PSO-certificaat betekent',
  },
  reporting: {
    every: (every: ReportingRule['every']) =>
      ({
        month: 'Rapporteren: elke maand.',
        quarter: 'Rapporteren: elk kwartaal.',
        'half-year': 'Rapporteren: elk half jaar.',
        year: 'Rapporteren: elk jaar.',
        end: 'Rapporteren: aan het einde van de opdracht.',
      })[every],
    due: (term: string) => `De rapportage is er binnen ${term} na die periode.`,
    dueNone: 'Hoe snel daarna is niet gepubliceerd.',
    final: (p: { when: 'before-end' | 'after-end'; within: string | null }) => {
      if (p.when === 'before-end')
        return `De laatste rapportage is er ${p.within === null ? 'voor' : `binnen ${p.within} voor`} het einde van de opdracht.`
      return p.within === null
        ? 'De laatste rapportage komt na het einde van de opdracht; hoe snel is niet gepubliceerd.'
        : `De laatste rapportage is er binnen ${p.within} na het einde van de opdracht.`
    },
    firstContact: (term: string) => `Eerste contact: binnen ${term}.`,
    missing: {
      reporting: 'hoe vaak u rapporteert',
      firstContact: 'wanneer het eerste contact is',
    },
  },
  shortfall: {
    penalty: (factor: string) => {
      if (Number(factor) === 0) return 'Bij een tekort wordt niets ingehouden.'
      return Number(factor) === 1
        ? 'Bij een tekort: inhouding of boete van het bedrag dat ontbreekt.'
        : `Bij een tekort: inhouding of boete van ${number(factor)} × het bedrag dat ontbreekt.`
    },
    cure: (within: string | null) =>
      `De opdrachtnemer krijgt eerst ${within ?? 'een redelijke termijn (hoe lang is niet gepubliceerd)'} om het tekort goed te maken.`,
    faultless: 'Er wordt niets ingehouden als het tekort niet aan de opdrachtnemer ligt.',
    surplus: (transferable: boolean) =>
      `Wat de opdrachtnemer meer doet dan verplicht, mag ${transferable ? 'wel' : 'niet'} mee naar een andere opdracht.`,
    surplusNone:
      'Of een overschot mee mag naar een andere opdracht, is niet gepubliceerd. Wij laten het bij deze opdracht staan.',
    missing: {
      penalty: 'een formule voor een boete of inhouding',
      cure: 'een termijn om een tekort eerst goed te maken',
    },
  },
  /** What a policy of one's own leaves open by itself. */
  settled: {
    indexed: {
      question: (p: { reference: string; amount: string; year: number }) =>
        `De drempel van ${roundEuro(p.amount)} is het bedrag van ${String(p.year)} en beweegt mee met: ${p.reference}. Het bedrag van een ander jaar staat er niet.`,
      reading: (p: { amount: string; year: number }) =>
        `${roundEuro(p.amount)}, het bedrag van ${String(p.year)}; zoek bij een waarde in de buurt het bedrag van dat jaar op.`,
    },
    noThreshold: {
      question: 'Er staat geen drempelbedrag.',
      reading: 'Van toepassing op elke opdracht van deze soort die hier wordt ingevuld.',
    },
  },
  questions: 'Wat de bron open laat',
  question: (p: { section: string; question: string; reading: string }) =>
    `${p.question} Gekozen lezing: ${p.reading} (${p.section})`,
}
