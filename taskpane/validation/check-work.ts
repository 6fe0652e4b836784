// What a check needs, apart from the screen, so that the pane shows itself before this has loaded.
export { checkForFixes, overviewOf, readIfUnread } from '#use-cases'
