import { isBesideName } from '#extract/refiners/isBesideName.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, PostTense } from '#model/fact.ts';
import { gatherBy } from '#model/gatherBy.ts';

type TenseRow = {
  readonly tense: PostTense;
  readonly where: 'before' | 'asWritten' | 'within' | 'behind' | 'past';
  readonly words: RegExp;
  /** Only of posts that a verb gives: "she was mayor", but not "the guests were Mayor Ma and others". */
  readonly ofVerb?: true;
};

/** Words at the post that set its time. The first row that fits is taken. */
const TENSE_ROWS: readonly TenseRow[] = [
  {
    tense: 'former',
    where: 'before',
    words:
      /\b(?:former|formerly|ex|late|previous|previously|past|one-?time|retired|erstwhile|(?<!\b(?:they|who|voters|that|had|and|he|she|it) )(?:ousted|deposed|toppled)|slain|assassinated|murdered)(?: [^\s,;:()]+)?[ -]*$|\bformer(?: (?!(?:of|by|and|to|for|at|in|with|who|is|aide|adviser|advisor|wife|husband)\b)[\p{Ll}-]+){2} $/u,
  },
  { tense: 'former', where: 'before', words: /(?:\bthen-|(?<![,;] )(?<!^)\bthen )(?:[^\s,;:()]+ )?[ -]*$/ },
  { tense: 'former', where: 'before', words: /\bwidow(?:er)? of (?:the )?$/ },
  {
    tense: 'former',
    where: 'before',
    words: /, (?:once|twice|at one time|(?:two|three|four|five|six) times)(?: [^\s,;]+){0,4} $/,
  },
  {
    tense: 'former',
    where: 'asWritten',
    words:
      /\b(?:(?:[Ff]ormer|[Ll]ate|[Ee]x|[Rr]etired|[Pp]revious|[Oo]usted|[Oo]ne-?time)(?: (?:[a-z]+ )?|-)|[Tt]hen-)(?:\p{Lu}[\p{L}\p{M}.'’&-]*[ -]){1,4}$/u,
  },
  { tense: 'acting', where: 'within', words: /\b(?:acting|interim|caretaker)\b/ },
  { tense: 'acting', where: 'before', words: /\b(?:acting|interim|caretaker) $/ },
  {
    tense: 'current',
    where: 'past',
    words:
      /^(?: since \p{L}+)?,? (?:was|has been|took) (?:[\p{L}]+ )?(?:sworn in|inaugurated|the oath|office|installed|crowned)\b/u,
  },
  { tense: 'elect', where: 'within', words: /[- ](?:elect|designate)$/ },
  { tense: 'elect', where: 'behind', words: /^(?:[ -]elect|[ -]designate|[ -]in[ -]waiting)\b/ },
  {
    tense: 'elect',
    where: 'before',
    ofVerb: true,
    words:
      /\b(?:will (?:be|become|serve|take over|replace|succeed)|(?:set|due|about) to (?:be|become|serve|take over|replace|succeed)|to be (?:named|appointed))(?: [^\s,;:]+){0,3} $/,
  },
  {
    tense: 'elect',
    where: 'before',
    words:
      /\b(?:incoming|next|future)(?: (?!(?:will|would|have|has|had|with|is|was|to|and|meetings?|week|month|year)\b)[^\s,;:]+){0,3} $/,
  },
  {
    tense: 'former',
    where: 'before',
    words: /\b(?:had (?:been|served)|used to be|formerly|no longer)(?: [^\s,;:]+){0,3} $/,
  },
  { tense: 'former', where: 'before', words: /\buntil [^.;:]{3,30} (?:was|were|had been) (?:[^\s,.;]+ ){0,3}$/ },
  {
    tense: 'former',
    where: 'before',
    ofVerb: true,
    words:
      /(?<!\b(?:has|have) )\b(?:was|were|served|worked)(?: (?:as|an?|the|also|its|first|until (?:last|this) \w+|until \w+ \d{4}|\w+ly)){0,3}(?: lunar| chief| main| only| lead)? $/,
  },
  {
    tense: 'former',
    where: 'past',
    words:
      /^,? (?:who )?(?:(?:has|had|have|abruptly|suddenly|unexpectedly) )?(?:quit|resigned|stepped down|stood down|stepped aside|left office|was (?:sacked|fired|dismissed|ousted|voted out|toppled|deposed))\b(?! (?:(?:on )?\p{L}+day )?(?:as|from)\b)/u,
  },
  { tense: 'former', where: 'past', words: /^,? (?:[-–—] )?since replaced\b/ },
  {
    tense: 'former',
    where: 'past',
    words:
      /^,? (?:(?:who|aged) )?(?:\d+, )?(?:(?:has|had|have) )?(?:died|passed away|(?:was|were) (?:killed|assassinated|murdered|shot dead|buried))\b/,
  },
];
const REACH_OF_TENSE = 60;

/** What may stand between two posts that are held together: "chairman and chief executive". */
const JOINS_POSTS = /^(?:,|,? and|,? &)? $/;

/** Marks posts as former, acting or still to be taken up by the words around them. */
export function markTense(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  const marked = facts.map((fact) => {
    if (fact.relation !== 'holdsPost' || fact.qualifiers.tense) return fact;
    const tense = tenseOf(fact, article.text);
    return tense ? withTense(fact, tense) : fact;
  });
  const inSentence = gatherBy(marked, ({ evidence }) => evidence.sentence.start);
  return marked.map((fact) => {
    const { relation, qualifiers, evidence } = fact;
    const beside = inSentence.get(evidence.sentence.start) ?? [];
    const isOpen = relation === 'holdsPost' && !qualifiers.tense;
    const tense = isOpen ? findPostBefore(fact, beside, article.text)?.qualifiers.tense : undefined;
    return tense ? withTense(fact, tense) : fact;
  });
}

function tenseOf(fact: Fact, text: string): PostTense | undefined {
  const { start, end } = fact.object.span;
  const { organisation, place } = fact.qualifiers;
  const last = Math.max(end, fact.subject.span.end, organisation?.span.end ?? 0, place?.span.end ?? 0);
  const asWritten = text.slice(Math.max(fact.evidence.sentence.start, start - REACH_OF_TENSE), start);
  const sides = {
    before: asWritten.toLowerCase(),
    asWritten,
    within: fact.object.text.toLowerCase(),
    behind: text.slice(end, end + REACH_OF_TENSE).toLowerCase(),
    past: text.slice(last, last + REACH_OF_TENSE).toLowerCase(),
  };
  const ofVerb = !isBesideName(fact, text);
  return TENSE_ROWS.find((row) => (ofVerb || !row.ofVerb) && row.words.test(sides[row.where]))?.tense;
}

/**
 * The post that a list names right before this one, of the same person: a "former chairman and chief executive" is
 * neither now; of a "former sailor and member of the Harbour Board" only the first need be over.
 */
function findPostBefore(
  { subject, object, qualifiers }: Fact,
  beside: readonly Fact[],
  text: string,
): Fact | undefined {
  return beside.find(
    (other) =>
      other.relation === 'holdsPost' &&
      other.subject.span.start === subject.span.start &&
      other.object.span.end < object.span.start &&
      !(qualifiers.organisation && !other.qualifiers.organisation && !other.qualifiers.place) &&
      JOINS_POSTS.test(text.slice(other.object.span.end, object.span.start)),
  );
}

function withTense(fact: Fact, tense: PostTense): Fact {
  return { ...fact, qualifiers: { ...fact.qualifiers, tense } };
}
