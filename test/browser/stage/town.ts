import { fileURLToPath } from 'node:url';
import { type City, openCity } from '../../scenarios/stage/city.ts';
import { Stage } from './browser.ts';

const WEB = fileURLToPath(new URL('../../../dist.web', import.meta.url));

export interface Town {
  readonly city: City;
  readonly stage: Stage;
}

/** The sample city with its web, and a browser to go there; for all stories of one file. */
export function townForStories(): () => Town {
  let city: City | undefined;
  let stage: Stage | undefined;
  beforeAll(async () => {
    city = await openCity({ webFolder: WEB });
    stage = await Stage.open(city.origin);
  });
  afterAll(async () => {
    await stage?.close();
    await city?.close();
  });
  return () => {
    if (!city || !stage) throw new Error('The town is open from the first story on');
    return { city, stage };
  };
}
