import { citeFacts, sentenceOf } from '#answer/evidence/cite.ts';
import { nameOfArgument } from '#answer/phrase/phrasePost.ts';
import { phraseSpeech } from '#answer/phrase/phraseSpeech.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { answerNotFound, isResolved } from '#answer/resolve/resolveSlot.ts';
import { matchTopic, type WordMatcher } from '#answer/select/matchWords.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer, Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { groupBy } from '#model/groupBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** What somebody said, newest first, of one subject where it is given; without a name, what anybody said of it. */
export function answerSaid(request: Request, corpus: Corpus): Answer {
  const { name, topic } = request.slots;
  const speaker =
    name === undefined ? undefined : resolveNamed(request, corpus, [['person'], ['organisation', 'place']]);
  if (speaker && !isResolved(speaker)) return speaker;
  const facts = statementsOf(speaker?.entity, corpus).filter(({ evidence }) => {
    const date = corpus.record(evidence.articleId)?.article.publishedOn;
    return overlapsTime(date, date, request.slots);
  });
  const about = topic === undefined ? undefined : matchTopic(topic.replace(WEIGHT, ''), corpus);
  const wanted = about ? onTopic(facts, about, corpus) : facts;
  const same = groupBy(wanted, (fact) => `${nameOfArgument(fact.subject, '', corpus)} ${fact.object.text}`);
  const [first, ...others] = same.map((group) => asStatement(group, corpus, speaker?.entity));
  const title = titleOf(speaker?.entity.name, topic, corpus);
  if (!first) return answerNotFound(request, corpus, title);
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
function onTopic(facts: readonly Fact[], about: WordMatcher, corpus: Corpus): readonly Fact[] {
  const byContent = facts.filter((fact) => about(fact.object.text));
  return byContent.length > 0 ? byContent : facts.filter((fact) => about(sentenceOf(fact, corpus)));
}

function asStatement(group: readonly [Fact, ...Fact[]], corpus: Corpus, speaker: CorpusEntity | undefined): Statement {
  const [fact] = group;
  const date = corpus.record(fact.evidence.articleId)?.article.publishedOn;
  const who = speaker ? '' : `${nameOfArgument(fact.subject, fact.evidence.articleId, corpus)} `;
  const words = phrasesOf(corpus.language);
  return {
    text: `${date ? words.date(date) + words.comma : ''}${who}${phraseSpeech(fact, words)}`,
    citations: citeFacts(group, corpus),
  };
}

function titleOf(speaker: string | undefined, topic: string | undefined, { language }: Corpus): string {
  const { titles } = phrasesOf(language);
  if (!speaker) return topic ? titles.saidOf(topic) : titles.said;
  return topic ? titles.saidByOn(speaker, topic) : titles.saidBy(speaker);
}
