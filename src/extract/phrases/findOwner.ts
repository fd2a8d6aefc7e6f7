import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { contains, cut, findOverlapping, type Span } from '#model/span.ts';

/** A subject ends where its sentence has a verb. */
const FINITE = /\s(?:had|has|have|was|were|is|are|did|said|says)\s/;
const OWNERS = /^(?:person|organisation|place)$/;
/** May stand before the name of an owner without being what is measured. */
const TITLE =
  /^(?:(?:the|a|an|and|then|city|town|county|province|state|district|port|company|firm|carmaker|airline|group|country|of|deputies|mayor|president|deputy|officials|chairman|chairwoman|chair|director|secretary|minister|ceo|general|manager|chief|party|prime|vice|head|founder|governor|mr|ms|mrs|dr|from|in|government|authorities|people|leaders) ?)*$/i;
const BODY_BEHIND =
  /^(?:['’]s? )?(?:city |municipal |provincial |local |state |federal |central )?(?:government|authorities|officials|leadership|council|administration|delegation|ministry|parliament)$/i;
/** Bodies that carry no name: they are those of the place the text is about. */
const NAMELESS =
  /^(?:the |its |their |this )?(?:municipal |city |local |town |county |district |new )?(?:government|leadership|authorities|administration|company|firm|bureau|laboratory|lab|city|district|town|county|province|park|port|group|new district|ministry|council|committee|federation|they|it|their|its|he|she)$/i;
const PLACE_NOUN =
  /^(?:city|town|county|province|country|district|region|state|village|government|authorities|leadership|administration|council)$/i;
const FACILITY =
  /\b(?:Bridge|Railway|Station|Park|Cent(?:er|re)|Lab(?:oratory)?|Zone|River|Lake|Road|Airport|Plant|Highway|Canal|Base|Delta|Port|Bay|Street|Square|Museum)$/;
const SENTENCES_BACK = 4;

/** Finds whose a subject is: the name in it, whose possession it is, or the one that was spoken of just before. */
export function findOwner(annotated: AnnotatedArticle, subject: Span, topic: Argument | undefined): Owner | undefined {
  const { text } = annotated.article;
  const verb = FINITE.exec(cut(text, subject))?.index;
  if (verb !== undefined) return findOwner(annotated, { start: subject.start, end: subject.start + verb }, topic);
  const words = cut(text, subject);
  if (
    /^(?:which|that|who|what|there|both of which|all of which|some of which|this|those|these|one|no one|nobody|everyone|you|we|i)\b/i.test(
      words,
    )
  )
    return undefined;
  const inside = findOverlapping(annotated.mentions, subject).filter(
    ({ span, kind }) => contains(subject, span) && OWNERS.test(kind),
  );
  const named = fromMentions(annotated, subject, inside, topic);
  if (named) return withoutBody(text, named);
  return nameless(annotated, subject, topic) ?? plainName(annotated, subject) ?? plainPossessor(annotated, subject);
}

/** "the leadership of Oslo", "the laboratory's director": bodies and posts are no metric. */
const NO_METRIC =
  /^(?:the )?(?:deputy |vice |general |party )?(?:leadership|government|authorities|council|city|town|municipality|people|officials|administration|management|director|secretary|president|chair(?:man|woman)?|mayor|head|chief|minister|manager|ceo|founder|leader|spokes\w+|executives?|board|goal|aim|target|plans?|objective|ambition)$/i;

function withoutBody(text: string, owner: Owner): Owner {
  return owner.metric && NO_METRIC.test(cut(text, owner.metric)) ? { argument: owner.argument } : owner;
}

function fromMentions(
  annotated: AnnotatedArticle,
  subject: Span,
  inside: readonly Mention[],
  topic: Argument | undefined,
): Owner | undefined {
  for (const mention of inside) {
    const argument = argumentOf(annotated, mention, topic);
    const owner = argument && fromMention(annotated.article.text, { subject, mention, argument });
    if (owner) return owner;
  }
  return undefined;
}

type Place = { readonly subject: Span; readonly mention: Mention; readonly argument: Argument };

/** "Oslo", "Oslo's output", "Oslo output", "the output of Oslo"; a name that stands there otherwise owns nothing. */
function fromMention(text: string, { subject, mention: { span, form }, argument }: Place): Owner | undefined {
  const before = text.slice(subject.start, span.start);
  const behind = text.slice(span.end, subject.end);
  const own = form === 'pronoun' && /^(?:its|their|his|her)$/i.test(cut(text, span));
  const possessive = /^['’]s?\s/.exec(behind)?.[0].length ?? (own || COMPOUND.test(behind) ? 0 : undefined);
  if (!own && TITLE.test(before) && (CLOSED.test(behind) || BODY_BEHIND.test(behind.trim()))) return { argument };
  if (possessive !== undefined && (own || TITLE.test(before)))
    return { argument, metric: trimmed(text, span.end + possessive, subject.end) };
  return OF_OWNER.test(before) ? { argument, metric: metricBefore(text, subject.start, span.start) } : undefined;
}

const CLOSED = /^(?:$|,| (?:led|headed|run|based|chaired)\b)/;
const COMPOUND = /^ (?!(?:and|or|in|at|on|of|from|with|for|to|by|who|which|led|headed|run|based|chaired)\b)[a-z]/;
const OF_OWNER = /\b(?:of|in|at|for|by|from|on)(?: the| its| all)?(?: city of| province of| town of| company)? $/i;

/** "the output of glass in" loses the words that lead to the owner. */
function metricBefore(text: string, start: number, end: number): Span {
  const words = text
    .slice(start, end)
    .replace(/\s(?:of|in|at|for|by|from|on)(?: the| its| all)?(?: city of| province of| town of| company)? $/i, '');
  return trimmed(text, start, start + words.length);
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = /^\s*(?:(?:the|a|an|its|their) )?/i.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.trimEnd().length };
}

/** A name, a noun for it or a pronoun; "the city" is never a bridge, whatever was named last. */
function argumentOf(annotated: AnnotatedArticle, mention: Mention, topic: Argument | undefined): Argument | undefined {
  const written = cut(annotated.article.text, mention.span);
  const entity = mention.entity === undefined ? undefined : annotated.entities[mention.entity];
  if (mention.form === 'pronoun' && /^its?$/i.test(written) && topic && topic.kind !== 'person')
    return { ...topic, text: written, span: mention.span };
  const misled =
    mention.form === 'nominal' &&
    PLACES.test(written) &&
    (!entity || FACILITY.test(entity.name) || isRare(annotated, mention));
  const named = misled ? lastPlace(annotated, mention.span.start) : entity;
  if (mention.form !== 'name' && !named) {
    const place = { words: written, noun: written, at: mention.span.start };
    const meant = mention.form === 'nominal' ? meantBy(annotated, place, topic) : fitting(written, topic);
    return meant && { ...meant, text: written, span: mention.span };
  }
  return { text: written, span: mention.span, kind: named?.kind ?? mention.kind, ...(named && { name: named.name }) };
}

/** A place that is named but once is hardly "the city" of an article. */
function isRare({ mentions }: AnnotatedArticle, { entity, span }: Mention): boolean {
  const before = mentions.filter(
    (other) => other.span.end <= span.start && other.form === 'name' && other.kind === 'place',
  );
  return before.filter((other) => other.entity === entity).length < 2 && before.length > 2;
}

const PLACES = /^(?:city|town|county|province|country)$/i;

/** "She" is no town, and "its" is nobody's. */
function fitting(pronoun: string, topic: Argument | undefined): Argument | undefined {
  const person = /^(?:he|she|his|her|him)$/i.test(pronoun);
  const thing = /^(?:it|its)$/i.test(pronoun);
  return topic && !(person && topic.kind !== 'person') && !(thing && topic.kind === 'person') ? topic : undefined;
}

/** The place that is named most before an offset, of equals the last. */
function lastPlace(
  { entities, mentions }: Pick<AnnotatedArticle, 'article' | 'entities' | 'mentions'>,
  before: number,
) {
  const counts = new Map<number, number>();
  for (const { span, kind, form, entity } of mentions) {
    if (span.end > before || kind !== 'place' || form !== 'name' || entity === undefined) continue;
    if (!FACILITY.test(entities[entity]?.name ?? '')) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && entities[most[0]];
}

/** "they", "the municipal government", "the new district", or a metric whose owner was named in the sentence before. */
function nameless(annotated: AnnotatedArticle, subject: Span, topic: Argument | undefined): Owner | undefined {
  const words = cut(annotated.article.text, subject);
  if (words === '') return topic && { argument: topic };
  const body = NAMELESS.test(words);
  const noun = words.split(/\s/).at(-1) ?? '';
  if (body) {
    const known = meantBy(annotated, { words, noun, at: subject.start }, topic);
    return known && { argument: { ...known, text: words, span: subject } };
  }
  const possessive = /^(?:their|its|his|her) (?=\S)/i.exec(words)?.[0].length;
  if (possessive === undefined || !topic) return undefined;
  const known = /^their/i.test(words) ? bodyOf(annotated, topic) : fitting(words.slice(0, possessive - 1), topic);
  if (!known) return undefined;
  const span = { start: subject.start, end: subject.start + possessive - 1 };
  return {
    argument: { ...known, text: cut(annotated.article.text, span), span },
    metric: { start: span.end + 1, end: subject.end },
  };
}

/** Whom "the government", "the new district" or "they" mean. */
function meantBy(
  annotated: AnnotatedArticle,
  { words, noun, at }: { words: string; noun: string; at: number },
  topic: Argument | undefined,
): Argument | undefined {
  if (/^(?:government|authorities|leadership|administration|council)$/i.test(noun))
    return topic?.kind === 'place' ? topic : placeTopic(annotated, at);
  if (/^(?:company|firm|group)$/i.test(noun))
    return lastCompany(annotated, at) ?? (topic?.kind === 'organisation' ? topic : undefined);
  const alike = sameNoun(annotated, noun, at);
  if (alike) return alike;
  if (PLACE_NOUN.test(noun)) return topic?.kind === 'place' ? topic : placeTopic(annotated, at);
  return /^(?:they|their)$/i.test(words) && topic ? bodyOf(annotated, topic) : fitting(words, topic);
}

/** "They" behind "Ms Roe, head of the bureau" are the bureau. */
function bodyOf(annotated: AnnotatedArticle, topic: Argument): Argument {
  if (topic.kind !== 'person') return topic;
  const { article, sentences, mentions, entities } = annotated;
  const sentence = sentences.find(({ span }) => contains(span, topic.span))?.span;
  const body =
    sentence &&
    mentions.find(
      ({ span, kind, form }) =>
        contains(sentence, span) && span.start > topic.span.end && kind === 'organisation' && form !== 'pronoun',
    );
  if (!body) return topic;
  const entity = body.entity === undefined ? undefined : entities[body.entity];
  const named = entity && { text: entity.name, span: body.span, name: entity.name, kind: entity.kind };
  return named ?? sameNoun(annotated, cut(article.text, body.span), body.span.start) ?? topic;
}

const COMPANY =
  /\b(?:Co|Ltd|Inc|Corp|Corporation|Company|Group|Holdings|plc|PLC|LLC|AG|SA|GmbH|Limited|Motors?|Bank|Airlines|Airways|Industries|Technologies|Electric|Energy)\.?$/;

function lastCompany({ entities, mentions }: AnnotatedArticle, before: number): Argument | undefined {
  const last = mentions
    .filter(
      ({ span, kind, form, entity }) =>
        span.end <= before &&
        kind === 'organisation' &&
        form === 'name' &&
        COMPANY.test(entities[entity ?? -1]?.name ?? ''),
    )
    .at(-1);
  const entity = last?.entity === undefined ? undefined : entities[last.entity];
  return last && entity && { text: entity.name, span: last.span, name: entity.name, kind: entity.kind };
}

/** Nouns that begin a sentence with a capital are no names. */
const COMMON =
  /^(?:GDP|Output|Sales|Exports?|Imports?|Revenues?|Profits?|Efforts|Production|Investment|Growth|Officials|Analysts|Experts|Prices?|Work|Construction|Police|Deputies|Government|Industry|Talks|Plans?|People|Trade|Inflation|Traffic|It|They|He|She|We|You|I|There|This|That|These|Those|What|Who|Nothing|Everyone|Some|Many|All|Most|Both|Each|Such|More|Others|Total|Source|Date|Home|See|Share)$/;
const COMMON_ENDING =
  /(?:ers|ors|ists|ials|ians|ants|ents|ees|men|ages|ions|ings|ures|ties|cts|rts|les|ices|ates|ness|ment|tion|ity|ism)$/;

/** "Nokia", where no mention was found: all of its words are names. What it names is not known. */
function plainName({ article, tokens }: AnnotatedArticle, subject: Span): Owner | undefined {
  const words = tokensWithin(tokens, subject);
  const names = words.filter(({ lower }) => lower !== 'the');
  const [first] = names;
  if (!first || names.length > 4 || !names.every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}\p{L}/u.test(text)))
    return undefined;
  if (names.length === 1 && (COMMON.test(first.text) || COMMON_ENDING.test(first.lower))) return undefined;
  const span = { start: first.span.start, end: subject.end };
  const text = cut(article.text, span);
  return { argument: { text, span, name: text } };
}

function tokensWithin(tokens: readonly Token[], range: Span): readonly Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end]?.span.end ?? 0) <= range.end) end++;
  return tokens.slice(low, end);
}

