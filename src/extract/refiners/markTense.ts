import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, PostTense } from '#model/fact.ts';

type TenseRow = {
  readonly tense: PostTense;
  readonly where: 'before' | 'asWritten' | 'within' | 'behind' | 'past';
  readonly words: RegExp;
};

/** Words at the post that set its time. The first row that fits is taken. */
const TENSE_ROWS: readonly TenseRow[] = [
  {
    tense: 'former',
    where: 'before',
    words: /\b(?:former|formerly|ex|then|late|previous|previously|past|one-?time|retired|erstwhile)(?: \S+)?[ -]*$/,
  },
  { tense: 'former', where: 'before', words: /\bthen[ -]$/ },
  {
    tense: 'former',
    where: 'before',
    words: /, (?:once|twice|at one time|(?:two|three|four|five|six) times)(?: [^\s,;]+){0,4} $/,
  },
  {
    tense: 'former',
    where: 'asWritten',
    words:
      /\b(?:[Ff]ormer|[Ll]ate|[Ee]x|[Rr]etired|[Pp]revious)(?: (?:[a-z]+ )?|-)(?:\p{Lu}[\p{L}\p{M}.'’&-]*[ -]){1,4}$/u,
  },
  { tense: 'acting', where: 'within', words: /\b(?:acting|interim|caretaker)\b/ },
  { tense: 'acting', where: 'before', words: /\b(?:acting|interim|caretaker) $/ },
  { tense: 'elect', where: 'within', words: /[- ](?:elect|designate)$/ },
  { tense: 'elect', where: 'behind', words: /^(?:[ -]elect|[ -]designate|[ -]in[ -]waiting)\b/ },
  {
    tense: 'elect',
    where: 'before',
    words:
      /\b(?:will (?:be|become|serve|take over|replace|succeed)|(?:set|due|about) to (?:be|become|serve|take over|replace|succeed)|to be (?:named|appointed)|incoming|next|future)(?: [^\s,;:]+){0,3} $/,
  },
  { tense: 'former', where: 'before', words: /\b(?:had (?:been|served)|used to be|formerly|no longer)(?: \S+){0,3} $/ },
  { tense: 'former', where: 'before', words: /\buntil [^.;:]{3,30} (?:was|were|had been) (?:[^\s,.;]+ ){0,3}$/ },
  {
    tense: 'former',
    where: 'before',
    words:
      /(?<!\b(?:has|have) )\b(?:was|were|served|worked)(?: (?:as|an?|the|also|its|first|until (?:last|this) \w+|until \w+ \d{4}|\w+ly)){0,3} $/,
  },
  {
    tense: 'former',
    where: 'past',
    words:
      /^,? (?:who )?(?:(?:has|had|have|abruptly|suddenly|unexpectedly) )?(?:quit|resigned|stepped down|stood down|stepped aside|left office|was (?:sacked|fired|dismissed|ousted|voted out))\b(?! (?:as|from)\b)/,
  },
];
const REACH_OF_TENSE = 60;

/** Marks posts as former, acting or still to be taken up by the words around them. */
export function markTense(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    if (fact.relation !== 'holdsPost' || fact.qualifiers.tense) return fact;
    const { start, end } = fact.object.span;
    const last = Math.max(end, fact.subject.span.end);
    const asWritten = article.text.slice(Math.max(fact.evidence.sentence.start, start - REACH_OF_TENSE), start);
    const sides = {
      before: asWritten.toLowerCase(),
      asWritten,
      within: fact.object.text.toLowerCase(),
      behind: article.text.slice(end, end + REACH_OF_TENSE).toLowerCase(),
      past: article.text.slice(last, last + REACH_OF_TENSE).toLowerCase(),
    };
    const tense = TENSE_ROWS.find(({ where, words }) => words.test(sides[where]))?.tense;
    return tense ? { ...fact, qualifiers: { ...fact.qualifiers, tense } } : fact;
  });
}
