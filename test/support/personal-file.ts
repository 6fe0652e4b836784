import { xlsxFile } from './xlsx-file'

const BSN = '123456782'
const NAME = 'Karel Appelmans'
const MAIL = 'k.appelmans@voorbeeld.nl'
const BORN = '12-03-1985'
const CALLED = 'De Zwartebol'

/** Everything personal that stands in the file, as it is written there. */
export const SECRETS = [BSN, '1234.56.782', NAME, MAIL, BORN, CALLED, 'migraine-thuis', 'Piet Auteur', 'Jans Bureau']

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook with personal data wherever a file can hold them: cells, shared texts, names, comments, lists, properties. */
export function personalFile(): Uint8Array {
  const strings = [
    'BSN',
    'Naam kandidaat',
    'Geboortedatum',
    'E-mail',
    'Toelichting',
    NAME,
    MAIL,
    BORN,
    `mevrouw ${CALLED} start in mei`,
    'ziek: migraine-thuis',
    'k-001',
    'K-002',
  ]
  const s = (cell: string, index: number): string => `<c r="${cell}" t="s"><v>${index}</v></c>`
  return xlsxFile({
    strings: strings.map((text) => `<si><t>${text}</t></si>`),
    afterSheets: `<definedNames><definedName name="BSN_${BSN}">'Archief ${BSN}'!$A$1</definedName></definedNames>`,
    sheets: [
      {
        name: 'Lijst',
        data:
          `<row r="1">${['A', 'B', 'C', 'D', 'E'].map((letter, at) => s(`${letter}1`, at)).join('')}</row>` +
          `<row r="2"><c r="A2"><v>${BSN}</v></c>${s('B2', 5)}${s('C2', 7)}${s('D2', 6)}${s('E2', 8)}</row>` +
          `<row r="3"><c r="A3" t="inlineStr"><is><t>1234.56.782</t></is></c>${s('B3', 5)}${s('E3', 9)}</row>` +
          `<row r="7">${s('F7', 10)}${s('G7', 11)}</row>` +
          `<row r="8"><c r="F8"><f>'Archief ${BSN}'!B1*2</f><v>4</v></c></row>` +
          `<row r="9"><c r="A9" t="inlineStr"><is><t>Overleg met ${NAME} gehad</t></is></c></row>`,
        after:
          `<dataValidations count="1"><dataValidation type="list" sqref="G1"><formula1>"${NAME},Ander"</formula1></dataValidation></dataValidations>` +
          `<headerFooter><oddHeader>Van ${NAME}</oddHeader></headerFooter>` +
          `<legacyDrawing xmlns:r="${RELATION}" r:id="rId2"/>`,
      },
      {
        name: `Archief ${BSN}`,
        state: 'hidden',
        data: `<row r="1"><c r="A1" t="inlineStr"><is><t>bsn ${BSN}</t></is></c><c r="B1"><v>2</v></c></row>`,
      },
    ],
    types:
      `<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>` +
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
      `<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>`,
    parts: {
      '_rels/.rels':
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
        `<Relationship Id="rId3" Type="${RELATION}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      'docProps/core.xml':
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:creator>Piet Auteur</dc:creator><cp:lastModifiedBy>Piet Auteur</cp:lastModifiedBy><dc:subject>Over ${NAME}</dc:subject></cp:coreProperties>`,
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Manager>Piet Auteur</Manager></Properties>',
      'xl/worksheets/_rels/sheet1.xml.rels':
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/comments" Target="../comments1.xml"/>` +
        `<Relationship Id="rId2" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Jans Bureau</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Jans Bureau: bsn ${BSN}</t></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="t"><v:stroke/></v:shapetype>' +
        '<v:shape id="s1" type="#t"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    },
  })
}
