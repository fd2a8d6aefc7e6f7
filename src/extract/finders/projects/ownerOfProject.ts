import { asArgument } from '#extract/facts/asArgument.ts';
import type { LineUnit } from '#extract/patterns/line.ts';
import type { Match } from '#extract/patterns/matchRules.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';

/** What follows an owner: the verbs of what it does. */
const VERB_GROUP = /^(?:VERB|AUX|ADV|PART)$/;

/**
 * Who builds or runs a project: what the rule itself names, else the last body or place before the match that a verb
 * follows, as in "Oslo will go on building". Undefined if the sentence names none.
 */
export function ownerOfProject({ line, units, roles }: Match, annotated: AnnotatedArticle): Argument | undefined {
  const named = roles.subject?.find(({ mention }) => mention);
  if (named) return asArgument(named, annotated);
  const first = line.units.indexOf(units[0] as LineUnit);
  const before = line.units.findLast((unit, i) => i < first && isOwner(unit, line.units[i + 1]));
  const behind = line.units.find(
    (unit, i) => i >= first + units.length && isOwner(unit, line.units[i + 1]) && isComma(line.units[i - 1]),
  );
  const owner = before ?? behind;
  return owner && asArgument(owner, annotated);
}

function isOwner({ mention }: LineUnit, next: LineUnit | undefined): boolean {
  if (!mention || !/^(?:organisation|place)$/.test(mention.kind) || mention.isRelative) return false;
  if (mention.form === 'pronoun' || (mention.form === 'nominal' && mention.entity === undefined)) return false;
  return next !== undefined && !next.mention && VERB_GROUP.test(next.token?.pos ?? '');
}

function isComma(unit: LineUnit | undefined): boolean {
  return unit?.token?.text === ',';
}
