import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { startProvider } from '../../../apps/api/src/identity/provider-for-specs.ts';

/**
 * A provider of single sign-on, and a gate through which browsers come to the city: the provider must know where the
 * city is found before it is there. At the provider everybody is called as they sign in.
 */
export async function openSingleSignOn() {
  const sockets = new Set<Socket>();
  let port = 0;
  const gate = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.end();
      });
    }
  });
  await new Promise<void>((done) => gate.listen(0, '127.0.0.1', done));
  const publicUrl = `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;
  const provider = await startProvider(publicUrl, (subject) => ({ preferred_username: subject }));
  return {
    /** What the city must be told. */
    surroundings: { publicUrl, sso: provider.settings },
    /** Where the gate leads, once the city is there. */
    leadTo: (origin: string) => void (port = Number(new URL(origin).port)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => gate.close(done));
      await provider.close();
    },
  };
}
