/** The three levels as people call them; a ladder may name its own. */
export const LEVEL_NAMES: Readonly<Record<number, string>> = { 1: '提醒', 2: '约谈', 3: '督察' };
