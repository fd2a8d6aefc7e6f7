import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';

/** What sets a level or changes one; other deeds that "will" be done with a number in them set no target, unless they have a deadline. */
const LEVEL =
  /\b(?:reach|exceed|hit|top|surpass|pass|rise|grow|increase|raise|boost|lift|expand|double|triple|quadruple|cut|reduce|lower|halve|limit|shrink|drop|fall|slash|create|add|attract|produce|plant|install|train|recruit|generate|account|total|amount|achieve|attain|open|complete|have|house|serve|employ|supply|carry|handle|cover|invest|process|deliver|connect|be (?:more|over|above|at least|under|below|worth|up|down|cut|reduced|raised|increased|lowered|halved|doubled|built|created|planted|installed|completed))\b/i;
/** Goals of ball games are no aims. */
const SPORT =
  /\b(?:field goals?|shots? on|goals? (?:of the (?:match|game)|in the \d)|\d+-yard|scor(?:ed?|ing)|touchdowns?|goalkeeper|keeper)\b/i;

/** Whether a fact that was read as a target is one: goals are no goals scored, and what "will" merely happen is no aim. */
export function isTarget({ relation, evidence, qualifiers }: Fact, { article }: AnnotatedArticle): boolean {
  if (relation !== 'target') return true;
  const cue = evidence.foundBy.split(':')[1];
  if (cue === 'named' || cue === 'set-goal') return !SPORT.test(cut(article.text, evidence.sentence));
  if (cue === 'may') return qualifiers.deadline !== undefined && LEVEL.test(cut(article.text, evidence.span));
  return cue !== 'will' || qualifiers.deadline !== undefined || LEVEL.test(cut(article.text, evidence.span));
}
