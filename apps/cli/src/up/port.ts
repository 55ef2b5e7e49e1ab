import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { DomainError } from '#domain/shared';

/**
 * Makes sure the port can be listened on, before anything is started for it. 0 picks a free one.
 * @throws DomainError `PORT_IN_USE`, `PORT_FORBIDDEN`
 */
export async function claimPort(wanted: number): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wanted);
    await once(probe, 'listening');
  } catch (error) {
    throw refusal(wanted, error);
  }
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function refusal(port: number, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  const instead = '或用 PORT 另选端口（PORT=0 自动选择）';
  if (code === 'EADDRINUSE') {
    return new DomainError('PORT_IN_USE', `端口 ${port} 已被占用，请停止占用它的程序，${instead}。`, {
      port,
    });
  }
  if (code === 'EACCES') {
    return new DomainError(
      'PORT_FORBIDDEN',
      `没有权限使用端口 ${port}，请换用 1024 以上的端口，${instead}。`,
      {
        port,
      },
    );
  }
  return error;
}
