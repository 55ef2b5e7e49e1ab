const DEMAND = /[。；]?整改要求：/u;

/** A problem of an inspection is kept with its demand behind it. */
export function problemParts(text: string): { readonly problem: string; readonly demand: string | null } {
  const at = DEMAND.exec(text);
  if (!at) return { problem: text.trim(), demand: null };
  return {
    problem: `${text.slice(0, at.index).trim()}。`,
    demand: text.slice(at.index + at[0].length).trim() || null,
  };
}
