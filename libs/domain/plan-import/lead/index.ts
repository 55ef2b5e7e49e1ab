export { NAMED_IN_TEXT, namedLeads, rankedLeads } from './named-lead.ts';
export {
  suggestLead,
  type LeadCandidate,
  type LeadReason,
  type LeadRule,
  type LeadSuggestion,
} from './suggest-lead.ts';
