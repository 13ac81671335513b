import type { Provider } from './provider.ts';
import { america } from './table/america.ts';
import { asia } from './table/asia.ts';
import { britishIslesAndOceania } from './table/british-isles-and-oceania.ts';
import { franceAndLowCountries } from './table/france-and-low-countries.ts';
import { germanSpeaking } from './table/german-speaking.ts';
import { hosting } from './table/hosting.ts';
import { northernAndEasternEurope } from './table/northern-and-eastern-europe.ts';
import { southernEurope } from './table/southern-europe.ts';
import { withoutSmtp } from './table/without-smtp.ts';
import { worldwide } from './table/worldwide.ts';

/** Every mail company this program knows by itself. */
export const PROVIDERS: readonly Provider[] = [
  ...worldwide,
  ...america,
  ...britishIslesAndOceania,
  ...germanSpeaking,
  ...franceAndLowCountries,
  ...southernEurope,
  ...northernAndEasternEurope,
  ...asia,
  ...hosting,
  ...withoutSmtp,
];
