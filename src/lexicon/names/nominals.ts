import { listWords } from '#lexicon/listWords.ts';

/**
 * Common nouns that stand for an organisation or a place named before: "the bureau", "the city". Each with the words
 * that a name it stands for may end in or hold; none means that any name of the kind will do.
 */
export type Nominal = {
  readonly noun: string;
  readonly kind: 'organisation' | 'place';
  readonly heads: readonly string[];
};

const COMPANY_HEADS = listWords(`
  co, co., ltd, ltd., inc, inc., corp, corp., corporation, company, group, plc, llc, holdings, limited, gmbh, ag, sa
`);

const row = (kind: Nominal['kind'], noun: string, heads: readonly string[] = [noun]): Nominal => ({
  noun,
  kind,
  heads,
});

export const NOMINALS: readonly Nominal[] = [
  row('organisation', 'company', COMPANY_HEADS),
  row('organisation', 'firm', COMPANY_HEADS),
  row('organisation', 'corporation', COMPANY_HEADS),
  row('organisation', 'group', ['group', ...COMPANY_HEADS]),
  row('organisation', 'carmaker', COMPANY_HEADS),
  row('organisation', 'airline', ['airlines', 'airways', 'air', 'airline']),
  row('organisation', 'bank'),
  row('organisation', 'bureau'),
  row('organisation', 'ministry'),
  row('organisation', 'department'),
  row('organisation', 'committee'),
  row('organisation', 'commission'),
  row('organisation', 'agency'),
  row('organisation', 'authority'),
  row('organisation', 'association'),
  row('organisation', 'council'),
  row('organisation', 'court'),
  row('organisation', 'university', ['university', 'college', 'institute']),
  row('organisation', 'college'),
  row('organisation', 'school'),
  row('organisation', 'institute'),
  row('organisation', 'laboratory', ['laboratory', 'lab']),
  row('organisation', 'lab', ['laboratory', 'lab']),
  row('organisation', 'federation'),
  row('organisation', 'foundation'),
  row('organisation', 'party'),
  row('organisation', 'union'),
  row('organisation', 'club', ['club', 'fc', 'united', 'city']),
  row('organisation', 'hospital'),
  row('organisation', 'newspaper', ['times', 'post', 'daily', 'news', 'herald', 'guardian', 'tribune', 'journal']),
  row('organisation', 'organisation', []),
  row('organisation', 'organization', []),
  row('place', 'city', []),
  row('place', 'town', []),
  row('place', 'village', []),
  row('place', 'province', ['province']),
  row('place', 'district', ['district']),
  row('place', 'county', ['county']),
  row('place', 'country', []),
  row('place', 'region', ['region']),
  row('place', 'state', ['state']),
  row('place', 'island', ['island']),
  row('place', 'park', ['park']),
  row('place', 'port', ['port']),
];

export const NOMINAL_NOUNS: ReadonlySet<string> = new Set(NOMINALS.map(({ noun }) => noun));
