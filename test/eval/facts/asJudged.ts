import { answerRequest } from '#answer/answer.ts';
import { phraseDatedFact, phraseFact } from '#answer/phrase/phraseFact.ts';
import { statePosts } from '#answer/phrase/phrasePost.ts';
import { stateFactsAbout } from '#answer/phrase/stateFactsAbout.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Argument, Fact, Qualifiers, Relation } from '#model/fact.ts';
import type { IntentName } from '#model/request.ts';
import { cut } from '#model/span.ts';
import { createUnderstand } from '#understand/understand.ts';

/** A fact with all that its judge reads: what an answer would say, and what the article says. */
export function asJudged(fact: Fact, corpus: Corpus) {
  const { id, relation, subject, object, qualifiers, certainty, evidence } = fact;
  const record = corpus.record(evidence.articleId);
  if (!record) throw new Error(`Cannot judge fact "${id}": the corpus does not hold its article`);
  const { text, title, publishedOn } = record.article;
  return {
    id,
    relation,
    line: writeLine(fact, corpus),
    subject: asEnd(subject),
    object: asEnd(object),
    qualifiers: asQualifiers(qualifiers, text),
    certainty,
    passage: cut(text, evidence.sentence),
    before: sentencesBefore(fact, record),
    article: title ?? evidence.articleId,
    ...(publishedOn && { publishedOn }),
  };
}

/** The relations that are asked for by an intent of their own, which needs no name; its answer says what the fact says. */
const ASKED_BY: Partial<Readonly<Record<Relation, IntentName>>> = {
  said: 'said',
  target: 'targets',
  figure: 'figures',
  plan: 'plans',
};

const HAPPENINGS: readonly Relation[] = ['event', 'attended', 'visited', 'agreed', 'project'];

const understand = createUnderstand();

/** The line that answers with this fact, as if it were the only one known. */
function writeLine(fact: Fact, corpus: Corpus): string {
  const alone: Corpus = { ...corpus, facts: [fact], factsAbout: () => [fact] };
  if (fact.relation === 'holdsPost') return statePosts([fact], alone).text;
  if (HAPPENINGS.includes(fact.relation)) return phraseDatedFact(fact, alone);
  const intent = ASKED_BY[fact.relation];
  if (intent) {
    const answer = answerRequest(understand({ intent, slots: {}, utterance: '' }), alone);
    return answer.kind === 'found' ? answer.statements[0].text : phraseFact(fact, alone);
  }
  const entity = corpus.entityOf(fact.subject);
  const [line] = entity ? stateFactsAbout(entity, alone) : [];
  return entity && line ? `${entity.name}: ${line.text}` : phraseFact(fact, alone);
}

function asEnd({ text, name }: Argument) {
  return { text, ...(name !== undefined && name !== text && { name }) };
}

/** Words where a qualifier is a stretch of the article, its value where it is a word of our own. */
function asQualifiers(qualifiers: Qualifiers, text: string) {
  return Object.fromEntries(
    Object.entries(qualifiers).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : { ...value, text: cut(text, value.span), span: undefined },
    ]),
  );
}

const SENTENCES_BEFORE = 3;

function sentencesBefore({ evidence }: Fact, { article, sentences }: ArticleRecord): string[] {
  return sentences
    .filter(({ span, boilerplate }) => !boilerplate && span.end <= evidence.sentence.start)
    .slice(-SENTENCES_BEFORE)
    .map(({ span }) => cut(article.text, span));
}
