/** Guidance lists that leave together and still go out with their document. */
export const ENCLOSED_TOGETHER = 50;

/**
 * Whether the mail of an issued document has it enclosed. 约谈 and 督察 always do. A 提醒 does too, unless so many leave
 * in one go that printing them would keep the letters from their units: then the letter leads to the document.
 * @param together documents announced in one go, this one counted
 */
export const enclosesDocument = (level: 1 | 2 | 3, together: number): boolean =>
  level >= 2 || together <= ENCLOSED_TOGETHER;
