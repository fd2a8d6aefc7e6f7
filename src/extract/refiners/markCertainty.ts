import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Certainty, Fact } from '#model/fact.ts';

const NEGATION = /\b(?:not|never|neither|nor|denied|denies|deny|refused|declined|failed to)\b|n['’]t\b/i;
const HEDGE =
  /\b(?:may|might|could|would|should|reportedly|allegedly|rumou?red|supposedly|apparently|perhaps|possibly|probably|likely|expected|tipped|candidate|nominee|nominated|hopes?|wants?|if|whether|unless|claims? to be|as if)\b/i;
const DENIED_BEFORE =
  /\b(?:denied|denies|deny|refused|declined|failed|not|never)(?: \w+){0,3} $|n['’]t(?: \w+){0,2} $/i;
const HEDGED_BEFORE =
  /\b(?:if|whether|unless|reportedly|allegedly)\b|\b(?:expected|likely|tipped|said|believed|thought|rumou?red|hop(?:es?|ed|ing)|want(?:s|ed|ing)?|plan(?:s|ned|ning)?|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|asked|nominated|poised|considering|wish(?:es|ed)?|claim(?:s|ed|ing)?|favou?rite|bid|campaign(?:ing)?|running) to $/i;
/** Words between the start of the clause and the fact that can still hedge it. */
const LEAD = 40;

/** Marks facts whose words, or the words just before them, deny or hedge them. */
export function markCertainty(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    if (fact.certainty !== 'stated') return fact;
    const { span, sentence } = fact.evidence;
    const lead = article.text.slice(Math.max(sentence.start, span.start - LEAD), span.start);
    const certainty = certaintyOf(article.text.slice(span.start, span.end), lead.slice(lead.lastIndexOf(',') + 1));
    return certainty === fact.certainty ? fact : { ...fact, certainty };
  });
}

function certaintyOf(words: string, lead: string): Certainty {
  if (NEGATION.test(words) || DENIED_BEFORE.test(lead)) return 'negated';
  if (HEDGE.test(words) || HEDGED_BEFORE.test(lead)) return 'hedged';
  return 'stated';
}
