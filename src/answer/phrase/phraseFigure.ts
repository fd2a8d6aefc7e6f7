import { citeFacts } from '#answer/evidence/citeFacts.ts';
import { nameOfSubject } from '#answer/resolve/nameOfArgument.ts';
import type { Statement } from '#model/answer.ts';
import type { Corpus } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import { contains } from '#model/span.ts';
import { phrasesOf } from '#wording/phrasesOf.ts';
import { EMPTY_CELL } from './composeAnswer.ts';
import { insertMeant } from './phraseSpeech.ts';
import { writeMoment, writeQuantity, writeValue } from './writeQuantity.ts';

export const FIGURE_COLUMNS = ['what', 'value', 'change', 'when', 'whose'] as const;

/** A figure as a line of its own. */
export function stateFigure(fact: Fact, corpus: Corpus): Statement {
  const cells = cellsOfFigure(fact, corpus).filter((cell) => cell !== EMPTY_CELL);
  return { text: cells.join(phrasesOf(corpus.language).comma), citations: citeFacts([fact], corpus) };
}

/** The cells of a figure, in the order of their columns. Words that name the owner themselves need no other name. */
export function cellsOfFigure(fact: Fact, corpus: Corpus): string[] {
  const { aside, line, comma } = phrasesOf(corpus.language);
  const { growth, base, period } = fact.qualifiers;
  const { meant = [], topic } = fact;
  const words = insertMeant(fact.object, meant);
  // The words that tell a number mostly tell when, too.
  const isDatedInWords = period !== undefined && contains(fact.object.span, period.span);
  const isNamedInWords = contains(fact.object.span, fact.subject.span);
  const change = [
    growth && writeQuantity(growth, fact, corpus),
    base && line.was(writeQuantity(base, fact, corpus)),
  ].filter(Boolean);
  return [
    (fact.certainty === 'hedged' && !SAYS_ITSELF.test(words) ? `${line.reportedly} ${uncapitalised(words)}` : words) +
      (topic ? aside(line.on(topic.text, topic.under)) : ''),
    writeValue(fact, corpus) || EMPTY_CELL,
    change.join(comma) || EMPTY_CELL,
    period && !isDatedInWords ? writeMoment(period, fact, corpus) : EMPTY_CELL,
    isNamedInWords ? EMPTY_CELL : nameOfSubject(fact, corpus),
  ];
}

/** What may be so, or who tells it, the words of a figure mostly say themselves. */
const SAYS_ITSELF =
  /\b(?:would|could|might|may|likely|if|expect(?:s|ed)|project(?:s|ed)|estimat(?:es?|ed)|forecasts?|propos(?:es?|ed|als?)|threat(?:s|ens?|ened)|plan(?:s|ned)?|according to|sa(?:id|ys?)|report(?:s|ed|edly)?|announced|told|found|finds|calculates|calls for|confirm(?:s|ed)|reveal(?:s|ed)|show(?:s|ed)|warn(?:s|ed)|not(?:es|ed)|wrote|declar(?:es|ed))\b/;

/** "More than 300" inside a line; a name keeps its capital. */
function uncapitalised(words: string): string {
  return OPENING_WORD.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const OPENING_WORD =
  /^(?:The|An?|Some|More|Less|Fewer|About|Around|Nearly|Almost|Over|At|In|On|By|As|There|Another|Only|Just|Roughly|Since|During|Last|This|Between|From|After|Before|Through|Under|For|Up|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;
