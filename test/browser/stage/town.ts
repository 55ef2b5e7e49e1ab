import { fileURLToPath } from 'node:url';
import { type City, type CityOptions, openCity } from '../../scenarios/stage/city.ts';
import { Stage } from './browser.ts';
import { openSingleSignOn } from './single-sign-on.ts';

const WEB = fileURLToPath(new URL('../../../dist.web', import.meta.url));

export interface Town {
  readonly city: City;
  readonly stage: Stage;
}

interface TownOptions extends Pick<CityOptions, 'webhooks'> {
  /** A provider vouches for people as well. */
  readonly singleSignOn?: boolean;
}

/** The sample city with its web, and a browser to go there; for all stories of one file. */
export function townForStories({ singleSignOn = false, ...options }: TownOptions = {}): () => Town {
  let city: City | undefined;
  let stage: Stage | undefined;
  let provider: Awaited<ReturnType<typeof openSingleSignOn>> | undefined;
  beforeAll(async () => {
    if (singleSignOn) provider = await openSingleSignOn();
    city = await openCity({ webFolder: WEB, ...options, ...provider?.surroundings });
    provider?.leadTo(city.origin);
    stage = await Stage.open(provider?.surroundings.publicUrl ?? city.origin);
  });
  afterAll(async () => {
    await stage?.close();
    await city?.close();
    await provider?.close();
  });
  return () => {
    if (!city || !stage) throw new Error('The town is open from the first story on');
    return { city, stage };
  };
}
