export { planEnrichment, type EnrichmentOptions } from './plan-enrichment';
export { presentEnrichment } from './present-enrichment';
