import type { FindingsGuideTexts } from '../findings-guide-texts'

export const findingsGuide: FindingsGuideTexts = {
  title: 'Alles wat de controle kan vinden',
  intro: [
    'Blokkerend: er kan niet gerekend worden, of er staan persoonsgegevens die weg moeten. Controleren: waarschijnlijk klopt er iets niet; u mag het laten staan met een toelichting. Tip: goed om te weten.',
    'Bij elke bevinding staat een voorbeeld van de zin die u te zien krijgt. Cel, bedrag en datum zijn verzonnen.',
  ],
  code: 'Code',
  level: 'Niveau',
  example: 'Voorbeeld',
  rule: 'Regel',
  origins: {
    workbook: 'wat de tabellen Opdrachten, Inzet en Plan vragen',
    policy: 'het beleid van de opdracht; de bevinding noemt document en artikel als het beleid die geeft',
    catalogue: 'de catalogus van de opdracht; de bevinding noemt het document',
    bsn: 'AVG artikel 87 en UAVG artikel 46: een burgerservicenummer alleen als een wet dat zegt',
    personal: 'Handreiking Partnerships voor meer banen: geen gegevens die naar een persoon te herleiden zijn',
    health: 'AVG artikel 9: gegevens over gezondheid',
  },
  fix: 'Te herstellen',
  fixes: { yes: 'ja, met een voorbeeld vooraf', no: 'nee, dat doet u zelf' },
  stages: {
    workbook: 'De werkmap',
    table: 'Tabellen en kolommen',
    cell: 'Cellen',
    row: 'Rijen',
    across: 'Rijen en opdrachten samen',
    privacy: 'Privacy',
  },
}
