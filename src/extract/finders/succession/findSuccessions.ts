import { factId } from '#extract/facts/toFacts.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact, PostTense, Qualifiers } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import type { Moment } from '#model/moment.ts';
import { contains, cut, type Span } from '#model/span.ts';

/** What a sentence says of a post that another one names. `self`: who is spoken of holds it; `other`: who held or will hold it. */
type Row = {
  readonly name: string;
  /** Its `d` flag groups: `other` begins where the other person's name stands. */
  readonly pattern: RegExp;
  /** What must stand behind the other person's name. */
  readonly behind?: RegExp;
  readonly self: 'holds' | 'held';
  readonly other?: PostTense;
  readonly example: string;
};

const TITLE = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir)\\.? |the \\p{L}+ )?';
const POST = '(?:post|job|office|portfolio|position|role|title|seat)';

const ROWS: readonly Row[] = [
  {
    name: 'predecessor',
    pattern: new RegExp(`^(?:His|Her) (?:\\p{L}+ )?predecessor, ${TITLE}$`, 'u'),
    self: 'holds',
    other: 'former',
    example: 'Her predecessor, Karl Berg, retired.',
  },
  {
    name: 'successor',
    pattern: new RegExp(`^(?:His|Her) (?:\\p{L}+ )?successor, ${TITLE}$`, 'u'),
    self: 'held',
    other: 'current',
    example: 'His successor, Ma Rong, agreed.',
  },
  {
    name: 'took-over-from',
    pattern: new RegExp(
      `\\b(?:took over|takes over)(?: as [^,.]{3,40})?(?: (?:in|on|last) [^,.]{3,20})? from ${TITLE}(?:\\p{Lu}\\p{Ll}+ )?$`,
      'u',
    ),
    self: 'holds',
    other: 'former',
    example: 'She took over in 2020 from Karl Berg.',
  },
  {
    name: 'replaced',
    pattern: new RegExp(`\\b(?:when (?:he|she)|, who|^(?:He|She)) (?:replaced|succeeded) ${TITLE}$`, 'u'),
    self: 'holds',
    other: 'former',
    example: 'She has run it since 2022, when she replaced Karl Berg.',
  },
  {
    name: 'when-left',
    pattern: new RegExp(
      `\\b(?:has (?:run|led|headed|chaired|managed|directed)|took (?:over|office|charge|up the ${POST})|became|was (?:appointed|named|promoted|sworn in))\\b[^.;]{0,60},? (?:when|after) ${TITLE}$`,
      'u',
    ),
    behind: /^(?: had| was)? (?:resigned|quit|stepped down|stood down|left|retired|died|sacked|dismissed|ousted)\b/,
    self: 'holds',
    other: 'former',
    example: 'She has run it since 2022, when Karl Berg resigned.',
  },
  {
    name: 'succeeding',
    pattern: new RegExp(
      `\\b(?:took|became|was|has|have|takes|will)\\b[^.;]{3,80}, (?:succeeding|replacing) ${TITLE}$`,
      'u',
    ),
    self: 'holds',
    other: 'former',
    example: 'She took up the post in May, succeeding Karl Berg.',
  },
  {
    name: 'to-be-replaced-by',
    pattern: new RegExp(
      `\\b(?:will|is to|are to|is due to) be (?:replaced|succeeded|followed)(?: in [^,.;]{3,20})? by ${TITLE}$`,
      'u',
    ),
    self: 'holds',
    other: 'elect',
    example: 'She will be replaced by Karl Berg.',
  },
  {
    name: 'held-since',
    pattern: new RegExp(
      `\\b(?:(?:has|have) (?:held|had) (?:the|that|this|his|her) ${POST}|has been in (?:office|charge|the ${POST})|has (?:run|led|headed|chaired|managed|directed) [^,.;]{2,40}|took (?:over|office|(?:up )?the ${POST})|came (?:in)?to (?:office|power)|became [^,.;]{3,40}|was (?:appointed|named|sworn in)(?: [^,.;]{3,40})?) (?:since|in|on) $`,
      'u',
    ),
    self: 'holds',
    example: 'She has held the portfolio since 2021.',
  },
];

