/** The two dialects of OOXML: what Excel writes by default, and "Strict Open XML". */
export interface Dialect {
  readonly main: string
  /** Of r:id and the like. */
  readonly relationships: string
  /** What the namespaces of drawings and charts begin with. */
  readonly drawing: string
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
}

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
}

/** Relations between parts of the package itself; the same in both dialects. */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** True for the namespace of worksheets, styles, workbook and shared strings. */
export function isMain(uri: string | undefined): boolean {
  return uri === TRANSITIONAL.main || uri === STRICT.main
}

export function isRelationship(uri: string | undefined): boolean {
  return uri === TRANSITIONAL.relationships || uri === STRICT.relationships
}