/** "Nokia's output", "the goal of Nokia", where no mention was found. */
function plainPossessor(annotated: AnnotatedArticle, subject: Span): Owner | undefined {
  const { text } = annotated.article;
  const words = cut(text, subject);
  const possessor = /^(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})[’']s? /u.exec(words);
  const of = /^(?<metric>.+) of (?<name>(?!\p{Lu}{2,5}$)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})$/u.exec(words);
  const start = subject.start + (possessor ? 0 : words.length - (of?.groups?.name?.length ?? 0));
  const name = possessor?.groups?.name ?? of?.groups?.name;
  const owner = name === undefined ? undefined : plainName(annotated, { start, end: start + name.length });
  if (!owner) return undefined;
  const metric = possessor
    ? trimmed(text, subject.start + possessor[0].length, subject.end)
    : trimmed(text, subject.start, subject.start + (of?.groups?.metric?.length ?? 0));
  return { ...owner, metric };
}

function sameNoun({ entities, mentions }: AnnotatedArticle, noun: string, before: number): Argument | undefined {
  const last = mentions
    .filter(({ span, form, entity }) => span.end <= before && form === 'name' && entity !== undefined)
    .filter(({ entity }) => (entities[entity ?? 0]?.name ?? '').toLowerCase().endsWith(` ${noun.toLowerCase()}`))
    .at(-1);
  const entity = last?.entity === undefined ? undefined : entities[last.entity];
  return last && entity && { text: entity.name, span: last.span, name: entity.name, kind: entity.kind };
}

function placeTopic(annotated: AnnotatedArticle, before: number): Argument | undefined {
  const place = lastPlace(annotated, before);
  const sentence = annotated.sentences.findIndex(({ span }) => span.end > before);
  const mention = annotated.mentions
    .filter(({ span, entity }) => span.end <= before && place && annotated.entities[entity ?? -1] === place)
    .at(-1);
  if (!place || !mention) return undefined;
  const start = annotated.sentences[Math.max(0, sentence - SENTENCES_BACK)]?.span.start ?? 0;
  return mention.span.start < start
    ? undefined
    : { text: place.name, span: mention.span, name: place.name, kind: place.kind };
}

/** Whose the figure or target is, and the words of the subject that name what is measured, where there are any. */
export type Owner = { readonly argument: Argument; readonly metric?: Span };
