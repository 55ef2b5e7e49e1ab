import { Inject, Injectable } from '@nestjs/common';
import { Converter } from 'opencc-js';
import {
  type DraftContent,
  type LeadCandidate,
  type LeadRule,
  type LeadSuggestion,
  namedLeads,
  rankedLeads,
  suggestLead,
} from '#domain/plan-import';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** The rules of `seeds/lead-suggestions.json`, or others that a system brings along. */
export const LEAD_RULES = Symbol('LeadRules');

/** The rules are written in simplified script. The package's own declarations lose this type under NodeNext. */
const simplified = Converter({ from: 'hk', to: 'cn' }) as (text: string) => string;

/** More suggestions help nobody. */
const SHOWN = 5;

/** Suggests who could lead, out of the units that an office really has. */
@Injectable()
export class LeadAdvisor {
  constructor(@Inject(LEAD_RULES) private readonly rules: readonly LeadRule[]) {}

  /** The office itself and the units directly under it, as they are on a day. */
  candidates(tx: Tx, officeId: number, on: Day): Promise<LeadCandidate[]> {
    return tx.query(
      `SELECT id, name FROM organizations
        WHERE (id = $1 OR (parent_id = $1 AND kind = 'unit')) AND (valid_to IS NULL OR valid_to >= $2)
        ORDER BY id`,
      [officeId, on],
    );
  }

  suggest(
    { title, text, responsible }: Pick<DraftContent, 'title' | 'text' | 'responsible'>,
    candidates: readonly LeadCandidate[],
  ): { leadSuggestions: LeadSuggestion[]; suggestedLeadId: number | null } {
    const named = responsible.map((unit) => ({ ...unit, name: simplified(unit.name) }));
    // The title says what an item is about: its words count once more.
    const spoken = suggestLead(simplified(`${title}\n${text}`), this.rules, candidates);
    const leadSuggestions = rankedLeads(namedLeads(named, candidates), spoken).slice(0, SHOWN);
    return { leadSuggestions, suggestedLeadId: leadSuggestions[0]?.unitId ?? null };
  }
}
