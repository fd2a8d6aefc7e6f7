import { citeFacts } from '#answer/evidence/cite.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { phrasePost } from './phrasePost.ts';
import { writeMoment } from './writeQuantity.ts';

/** "Ma Rong: mayor of Oslo, since May 2019, as of 2 May 2024": one line for all facts that say so. */
export function statePosts(group: readonly [Fact, ...Fact[]], corpus: Corpus): Statement {
  const [fact] = group;
  const name = nameOfSubject(fact, corpus);
  const { colon, line } = phrasesOf(corpus.language);
  const leads = fact.qualifiers.tense === 'former' ? line.ledIt : line.leadsIt;
  const phrase = fact.relation === 'leads' ? leads : phrasePost(fact, corpus);
  return { text: `${name}${colon}${phrase}${phraseTerm(group, corpus)}`, citations: citeFacts(group, corpus) };
}

/** ", since May 2019", ", until 2013", ", as of 2 May 2024": when a post is or was held, as far as is said. */
export function phraseTerm(group: readonly [Fact, ...Fact[]], corpus: Corpus): string {
  const [{ qualifiers, evidence }] = group;
  const { since, until } = findBounds(group);
  const words = phrasesOf(corpus.language);
  const written = (bound: { readonly fact: Fact } | undefined, key: 'since' | 'until') => {
    const moment = bound?.fact.qualifiers[key];
    const text = corpus.record(bound?.fact.evidence.articleId ?? '')?.article.text ?? '';
    return moment ? words.line[key](writeMoment(moment, text, words)) : '';
  };
  const date = corpus.record(evidence.articleId)?.article.publishedOn;
  const asOf = date && qualifiers.tense !== 'former' ? words.line.asOf(words.date(date)) : '';
  return `${written(since, 'since')}${written(until, 'until')}${asOf}`;
}

function findBounds(group: readonly Fact[]) {
  const [since, until] = (['since', 'until'] as const).map((key) => {
    const fact = group.find(({ qualifiers }) => qualifiers[key]);
    return fact && { fact };
  });
  return { since, until };
}
