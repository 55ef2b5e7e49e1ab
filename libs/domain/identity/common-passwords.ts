/** Words around which people build the passwords that are tried first. */
const ROOTS = new Set(
  (
    'a aa aaa aaaa ab abc abcd abcde abcdef abcdefg abcdefgh admin administrator asd asdf asdfg asdfgh asdfghjk asdfghjkl ' +
    'changeme china dragon duban guest hello huawei iloveyou letmein love login manager master mima monkey office ' +
    'p pa pass passw password passwd princess q qq qaz qazwsx qazwsxedc qw qwe qwer qwert qwerty qwertyu qwertyui ' +
    'qwertyuiop root sandan secret server sunshine superman sysadmin system sa test tester user welcome weixin ' +
    'woaini woaizhongguo xiaoming zaq zhang zhongguo zxc zxcv zxcvb zxcvbn zxcvbnm'
  ).split(' '),
);

/** Walks over the keyboard: digits and letters in turn. */
const WALKS = new Set([
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '1qaz@wsx3edc',
  '1qaz!qaz2wsx',
  '1qaz@wsx#edc',
  '1qazxsw23edc',
  '!qaz2wsx3edc',
  '!qaz@wsx#edc',
  'zaq12wsxcde3',
  'q1w2e3r4t5y6',
  '1a2b3c4d5e6f',
  'a1b2c3d4e5f6',
]);

const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  $: 's',
  '5': 's',
};

/** Whether a password is one of the commonest, or such a word dressed up: `P@ssw0rd2024!`, `Admin@123456`. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  if (WALKS.has(lower)) return true;
  // Nobody's list of the commonest has Chinese characters in it.
  if (/[^ -~]/.test(lower)) return false;
  const core = lower.replace(/^[^a-z@$]+/, '').replace(/[^a-z]+$/, '');
  const undressed = core.replace(/[@0135$]/g, (character) => LOOKALIKES[character] ?? character);
  const words = core.split(/[^a-z]+/).filter((word) => word !== '');
  return core === '' || ROOTS.has(undressed) || words.every((word) => ROOTS.has(word));
}
