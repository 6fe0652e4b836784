export { type WorkbookOverview, type OverviewStanding, type Schedule, overviewOf } from './overview'
export { type CatalogueList, type ListedCatalogue, catalogueList } from './catalogue-list'
