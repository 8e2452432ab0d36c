export { planEnrichment, type EnrichmentOptions } from './plan-enrichment';
