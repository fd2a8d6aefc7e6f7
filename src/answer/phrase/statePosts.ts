import { citeFacts, publishedOn } from '#answer/evidence/cite.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { FactGroup } from '#answer/select/groupBy.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phrasePost } from './phrasePost.ts';
import { writeMoment } from './writeQuantity.ts';

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
  const date = publishedOn(newest, corpus);
  const asOf = date && newest.qualifiers.tense !== 'former' ? line.asOf(writeDate(date)) : '';
  return bounds.join('') + asOf;
}
