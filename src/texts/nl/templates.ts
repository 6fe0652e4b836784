/** Words of the templates: what stands on their sheets, and the screen that inserts them. */
export const templates = {
  sheets: {
    explanation: 'Uitleg',
    blocks: 'Bouwblokken',
    lists: 'Keuzelijsten',
    tenders: 'Aanbestedingen',
    calculator: 'Rekenhulp',
  },

  contracts: {
    title: 'Opdrachten met social return',
    note: 'Eén regel per opdracht. Bedragen zijn exclusief btw. Grijze kolommen vullen zichzelf; u mag er iets anders typen.',
  },
  contributions: {
    title: 'Inzet per kwartaal: één regel per plaatsing, activiteit of inkoop',
    note: 'Gebruik eigen kenmerken zoals K-014. Zet hier geen namen, geboortedata of burgerservicenummers.',
  },
  plan: {
    title: 'Planning per kwartaal (hoeft niet)',
    note: 'Spreekt u een fasering af, vul haar dan hier in. Zonder planning rekenen we met een gelijkmatige lijn.',
  },

  explanation: {
    title: 'Monitoring social return',
    about: (p: { catalogue: string; policy: string; day: string }) =>
      `Gemaakt op ${p.day}. Catalogus: ${p.catalogue}. Beleid: ${p.policy}.`,
    settings: 'Instellingen van deze werkmap',
    catalogueWhy: 'Geldt voor elke opdracht waarbij u in de kolom Catalogus niets anders kiest.',
    policyWhy: 'Geldt voor elke opdracht waarbij u in de kolom Beleid niets anders kiest.',
    listsWhy: 'De keuzelijst met bouwblokken hoort bij de catalogus waarmee dit sjabloon is gemaakt.',
    version: 'Sjabloon',
    versionWhy: 'Zo ziet de controle of er een nieuwer sjabloon is. Laat dit staan.',
    steps: 'Zo werkt u ermee',
    contracts: 'Vul per opdracht één regel in. Kenmerk, datums en Opdrachtwaarde zijn nodig; de rest helpt.',
    contractsFormula: 'Verplichting rekent het beleid uit. Staat er een ander bedrag in het contract, typ dat dan.',
    contributions:
      'Vul per kwartaal een regel per inzet in. Kies het bouwblok uit de lijst; een bonus staat erachter met een +.',
    quantity:
      'Vul één maat in: Fte bij een baan, leerbaan of stage, Aantal bij uren of dagen, Bedrag bij facturen en kosten.',
    claimed: 'Opgevoerde waarde typt u zelf. Berekende waarde ernaast rekent mee, zodat u een verschil meteen ziet.',
    key: 'Loopt een inzet door in een volgend kwartaal, gebruik dan hetzelfde kenmerk in de kolom Inzet.',
    status: 'Alleen regels met status akkoord zijn goedgekeurd. Concept en ingediend zijn in behandeling.',
    check: 'Klaar? Kies in het taakvenster Controle. U ziet dan wat nog ontbreekt voordat u de werkmap verstuurt.',
    blocks: 'Op dit blad staat wat elk bouwblok waard is en hoelang het meetelt.',
    privacy: 'Privacy',
    privacyWhy: 'Houd de lijst van kenmerk naar persoon in uw eigen administratie. Die hoort niet in deze werkmap.',
  },

  blocks: {
    source: (p: { document: string; section: string }) => `Bron: ${p.document}, ${p.section}.`,
    columns: {
      code: 'Code',
      label: 'Omschrijving in de bron',
      role: 'Soort blok',
      amount: 'Bedrag per eenheid',
      unit: 'Eenheid',
      limit: 'Telt mee',
      months: 'Grens in maanden',
      fteMonths: 'Grens in voltijdmaanden',
      onTopOf: 'Mag boven op',
      approval: 'Goedkeuring nodig',
      evidence: 'Bewijsstukken',
    },
  },
  lists: {
    title: 'Keuzelijsten bij de tabellen. Voeg onderaan gerust iets toe.',
    columns: {
      blocks: 'Keuze bouwblok',
      quarters: 'Keuze kwartaal',
      groups: 'Keuze doelgroep',
      policies: 'Keuze beleid',
      catalogues: 'Keuze catalogus',
    },
    /** Target groups as monitoring reports name them. */
    groups: [
      'Participatiewet < 2 jaar',
      'Participatiewet > 2 jaar',
      'WW',
      'WIA/WAO',
      'Banenafspraak',
      'Beschut werk',
      'BBL',
      'BOL',
      'Vso/pro',
      'Statushouder',
      'Niet-uitkeringsgerechtigd',
    ],
  },

  tender: {
    title: 'Aanbestedingen: geldt social return, en hoeveel?',
    note: 'Eén regel per aanbesteding, bedragen exclusief btw. De grijze kolommen rekenen vanzelf mee.',
    policyWhy: 'Geldt voor elke regel waarbij u in de kolom Beleid niets anders kiest.',
    columns: {
      name: 'Aanbesteding',
      type: 'Soort',
      value: 'Opdrachtwaarde',
      months: 'Looptijd (maanden)',
      labourCost: 'Loonsom',
      percentage: 'Percentage',
      policy: 'Beleid',
      date: 'Datum',
      applicable: 'Van toepassing',
      obligation: 'Verplichting',
      reason: 'Motivering',
    },
  },
  calculator: {
    title: 'Rekenhulp: wat is een inzet waard?',
    note: 'Kies een bouwblok en vul de omvang in: fte, uren, dagen, personen of euro. Maanden alleen bij fte; leeg is een jaar.',
    columns: { block: 'Code', quantity: 'Omvang', months: 'Maanden', value: 'SROI-waarde', explanation: 'Berekening' },
  },
  catalogue: 'Catalogus',
  policy: 'Beleid',

  screen: {
    title: 'Sjabloon invoegen',
    intro: 'Er komen nieuwe bladen bij. Wat al in uw werkmap staat, blijft zoals het is.',
    choose: 'Welk sjabloon?',
    kinds: {
      monitoring: {
        name: 'Monitoring',
        why: 'Tabellen voor opdrachten, inzet per kwartaal en planning. Voor contractmanager en opdrachtnemer.',
      },
      tender: {
        name: 'Aanbesteding',
        why: 'Geldt social return, hoeveel, en de motivering voor het dossier. Met een rekenhulp voor bouwblokken.',
      },
    },
    catalogue: 'Catalogus met bouwblokken',
    policy: 'Beleid',
    settingsWhy: 'Uw keuze wordt ook de instelling van deze werkmap.',
    otherThanPolicy: (catalogue: string) => `Bij dit beleid hoort de catalogus ${catalogue}.`,
    insert: 'Voeg sjabloon in',
    done: 'Het sjabloon staat in uw werkmap',
    doneNext: {
      monitoring: 'Begin met een regel op Opdrachten. Daarna vult u per kwartaal de inzet in.',
      tender: 'Vul per aanbesteding een regel in; de uitkomst verschijnt in de grijze kolommen.',
    },
    sheets: 'Nieuwe bladen',
    goTo: (sheet: string) => `Ga naar ${sheet}`,
    another: 'Nog een sjabloon invoegen',
    alreadyThere: 'Deze werkmap heeft al tabellen met social return. Het sjabloon komt ernaast te staan.',
  },
  /** Why a template cannot be inserted. */
  taken: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Er is al een blad met de naam ${sheets[0] ?? ''}. Geef dat blad een andere naam en probeer het opnieuw.`
      : `Er zijn al bladen met de namen ${sheets.join(', ')}. Geef die bladen een andere naam en probeer het opnieuw.`,
}
