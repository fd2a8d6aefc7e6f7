import { patternsOf, type WordPattern } from '#extract/patterns/wordPattern.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact, Relation } from '#model/fact.ts';

/** Words before a fact by which it is somebody's claim or wish. */
export const UNREAL_ROWS = {
  claimed: {
    pattern: /\b(?:claim(?:s|ed|ing)?|pretend(?:s|ed|ing)?|lied about|fabricat\p{L}+|falsely)\b[^.;“”]{0,50}$/u,
    example: 'He claimed he ',
    counterExample: 'Harbour Claims said she ',
  },
  wished: {
    pattern:
      /\b(?:intend|want|hope|plan|seek|aim|wish|vow|try|tries|tried|refuse|decline|attempt|bid|effort|bill|push|proposal|propose|threaten|promise|pledge|ask|urge|allow|permit)(?:s|d|ed|ing|ning)?(?: [\p{L}']+){0,3} to $/iu,
    example: 'She intends to ',
    counterExample: 'She went on to ',
  },
  imagined: {
    pattern: /\b(?:if|whether|unless|could|might|should|(?:would|had) (?:rather|better))(?: [\p{L}']+){0,4} $/iu,
    example: 'She might ',
    counterExample: 'She has ',
  },
} satisfies Record<string, WordPattern>;

const ROWS = Object.values(patternsOf(UNREAL_ROWS));
const REACH = 80;
/** Relations whose verbs are facts only if it came to it. */
const OF_DEEDS: ReadonlySet<Relation> = new Set([
  'founded',
  'foundedOn',
  'leads',
  'memberOf',
  'employedBy',
  'educatedAt',
]);
/** "A bill to establish it" has not established it. */
const TO_FOUND = /(?<!\b(?:went on|go on|goes on|going on|gone on|helped|together)(?: \S+)?) to $/u;
const FOUNDING = /^\S+ing\b/u;

/** Rules in which a verb gives a post. */
const OF_VERBS = /^(?:is-|serves-)/;
/** "If she becomes", "wants to be", "her bid to become": it did not come to it. */
const HYPOTHETICAL =
  /\blooking forward to (?:being|becoming|serving as)(?: [^\s,;]+){0,5} $|\b(?:if|unless|whether)\b[^.;:]{0,60}$|\bwhen [^.,;:]{2,30}(?: is| becomes|['’]s) (?:the )?$|\b(?:intend|want|hope|seek|sought|aim|wish|vow|tr(?:y|ie)|refuse|decline|attempt|bid|race|campaign|run|ran|dream|plan|ambition|offer)(?:s|d|ed|ing|ning)?(?: of| for| [\p{L}']+){0,2} (?:to )?(?:be|become|becoming|serve as)(?: [^\s,;]+){0,5} $/iu;

/** Drops what somebody only claims, wants or may do. */
export function dropUnreal(facts: readonly Fact[], { article }: AnnotatedArticle): Fact[] {
  return facts.filter((fact) => {
    const { relation, object, evidence } = fact;
    const { sentence, span } = evidence;
    if (relation === 'holdsPost')
      return (
        !OF_VERBS.test(evidence.foundBy) || !HYPOTHETICAL.test(article.text.slice(sentence.start, object.span.start))
      );
    if (!OF_DEEDS.has(relation)) return true;
    const before = article.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
    return (
      !ROWS.some((row) => row.test(before)) &&
      !(
        relation.startsWith('founded') &&
        TO_FOUND.test(before) &&
        !FOUNDING.test(article.text.slice(span.start, span.end))
      )
    );
  });
}
