import type { CompiledRule, RuleSet } from './compileRules.ts';
import { findImpliedEnd } from './findImpliedEnd.ts';
import type { Line, LineUnit } from './line.ts';
import type { Role, Rule } from './rule.ts';
import { SIGN_WIDTH } from './signs.ts';
import { skipAuxiliaries } from './skipAuxiliaries.ts';

/** A place where a rule fits: the units it covers, and those that fill its roles. */
export type Match<R extends Rule = Rule> = {
  readonly rule: R;
  readonly line: Line;
  readonly units: readonly LineUnit[];
  readonly roles: Readonly<Partial<Record<Role, readonly LineUnit[]>>>;
};

/** All places of a line where rules fit: rule by rule, each from left to right, none overlapping another of the same rule. */
export function matchRules<R extends Rule>(line: Line, { choose }: RuleSet<R>): Match<R>[] {
  return choose(line).flatMap((rule) => matchRule(rule, line));
}

function matchRule<R extends Rule>({ rule, regex }: CompiledRule<R>, line: Line): Match<R>[] {
  return placesOf(line, regex, rule.again ?? false).flatMap((found) => {
    const [from, to] = unitIndices(found.indices?.[0] ?? [0, 0]);
    const units = line.units.slice(skipAuxiliaries(line.units, from - 1) + 1, to);
    const roles = rolesOf(line, found.indices?.groups);
    if (!rule.implied) return [{ rule, line, units, roles }];
    const ends = findImpliedEnd(line, [from, to], rule.implied.kind);
    return ends.length > 0 ? [{ rule, line, units, roles: { ...roles, [rule.implied.role]: ends } }] : [];
  });
}

/** `matchAll` would copy the expression for every sentence. With `again` the next place may begin inside the last. */
function placesOf(line: Line, regex: RegExp, again: boolean): RegExpExecArray[] {
  const text = line.text();
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let place = regex.exec(text); place; place = regex.exec(text)) {
    found.push(place);
    if (again) regex.lastIndex = place.index + SIGN_WIDTH;
  }
  return found;
}

type MatchedGroups = RegExpIndicesArray['groups'];

/** A group bears its role and a number, since one role may be filled in several places of a pattern. */
function rolesOf(line: Line, groups: MatchedGroups): Match['roles'] {
  const roles: Record<string, readonly LineUnit[]> = {};
  for (const [group, range] of Object.entries(groups ?? {})) {
    const role = group.replace(/_\d+$/, '');
    if (range) roles[role] = [...(roles[role] ?? []), ...findFillers(line.units.slice(...unitIndices(range)))];
  }
  return roles;
}

/** Of a list only its members fill the role; words without any mention fill it together. */
function findFillers(units: readonly LineUnit[]): readonly LineUnit[] {
  const members = units.filter((unit) => unit.mention ?? unit.moment ?? unit.quantity);
  if (members.length > 0) return members;
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? [{ span: { start: first.span.start, end: last.span.end } }] : [];
}

function unitIndices([start, end]: readonly [number, number]): [number, number] {
  return [start / SIGN_WIDTH, end / SIGN_WIDTH];
}
