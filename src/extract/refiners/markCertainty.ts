import { anyOf } from '#extract/patterns/wordPattern.ts';
import { HEDGE_WORDS, HEDGES_BEFORE_TO } from '#lexicon/speech/hedgeWords.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Certainty, Fact } from '#model/fact.ts';
import { regex } from '#text/regex.ts';
import { isBesideName } from './isBesideName.ts';

const NEGATING_WORDS = /\b(?:not|never|neither|nor|denied|denies|deny|refused|declined|failed to)\b|n['’]t\b/i;
const HEDGE = regex.i`\b${anyOf(HEDGE_WORDS)}\b`;
const DENIED_BEFORE =
  /\b(?:denied|denies|deny)(?: \w+){0,6} $|\b(?:refused|declined|failed|not|never)(?: \w+){0,3} $|n['’]t(?: \w+){0,2} $/i;
const HEDGED_BEFORE = regex.i`\b(?:if|whether|unless|reportedly|allegedly)\b|\b${anyOf(HEDGES_BEFORE_TO)} to $`;
/** Words between the start of the clause and the fact that can still hedge it. */
const LEAD_OF_CLAUSE = 40;

const LEAD_OF_TITLE = 40;
const DOUBTED_TITLE =
  /\b(?:alleged|reported(?! that\b)|supposed|purported|so-called|self-(?:declared|proclaimed|styled|described)|potential|possible|would-be|likely|fictional|fake) (?:[^\s,;:()]+ ){0,2}$/i;

/** Marks facts whose words, or the words just before them, deny or hedge them. */
export function markCertainty(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    if (fact.certainty !== 'stated') return fact;
    if (isBesideName(fact, article.text)) return markTitle(fact, article.text);
    const { span, sentence } = fact.evidence;
    const lead = article.text.slice(Math.max(sentence.start, span.start - LEAD_OF_CLAUSE), span.start);
    const certainty = certaintyOfWords(article.text.slice(span.start, span.end), lead.slice(lead.lastIndexOf(',') + 1));
    return certainty === fact.certainty ? fact : { ...fact, certainty };
  });
}

/** A title is taken for granted in whatever is denied or doubted: only a word of its own can doubt it. */
function markTitle(fact: Fact, text: string): Fact {
  const { object, evidence } = fact;
  const start = Math.max(evidence.sentence.start, object.span.start - LEAD_OF_TITLE);
  return DOUBTED_TITLE.test(text.slice(start, object.span.start)) ? { ...fact, certainty: 'hedged' } : fact;
}

function certaintyOfWords(words: string, lead: string): Certainty {
  if (NEGATING_WORDS.test(words) || DENIED_BEFORE.test(lead)) return 'negated';
  if (HEDGE.test(words) || HEDGED_BEFORE.test(lead)) return 'hedged';
  return 'stated';
}
