import { builtInRulebook, type Policy } from '#rulebook'
import type { SourceRef } from '#sources'
import { type Language, LANGUAGES, policyPage, policyPageText, type PolicySection } from '#texts'
import { FULL_POLICY } from '../../support/full-policy'

const book = builtInRulebook()
function known(id: string): Policy {
  const found = book.policy(id)
  if (found.kind !== 'found') throw new Error(id)
  return found.version
}
function linesOf(policy: Policy, id: PolicySection['id'], language: Language = 'nl'): readonly string[] {
  const texts = policyPage(policy, language).sections.find((section) => section.id === id)?.lines ?? []
  return texts.map(({ text }) => text.replaceAll('\u00a0', ' '))
}

describe('the page of a policy', () => {
  it('tells every rule of a policy that has them all', () => {
    const page = policyPage(FULL_POLICY, 'nl')
    const text = policyPageText(page, 'nl').replaceAll('\u00a0', ' ')
    expect(text).toMatchInlineSnapshot(`
     "Gemeente Modelstad
       Versie: modelstad@2026-01-01.
       Geldig van 01-01-2026 tot en met 31-12-2027.
       De datum waarop de aanbesteding is gepubliceerd, bepaalt welke versie geldt. Die datum staat niet in de tabel met opdrachten: wij nemen de gunningsdatum.
       Catalogus met bouwblokken: utrecht.
       Gemaakt als kopie van duoplus@undated.
       Bron: Beleidsregel social return Modelstad, geheel.

     Wanneer geldt social return
       - Werken: social return geldt boven € 225.000 excl. btw, bij een looptijd van ten minste 6 maanden en als de loonsom meer dan 30% van de opdrachtwaarde is.
       - Diensten en subsidie: de opdrachtgever beslist per opdracht, vanaf € 215.000,50 excl. btw en bij een looptijd van meer dan 1 maand. Dat is het bedrag van 2026; het beweegt mee met: EU-drempel voor diensten.
       - Vergunning: social return geldt niet.
       - Leveringen: dit beleid noemt deze soort niet, dus social return geldt niet.
       - Afwijken: Bij zeer gespecialiseerd werk.

     Hoeveel
       - Ten minste 2% tot en met 5% van de opdrachtwaarde per jaar. Zonder afspraak geldt 2,5%.
       - Uitzondering voor diensten boven € 1.000.000: 5% of 7%. Welk percentage geldt, wordt per opdracht gekozen.
       - Uitzondering voor opdrachten vanaf € 5.000.000: het percentage is niet gepubliceerd.
       - Uitzondering voor subsidie: 1%.
       - Is de loonsom minder dan 30% van de opdrachtwaarde, dan geldt 2% van de loonsom.
       - Bij de inschrijving mag een percentage worden aangeboden: meer dan 2%, tot en met 5%. Dat percentage bepaalt dan de minimale waarde per jaar.
       - Hoogstens € 300.000 per opdracht.
       - Het is een inspanningsverplichting: de opdrachtnemer moet er alles aan doen.

     Hoe u het mag invullen
       - Blokken 6 en 7: samen hoogstens 50% van de verplichting.
       - Inkoop telt na goedkeuring.

     PSO-certificaat
       - Trede 1: 10% korting op de arbeidscomponent van de verplichting. Het certificaat moet geldig zijn op de dag van gunning. Telt pas na goedkeuring.
       - Trede 2: 25% korting op een deel van de verplichting; welk deel is niet gepubliceerd. Wanneer het certificaat geldig moet zijn, is niet gepubliceerd.
       - Trede 3: daarmee is de hele verplichting ingevuld. Het certificaat moet de hele opdracht geldig zijn.
       - Trede 30+: telt niet mee.

     Contact en rapportage
       - Eerste contact: binnen 7 werkdagen.
       - Rapporteren: elk half jaar. De rapportage is er binnen 14 dagen na die periode.
       - De laatste rapportage is er binnen 1 maand na het einde van de opdracht.

     Bij een tekort of overschot
       - Bij een tekort: inhouding of boete van 1,5 × het bedrag dat ontbreekt.
       - De opdrachtnemer krijgt eerst 3 weken om het tekort goed te maken.
       - Er wordt niets ingehouden als het tekort niet aan de opdrachtnemer ligt.
       - Wat de opdrachtnemer meer doet dan verplicht, mag wel mee naar een andere opdracht.

     Wat de bron open laat
       - Met of zonder btw staat er niet. Gekozen lezing: Zonder btw. (art. 3)
       - Het bedrag van een later jaar staat er niet. Gekozen lezing: Het bedrag van 2026. (art. 3)"
    `)
  })

  it('tells the same in English', () => {
    expect(policyPageText(policyPage(FULL_POLICY, 'en'), 'en').replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(`
     "Gemeente Modelstad
       Version: modelstad@2026-01-01.
       In force from 1 Jan 2026 until 31 Dec 2027.
       The day the tender was published decides which version holds. The table of contracts does not hold that day: we take the award date.
       Catalogue of blocks: utrecht.
       Made as a copy of duoplus@undated.
       Source: Beleidsregel social return Modelstad, geheel.

     When social return applies
       - Works: social return applies above €225,000 excl. VAT, for a duration of at least 6 months and where labour cost is more than 30% of the contract value.
       - Services and subsidie: the authority decides for each contract, from €215,000.50 excl. VAT and for a duration of more than 1 month. That is the amount of 2026; it moves with: EU-drempel voor diensten.
       - Vergunning: social return does not apply.
       - Supplies: this policy does not name this type, so social return does not apply.
       - Departing: For very specialised work.

     How much
       - At least 2% to 5% of the contract value per year. Without an agreement 2.5% holds.
       - Exception for services above €1,000,000: 5% or 7%. Which percentage holds is chosen for each contract.
       - Exception for contracts from €5,000,000: the percentage is not published.
       - Exception for subsidie: 1%.
       - Where labour cost is less than 30% of the contract value, 2% of the labour cost holds.
       - A tenderer may offer a percentage: more than 2%, up to 5%. That percentage then sets the minimum value per year.
       - At most €300,000 per contract.
       - It is an obligation of best efforts: the contractor has to do everything possible.

     How it may be fulfilled
       - Blocks 6 and 7: together at most 50% of the obligation.
       - Purchases count once approved.

     PSO certificate
       - Step 1: 10% discount on the labour component of the obligation. The certificate must be valid on the day of award. Counts only once approved.
       - Step 2: 25% discount on part of the obligation; which part is not published. When the certificate must be valid is not published.
       - Step 3: fulfils the whole obligation. The certificate must be valid during the whole contract.
       - Step 30+: does not count.

     Contact and reporting
       - First contact: within 7 working days.
       - Reports: every half year. The report is there within 14 days after that period.
       - The last report is there within 1 month after the end of the contract.

     Shortfall or surplus
       - On a shortfall: 1.5 × the missing amount is withheld or fined.
       - The contractor first gets 3 weeks to make up for the shortfall.
       - Nothing is withheld where the contractor is not to blame for the shortfall.
       - What the contractor does beyond the obligation may be moved to another contract.

     What the source leaves open
       - With or without VAT is not stated. Chosen reading: Without VAT. (art. 3)
       - The amount of a later year is not stated. Chosen reading: The amount of 2026. (art. 3)"
    `)
  })

  it.each([
    ['duoplus', 'applies', 'Elke soort opdracht: social return geldt boven € 200.000 excl. btw.'],
    ['hengelo', 'applies', 'Werken, leveringen en diensten: social return geldt vanaf € 100.000 excl. btw.'],
    ['hof-van-twente', 'applies', 'Werken: de opdrachtgever beslist per opdracht, boven € 100.000 excl. btw.'],
    [
      'rijk',
      'applies',
      'Werken en diensten: social return geldt boven € 250.000 excl. btw en bij een looptijd van ten minste 6 maanden.',
    ],
    ['rijk', 'applies', 'Leveringen: social return geldt niet.'],
    [
      'utrecht',
      'applies',
      'Elke soort opdracht: social return geldt bij elk bedrag, want een drempelbedrag is niet gepubliceerd.',
    ],
    ['sudwest-fryslan', 'amount', 'Hoogstens € 300.000 per opdracht.'],
    [
      'leidschendam-voorburg',
      'amount',
      'Is de loonsom minder dan 30% van de opdrachtwaarde, dan geldt 2% van de opdrachtwaarde.',
    ],
    [
      'utrecht',
      'amount',
      'Het percentage is niet gepubliceerd. U vult het per opdracht in; gerekend wordt over de opdrachtwaarde.',
    ],
    ['noordoost-brabant', 'shortfall', 'Bij een tekort: inhouding of boete van 1,5 × het bedrag dat ontbreekt.'],
    ['utrecht', 'shortfall', 'Niet gepubliceerd: een formule voor een boete of inhouding.'],
    ['utrecht', 'pso', 'Niet gepubliceerd: wat een PSO-certificaat betekent.'],
  ] as const)('%s, %s: %s', (id, section, sentence) => {
    expect(linesOf(known(id), section)).toContain(sentence)
  })

  it('says of a type no line names that social return does not apply', () => {
    const onlyWorks = {
      ...FULL_POLICY,
      applicability: { ...FULL_POLICY.applicability, lines: FULL_POLICY.applicability.lines.slice(0, 1) },
    }
    expect(linesOf(onlyWorks, 'applies')).toContain(
      'Leveringen en diensten: dit beleid noemt deze soort niet, dus social return geldt niet.',
    )
  })

  it.each([
    [{ validFrom: null, validTo: null }, 'Geldig: de bron noemt geen datum, dus deze versie geldt altijd.'],
    [{ validFrom: '2026-01-01', validTo: null }, 'Geldig vanaf 01-01-2026.'],
    [{ validFrom: null, validTo: '2026-12-31' }, 'Geldig tot en met 31-12-2026.'],
    [{ validFrom: '2026-01-01', validTo: '2026-12-31' }, 'Geldig van 01-01-2026 tot en met 31-12-2026.'],
    [
      { selectedBy: null },
      'Welke datum bepaalt welke versie geldt, is niet gepubliceerd. Wij nemen de gunningsdatum, en anders de startdatum.',
    ],
    [{ selectedBy: 'award' }, 'De gunningsdatum bepaalt welke versie geldt.'],
    [{ catalogue: null }, 'Er is geen catalogus met bouwblokken gepubliceerd die wij hebben.'],
  ])('%j: %s', (change, fact) => {
    expect(policyPage({ ...FULL_POLICY, ...change } as Policy, 'nl').facts).toContain(fact)
  })

  it.each(LANGUAGES)('gives each rule with its own source, and none to what was not published (%s)', (language) => {
    for (const policy of [...book.policies, FULL_POLICY]) {
      const lines = policyPage(policy, language).sections.flatMap((section) => section.lines)
      const told = lines.flatMap(({ source }) => (source === null ? [] : [source]))
      expect(new Set(sourcesIn(policy))).toEqual(new Set([...told, policy.source]))
      for (const { text, source } of lines) {
        expect(text).toMatch(/^\S.*[.!?]$/s)
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        if (source === null) expect(text).toMatch(/niet gepubliceerd|ot published/i)
      }
    }
  })
})

function sourcesIn(node: unknown): SourceRef[] {
  if (typeof node !== 'object' || node === null) return []
  return 'excerpt' in node ? [node as SourceRef] : Object.values(node).flatMap(sourcesIn)
}