/**
 * Finds what sentences say of posts that stand elsewhere in the article: who held one before ("her predecessor, Karl
 * Berg"), who holds it now ("his successor"), since when ("she has held the portfolio since 2021").
 */
export function findSuccessions(annotated: AnnotatedArticle, facts: readonly Fact[]): Fact[] {
  const posts = facts.filter(
    ({ relation, certainty }) => (relation === 'holdsPost' || relation === 'leads') && certainty === 'stated',
  );
  if (posts.length === 0) return [];
  return annotated.sentences.flatMap((sentence) =>
    sentence.boilerplate ? [] : ROWS.flatMap((row) => succession(row, sentence.span, { annotated, posts })),
  );
}

type Known = { readonly annotated: AnnotatedArticle; readonly posts: readonly Fact[] };

function succession(row: Row, sentence: Span, { annotated, posts }: Known): Fact[] {
  const { article, mentions, moments } = annotated;
  const people = mentions.filter(
    ({ kind, entity, span }) => kind === 'person' && entity !== undefined && contains(sentence, span),
  );
  const ends: readonly (Mention | Moment)[] = row.other
    ? people.filter(({ form }) => form === 'name')
    : moments.filter(({ span }) => contains(sentence, span));
  return ends.flatMap((end) => {
    const match = row.pattern.exec(article.text.slice(sentence.start, end.span.start));
    if (!match || (row.behind && !row.behind.test(article.text.slice(end.span.end, sentence.end)))) return [];
    const at = sentence.start + match.index;
    const self =
      people.find(({ span, form }) => form === 'pronoun' && span.start >= at && span.end <= end.span.start) ??
      people.findLast(({ span }) => span.end <= at + 1);
    const post = self && postOf(self, row, posts, annotated);
    if (!self || !post) return [];
    const span = { start: Math.min(self.span.start, at), end: end.span.end };
    const made = (who: Mention, more: Qualifiers): Fact =>
      asFact(post, asPerson(who, annotated), more, { sentence, span, name: row.name, articleId: article.id });
    if (!('kind' in end)) return [made(self, { since: end })];
    const since =
      moments.find((moment) => contains(span, moment.span)) ??
      moments.find(({ span: { start } }) => start >= span.end && BEHIND.test(article.text.slice(span.end, start)));
    return [
      ...(row.self === 'holds' && since ? [made(self, { since })] : []),
      made(end, { tense: row.other ?? 'current' }),
    ];
  });
}

/** "from Karl Berg in May". */
const BEHIND = /^,? (?:in |on )?$/;

/** The post somebody holds, or held: the one stated nearest before. */
function postOf(
  { entity, span }: Mention,
  { self }: Row,
  posts: readonly Fact[],
  { entities }: AnnotatedArticle,
): Fact | undefined {
  const name = entity === undefined ? undefined : entities[entity]?.name;
  const own = posts.filter(
    ({ subject, qualifiers, relation, object }) =>
      (subject.name ?? subject.text) === name &&
      (qualifiers.tense === 'former') === (self === 'held') &&
      (relation === 'leads' || qualifiers.place || qualifiers.organisation || HEAD.test(object.text)),
  );
  return own.findLast(({ evidence }) => evidence.sentence.start <= span.start) ?? own[0];
}

/** Posts that one person holds at a time, though the text does not say of what. */
const HEAD =
  /\b(?:minister|mayor|governor|president|chief executive|chairman|chairwoman|director|head|secretary|leader|speaker|chief|commissioner)\b/i;

function asPerson({ span, entity, kind }: Mention, { article, entities }: AnnotatedArticle): Argument {
  const name = entity === undefined ? undefined : entities[entity]?.name;
  return { text: cut(article.text, span), span, kind, ...(name && { name }) };
}

type Place = { readonly articleId: string; readonly sentence: Span; readonly span: Span; readonly name: string };

function asFact(post: Fact, subject: Argument, more: Qualifiers, { articleId, sentence, span, name }: Place): Fact {
  const { tense: _tense, since: _since, until: _until, ...qualifiers } = post.qualifiers;
  return {
    ...post,
    id: factId(articleId, post.relation, [subject.span, post.object.span, span]),
    subject,
    qualifiers: { ...qualifiers, ...more },
    evidence: { articleId, sentence, span, foundBy: `succession:${name}` },
  };
}
