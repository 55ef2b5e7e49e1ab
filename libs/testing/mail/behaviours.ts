import type { SinkBehaviour, Verdict } from './mail-sink.ts';

/** Every n-th text meets `verdict`: by default a server that is busy for a while. */
export function failEvery(
  n: number,
  verdict: Verdict = { code: 451, text: '4.3.0 Try again later' },
): SinkBehaviour {
  return { message: (_mail, nth) => (nth % n === 0 ? verdict : 'accept') };
}

/** Recipients for whom `isRefused` holds do not exist. */
export function refuseRecipients(isRefused: (address: string) => boolean): SinkBehaviour {
  return {
    recipient: (address) => (isRefused(address) ? { code: 550, text: '5.1.1 No such user here' } : 'accept'),
  };
}
