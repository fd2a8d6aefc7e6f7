import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { citeFacts } from '../cite.ts';
import { groupBy } from '../groupBy.ts';
import { inTime } from '../inTime.ts';
import { matchTopic } from '../matchTopic.ts';
import type { MatchWords } from '../matchWords.ts';
import { nameOf } from '../postPhrase.ts';
import { isResolved, notFound } from '../resolve.ts';
import { resolveNamed } from '../resolveNamed.ts';
import { saidPhrase } from '../saidPhrase.ts';
import { sentenceOf } from '../sentenceOf.ts';

/** What somebody said, newest first, of one subject where it is given; without a name, what anybody said of it. */
export function said(request: Request, corpus: Corpus): Answer {
  const { name, topic } = request.slots;
  const speaker =
    name === undefined ? undefined : resolveNamed(request, corpus, [['person'], ['organisation', 'place']]);
  if (speaker && !isResolved(speaker)) return speaker;
  const facts = statementsOf(speaker?.entity, corpus).filter(({ evidence }) => {
    const date = corpus.record(evidence.articleId)?.article.publishedOn;
    return inTime(date, date, request.slots);
  });
  const about = topic === undefined ? undefined : matchTopic(topic.replace(WEIGHT, ''), corpus);
  const wanted = about ? onTopic(facts, about, corpus) : facts;
  const same = groupBy(wanted, (fact) => `${nameOf(fact.subject, '', corpus)} ${fact.object.text}`);
  const [first, ...others] = same.map((group) => asStatement(group, corpus, speaker?.entity));
  const title = titleOf(speaker?.entity.name, topic, corpus);
  if (!first) return notFound(request, corpus, title);
  return {
    kind: 'found',
    request,
    score: speaker?.score ?? 1,
    title,
    ...(speaker && { about: speaker.entity.name }),
    statements: [first, ...others],
  };
}

/** "The importance of talent": what is stressed is the talent. */
const WEIGHT = /^(?:the )?(?:importance|significance|need|role|value|part) (?:of|for) /i;

function statementsOf(speaker: CorpusEntity | undefined, corpus: Corpus): Fact[] {
  return corpus.facts.filter(
    ({ relation, subject, evidence }) =>
      relation === 'said' && (!speaker || corpus.entityOf(subject, evidence.articleId)?.key === speaker.key),
  );
}

/** Those whose content names the subject; where none does, those whose sentence does. */
function onTopic(facts: readonly Fact[], about: MatchWords, corpus: Corpus): readonly Fact[] {
  const byContent = facts.filter((fact) => about(fact.object.text));
  return byContent.length > 0 ? byContent : facts.filter((fact) => about(sentenceOf(fact, corpus)));
}

function asStatement(group: readonly [Fact, ...Fact[]], corpus: Corpus, speaker: CorpusEntity | undefined): Statement {
  const [fact] = group;
  const date = corpus.record(fact.evidence.articleId)?.article.publishedOn;
  const who = speaker ? '' : `${nameOf(fact.subject, fact.evidence.articleId, corpus)} `;
  const words = phrasesOf(corpus.language);
  return {
    text: `${date ? words.date(date) + words.comma : ''}${who}${saidPhrase(fact, words)}`,
    citations: citeFacts(group, corpus),
  };
}

function titleOf(speaker: string | undefined, topic: string | undefined, { language }: Corpus): string {
  const { titles } = phrasesOf(language);
  if (!speaker) return topic ? titles.saidOf(topic) : titles.said;
  return topic ? titles.saidByOn(speaker, topic) : titles.saidBy(speaker);
}
