import { PROOF_CODE_ALPHABET, proofCode, proofCodesIn, readProofCode } from './index.ts';

describe('the code of a document', () => {
  const chance = Uint8Array.from({ length: 12 }, (_, index) => index * 21);

  it('is twelve signs in three groups, none of which is mistaken for another', () => {
    expect(proofCode(chance)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(new Set(PROOF_CODE_ALPHABET).size).toBe(32);
    expect(proofCode(chance)).not.toBe(proofCode(chance.map((byte) => byte + 1)));
  });

  it('is read as people type it', () => {
    expect(readProofCode(' 7k3m 9qxd—2vta')).toBe('7K3M-9QXD-2VTA');
    expect(readProofCode('OIL0-0000-0000')).toBe('0110-0000-0000');
  });

  it.each(['', '7K3M-9QXD', '7K3M-9QXD-2VTAA', '7K3M-9QXD-2VT！', "' OR 1=1 --"])(
    'that is none (“%s”) is nobody’s',
    (typed) => {
      expect(() => readProofCode(typed)).toThrow('没有这个验证码的文书');
    },
  );

  it('is found in the text of a page', () => {
    expect(
      proofCodesIn('验证码：7K3M-9QXD-2VTA 见 https://x/verify/7K3M-9QXD-2VTA。云法督〔2024〕3号'),
    ).toEqual(['7K3M-9QXD-2VTA']);
  });
});
