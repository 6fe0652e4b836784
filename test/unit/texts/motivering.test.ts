import { explanationOf, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { Language } from '#texts'

// Whole texts, to be read aloud: what stands in a procurement file, and what the pane copies.
type Row = readonly [what: string, formula: readonly [string, ...unknown[]], text: string]

const DUTCH: readonly Row[] = [
  [
    'it applies, strictly above',
    ['SROI_REASON', 250000],
    'Social return is van toepassing volgens het beleid van DUOplus (duoplus@undated, zonder datum): de opdrachtwaarde van € 250.000 excl. btw ligt boven de drempel van € 200.000. Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1, nagekeken op 21-11-2026: „Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.”',
  ],
  [
    'the threshold itself is not above it',
    ['SROI_REASON', 200000],
    'Social return is niet van toepassing volgens het beleid van DUOplus (duoplus@undated, zonder datum): de opdrachtwaarde van € 200.000 excl. btw ligt niet boven de drempel van € 200.000. Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1, nagekeken op 21-11-2026: „Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.” Open in de bron: De leidraad zegt niet of de opdrachtwaarde met of zonder btw is. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is.',
  ],
  [
    'from a threshold that moves, near it',
    ['SROI_REASON', 215000, 'diensten', null, null, 'den-haag'],
    'Social return is van toepassing volgens het beleid van Den Haag (den-haag@2023-07-01, geldig vanaf 01-07-2023): de opdrachtwaarde van € 215.000 excl. btw haalt de drempel (vanaf € 215.000, bedrag 2023). Bron: Regeling social return Den Haag, webpagina, nagekeken op 22-11-2026: „vanaf € 215.000 (bedrag 2023)”. Open in de bron: De drempel van € 215.000 is het bedrag van 2023 en beweegt mee met de Europese aanbestedingsdrempel. Het bedrag van een later jaar staat niet in onze kopie. Gekozen lezing: € 215.000, het bedrag van 2023; zoek bij een waarde in de buurt het bedrag van dit jaar op.',
  ],
  [
    'a type the source does not name',
    ['SROI_REASON', 300000, 'leveringen', null, null, 'den-haag'],
    'Social return is van toepassing volgens het beleid van Den Haag (den-haag@2023-07-01, geldig vanaf 01-07-2023): de opdrachtwaarde van € 300.000 excl. btw haalt de drempel (vanaf € 215.000, bedrag 2023). Bron: Regeling social return Den Haag, webpagina, nagekeken op 22-11-2026: „vanaf € 215.000 (bedrag 2023)”. Open in de bron: Of de regeling ook voor leveringen geldt, staat niet in onze kopie; Lansingerland en Leidschendam-Voorburg noemen in dezelfde regio alleen diensten en werken. Gekozen lezing: Ook voor leveringen.',
  ],
  [
    'decided for each contract',
    ['SROI_REASON', 150000, 'werken', null, null, 'enschede'],
    'Per opdracht te bepalen: de opdrachtwaarde van € 150.000 excl. btw haalt de drempel voor werken (vanaf € 100.000), en dan beslist de opdrachtgever volgens het beleid van Enschede (enschede@undated, zonder datum) zelf of social return van toepassing is. Overleg met de SROI-coördinator en leg het besluit vast. Bron: Sociaal-maatschappelijke uitgangspunten (gemeente Enschede), webpagina, nagekeken op 22-11-2026. Samengevat: werken: per opdracht; leveringen en diensten vanaf 100.000 euro exclusief BTW.',
  ],
  [
    'the same, strictly above',
    ['SROI_REASON', 150000, 'werken', null, null, 'hof-van-twente'],
    'Per opdracht te bepalen: de opdrachtwaarde van € 150.000 excl. btw ligt boven de drempel voor werken van € 100.000, en dan beslist de opdrachtgever volgens het beleid van Hof van Twente (hof-van-twente@newer, zonder datum) zelf of social return van toepassing is. Overleg met de SROI-coördinator en leg het besluit vast. Bron: Social Return On Investment (gemeente Hof van Twente, nieuwere tekst), webpagina, nagekeken op 21-11-2026: „boven een inkoopwaarde van € 100.000 […] Bij werken wordt per opdracht gekeken naar de mogelijkheden.” Open in de bron: De pagina is vervangen zonder datum; vanaf wanneer welke tekst geldt, staat er niet. Gekozen lezing: De nieuwere tekst geldt, tenzij u „hof-van-twente@older” kiest.',
  ],
  [
    'no type, and no difference',
    ['SROI_REASON', 50000, null, null, null, 'enschede'],
    'Social return is niet van toepassing volgens het beleid van Enschede (enschede@undated, zonder datum): de opdrachtwaarde van € 50.000 excl. btw haalt de drempel niet (vanaf € 100.000). De soort opdracht is niet ingevuld en maakt hier geen verschil. Bron: Sociaal-maatschappelijke uitgangspunten (gemeente Enschede), webpagina, nagekeken op 22-11-2026. Samengevat: werken: per opdracht; leveringen en diensten vanaf 100.000 euro exclusief BTW. Open in de bron: Voor werken noemt de pagina geen drempel. Gekozen lezing: Ook voor werken € 100.000: daaronder is social return niet van toepassing, vanaf dat bedrag beslist de gemeente per opdracht.',
  ],
  [
    'no published threshold',
    ['SROI_REASON', 150000, null, null, null, 'harlingen'],
    'Social return is van toepassing volgens het beleid van Harlingen (harlingen@undated, zonder datum): de opdrachtwaarde is € 150.000 excl. btw en er is geen drempelbedrag gepubliceerd. Bron: Doelgroep Social Return (gemeente Harlingen), webpagina, nagekeken op 22-11-2026. Samengevat: de doelgroep wordt beoordeeld op de datum van formele gunning. Open in de bron: Een drempelbedrag staat niet op de pagina’s die wij hebben. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld.',
  ],
  [
    'a cent under the threshold',
    ['SROI_REASON', 99999.99, null, null, null, 'hengelo'],
    'Social return is niet van toepassing volgens het beleid van Hengelo (hengelo@undated, zonder datum): de opdrachtwaarde van € 99.999,99 excl. btw haalt de drempel niet (vanaf € 100.000). Bron: Social Return On Investment (gemeente Hengelo), webpagina, nagekeken op 21-11-2026: „werken, leveringen en diensten vanaf 100.000 euro exclusief BTW”.',
  ],
  [
    'a type that is left out',
    ['SROI_REASON', 150000, 'levering', null, null, 'leidschendam-voorburg'],
    'Social return is niet van toepassing volgens het beleid van Leidschendam-Voorburg (leidschendam-voorburg@undated, zonder datum): dit beleid geldt niet voor leveringen. Bron: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, nagekeken op 22-11-2026. Samengevat: „diensten en/of werken”: leveringen worden niet genoemd.',
  ],
  [
    'a type that is needed',
    ['SROI_REASON', 150000, null, null, null, 'leidschendam-voorburg'],
    'Of social return van toepassing is volgens het beleid van Leidschendam-Voorburg (leidschendam-voorburg@undated, zonder datum), staat nog niet vast. Bij Leidschendam-Voorburg hangt het antwoord af van de soort opdracht. Vul in: werken, leveringen, diensten. Bron: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, nagekeken op 22-11-2026. Samengevat: bij opdrachten voor diensten en/of werken; „diensten en/of werken”: leveringen worden niet genoemd.',
  ],
  [
    'a region without a threshold',
    ['SROI_REASON', 150000, null, null, null, 'noordoost-brabant'],
    'Social return is van toepassing volgens het beleid van Noordoost-Brabant (noordoost-brabant@3.0, zonder datum): de opdrachtwaarde is € 150.000 excl. btw en er is geen drempelbedrag gepubliceerd. Bron: Regionaal kader social return 3.0 Noordoost-Brabant, bijlage 5.2, vaststelling, nagekeken op 22-11-2026. Samengevat: regionaal kader 3.0, in de plaats van 2.0. Open in de bron: Een drempelbedrag staat niet in het deel van het kader dat wij hebben. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld.',
  ],
  [
    'a province',
    ['SROI_REASON', 150000, null, null, null, 'provincie-noord-brabant'],
    'Social return is van toepassing volgens het beleid van de provincie Noord-Brabant (provincie-noord-brabant@undated, zonder datum): de opdrachtwaarde is € 150.000 excl. btw en er is geen drempelbedrag gepubliceerd. Bron: Social return Provincie Noord-Brabant (Adviespunt Social Return), webpagina, nagekeken op 22-11-2026. Samengevat: in principe van elke leverancier. Open in de bron: Er staat geen drempelbedrag: de provincie vraagt het in principe van elke leverancier. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld.',
  ],
  [
    'too short',
    ['SROI_REASON', 300000, 'dienst', 5, null, 'rijk'],
    'Social return is niet van toepassing volgens het beleid van de Rijksoverheid (rijk@undated, zonder datum): de opdrachtwaarde van € 300.000 excl. btw ligt boven de drempel voor werken en diensten van € 250.000, maar de looptijd van 5 maanden is korter dan 6 maanden. Bron: Visie social return (PIANOo), webpagina, nagekeken op 21-11-2026. Samengevat: werken en diensten boven 250.000 euro en een looptijd van minimaal 6 maanden.',
  ],
  [
    'long enough',
    ['SROI_REASON', 300000, 'dienst', 24, null, 'rijk'],
    'Social return is van toepassing volgens het beleid van de Rijksoverheid (rijk@undated, zonder datum): de opdrachtwaarde van € 300.000 excl. btw ligt boven de drempel voor werken en diensten van € 250.000 en de looptijd van 24 maanden is 6 maanden of langer. Bron: Visie social return (PIANOo), webpagina, nagekeken op 21-11-2026. Samengevat: werken en diensten boven 250.000 euro en een looptijd van minimaal 6 maanden. Open in de bron: De Handreiking noemt een loonsom vanaf 250.000 euro, PIANOo een opdracht boven 250.000 euro. Gekozen lezing: De opdrachtwaarde, boven € 250.000, zoals PIANOo schrijft.',
  ],
  [
    'a missing duration that decides',
    ['SROI_REASON', 300000, 'dienst', null, null, 'rijk'],
    'Of social return van toepassing is volgens het beleid van de Rijksoverheid (rijk@undated, zonder datum), staat nog niet vast. De opdrachtwaarde van € 300.000 excl. btw ligt boven de drempel voor werken en diensten van € 250.000. Bij de Rijksoverheid telt de looptijd mee (grens: 6 maanden). Vul de looptijd in maanden in. Bron: Visie social return (PIANOo), webpagina, nagekeken op 21-11-2026. Samengevat: werken en diensten boven 250.000 euro en een looptijd van minimaal 6 maanden.',
  ],
  [
    'a threshold from the press',
    ['SROI_REASON', 60000, null, null, null, 'rotterdam'],
    'Social return is van toepassing volgens het beleid van Rotterdam (rotterdam@undated, zonder datum): de opdrachtwaarde van € 60.000 excl. btw haalt de drempel (vanaf € 50.000). Bron: Nieuwe aanpak Social Return helpt meer mensen uit de bijstand (Rijnmond), nieuwsbericht, nagekeken op 22-11-2026: „vanaf 50 duizend euro”. Open in de bron: De drempel van € 50.000 komt uit een nieuwsbericht van 2019; het beleid zelf hebben wij niet. Gekozen lezing: € 50.000, voor elke soort opdracht.',
  ],
  [
    'a threshold for each type',
    ['SROI_REASON', 150000, 'werken', null, null, 'schiedam'],
    'Social return is niet van toepassing volgens het beleid van Schiedam (schiedam@undated, zonder datum): de opdrachtwaarde van € 150.000 excl. btw haalt de drempel voor werken niet (vanaf € 225.000). Bron: Social return (gemeente Schiedam), webpagina, nagekeken op 22-11-2026. Samengevat: minimaal bedrag excl. btw voor werken: € 225.000,-.',
  ],
  [
    'both thresholds, where no type is given',
    ['SROI_REASON', 300000, null, null, null, 'schiedam'],
    'Social return is van toepassing volgens het beleid van Schiedam (schiedam@undated, zonder datum): de opdrachtwaarde van € 300.000 excl. btw haalt de drempel voor werken (vanaf € 225.000) en die voor diensten en leveringen (vanaf € 125.000). De soort opdracht is niet ingevuld en maakt hier geen verschil. Bron: Social return (gemeente Schiedam), webpagina, nagekeken op 22-11-2026. Samengevat: minimaal bedrag excl. btw voor werken: € 225.000,-; minimaal bedrag excl. btw voor diensten en leveringen: € 125.000,-.',
  ],
  [
    'the authority names its contracts',
    ['SROI_REASON', 150000, null, null, null, 'sudwest-fryslan'],
    'Social return is van toepassing volgens het beleid van Súdwest-Fryslân (sudwest-fryslan@undated, zonder datum): de opdrachtwaarde is € 150.000 excl. btw en er is geen drempelbedrag gepubliceerd. Bron: Aanvullende informatie Social Return (gemeente Súdwest-Fryslân), webpagina, nagekeken op 21-11-2026: „De aanbesteding is door opdrachtgever aangemerkt als project/opdracht voor toepassing van Social Return”. Open in de bron: Er staat geen drempelbedrag: de opdrachtgever wijst de opdrachten zelf aan. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld.',
  ],
  [
    'a table without a policy',
    ['SROI_REASON', 150000, null, null, null, 'utrecht'],
    'Social return is van toepassing volgens het beleid van Utrecht (utrecht@undated, zonder datum): de opdrachtwaarde is € 150.000 excl. btw en er is geen drempelbedrag gepubliceerd. Bron: Bouwblokkenmodel social return (gemeente Utrecht), webpagina, oudere tekst, nagekeken op 22-11-2026: „Tabel bouwblokken social return”. Open in de bron: Een drempelbedrag staat niet op deze pagina. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld.',
  ],
  [
    'an obligation',
    ['SROI_OBLIGATION', 1000000],
    'Social return is van toepassing volgens het beleid van DUOplus (duoplus@undated, zonder datum): de opdrachtwaarde van € 1.000.000 excl. btw ligt boven de drempel van € 200.000. De verplichting is € 50.000,00: 5% (volgens het beleid) van de opdrachtwaarde van € 1.000.000 excl. btw. Er hoefde niet te worden afgerond. Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1, nagekeken op 21-11-2026: „Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.” Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.2, nagekeken op 21-11-2026: „5% (of 2% indien afgesproken) van de totale opdrachtwaarde”. Open in de bron: De leidraad zegt niet of de opdrachtwaarde met of zonder btw is. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is. Open in de bron: De inkoper moet zelf vastleggen of 5% over de totale contractwaarde of over de jaarlijkse omzet gaat. Gekozen lezing: De totale opdrachtwaarde, zoals in hoofdstuk 2.3. Open in de bron: Wanneer 2% in plaats van 5% geldt, staat er niet: „indien afgesproken”. Gekozen lezing: 5%, tenzij u een ander percentage invult.',
  ],
  [
    'none',
    ['SROI_OBLIGATION', 150000],
    'Social return is niet van toepassing volgens het beleid van DUOplus (duoplus@undated, zonder datum): de opdrachtwaarde van € 150.000 excl. btw ligt niet boven de drempel van € 200.000. Er is dus geen verplichting. Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1, nagekeken op 21-11-2026: „Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.”',
  ],
  [
    'agreed though it does not apply',
    ['SROI_OBLIGATION', 150000, null, null, null, '5%'],
    'Social return is niet van toepassing volgens het beleid van DUOplus (duoplus@undated, zonder datum): de opdrachtwaarde van € 150.000 excl. btw ligt niet boven de drempel van € 200.000. De verplichting is toch € 7.500,00: 5% (afgesproken) van de opdrachtwaarde van € 150.000 excl. btw. Er hoefde niet te worden afgerond. Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1, nagekeken op 21-11-2026: „Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.” Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.2, nagekeken op 21-11-2026: „5% (of 2% indien afgesproken) van de totale opdrachtwaarde”. Open in de bron: De leidraad zegt niet of de opdrachtwaarde met of zonder btw is. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is. Open in de bron: De inkoper moet zelf vastleggen of 5% over de totale contractwaarde of over de jaarlijkse omzet gaat. Gekozen lezing: De totale opdrachtwaarde, zoals in hoofdstuk 2.3. Open in de bron: Wanneer 2% in plaats van 5% geldt, staat er niet: „indien afgesproken”. Gekozen lezing: 5%, tenzij u een ander percentage invult.',
  ],
  [
    'agreed before it is settled',
    ['SROI_OBLIGATION', 300000, 'dienst', null, null, '2%', 'rijk'],
    'Of social return van toepassing is volgens het beleid van de Rijksoverheid (rijk@undated, zonder datum), staat nog niet vast. De opdrachtwaarde van € 300.000 excl. btw ligt boven de drempel voor werken en diensten van € 250.000. Bij de Rijksoverheid telt de looptijd mee (grens: 6 maanden). Vul de looptijd in maanden in. De verplichting is € 6.000,00: 2% (afgesproken) van de opdrachtwaarde van € 300.000 excl. btw. Er hoefde niet te worden afgerond. Bron: Visie social return (PIANOo), webpagina, nagekeken op 21-11-2026. Samengevat: werken en diensten boven 250.000 euro en een looptijd van minimaal 6 maanden; sinds 1 januari 2018 staat maatwerk centraal. Open in de bron: Het Rijk publiceert geen vast percentage: social return is maatwerk. Gekozen lezing: U vult het percentage van de opdracht zelf in. Open in de bron: Of het bedrag met of zonder btw is, staat er niet. Gekozen lezing: Zonder btw. Open in de bron: Bij een lage loonsom (bijvoorbeeld onder 50%) noemt de Handreiking een lager percentage (bijvoorbeeld 2%) of een percentage van de loonsom. Gekozen lezing: Een voorbeeld, geen regel: u vult het percentage van de opdracht zelf in.',
  ],
  [
    'a departure',
    ['SROI_OBLIGATION', 1000000, null, null, null, '3%'],
    'Social return is van toepassing volgens het beleid van DUOplus (duoplus@undated, zonder datum): de opdrachtwaarde van € 1.000.000 excl. btw ligt boven de drempel van € 200.000. De verplichting is € 30.000,00: 3% (afgesproken) van de opdrachtwaarde van € 1.000.000 excl. btw. Er hoefde niet te worden afgerond. Het beleid noemt 5% of 2%; dit percentage wijkt daarvan af. Leg vast waarom. Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1, nagekeken op 21-11-2026: „Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.” Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.2, nagekeken op 21-11-2026: „5% (of 2% indien afgesproken) van de totale opdrachtwaarde”. Open in de bron: De leidraad zegt niet of de opdrachtwaarde met of zonder btw is. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is. Open in de bron: De inkoper moet zelf vastleggen of 5% over de totale contractwaarde of over de jaarlijkse omzet gaat. Gekozen lezing: De totale opdrachtwaarde, zoals in hoofdstuk 2.3. Open in de bron: Wanneer 2% in plaats van 5% geldt, staat er niet: „indien afgesproken”. Gekozen lezing: 5%, tenzij u een ander percentage invult.',
  ],
  [
    'cut to the cap',
    ['SROI_OBLIGATION', 20000000, null, null, null, null, 'sudwest-fryslan'],
    'Social return is van toepassing volgens het beleid van Súdwest-Fryslân (sudwest-fryslan@undated, zonder datum): de opdrachtwaarde is € 20.000.000 excl. btw en er is geen drempelbedrag gepubliceerd. De verplichting is € 300.000,00. 2% (volgens het beleid) van de opdrachtwaarde van € 20.000.000 excl. btw = € 400.000,00. Het maximum per opdracht is € 300.000, dus € 400.000 wordt daarop afgekapt. Er hoefde niet te worden afgerond. Het beleid noemt dit percentage een minimum: meer mag worden afgesproken. Bron: Aanvullende informatie Social Return (gemeente Súdwest-Fryslân), webpagina, nagekeken op 21-11-2026: „De aanbesteding is door opdrachtgever aangemerkt als project/opdracht voor toepassing van Social Return”, „minimaal 2% van de totale opdrachtwaarde excl. BTW” en „met een maximum van €300.000 aan Social Return per opdracht”. Open in de bron: Er staat geen drempelbedrag: de opdrachtgever wijst de opdrachten zelf aan. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld. Open in de bron: Een geboden percentage boven 2% bepaalt de minimale waarde per jaar; hoe dat optelt over de looptijd, staat er niet. Gekozen lezing: Het geboden percentage van de totale opdrachtwaarde, voor de hele looptijd. Open in de bron: Of het maximum van € 300.000 ook bij een geboden percentage geldt, staat er niet. Gekozen lezing: Het maximum geldt per opdracht, ook dan.',
  ],
  [
    'offered in the tender',
    ['SROI_OBLIGATION', 1000000, null, null, null, '4%', 'sudwest-fryslan'],
    'Social return is van toepassing volgens het beleid van Súdwest-Fryslân (sudwest-fryslan@undated, zonder datum): de opdrachtwaarde is € 1.000.000 excl. btw en er is geen drempelbedrag gepubliceerd. De verplichting is € 40.000,00: 4% (aangeboden bij de inschrijving) van de opdrachtwaarde van € 1.000.000 excl. btw. Er hoefde niet te worden afgerond. Een aangeboden percentage bepaalt bij dit beleid de minimale waarde per jaar. Het bedrag hier geldt voor de hele opdracht. Bron: Aanvullende informatie Social Return (gemeente Súdwest-Fryslân), webpagina, nagekeken op 21-11-2026: „De aanbesteding is door opdrachtgever aangemerkt als project/opdracht voor toepassing van Social Return”, „minimaal 2% van de totale opdrachtwaarde excl. BTW”, „met een maximum van €300.000 aan Social Return per opdracht” en „een percentage in te vullen Social Return (hoger dan 2% en maximaal 5%)”. Open in de bron: Er staat geen drempelbedrag: de opdrachtgever wijst de opdrachten zelf aan. Gekozen lezing: Van toepassing op elke opdracht die hier wordt ingevuld. Open in de bron: Een geboden percentage boven 2% bepaalt de minimale waarde per jaar; hoe dat optelt over de looptijd, staat er niet. Gekozen lezing: Het geboden percentage van de totale opdrachtwaarde, voor de hele looptijd. Open in de bron: Of het maximum van € 300.000 ook bij een geboden percentage geldt, staat er niet. Gekozen lezing: Het maximum geldt per opdracht, ook dan.',
  ],
  [
    'a choice to make',
    ['SROI_OBLIGATION', 150000, null, null, null, null, 'hengelo'],
    'Social return is van toepassing volgens het beleid van Hengelo (hengelo@undated, zonder datum): de opdrachtwaarde van € 150.000 excl. btw haalt de drempel (vanaf € 100.000). Hoe hoog de verplichting is, staat nog niet vast. Hengelo noemt 2% of 5%. Vul in welk percentage voor deze opdracht geldt. Bron: Social Return On Investment (gemeente Hengelo), webpagina, nagekeken op 21-11-2026: „werken, leveringen en diensten vanaf 100.000 euro exclusief BTW” en „minimaal 2 of 5% van de contractwaarde exclusief BTW”. Open in de bron: Hengelo past dit toe in „nagenoeg alle” opdrachten; welke niet, staat er niet bij. Gekozen lezing: Van toepassing op alle opdrachten vanaf de drempel. Open in de bron: Wanneer 2% en wanneer 5% geldt, staat er niet. Gekozen lezing: U vult het percentage van de opdracht zelf in.',
  ],
  [
    'low labour cost',
    ['SROI_OBLIGATION', 1000000, 'dienst', null, 200000, null, 'leidschendam-voorburg'],
    'Social return is van toepassing volgens het beleid van Leidschendam-Voorburg (leidschendam-voorburg@undated, zonder datum): de opdrachtwaarde is € 1.000.000 excl. btw en er is geen drempelbedrag gepubliceerd. De loonsom van € 200.000 is lager dan 30% van de opdrachtwaarde. De verplichting is € 20.000,00: 2% (volgens het beleid bij een lage loonsom) van de opdrachtwaarde van € 1.000.000 excl. btw. Er hoefde niet te worden afgerond. Bron: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, nagekeken op 22-11-2026. Samengevat: bij opdrachten voor diensten en/of werken; ten minste 5% van de aanneemsom; ten minste 2% als de arbeidsinzet lager is dan 30%. Open in de bron: Een drempelbedrag staat niet in het bericht dat wij hebben. Gekozen lezing: Van toepassing op elke opdracht voor diensten of werken die hier wordt ingevuld. Open in de bron: Hoe de arbeidsinzet van 30% wordt gemeten, staat er niet. Gekozen lezing: Loonsom gedeeld door opdrachtwaarde; precies 30% is niet lager. Open in de bron: Of de aanneemsom met of zonder btw is, staat er niet. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is.',
  ],
  [
    'labour cost that is not low',
    ['SROI_OBLIGATION', 1000000, 'dienst', null, 300000, null, 'leidschendam-voorburg'],
    'Social return is van toepassing volgens het beleid van Leidschendam-Voorburg (leidschendam-voorburg@undated, zonder datum): de opdrachtwaarde is € 1.000.000 excl. btw en er is geen drempelbedrag gepubliceerd. De loonsom van € 300.000 is niet lager dan 30% van de opdrachtwaarde. De verplichting is € 50.000,00: 5% (volgens het beleid) van de opdrachtwaarde van € 1.000.000 excl. btw. Er hoefde niet te worden afgerond. Het beleid noemt dit percentage een minimum: meer mag worden afgesproken. Bron: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, nagekeken op 22-11-2026. Samengevat: bij opdrachten voor diensten en/of werken; ten minste 5% van de aanneemsom. Open in de bron: Een drempelbedrag staat niet in het bericht dat wij hebben. Gekozen lezing: Van toepassing op elke opdracht voor diensten of werken die hier wordt ingevuld. Open in de bron: Hoe de arbeidsinzet van 30% wordt gemeten, staat er niet. Gekozen lezing: Loonsom gedeeld door opdrachtwaarde; precies 30% is niet lager. Open in de bron: Of de aanneemsom met of zonder btw is, staat er niet. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is.',
  ],
  [
    'labour cost that is needed',
    ['SROI_OBLIGATION', 1000000, 'dienst', null, null, null, 'leidschendam-voorburg'],
    'Social return is van toepassing volgens het beleid van Leidschendam-Voorburg (leidschendam-voorburg@undated, zonder datum): de opdrachtwaarde is € 1.000.000 excl. btw en er is geen drempelbedrag gepubliceerd. Hoe hoog de verplichting is, staat nog niet vast. Bij Leidschendam-Voorburg hangt het antwoord af van de loonsom. Vul de loonsom in. Bron: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, nagekeken op 22-11-2026. Samengevat: bij opdrachten voor diensten en/of werken; ten minste 5% van de aanneemsom. Open in de bron: Een drempelbedrag staat niet in het bericht dat wij hebben. Gekozen lezing: Van toepassing op elke opdracht voor diensten of werken die hier wordt ingevuld. Open in de bron: Hoe de arbeidsinzet van 30% wordt gemeten, staat er niet. Gekozen lezing: Loonsom gedeeld door opdrachtwaarde; precies 30% is niet lager. Open in de bron: Of de aanneemsom met of zonder btw is, staat er niet. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is.',
  ],
  [
    'rounded',
    ['SROI_OBLIGATION', 333333.33, null, null, null, null, 'rotterdam'],
    'Social return is van toepassing volgens het beleid van Rotterdam (rotterdam@undated, zonder datum): de opdrachtwaarde van € 333.333,33 excl. btw haalt de drempel (vanaf € 50.000). De verplichting is € 16.666,67. 5% (volgens het beleid) van de opdrachtwaarde van € 333.333,33 excl. btw = € 16.666,6665. Eén keer afgerond, op hele centen. Het beleid noemt dit percentage een minimum: meer mag worden afgesproken. Bron: Nieuwe aanpak Social Return helpt meer mensen uit de bijstand (Rijnmond), nieuwsbericht, nagekeken op 22-11-2026: „vanaf 50 duizend euro”. Bron: Social return (WSP Rijnmond), webpagina, nagekeken op 22-11-2026. Samengevat: ten minste 5% van de opdrachtsom. Open in de bron: De drempel van € 50.000 komt uit een nieuwsbericht van 2019; het beleid zelf hebben wij niet. Gekozen lezing: € 50.000, voor elke soort opdracht. Open in de bron: Of het bedrag met of zonder btw is, staat er niet. Gekozen lezing: Zonder btw, zoals bij aanbesteden gebruikelijk is. Open in de bron: De oorspronkelijke regel was 5% van de aanneemsom, te besteden aan loon; nu staat er 5% van de opdrachtsom. Gekozen lezing: 5% van de opdrachtwaarde. Open in de bron: Voor jeugdcontracten in Rijnmond is in de praktijk 2% gezien; een regel daarvoor hebben wij niet. Gekozen lezing: 5%, tenzij u een ander percentage invult.',
  ],
  [
    'a withholding with conditions',
    ['SROI_PENALTY', 20000, 10000, 'harlingen'],
    'Van de verplichting van € 20.000,00 is € 10.000,00 gerealiseerd; er ontbreekt € 10.000,00. Volgens het beleid van Harlingen (harlingen@undated, zonder datum) kan daarvoor € 10.000,00 worden ingehouden: 1 × het tekort van € 10.000,00. Er hoefde niet te worden afgerond. De opdrachtnemer krijgt eerst een redelijke termijn om het tekort goed te maken. Er wordt niets ingehouden als het tekort niet aan de opdrachtnemer ligt en hij laat zien dat hij er alles aan heeft gedaan. Bron: Niet nakomen van verplichting (gemeente Harlingen), webpagina, nagekeken op 22-11-2026. Samengevat: na een redelijke hersteltermijn inhouding op de laatste termijn, naar rato van wat niet is gerealiseerd. Open in de bron: De inhouding is naar rato van wat ontbreekt, op de laatste termijn of met een rekening; een formule staat er niet bij. Gekozen lezing: Het ontbrekende bedrag zelf, één keer.',
  ],
  [
    'a factor',
    ['SROI_PENALTY', 20000, 10000, 'noordoost-brabant'],
    'Van de verplichting van € 20.000,00 is € 10.000,00 gerealiseerd; er ontbreekt € 10.000,00. Volgens het beleid van Noordoost-Brabant (noordoost-brabant@3.0, zonder datum) kan daarvoor € 15.000,00 worden ingehouden: 1,5 × het tekort van € 10.000,00. Er hoefde niet te worden afgerond. Bron: Regionaal kader social return 3.0 Noordoost-Brabant, bijlage 5.2, vaststelling, nagekeken op 22-11-2026. Samengevat: de boete is verhoogd naar anderhalf keer het niet gerealiseerde bedrag. Open in de bron: Onze kopie breekt af na de zin over de boete; er kunnen voorwaarden op volgen, zoals tijd om te herstellen. Gekozen lezing: Anderhalf keer het ontbrekende bedrag; kijk in het contract naar de voorwaarden.',
  ],
  [
    'nothing short',
    ['SROI_PENALTY', 20000, 25000, 'harlingen'],
    'Van de verplichting van € 20.000,00 is € 25.000,00 gerealiseerd; er ontbreekt niets. Er wordt dus niets ingehouden.',
  ],
  [
    'no formula',
    ['SROI_PENALTY', 20000, 10000],
    'Van de verplichting van € 20.000,00 is € 10.000,00 gerealiseerd; er ontbreekt € 10.000,00. DUOplus publiceert geen formule voor een boete of inhouding. Kijk in het contract. Beleid: DUOplus (Diemen, Uithoorn, Ouder-Amstel), duoplus@undated, zonder datum. Bron: Leidraad Social Return DUOplus, h. 2.3, nagekeken op 21-11-2026. Open in de bron: Een boeteclausule is verplicht, maar de hoogte staat niet in de leidraad. Gekozen lezing: Geen formule; de boete staat in het contract.',
  ],
  [
    'a block',
    ['SROI_EXPLAIN', '3', 1, 6],
    'Blok 3 (WW) telt voor € 7.500,00: € 15.000 per fte per jaar × 1 fte × 6 maanden ÷ 12. Er hoefde niet te worden afgerond. Dit blok telt hoogstens 12 maanden. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D6: „€ 15.000,00”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Hoofdstuk 3.2 vraagt langer dan 6 maanden WW; de tabel noemt geen duur. Gekozen lezing: Geen voorwaarde aan de duur bij de waarde; let op de doelgroep in hoofdstuk 3.2.',
  ],
  [
    'cut at its limit',
    ['SROI_EXPLAIN', '5', 1, 36],
    'Blok 5 (WIA/WAO) telt voor € 20.000,00: € 10.000 per fte per jaar × 1 fte × 24 maanden ÷ 12. Er hoefde niet te worden afgerond. Ingevuld zijn 36 maanden; blok 5 telt hier hoogstens 24 maanden. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D9: „€ 10.000,00”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Achter de waarde staat „2 Jaar”. Is € 10.000 per jaar of voor twee jaar samen? Gekozen lezing: Per fte en per jaar, hoogstens 24 maanden.',
  ],
  [
    'as long as the indication',
    ['SROI_EXPLAIN', '4', 1, 36],
    'Blok 4 (Banenafpraak (1)) telt voor € 90.000,00: € 30.000 per fte per jaar × 1 fte × 36 maanden ÷ 12. Er hoefde niet te worden afgerond. Blok 4 telt zolang de overeenkomst of indicatie duurt: alle 36 maanden tellen. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D7: „€ 30.000,00”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Bij de duur staat alleen „Duur indicatie”. Is de waarde per jaar of per traject? Gekozen lezing: Per fte en per jaar, zolang de overeenkomst of indicatie duurt. Open in de bron: Bij deze rij staat voetnoot (1), maar de leidraad geeft er geen tekst bij. Gekozen lezing: De voetnoot verandert de waarde niet.',
  ],
  [
    'a bonus',
    ['SROI_EXPLAIN', '1+12', 0.5],
    'Blok 1 (Participatiewet >2jr) met bonus 12 (56+ waarvan in participatiewet of doelgroepenregister) telt voor € 17.500,00. Blok 1: € 30.000 per fte per jaar × 0,5 fte × 12 maanden ÷ 12 = € 15.000,00. Bonus 12: € 5.000 per fte per jaar × 0,5 fte × 12 maanden ÷ 12 = € 2.500,00. Er hoefde niet te worden afgerond. Er zijn geen maanden ingevuld; gerekend is met 12 maanden. Blok 1 telt hoogstens 12 maanden. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D4: „€ 30.000,00” en cel D19: „€ 5.000,00”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Participatiewet > 2 jaar staat op € 30.000 en < 2 jaar op € 40.000. Bij andere overheden is een langere uitkering juist meer waard; misschien zijn de bedragen omgewisseld. Gekozen lezing: De bedragen zoals ze in de tabel staan. Open in de bron: Hoofdstuk 4.1 noemt € 40.000 voor een bijstandsgerechtigde (fulltime, 1 jaar), zonder onderscheid; de tabel noemt € 30.000 en € 40.000. Gekozen lezing: De tabel geldt. Open in de bron: Precies 2 jaar Participatiewet valt in geen van beide rijen: de een is > 2 jaar, de ander < 2 jaar. Gekozen lezing: Kies de rij samen met de contactpersoon; wij raden niet. Open in de bron: De bonus is voor 56+, hoofdstuk 3.6 noemt de doelgroep 50-plussers. Gekozen lezing: 56 jaar of ouder, zoals in de tabel. Open in de bron: De specificatie zegt „Bovenop categorie A”, dus ook WW (blok 3) en beschut werk; het label zegt „waarvan in participatiewet of doelgroepenregister”. Gekozen lezing: Op de blokken 1, 2 en 4, zoals het label zegt.',
  ],
  [
    'two bonuses without a limit',
    ['SROI_EXPLAIN', '6+8+9', 1, 24, 'utrecht'],
    'Blok 6 (Doelgroepen Banenafspraak …) met bonus 8 (vast dienstverband) en bonus 9 (50+) telt voor € 100.000,00. Blok 6: € 35.000 per fte per jaar × 1 fte × 24 maanden ÷ 12 = € 70.000,00. Bonus 8: € 10.000 per fte per jaar × 1 fte × 24 maanden ÷ 12 = € 20.000,00. Bonus 9: € 5.000 per fte per jaar × 1 fte × 24 maanden ÷ 12 = € 10.000,00. Er hoefde niet te worden afgerond. Voor blok 6 is geen maximum gepubliceerd: alle 24 maanden tellen. Tabel: Bouwblokken Utrecht (36 uur), utrecht@undated, zonder datum; cel C8: „€ 35.000”, cel C10: „€ 10.000 extra op bovenstaande bedragen” en cel C11: „€ 5.000 extra op bovenstaande bedragen”. Bron: Bouwblokkenmodel social return (gemeente Utrecht), tabel, nagekeken op 21-11-2026. Open in de bron: Wsw staat in twee rijen: wie in dienst komt, telt in rij 6 per fte; wie wordt gedetacheerd of ingekocht, telt in rij 7 voor de rekening. Gekozen lezing: De vorm van de inzet bepaalt de rij; één inzet telt niet in allebei. Open in de bron: „Extra op bovenstaande bedragen”: rij 7 erboven is een rekening, geen bedrag per fte. De rijen 10, 11 en 13 staan eronder. Of beide bonussen samen mogen, staat er niet. Gekozen lezing: De bonus mag op rij 1 tot en met 6; beide bonussen tellen op. Open in de bron: Hoe lang een plaatsing hoogstens telt, staat er niet. Gekozen lezing: Alle maanden tellen. Dit is de oudere 36-uurstabel van Utrecht. Utrecht heeft haar vervangen door nieuwere bedragen die wij niet hebben; controleer de tabel in uw contract.',
  ],
  [
    'an invoice',
    ['SROI_EXPLAIN', '9', 1234.56],
    'Blok 9 (Sponsoring SR Fonds (3)) telt voor € 1.234,56: de factuurwaarde excl. btw. Er hoefde niet te worden afgerond. Blok 9 telt pas na goedkeuring. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D15: „Factuurwaarde”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Bij deze rij staat voetnoot (3), maar de leidraad geeft er geen tekst bij. Gekozen lezing: De voetnoot verandert de waarde niet.',
  ],
  [
    'hours',
    ['SROI_EXPLAIN', '10', 7.5],
    'Blok 10 (MVO -activiteiten …) telt voor € 750,00: € 100 per uur × 7,5 uur. Er hoefde niet te worden afgerond. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D16: „€ 100,-”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Bij deze rij staat voetnoot (4), maar de leidraad geeft er geen tekst bij. Gekozen lezing: De voetnoot verandert de waarde niet.',
  ],
  [
    'a PSO discount',
    ['SROI_EXPLAIN', '15', 50000],
    'Korting 15 (PSO ladder 3 (6)) telt voor € 25.000,00: 50% van de arbeidscomponent van € 50.000,00. Er hoefde niet te worden afgerond. Korting 15 telt pas na goedkeuring. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D22: „Korting op arbeidscomponent nt SR- verplichting: 50%”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: Wat de „arbeidscomponent” van de verplichting is, staat er niet. Gekozen lezing: U vult het bedrag van de arbeidscomponent zelf in; de verplichting zelf wordt niet lager. Open in de bron: De rij is door een paginagrens gebroken. Gekozen lezing: De twee helften horen bij elkaar: 50%. Open in de bron: Bij deze rij staat voetnoot (6), maar de leidraad geeft er geen tekst bij. Gekozen lezing: De voetnoot verandert de waarde niet.',
  ],
  [
    'costs made',
    ['SROI_EXPLAIN', 'OPLEIDING', 500, null, 'den-haag'],
    'Bonus OPLEIDING (Opleidingskosten en bijzondere begeleidingskosten) telt voor € 500,00: de gemaakte kosten excl. btw. Er hoefde niet te worden afgerond. Tabel: Bouwblokkenschema Den Haag 2023, den-haag@2023-07-01, geldig vanaf 01-07-2023; cel C16: „Gemaakte kosten”. Bron: Social return: bouwblokken (gemeente Den Haag), Creëren van banen, nagekeken op 21-11-2026. Open in de bron: De bonus is geen bedrag maar „Gemaakte kosten”; een maximum of een regel over btw staat er niet. Gekozen lezing: De kosten zelf, in euro’s excl. btw, als eigen regel.',
  ],
  [
    'labour costs',
    ['SROI_EXPLAIN', 'SW', 500, null, 'harlingen'],
    'Blok SW (Onderaanneming via Sociale Werkvoorziening) telt voor € 500,00: de gemaakte arbeidskosten excl. btw. Er hoefde niet te worden afgerond. Tabel: Friese Social Return eis (Harlingen), harlingen@undated, zonder datum; cel B17: „Daadwerkelijk gemaakte arbeidskosten opvoeren voor Social Return.” Bron: Vormen van invulling Social Return (gemeente Harlingen), tabel, nagekeken op 21-11-2026. Open in de bron: Alleen de „daadwerkelijk gemaakte arbeidskosten” tellen, niet de hele rekening; hoe die kosten worden aangetoond, ontbreekt in onze kopie. Gekozen lezing: De arbeidskosten excl. btw die u opgeeft.',
  ],
  [
    'an agreed amount',
    ['SROI_EXPLAIN', 'MAATWERK', 500, null, 'harlingen'],
    'Blok MAATWERK telt voor € 500,00: het afgesproken bedrag excl. btw. Er hoefde niet te worden afgerond. Tabel: Friese Social Return eis (Harlingen), harlingen@undated, zonder datum; cel B19 (leeg). Bron: Vormen van invulling Social Return (gemeente Harlingen), tabel, nagekeken op 21-11-2026. Open in de bron: Voor maatwerk staat er geen waarde. Gekozen lezing: De waarde spreekt u af; vul het afgesproken bedrag in.',
  ],
  [
    'rounded, with minimum hours',
    ['SROI_EXPLAIN', 'WIA/WAO', 12 / 36, 12, 'harlingen'],
    'Blok WIA/WAO telt voor € 11.666,67. € 35.000 per fte per jaar × 0,33333333 fte × 12 maanden ÷ 12 = € 11.666,6666… Eén keer afgerond, op hele centen. Dit blok telt hoogstens 24 maanden voltijd; bij een kleinere baan naar verhouding langer. Dit blok vraagt ten minste 12 uur per week; daaraan is voldaan. Tabel: Friese Social Return eis (Harlingen), harlingen@undated, zonder datum; cel B8: „€ 35.000,=”. Bron: Vormen van invulling Social Return (gemeente Harlingen), tabel, nagekeken op 21-11-2026. Bron: Duur van het Social Return-traject (gemeente Harlingen), webpagina, nagekeken op 22-11-2026. Open in de bron: Iemand telt hoogstens 2 jaar mee, gerekend in gewerkte dagen en uren naar de gewone jaaruren van de opdrachtnemer. De tabel rekent met 36 uur per week. Gekozen lezing: 24 maanden voltijd van 36 uur: bij 0,5 fte 48 maanden. Banenafspraak telt zonder einde.',
  ],
  [
    'too few hours',
    ['SROI_EXPLAIN', 'WIA/WAO', 11 / 36, 12, 'harlingen'],
    'Blok WIA/WAO telt voor € 0,00. Dit is 11 uur per week en blok WIA/WAO vraagt er ten minste 12, dus het telt niet mee. Tabel: Friese Social Return eis (Harlingen), harlingen@undated, zonder datum; cel B8: „€ 35.000,=”. Bron: Vormen van invulling Social Return (gemeente Harlingen), tabel, nagekeken op 21-11-2026. Open in de bron: Iemand telt hoogstens 2 jaar mee, gerekend in gewerkte dagen en uren naar de gewone jaaruren van de opdrachtnemer. De tabel rekent met 36 uur per week. Gekozen lezing: 24 maanden voltijd van 36 uur: bij 0,5 fte 48 maanden. Banenafspraak telt zonder einde.',
  ],
  [
    'work-years',
    ['SROI_EXPLAIN', 'BANENAFSPRAAK', 0.5, 60, 'harlingen'],
    'Blok BANENAFSPRAAK (Wajong / Banenafspraak (zie toelichting bij a)) telt voor € 100.000,00: € 40.000 per fte per jaar × 0,5 fte × 60 maanden ÷ 12. Er hoefde niet te worden afgerond. Blok BANENAFSPRAAK telt altijd mee: alle 60 maanden tellen. Dit blok vraagt ten minste 12 uur per week; daaraan is voldaan. Tabel: Friese Social Return eis (Harlingen), harlingen@undated, zonder datum; cel B9: „€ 40.000,=”. Bron: Vormen van invulling Social Return (gemeente Harlingen), tabel, nagekeken op 21-11-2026. Bron: Duur van het Social Return-traject (gemeente Harlingen), webpagina, nagekeken op 22-11-2026. Open in de bron: Het bedrag van € 40.000 staat op de pagina onder de toelichting over leeftijd. Gekozen lezing: Het hoort bij Wajong / Banenafspraak. Open in de bron: Iemand telt hoogstens 2 jaar mee, gerekend in gewerkte dagen en uren naar de gewone jaaruren van de opdrachtnemer. De tabel rekent met 36 uur per week. Gekozen lezing: 24 maanden voltijd van 36 uur: bij 0,5 fte 48 maanden. Banenafspraak telt zonder einde.',
  ],
  [
    'a value that is blank',
    ['SROI_EXPLAIN', 'BESCHUT', 1],
    'Voor bouwblok BESCHUT staat in Bouwblokken DUOplus geen waarde. Vraag de waarde na bij de contactpersoon social return. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D8 (leeg). Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: De cel met de waarde is leeg. Dat kan „zelfde als hierboven” betekenen, of dat er geen waarde is. Gekozen lezing: Waarde onbekend; vraag de waarde na bij de contactpersoon social return.',
  ],
  [
    'a bonus on the wrong block',
    ['SROI_EXPLAIN', '5+12', 1],
    'Bonus 12 mag niet op blok 5. Deze bonus mag op: 1, 2, 4. Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D19: „€ 5.000,00”. Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026. Open in de bron: De bonus is voor 56+, hoofdstuk 3.6 noemt de doelgroep 50-plussers. Gekozen lezing: 56 jaar of ouder, zoals in de tabel. Open in de bron: De specificatie zegt „Bovenop categorie A”, dus ook WW (blok 3) en beschut werk; het label zegt „waarvan in participatiewet of doelgroepenregister”. Gekozen lezing: Op de blokken 1, 2 en 4, zoals het label zegt.',
  ],
  [
    'a schedule',
    ['SROI_EXPECTED', 50000, '2026-01-01', '2026-12-31', '2026-06-30'],
    'Van de verplichting van € 50.000,00 hoort tot en met 30-06-2026 een bedrag van € 24.794,52 te zijn gerealiseerd. De looptijd van 01-01-2026 tot en met 31-12-2026 telt 365 dagen; tot en met 30-06-2026 zijn dat er 181. € 50.000,00 × 181 ÷ 365 dagen = € 24.794,5205… Eén keer afgerond, op hele centen. De verplichting is gelijk over de dagen verdeeld; de eerste en de laatste dag tellen mee.',
  ],
  [
    'before the term',
    ['SROI_EXPECTED', 50000, '2026-01-01', '2026-12-31', '2025-12-31'],
    'Van de verplichting van € 50.000,00 hoort tot en met 31-12-2025 een bedrag van € 0,00 te zijn gerealiseerd. De looptijd begint pas op 01-01-2026; daarvoor wordt nog niets verwacht.',
  ],
  [
    'after the term',
    ['SROI_EXPECTED', 50000, '2026-01-01', '2026-12-31', '2027-01-01'],
    'Van de verplichting van € 50.000,00 hoort tot en met 01-01-2027 een bedrag van € 50.000,00 te zijn gerealiseerd. De looptijd eindigt op 31-12-2026; vanaf die dag wordt de hele verplichting verwacht.',
  ],
  [
    'jobs',
    ['SROI_JOBS', 1000, '2026-01-01', '2026-03-31'],
    '1.000 verloonde uren staan gelijk aan 3,05010893 banen. Voor de banenafspraak is één baan gemiddeld 25,5 verloonde uren per week. De periode van 01-01-2026 tot en met 31-03-2026 telt 90 dagen; dat is 12,8571 weken. 1.000 uur ÷ (25,5 uur × 90 ÷ 7 weken) = 3,05010893 banen. De uitkomst is niet afgerond. Bron: Banenafspraak (werkgeverslijn.nl en sombanenafspraak.nl), webpagina’s over de nulmeting, nagekeken op 22-11-2026. Samengevat: één baan is 25,5 verloonde uren per week, het gemiddelde van de nulmeting; naar rato, en meer uren tellen als meer dan één baan.',
  ],
]

const ENGLISH: readonly Row[] = [
  [
    'it applies, strictly above',
    ['SROI_REASON', 250000],
    'Social return applies under the policy of DUOplus (duoplus@undated): the contract value of €250,000 excluding VAT is above the threshold of €200,000. Source: Leidraad Social Return DUOplus, h. 2.3 en 5.1, checked on 21 Nov 2026: “Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.”',
  ],
  [
    'decided for each contract',
    ['SROI_REASON', 150000, 'werken', null, null, 'enschede'],
    'To be decided for each contract: the contract value of €150,000 excluding VAT reaches the threshold for works (from €100,000), and then under the policy of Enschede (enschede@undated) the contracting authority itself decides whether social return applies. Ask the SROI coordinator and record the decision. Source: Sociaal-maatschappelijke uitgangspunten (gemeente Enschede), webpagina, checked on 22 Nov 2026. Our summary, in Dutch: werken: per opdracht; leveringen en diensten vanaf 100.000 euro exclusief BTW.',
  ],
  [
    'no type, and no difference',
    ['SROI_REASON', 50000, null, null, null, 'enschede'],
    'Social return does not apply under the policy of Enschede (enschede@undated): the contract value of €50,000 excluding VAT does not reach the threshold (from €100,000). The type of contract was not filled in and makes no difference here. Source: Sociaal-maatschappelijke uitgangspunten (gemeente Enschede), webpagina, checked on 22 Nov 2026. Our summary, in Dutch: werken: per opdracht; leveringen en diensten vanaf 100.000 euro exclusief BTW. Open in the source: The page sets no threshold for works. Chosen reading: € 100,000 for works too: below it social return does not apply, from that amount the municipality decides for each contract.',
  ],
  [
    'a type that is needed',
    ['SROI_REASON', 150000, null, null, null, 'leidschendam-voorburg'],
    'Whether social return applies under the policy of Leidschendam-Voorburg (leidschendam-voorburg@undated) is not settled yet. For Leidschendam-Voorburg the answer depends on the type of contract. Fill in: works, supplies, services. Source: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, checked on 22 Nov 2026. Our summary, in Dutch: bij opdrachten voor diensten en/of werken; „diensten en/of werken”: leveringen worden niet genoemd.',
  ],
  [
    'too short',
    ['SROI_REASON', 300000, 'dienst', 5, null, 'rijk'],
    'Social return does not apply under the policy of the Rijksoverheid (rijk@undated): the contract value of €300,000 excluding VAT is above the threshold for works and services of €250,000, but the duration of 5 months is shorter than 6 months. Source: Visie social return (PIANOo), webpagina, checked on 21 Nov 2026. Our summary, in Dutch: werken en diensten boven 250.000 euro en een looptijd van minimaal 6 maanden.',
  ],
  [
    'a missing duration that decides',
    ['SROI_REASON', 300000, 'dienst', null, null, 'rijk'],
    'Whether social return applies under the policy of the Rijksoverheid (rijk@undated) is not settled yet. The contract value of €300,000 excluding VAT is above the threshold for works and services of €250,000. For the Rijksoverheid the duration counts (limit: 6 months). Fill in the duration in months. Source: Visie social return (PIANOo), webpagina, checked on 21 Nov 2026. Our summary, in Dutch: werken en diensten boven 250.000 euro en een looptijd van minimaal 6 maanden.',
  ],
  [
    'both thresholds, where no type is given',
    ['SROI_REASON', 300000, null, null, null, 'schiedam'],
    'Social return applies under the policy of Schiedam (schiedam@undated): the contract value of €300,000 excluding VAT reaches the threshold for works (from €225,000) and the one for services and supplies (from €125,000). The type of contract was not filled in and makes no difference here. Source: Social return (gemeente Schiedam), webpagina, checked on 22 Nov 2026. Our summary, in Dutch: minimaal bedrag excl. btw voor werken: € 225.000,-; minimaal bedrag excl. btw voor diensten en leveringen: € 125.000,-.',
  ],
  [
    'an obligation',
    ['SROI_OBLIGATION', 1000000],
    'Social return applies under the policy of DUOplus (duoplus@undated): the contract value of €1,000,000 excluding VAT is above the threshold of €200,000. The obligation is €50,000.00: 5% (by the policy) of the contract value of €1,000,000 excluding VAT. No rounding was needed. Source: Leidraad Social Return DUOplus, h. 2.3 en 5.1, checked on 21 Nov 2026: “Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.” Source: Leidraad Social Return DUOplus, h. 2.3 en 5.2, checked on 21 Nov 2026: “5% (of 2% indien afgesproken) van de totale opdrachtwaarde”. Open in the source: The guide does not say whether the contract value includes VAT. Chosen reading: Excluding VAT, as is usual in procurement. Open in the source: The buyer has to state whether 5% is taken of the total contract value or of the yearly turnover. Chosen reading: The total contract value, as in chapter 2.3. Open in the source: When 2% holds instead of 5% is not stated, only "if agreed". Chosen reading: 5%, unless you fill in another percentage.',
  ],
  [
    'none',
    ['SROI_OBLIGATION', 150000],
    'Social return does not apply under the policy of DUOplus (duoplus@undated): the contract value of €150,000 excluding VAT is not above the threshold of €200,000. So there is no obligation. Source: Leidraad Social Return DUOplus, h. 2.3 en 5.1, checked on 21 Nov 2026: “Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.”',
  ],
  [
    'agreed though it does not apply',
    ['SROI_OBLIGATION', 150000, null, null, null, '5%'],
    'Social return does not apply under the policy of DUOplus (duoplus@undated): the contract value of €150,000 excluding VAT is not above the threshold of €200,000. The obligation is nevertheless €7,500.00: 5% (as agreed) of the contract value of €150,000 excluding VAT. No rounding was needed. Source: Leidraad Social Return DUOplus, h. 2.3 en 5.1, checked on 21 Nov 2026: “Bij alle aanbestedingen met een waarde boven de €200.000 wordt standaard een SROI-verplichting opgenomen.” Source: Leidraad Social Return DUOplus, h. 2.3 en 5.2, checked on 21 Nov 2026: “5% (of 2% indien afgesproken) van de totale opdrachtwaarde”. Open in the source: The guide does not say whether the contract value includes VAT. Chosen reading: Excluding VAT, as is usual in procurement. Open in the source: The buyer has to state whether 5% is taken of the total contract value or of the yearly turnover. Chosen reading: The total contract value, as in chapter 2.3. Open in the source: When 2% holds instead of 5% is not stated, only "if agreed". Chosen reading: 5%, unless you fill in another percentage.',
  ],
  [
    'cut to the cap',
    ['SROI_OBLIGATION', 20000000, null, null, null, null, 'sudwest-fryslan'],
    'Social return applies under the policy of Súdwest-Fryslân (sudwest-fryslan@undated): the contract value is €20,000,000 excluding VAT and no threshold is published. The obligation is €300,000.00. 2% (by the policy) of the contract value of €20,000,000 excluding VAT = €400,000.00. The maximum per contract is €300,000, so €400,000 is cut to it. No rounding was needed. The policy calls this percentage a minimum: more may be agreed. Source: Aanvullende informatie Social Return (gemeente Súdwest-Fryslân), webpagina, checked on 21 Nov 2026: “De aanbesteding is door opdrachtgever aangemerkt als project/opdracht voor toepassing van Social Return”, “minimaal 2% van de totale opdrachtwaarde excl. BTW” and “met een maximum van €300.000 aan Social Return per opdracht”. Open in the source: No threshold is published: the authority names the contracts itself. Chosen reading: Applies to every contract that is filled in here. Open in the source: An offered percentage above 2% sets the minimum value per year; how that adds up over the term is not stated. Chosen reading: The offered percentage of the total contract value, for the whole term. Open in the source: Whether the maximum of € 300,000 also holds for an offered percentage is not stated. Chosen reading: The maximum holds per contract, then too.',
  ],
  [
    'low labour cost',
    ['SROI_OBLIGATION', 1000000, 'dienst', null, 200000, null, 'leidschendam-voorburg'],
    'Social return applies under the policy of Leidschendam-Voorburg (leidschendam-voorburg@undated): the contract value is €1,000,000 excluding VAT and no threshold is published. The labour cost of €200,000 is lower than 30% of the contract value. The obligation is €20,000.00: 2% (by the policy for low labour cost) of the contract value of €1,000,000 excluding VAT. No rounding was needed. Source: Gemeente eist inzet werkzoekenden (Vlietnieuws), nieuwsbericht, checked on 22 Nov 2026. Our summary, in Dutch: bij opdrachten voor diensten en/of werken; ten minste 5% van de aanneemsom; ten minste 2% als de arbeidsinzet lager is dan 30%. Open in the source: No threshold stands in the report we have. Chosen reading: Applies to every contract for services or works that is filled in here. Open in the source: How the labour input of 30% is measured is not stated. Chosen reading: Labour cost divided by contract value; exactly 30% is not lower. Open in the source: Whether the contract sum includes VAT is not stated. Chosen reading: Excluding VAT, as is usual in procurement.',
  ],
  [
    'rounded',
    ['SROI_OBLIGATION', 333333.33, null, null, null, null, 'rotterdam'],
    'Social return applies under the policy of Rotterdam (rotterdam@undated): the contract value of €333,333.33 excluding VAT reaches the threshold (from €50,000). The obligation is €16,666.67. 5% (by the policy) of the contract value of €333,333.33 excluding VAT = €16,666.6665. Rounded once, to whole cents. The policy calls this percentage a minimum: more may be agreed. Source: Nieuwe aanpak Social Return helpt meer mensen uit de bijstand (Rijnmond), nieuwsbericht, checked on 22 Nov 2026: “vanaf 50 duizend euro”. Source: Social return (WSP Rijnmond), webpagina, checked on 22 Nov 2026. Our summary, in Dutch: ten minste 5% van de opdrachtsom. Open in the source: The threshold of € 50,000 comes from a news report of 2019; we do not have the policy itself. Chosen reading: € 50,000, for every type of contract. Open in the source: Whether the amount includes VAT is not stated. Chosen reading: Excluding VAT, as is usual in procurement. Open in the source: The original rule was 5% of the contract sum to be spent on wages; now it says 5% of the contract sum. Chosen reading: 5% of the contract value. Open in the source: For youth contracts in Rijnmond 2% has been seen in practice; we have no rule for it. Chosen reading: 5%, unless you fill in another percentage.',
  ],
  [
    'a withholding with conditions',
    ['SROI_PENALTY', 20000, 10000, 'harlingen'],
    'Of the obligation of €20,000.00, €10,000.00 was realised; €10,000.00 is missing. Under the policy of Harlingen (harlingen@undated) €10,000.00 may be withheld for this: 1 × the shortfall of €10,000.00. No rounding was needed. The contractor first gets a reasonable time to make up for the shortfall. Nothing is withheld where the shortfall is not the contractor’s fault and every effort is shown. Source: Niet nakomen van verplichting (gemeente Harlingen), webpagina, checked on 22 Nov 2026. Our summary, in Dutch: na een redelijke hersteltermijn inhouding op de laatste termijn, naar rato van wat niet is gerealiseerd. Open in the source: The withholding is in proportion to what is missing, from the last instalment or by invoice; no formula is given. Chosen reading: The missing amount itself, once.',
  ],
  [
    'a block',
    ['SROI_EXPLAIN', '3', 1, 6],
    'Block 3 (WW) counts for €7,500.00: €15,000 per fte and year × 1 fte × 6 months ÷ 12. No rounding was needed. This block counts for at most 12 months. Table: Bouwblokken DUOplus, duoplus@undated; cell D6: “€ 15.000,00”. Source: Leidraad Social Return DUOplus, h. 7, checked on 21 Nov 2026. Open in the source: Chapter 3.2 asks for more than 6 months of WW; the table names no duration. Chosen reading: No condition on duration for the value; mind the target group in chapter 3.2.',
  ],
  [
    'cut at its limit',
    ['SROI_EXPLAIN', '5', 1, 36],
    'Block 5 (WIA/WAO) counts for €20,000.00: €10,000 per fte and year × 1 fte × 24 months ÷ 12. No rounding was needed. 36 months were filled in; block 5 counts here for at most 24 months. Table: Bouwblokken DUOplus, duoplus@undated; cell D9: “€ 10.000,00”. Source: Leidraad Social Return DUOplus, h. 7, checked on 21 Nov 2026. Open in the source: The value is followed by "2 Jaar". Is € 10,000 per year, or for two years together? Chosen reading: Per fte and year, at most 24 months.',
  ],
  [
    'a bonus',
    ['SROI_EXPLAIN', '1+12', 0.5],
    'Block 1 (Participatiewet >2jr) with bonus 12 (56+ waarvan in participatiewet of doelgroepenregister) counts for €17,500.00. Block 1: €30,000 per fte and year × 0.5 fte × 12 months ÷ 12 = €15,000.00. Bonus 12: €5,000 per fte and year × 0.5 fte × 12 months ÷ 12 = €2,500.00. No rounding was needed. No months were filled in; 12 months were taken. Block 1 counts for at most 12 months. Table: Bouwblokken DUOplus, duoplus@undated; cell D4: “€ 30.000,00” and cell D19: “€ 5.000,00”. Source: Leidraad Social Return DUOplus, h. 7, checked on 21 Nov 2026. Open in the source: Participatiewet > 2 years stands at € 30,000 and < 2 years at € 40,000. Elsewhere a longer benefit is worth more; the amounts may have been swapped. Chosen reading: The amounts as they stand in the table. Open in the source: Chapter 4.1 names € 40,000 for somebody on social assistance (full-time, 1 year), without a distinction; the table names € 30,000 and € 40,000. Chosen reading: The table holds. Open in the source: Exactly 2 years of Participatiewet falls in neither row: one is > 2 years, the other < 2 years. Chosen reading: Choose the row together with the contact person; we do not guess. Open in the source: The bonus is for 56+, chapter 3.6 speaks of people over 50. Chosen reading: 56 years or older, as in the table. Open in the source: The specification says "on top of category A", so WW (block 3) and sheltered work too; the label says "of whom in Participatiewet or target group register". Chosen reading: On blocks 1, 2 and 4, as the label says.',
  ],
  [
    'a PSO discount',
    ['SROI_EXPLAIN', '15', 50000],
    'Discount 15 (PSO ladder 3 (6)) counts for €25,000.00: 50% of the labour component of €50,000.00. No rounding was needed. Discount 15 only counts once approved. Table: Bouwblokken DUOplus, duoplus@undated; cell D22: “Korting op arbeidscomponent nt SR- verplichting: 50%”. Source: Leidraad Social Return DUOplus, h. 7, checked on 21 Nov 2026. Open in the source: What the "labour component" of the obligation is, is not stated. Chosen reading: You fill in the labour component yourself; the obligation itself is not lowered. Open in the source: The row is broken by a page boundary. Chosen reading: The two halves belong together: 50%. Open in the source: This row carries footnote (6), but the guide gives no text for it. Chosen reading: The footnote does not change the value.',
  ],
  [
    'rounded, with minimum hours',
    ['SROI_EXPLAIN', 'WIA/WAO', 12 / 36, 12, 'harlingen'],
    'Block WIA/WAO counts for €11,666.67. €35,000 per fte and year × 0.33333333 fte × 12 months ÷ 12 = €11,666.6666… Rounded once, to whole cents. This block counts for at most 24 months full-time, longer in proportion for a smaller job. This block asks for at least 12 hours a week; this is met. Table: Friese Social Return eis (Harlingen), harlingen@undated; cell B8: “€ 35.000,=”. Source: Vormen van invulling Social Return (gemeente Harlingen), tabel, checked on 21 Nov 2026. Source: Duur van het Social Return-traject (gemeente Harlingen), webpagina, checked on 22 Nov 2026. Open in the source: A person counts for at most 2 years, counted in days and hours worked against the usual yearly hours of the contractor. The table counts with 36 hours a week. Chosen reading: 24 full-time months of 36 hours: 48 months at 0.5 fte. Banenafspraak counts without end.',
  ],
  [
    'too few hours',
    ['SROI_EXPLAIN', 'WIA/WAO', 11 / 36, 12, 'harlingen'],
    'Block WIA/WAO counts for €0.00. This is 11 hours a week and block WIA/WAO asks for at least 12, so it does not count. Table: Friese Social Return eis (Harlingen), harlingen@undated; cell B8: “€ 35.000,=”. Source: Vormen van invulling Social Return (gemeente Harlingen), tabel, checked on 21 Nov 2026. Open in the source: A person counts for at most 2 years, counted in days and hours worked against the usual yearly hours of the contractor. The table counts with 36 hours a week. Chosen reading: 24 full-time months of 36 hours: 48 months at 0.5 fte. Banenafspraak counts without end.',
  ],
  [
    'a value that is blank',
    ['SROI_EXPLAIN', 'BESCHUT', 1],
    'Bouwblokken DUOplus gives no value for block BESCHUT. Ask the contact person for social return. Table: Bouwblokken DUOplus, duoplus@undated; cell D8 (empty). Source: Leidraad Social Return DUOplus, h. 7, checked on 21 Nov 2026. Open in the source: The cell with the value is blank. That may mean "same as above", or that there is no value. Chosen reading: Value unknown; ask the contact person for social return.',
  ],
  [
    'a schedule',
    ['SROI_EXPECTED', 50000, '2026-01-01', '2026-12-31', '2026-06-30'],
    'Of the obligation of €50,000.00, an amount of €24,794.52 should be realised by the end of 30 Jun 2026. The term from 1 Jan 2026 to 31 Dec 2026 has 365 days; 181 of them have passed by the end of 30 Jun 2026. €50,000.00 × 181 ÷ 365 days = €24,794.5205… Rounded once, to whole cents. The obligation is spread evenly over the days; the first and the last day count.',
  ],
  [
    'jobs',
    ['SROI_JOBS', 1000, '2026-01-01', '2026-03-31'],
    '1,000 paid hours equal 3.05010893 jobs. Under the banenafspraak one job is 25.5 paid hours a week on average. The period from 1 Jan 2026 to 31 Mar 2026 has 90 days; that is 12.8571 weeks. 1,000 hours ÷ (25.5 hours × 90 ÷ 7 weeks) = 3.05010893 jobs. The answer is not rounded. Source: Banenafspraak (werkgeverslijn.nl en sombanenafspraak.nl), webpagina’s over de nulmeting, checked on 22 Nov 2026. Our summary, in Dutch: één baan is 25,5 verloonde uren per week, het gemiddelde van de nulmeting; naar rato, en meer uren tellen als meer dan één baan.',
  ],
]

function explained(language: Language, [name, ...args]: Row[1]) {
  const found = explanationOf(createSession(builtInRulebook(), language), name, args)
  if (found === null) throw new Error(`${name} is not ours`)
  return found
}

const plain = (text: unknown): string => String(text).replace(/\u00a0/g, ' ')

describe.each([
  ['nl', DUTCH],
  ['en', ENGLISH],
] as const)('a motivering in %s', (language, rows) => {
  it.each(rows)('%s: %j', (_, formula, text) => {
    expect(plain(explained(language, formula).text)).toBe(text)
  })

  it.each(rows.filter(([, [name]]) => name === 'SROI_REASON' || name === 'SROI_EXPLAIN'))(
    '%s: the cell says the same: %j',
    (_, [name, ...args], text) => {
      const functions = sroiFunctions(createSession(builtInRulebook(), language))
      expect(plain(functions.get(name)?.call(args))).toBe(text)
    },
  )

  it.each(rows)('%s: the pane tells it in parts: %j', (_, formula, text) => {
    const { answer, heading, steps, sources, openQuestions } = explained(language, formula)
    // Every figure of the steps stands in the paragraph too; an answer of nothing does so in words.
    for (const figure of plain(steps.join(' ')).match(/€ ?[\d.,]*\d/g) ?? []) expect(text).toContain(figure)
    const isNothing = plain(answer).replace(/[€ ,.]/g, '') === '000'
    if (!isNothing && /\d/.test(answer ?? '')) expect(text).toContain(plain(answer))
    if (answer === null) expect(text).toContain(plain(heading))
    for (const { document } of sources) expect(text).toContain(document)
    for (const { question, chosenReading } of openQuestions) {
      expect(text).toContain(plain(question))
      expect(text).toContain(plain(chosenReading))
    }
  })
})
