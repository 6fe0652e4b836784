import { TRANSITIONAL } from './namespaces'
import { Package } from './package'
import { EMPTY_RELATIONSHIPS, EMPTY_TYPES, withPart, withRelationship } from './package-parts'
import { emptyStyles } from './style-table'

const WORKBOOK = '/xl/workbook.xml'
const STYLES = '/xl/styles.xml'

/** The least that makes a workbook: no sheets yet. */
export function blankPackage(): Package {
  const workbook =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
    '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>'
  let pack = Package.empty().with('/[Content_Types].xml', EMPTY_TYPES).with('/_rels/.rels', EMPTY_RELATIONSHIPS)
  pack = withPart(pack, WORKBOOK, 'workbook', workbook)
  pack = withRelationship(pack, '/', TRANSITIONAL, 'officeDocument', WORKBOOK).pack
  pack = withPart(pack, STYLES, 'styles', emptyStyles(TRANSITIONAL.main))
  return withRelationship(pack, WORKBOOK, TRANSITIONAL, 'styles', STYLES).pack
}
