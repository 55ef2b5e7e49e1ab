import { dayOf, timeOf } from '#domain/shared';
import { StoredClock } from '#features/clock';
import { openRuntime } from '#features/foundation';
import { SAMPLE_PASSWORD } from '#features/identity';
import { loadProductionBasics, loadSample, sampleAccounts } from '#features/sample';
import { print } from '../console/index.ts';
import { cliLogger } from '../session/index.ts';
import { type Prepare, type Prepared } from '../up/index.ts';

/** What the system cannot work without; in the demo the sample, and its clock where it stood. */
export const prepare: Prepare = async (config, connection) => {
  const runtime = await openRuntime({
    connection,
    config,
    log: cliLogger(config),
    applicationName: 'sandan-prepare',
    poolSize: 4,
  });
  try {
    if (config.profile === 'production') {
      await loadProductionBasics(runtime);
      return { accounts: [] };
    }
    if (await loadSample(runtime)) print('已装入示例数据。');
    const { clock } = runtime;
    if (clock instanceof StoredClock) await clock.resume();
    return { accounts: shownAccounts(), clock: `${dayOf(clock.now())} ${timeOf(clock.now())}` };
  } finally {
    await runtime.close();
  }
};

const shownAccounts = (): Prepared['accounts'] =>
  sampleAccounts().map(({ code, role, name, organization }) => ({
    login: code,
    password: SAMPLE_PASSWORD,
    role: `${role} ${name}（${organization}）`,
  }));
