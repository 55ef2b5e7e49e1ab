export { sampleAccounts, type SampleAccount } from './accounts.ts';
export { CityLoader, type SampleIds } from './city.loader.ts';
export { IdMap } from './id-map.ts';
export { loadProductionBasics, loadSample } from './load-sample.ts';
export { SampleModule } from './sample.module.ts';
export { sampleLadder } from './sample-ladder.ts';
export { YearLoader } from './year.loader.ts';
