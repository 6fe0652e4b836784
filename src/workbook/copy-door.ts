/** Where the open workbook comes from as a file, and where a copy of it goes. Only hosts that can, have one. */
export interface CopyDoor {
  /** The bytes of the workbook as it is now, as an .xlsx file. */
  bytes(): Promise<Uint8Array>
  /** Hands a copy to the person: as a download under this name, or opened in a window of its own. */
  deliver(bytes: Uint8Array, name: string): Promise<'downloaded' | 'opened'>
}
