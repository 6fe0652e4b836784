import type { CopyDoor } from '#workbook'
import { download } from './download'
import type { PreviewWorkbook } from './preview-workbook'

/** Copies of the open file, as downloads. */
export function copyDoor(workbook: PreviewWorkbook): CopyDoor {
  return {
    bytes: () => Promise.resolve(workbook.bytes()),
    deliver(bytes, name) {
      download(bytes, name)
      return Promise.resolve('downloaded')
    },
  }
}
