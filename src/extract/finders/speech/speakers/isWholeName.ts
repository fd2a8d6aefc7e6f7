import { FEMALE_NAMES, MALE_NAMES } from '#lexicon/names/genderedNames.ts';
import { PEOPLE_NOUNS } from '#lexicon/names/peopleNouns.ts';
import { SPEAKING_THINGS } from '#lexicon/speech/speakingThings.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { onceFor } from '#model/makeOnce.ts';

const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_NOUNS);
/** Of a paper this is what it shares with others. */
const HALF_PAPER =
  /^(?:the )?(?:chronicle|courier|dispatch|enquirer|gazette|globe|herald|journal|news|observer|post|press|register|star|sun|times|tribune)$/i;

/** Every country has one. */
const OF_ANY_COUNTRY =
  /^(?:the )?(?:Foreign|Interior|Health|Education|Finance|Culture|Energy|Transport|Defen[cs]e) Ministry$|^(?:the )?(?:Central Bank|Cabinet)$/i;

/** "Berg" alone is half a name unless the article tells what Berg is; "Opponents" with a capital is none at all. */
export function isWholeName(
  { name, kind, text }: Argument,
  annotated: AnnotatedArticle,
  facts: readonly Fact[],
): boolean {
  if (name !== undefined && (HALF_PAPER.test(name) || OF_ANY_COUNTRY.test(name))) return false;
  if (name === undefined || /\s/u.test(name)) return true;
  if (kind !== 'person' && (familyNamesIn(annotated).has(name) || ownFamilyNamesIn(annotated).has(name))) return false;
  if (kind === 'place' || kind === 'organisation') return true;
  if (kind === 'person') return postHoldersIn(facts).has(name);
  const lower = name.toLowerCase();
  return !PEOPLE.has(lower) && !SPEAKING_THINGS.has(lower) && (text !== name || !wordsOf(annotated).has(lower));
}

const postHoldersIn = onceFor(
  (facts: readonly Fact[]) =>
    new Set(facts.flatMap(({ relation, subject: { name } }) => (relation === 'holdsPost' && name ? [name] : []))),
);

const wordsOf = onceFor(({ tokens }: AnnotatedArticle) => new Set(tokens.map(({ text }) => text)));

/** What stands behind a given name, "Dan Berg", whatever the tagger took it for further on. */
const familyNamesIn = onceFor(
  ({ tokens }: AnnotatedArticle) =>
    new Set(
      tokens.flatMap(({ text }, i) => {
        const before = tokens[i - 1];
        const isGiven = before && /^\p{Lu}/u.test(before.text) && isGivenName(before.lower);
        return isGiven && /^\p{Lu}\p{Ll}/u.test(text) ? [text] : [];
      }),
    ),
);

/** The family names of an article's people, one of whom the tagger may take for a town further on. */
const ownFamilyNamesIn = onceFor(
  ({ entities }: AnnotatedArticle) =>
    new Set(
      entities.flatMap(({ kind, name }) =>
        kind === 'person' && name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
      ),
    ),
);

function isGivenName(word: string): boolean {
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word);
}
