/** As long as a title may grow when it is taken from a sentence, in characters. */
const LONGEST = 30;
/** A first phrase shorter than this says too little. */
const SHORTEST = 4;

/** A title out of the text itself: its first phrases, as many as are needed to say something. */
export function titleOf(text: string, ordinal = ''): string {
  const sentence = text.slice(text.startsWith(ordinal) ? ordinal.length : 0).trimStart();
  const end = sentence.search(/[。；;！!\n]/);
  const whole = (end < 0 ? sentence : sentence.slice(0, end)).trim();
  let title = '';
  for (const phrase of whole.split(/(?<=[，,：:])/)) {
    if (title.length >= SHORTEST) break;
    title += phrase;
  }
  return shortened(title.replace(/[，,：:、\s]+$/, '') || text.trim(), LONGEST);
}

/** At most `length` characters, the last of them an ellipsis when something is left out; never half a character. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
