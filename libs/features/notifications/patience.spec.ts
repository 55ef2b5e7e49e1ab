import { isLostConnection, throughRestart } from './patience.ts';

const failure = (code: string, message = code) => Object.assign(new Error(message), { code });

describe('patience with the database', () => {
  it.each([
    failure('57P01', 'terminating connection due to administrator command'),
    failure('57P03', 'the database system is starting up'),
    failure('08006'),
    failure('ECONNREFUSED'),
    failure('ENOENT', 'connect ENOENT /run/.s.PGSQL.5432'),
    new Error('Connection terminated unexpectedly'),
  ])('waits for a restart: %s', async (error) => {
    expect(isLostConnection(error)).toBe(true);
    let tries = 0;
    const answer = await throughRestart(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(error) : Promise.resolve('written');
    }, 5_000);
    expect([answer, tries]).toEqual(['written', 2]);
  });

  it('does not repeat what the database refused', async () => {
    let tries = 0;
    const refused = throughRestart(() => {
      tries += 1;
      return Promise.reject(failure('23505', 'duplicate key'));
    }, 5_000);
    await expect(refused).rejects.toMatchObject({ code: '23505' });
    expect(tries).toBe(1);
  });

  it('ends with the lease', async () => {
    await expect(throughRestart(() => Promise.reject(failure('ECONNREFUSED')), 50)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});
