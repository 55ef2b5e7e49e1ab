import Sequencer from '@jest/test-sequencer';

/** What takes longest, in the order in which it has to begin so that no core waits for the last of them. */
const LONG = [
  /drills\/.*\.scenario\.ts$/,
  /every-page\.browser\.ts$/,
  /rehearsal\.scenario\.ts$/,
  /year-on-time\.scenario\.ts$/,
  /\.scenario\.ts$/,
  /\.browser\.ts$/,
  /walls\/.*\.int-spec\.ts$/,
  /\.int-spec\.ts$/,
];

const rank = ({ path }) => {
  const place = LONG.findIndex((pattern) => pattern.test(path));
  return place === -1 ? LONG.length : place;
};

/** Jest goes by the size of a file where it has no times of an earlier run, as in a fresh clone. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests);
    return usual.toSorted((one, other) => rank(one) - rank(other));
  }
}
