/** The mail server of a bench, in a process of its own: what it costs is not the product's. */
import { startMailSink } from '#testing';

const sink = await startMailSink();

process.on('message', (wanted: number) => {
  void sink.arrived(1).then(async () => {
    const firstAt = Date.now();
    await sink.arrived(wanted);
    process.send?.({ firstAt, lastAt: Date.now(), sample: sink.mails[0]?.raw.toString('latin1') ?? '' });
  });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: sink.url });
