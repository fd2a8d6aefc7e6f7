import { isSchool } from '#lexicon/names/schoolWords.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';

/** Rules whose verb is said of much else than schools: "attended the forum", "studies waves in Oslo Bay". */
const NEEDS_SCHOOL: ReadonlySet<string> = new Set(['attended', 'studies-at']);
const STUDIES_AT = /\bat(?: the)? $/;
/** Endings of words that open a sentence and are no surnames: "Founding X, …", "Efforts to …", "Billionaire Ma Rong". */
const COMMON_ENDING = /(?:ing|orts|ents|aires?|stors?|eurs?)$/;
/** Verbs that are said of all that begins; of a body if it is the subject itself, or it was founded so. */
const BEGINS = /^(?:(?:was|were|been|had|has|have) )*(?:\p{L}+ly )?(?:created|formed|started|organi[sz]ed|set up)\b/iu;
const WAS = /\b(?:was|were|been)\b/iu;
const OF_PEOPLE = /^(?:founded|leads|employedBy|memberOf|educatedAt)$/;

/** Drops what has the words of a relation between things that cannot stand in it. */
export function dropMisread(facts: readonly Fact[], annotated: AnnotatedArticle): Fact[] {
  const byStart = new Map(annotated.mentions.map((mention) => [mention.span.start, mention]));
  return facts.filter(
    (fact) =>
      !(fact.evidence.foundBy === 'founded-in' && onlyBegins(fact, byStart, annotated)) &&
      !(fact.evidence.foundBy === 'located-in' && byStart.get(fact.subject.span.start)?.kind !== 'organisation') &&
      !isFarPronoun(
        byStart.get(fact.evidence.foundBy === 'bodys-subsidiary' ? fact.object.span.start : fact.subject.span.start),
        fact,
        annotated,
      ) &&
      !(NEEDS_SCHOOL.has(fact.evidence.foundBy) && !studiesAt(fact.object, annotated)) &&
      !(OF_PEOPLE.test(fact.relation) && opensSentence(byStart.get(fact.subject.span.start), fact)),
  );
}

function onlyBegins(
  { subject, evidence: { span } }: Fact,
  byStart: ReadonlyMap<number, Mention>,
  { article }: AnnotatedArticle,
): boolean {
  const [verb = ''] = BEGINS.exec(article.text.slice(span.start, span.end)) ?? [];
  const mention = byStart.get(subject.span.start);
  const isBody = mention?.kind === 'organisation' && mention.form === 'name' && subject.span.end === span.start - 1;
  return verb !== '' && !WAS.test(verb) && !isBody;
}

/** Any name serves behind "at", but for "attended at". */
function studiesAt({ text, name, span }: Argument, { article, entities }: AnnotatedArticle): boolean {
  const aliases = entities.find((entity) => entity.name === name)?.aliases ?? [];
  const before = article.text.slice(Math.max(0, span.start - 8), span.start);
  return [text, name ?? text, ...aliases].some(isSchool) || STUDIES_AT.test(before);
}

/** "Harbour Bank … its parent company", where "its" was taken for a body of another sentence. */
function isFarPronoun(mention: Mention | undefined, { evidence }: Fact, { mentions }: AnnotatedArticle): boolean {
  if (mention?.form !== 'pronoun' || mention.kind !== 'organisation') return false;
  const before = mentions.filter(
    ({ form, kind, span }) =>
      form === 'name' &&
      (kind === 'organisation' || kind === 'other') &&
      span.start >= evidence.sentence.start &&
      span.end <= mention.span.start,
  );
  return before.length > 0 && before.every(({ entity }) => entity !== mention.entity);
}

/** A capital that only opens its sentence names nobody. */
function opensSentence(mention: Mention | undefined, { subject, evidence }: Fact): boolean {
  return (
    mention?.kind === 'other' && mention.span.start === evidence.sentence.start && COMMON_ENDING.test(subject.text)
  );
}
