import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { publicationDayOf } from '#answer/evidence/sourceOf.ts';
import { nameOfArgument, nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { expandTitle, toOneHolder } from '#text/expandTitle.ts';
import { withArticle } from '#wording/en/phrases.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { writeMoment } from './writeQuantity.ts';

/** Titles are English, as the articles are; what one says itself is not said twice. */
const ENGLISH_TENSES = phrasesOf('en').tenses;

/** What a post is of, in the corpus's own name for it: "Changzhou", "Harbour Bureau". */
function nameOfBody(fact: Fact, corpus: Corpus): string | undefined {
  const { qualifiers } = fact;
  const body = qualifiers.organisation && nameOfArgument(qualifiers.organisation, corpus);
  const place = qualifiers.place && nameOfArgument(qualifiers.place, corpus);
  if (body && place && !body.includes(place)) return `${body}, ${place}`;
  return body ?? place;
}

/** "former deputy director of the Harbour Bureau", "reportedly mayor of Oslo". */
export function phrasePost(fact: Fact, corpus: Corpus): string {
  const of = nameOfBody(fact, corpus);
  const { tenses, line } = phrasesOf(corpus.language);
  const { tense = 'current' } = fact.qualifiers;
  const held = tense === 'elect' ? fact.object.text : fact.object.text.replace(/[- ](?:elect|designate)$/iu, '');
  const title = lowerTitle(expandTitle(held));
  const words = [
    fact.certainty === 'hedged' ? line.reportedly : '',
    tense === 'current' || title.startsWith(ENGLISH_TENSES[tense]) ? '' : tenses[tense],
    title,
    of ? `${jointOf(fact, corpus)} ${withArticle(of)}` : '',
  ];
  return words.filter(Boolean).join(' ');
}

const SENT = /\b(?:ambassador|envoy|consul|emissary|representative)s?$/i;

/** An ambassador of Norway may be the one to Sweden: as the article says. */
function jointOf({ object, qualifiers: { organisation, place }, evidence }: Fact, corpus: Corpus): string {
  const body = organisation ?? place;
  const text = corpus.record(evidence.articleId)?.article.text;
  if (!text || !body || !SENT.test(object.text)) return 'of';
  return /^ to\b/.test(text.slice(object.span.end, body.span.start)) ? 'to' : 'of';
}

/** Titles are written small and of one person, acronyms such as CEO as they are. */
function lowerTitle(title: string): string {
  return toOneHolder(title).replace(/\p{L}+/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
}

/** "Ma Rong: mayor of Oslo, since May 2019, as of 2 May 2024": one line for all facts that say so. */
export function statePosts(group: FactGroup, corpus: Corpus): Statement {
  const [fact] = group;
  const name = nameOfSubject(fact, corpus);
  const { colon, line } = phrasesOf(corpus.language);
  const leads = fact.qualifiers.tense === 'former' ? line.ledIt : line.leadsIt;
  const phrase = fact.relation === 'leads' ? leads : phrasePost(fact, corpus);
  return { text: `${name}${colon}${phrase}${phraseTerm(group, corpus)}`, citations: citeFacts(group, corpus) };
}

/** ", since May 2019", ", until 2013", ", as of 2 May 2024": when a post is or was held, as far as is said. */
function phraseTerm(group: FactGroup, corpus: Corpus): string {
  const [newest] = group;
  const { line, date: writeDate } = phrasesOf(corpus.language);
  const bounds = (['since', 'until'] as const).map((bound) => {
    const fact = group.find(({ qualifiers }) => qualifiers[bound]);
    const moment = fact?.qualifiers[bound];
    return fact && moment ? line[bound](writeMoment(moment, fact, corpus)) : '';
  });
  const date = publicationDayOf(newest, corpus);
  const asOf = date && newest.qualifiers.tense !== 'former' ? line.asOf(writeDate(date)) : '';
  return bounds.join('') + asOf;
}
