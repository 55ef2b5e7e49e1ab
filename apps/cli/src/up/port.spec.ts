import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { claimPort } from './port.ts';

describe('claiming a port', () => {
  it('refuses one in use, with what to do in one line', async () => {
    const holder = createServer().listen(0);
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    await expect(claimPort(port)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringMatching(new RegExp(`^端口 ${port} 已被占用.*PORT=0.*。$`)) as string,
    });
    holder.close();
  });

  it('picks a free one for 0, and leaves it free', async () => {
    const port = await claimPort(0);
    expect(port).toBeGreaterThan(0);
    expect(await claimPort(port)).toBe(port);
  });
});
