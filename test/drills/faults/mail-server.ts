import { type MailSink, startMailSink } from '#testing';
import type { Chance } from './chance.ts';
import { UNREACHABLE_DOMAIN } from './office.ts';

/**
 * A mail server as bad as they come: busy for every tenth mail, without some of the recipients, and now and then the
 * line drops when the whole text is in and the answer is not out.
 */
export function startBadMailServer(chance: Chance): Promise<MailSink> {
  const dropEvery = chance.between(13, 40);
  return startMailSink({
    behaviour: {
      recipient: (address) =>
        address.endsWith(`@${UNREACHABLE_DOMAIN}`)
          ? { code: 550, text: '5.1.1 No such user here' }
          : 'accept',
      message: (_mail, nth) => {
        if (nth % 10 === 0) return { code: 451, text: '4.3.0 Try again later' };
        return nth % dropEvery === 0 ? 'drop' : 'accept';
      },
    },
  });
}

/** How often the server took each delivery's text, by the delivery's id: answered or not. */
export function arrivals(sink: MailSink): Map<number, { total: number; answered: number }> {
  const found = new Map<number, { total: number; answered: number }>();
  for (const { messageId, answered } of sink.mails) {
    const id = Number(/^<delivery-(\d+)-/.exec(messageId)?.[1] ?? 0);
    const before = found.get(id) ?? { total: 0, answered: 0 };
    found.set(id, { total: before.total + 1, answered: before.answered + (answered ? 1 : 0) });
  }
  return found;
}
