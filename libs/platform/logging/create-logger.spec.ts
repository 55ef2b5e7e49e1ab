import { createLogger } from './index.ts';

function captured(readable: boolean): { logger: ReturnType<typeof createLogger>; written: () => string } {
  let text = '';
  const destination = { write: (line: string) => (text += line) };
  return {
    logger: createLogger({ name: 'worker', level: 'info', readable, destination }),
    written: () => text,
  };
}

describe('a logger', () => {
  it('writes one JSON object a line for a collector', () => {
    const { logger, written } = captured(false);
    logger.info({ delivery: 12 }, '邮件已送达');
    expect(JSON.parse(written())).toMatchObject({
      level: 'info',
      name: 'worker',
      delivery: 12,
      msg: '邮件已送达',
    });
  });

  it('writes a short line for a person, on the Shanghai clock', () => {
    const { logger, written } = captured(true);
    logger.warn({ delivery: 12 }, '邮件未送达');
    expect(written()).toMatch(/^\d\d:\d\d:\d\d 注意 worker 邮件未送达 delivery=12\n$/);
  });

  it.each([true, false])('hides secrets wherever they usually stand (readable: %s)', (readable) => {
    const { logger, written } = captured(readable);
    const headers = { authorization: 'Bearer hunter2', cookie: 'sid=hunter2', 'set-cookie': ['hunter2'] };
    logger.info({ password: 'hunter2', user: { token: 'hunter2' }, req: { headers } }, '登录');
    expect(written()).toContain('[已隐去]');
    expect(written()).not.toContain('hunter2');
  });

  it('shows where an error came from', () => {
    const { logger, written } = captured(true);
    logger.error(new Error('连不上'), '失败');
    expect(written()).toMatch(/错误 worker 失败\n\s+Error: 连不上\n\s+at /);
  });
});
