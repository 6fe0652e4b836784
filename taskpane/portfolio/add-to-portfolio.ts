import type { WorkbookPort } from '#workbook'

/** Files that reached the page from elsewhere join those of the screen that sums up many workbooks. */
export async function addToPortfolio(port: WorkbookPort, files: readonly File[]): Promise<void> {
  const { portfolioTask } = await import('./portfolio-task')
  portfolioTask(port).add(files)
}
