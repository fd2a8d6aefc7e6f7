import { citeFacts, isSamePassage } from '#answer/evidence/citeFacts.ts';
import { findPassagesSpoken } from '#answer/evidence/findPassagesSpoken.ts';
import { publicationDayOf, sentenceOf } from '#answer/evidence/sourceOf.ts';
import { composeAnswer, composePassages } from '#answer/phrase/composeAnswer.ts';
import { phraseSpeech } from '#answer/phrase/phraseSpeech.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import { resolveNamed } from '#answer/resolve/resolveNamed.ts';
import { isResolved } from '#answer/resolve/resolveSlot.ts';
import { isSubject } from '#answer/select/findFactsOf.ts';
import { matchTopic, type WordMatcher } from '#answer/select/matchWords.ts';
import { overlapsTime } from '#answer/select/overlapsTime.ts';
import type { Answer, PassageAnswer, Statement } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact, FactGroup } from '#model/fact.ts';
import { groupBy } from '#model/gatherBy.ts';
import type { Request } from '#model/request.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';

/** "The importance of talent": what is stressed is the talent. */
const IMPORTANCE = /^(?:the )?(?:importance|significance|need|role|value|part) (?:of|for) /i;

/** What somebody said, newest first, of one subject if it is given; without a name, what anybody said of it. */
export function answerSaid(request: Request, corpus: Corpus): Answer {
  const { name, topic } = request.slots;
  const speaker =
    name === undefined ? undefined : resolveNamed(request, corpus, [['person'], ['organisation', 'place']]);
  if (speaker && !isResolved(speaker)) return speaker;
  const facts = corpus.facts.filter((fact) => {
    const date = publicationDayOf(fact, corpus);
    return (
      fact.relation === 'said' &&
      (!speaker || isSubject(speaker.entity, fact, corpus)) &&
      overlapsTime(date, date, request.slots)
    );
  });
  const about = topic === undefined ? undefined : matchSpokenOf(topic, corpus);
  const wanted = about ? keepSaidOf(facts, about, corpus) : facts;
  const same = groupBy(wanted, ({ subject, object }) => `${subject.name ?? subject.text} ${object.text}`);
  const statements = same.map((group) => stateSpeech(group, corpus, speaker?.entity));
  const spoken = speaker || !about || hasTime(request) ? [] : findSpoken(about, statements, corpus);
  if (statements.length === 0 && spoken.length > 0) return composePassages(request, spoken) as PassageAnswer;
  const title = titleOf(speaker?.entity.name, topic, corpus);
  const { entity, score = 1 } = speaker ?? {};
  return composeAnswer(request, corpus, [...statements, ...spoken], {
    title,
    score,
    ...(entity && { about: entity.name }),
  });
}

function hasTime({ slots: { from, to, by } }: Request): boolean {
  return [from, to, by].some((time) => time !== undefined);
}

/** The passages on a topic in which words are spoken, beside those that are cited already: who speaks them is told there. */
function findSpoken(about: WordMatcher, statements: readonly Statement[], corpus: Corpus): Statement[] {
  const cited = statements.flatMap(({ citations }) => citations);
  return findPassagesSpoken(about, corpus).filter(
    ({ citations: [passage] }) => !cited.some((one) => isSamePassage(one, passage)),
  );
}

/** Whether a text speaks of what somebody is to have spoken of. */
export function matchSpokenOf(topic: string, corpus: Corpus): WordMatcher | undefined {
  return matchTopic(topic.replace(IMPORTANCE, ''), corpus);
}

/** Those whose content names the subject; if none does, those whose sentence does. */
function keepSaidOf(facts: readonly Fact[], about: WordMatcher, corpus: Corpus): readonly Fact[] {
  const byContent = facts.filter((fact) => about(fact.object.text));
  return byContent.length > 0 ? byContent : facts.filter((fact) => about(sentenceOf(fact, corpus)));
}

function stateSpeech(group: FactGroup, corpus: Corpus, speaker: CorpusEntity | undefined): Statement {
  const [fact] = group;
  const date = publicationDayOf(fact, corpus);
  const who = speaker ? '' : `${nameOfSubject(fact, corpus)} `;
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
