import { type Corpus, type CorpusEntity, type EntityMatch, SURE_SCORE } from '#model/corpus.ts';
import { lazy } from '#model/makeOnce.ts';
import { findDescribed } from '#search/names/findDescribed.ts';
import { foldName } from '#search/names/foldName.ts';
import { indexNames, type NameMatch } from '#search/names/indexNames.ts';

const MOST_MATCHES = 25;
/** Before those of other kinds are left out. */
const MOST_COMPLETIONS = 100;
const MOST_NEAREST = 5;
/** That of another name than the one proper. */
const ALIAS_SCORE = 0.98;

/** Finds entities by what people type. The index of names is made when the first one is looked up. */
export function createNameSearch(
  entities: readonly CorpusEntity[],
): Pick<Corpus, 'isName' | 'isSurname' | 'isDescription' | 'findEntities' | 'nearestNames' | 'completions'> {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const entries = entities.flatMap(({ key, name, aliases, native, mentions }) =>
    [name, ...aliases, ...(native ? [native] : [])].map((spelling) => ({ name: spelling, key, weight: mentions })),
  );
  const index = lazy(() => indexNames(entries));
  const foldedNames = lazy(() => new Set(entries.map((entry) => foldName(entry.name))));
  const surnames = lazy(
    () => new Set(entities.flatMap(({ kind, name }) => (kind === 'person' ? endsOf(foldName(name)) : []))),
  );
  const describable = entities
    .filter(({ kind }) => kind !== 'person')
    .map(({ key, kind, name, aliases }) => ({ key, kind, names: [name, ...aliases] }));
  const entityOf = ({ key, score }: Pick<NameMatch, 'key' | 'score'>): EntityMatch[] => {
    const entity = byKey.get(key);
    return entity ? [{ entity, score }] : [];
  };
  return {
    findEntities: (typed, kinds) => {
      const exact = byKey.get(typed);
      if (exact) return [{ entity: exact, score: 1 }];
      const matches = index().lookUp(typed, MOST_MATCHES).flatMap(entityOf);
      const fitting = keepBest(kinds ? matches.filter(({ entity }) => kinds.includes(entity.kind)) : matches);
      const described = (fitting[0]?.score ?? 0) < SURE_SCORE ? findDescribed(typed, describable) : [];
      return described.length > 0 ? described.flatMap((key) => entityOf({ key, score: SURE_SCORE })) : fitting;
    },
    isName: (words) => foldedNames().has(foldName(words)),
    isSurname: (words) => surnames().has(foldName(words)),
    isDescription: (words) => findDescribed(words, describable).length > 0,
    completions: (typed, kinds) => {
      const found = index()
        .lookUp(typed, MOST_COMPLETIONS)
        .flatMap(entityOf)
        .map(({ entity }) => entity);
      return found.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
    },
    nearestNames: (typed) =>
      index()
        .lookUp(typed, MOST_NEAREST)
        .map(({ name }) => name),
  };
}

/** The last words of a name, without the first; short ones are words too. */
function endsOf(name: string): string[] {
  const words = name.split(' ');
  return words
    .slice(1)
    .map((_, at) => words.slice(at + 1).join(' '))
    .filter((end) => end.length > 3);
}

/**
 * Those as good as the first: a worse one is a guess if there is a better. Somebody whom an article calls by one word
 * alone may be any who is called so too.
 */
function keepBest(matches: readonly EntityMatch[]): EntityMatch[] {
  const [first] = matches;
  const isCalledShort = first?.entity.kind === 'person' && !/[\s-]|\p{Script=Han}/u.test(first.entity.name);
  const least = isCalledShort ? Math.min(first.score, ALIAS_SCORE) : (first?.score ?? 0);
  return matches.filter(({ score }) => score >= least);
}
