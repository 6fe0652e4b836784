// What a check needs, apart from the screen, so that the pane shows itself before this has loaded.
export { overviewOf, readIfUnread, validateWorkbook } from '#use-cases'
