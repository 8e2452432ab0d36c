export { planEnrichment, type EnrichmentOptions } from './plan-enrichment';
export { hasUnwantedColumns, presentEnrichment } from './present-enrichment';
