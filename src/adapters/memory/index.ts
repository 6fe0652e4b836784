export { MemoryWorkbook, type MemoryCell, type MemoryOptions } from './memory-workbook'
