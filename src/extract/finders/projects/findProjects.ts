import { asArgumentAt } from '#extract/facts/asArgument.ts';
import { createFact } from '#extract/facts/createFact.ts';
import { compileRules } from '#extract/patterns/compileRules.ts';
import { type Match, matchRules } from '#extract/patterns/matchRules.ts';
import { phraseLinesOf } from '#extract/phrases/phraseLinesOf.ts';
import { dropDuplicates } from '#extract/refiners/dropDuplicates.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { findProjectPhrases, type ProjectPhrase } from './findProjectPhrases.ts';
import { ownerOfProject } from './ownerOfProject.ts';
import { projectQualifiers } from './projectQualifiers.ts';
import { PROJECT_RULES, type ProjectRule } from './projectRules.ts';

const PROJECT_RULE_SET = compileRules(PROJECT_RULES);
/** A scheme that is taken wherever it is named is that of the subject only if it is "its". */
const OWN_SCHEME =
  /\b(?:(?:its|their|our|own)|(?:adopted|launched|unveiled|announced|approved|published|presented|introduced)(?: the| an?| its| their)?)\s+["“]?$/i;

/** Bridges, parks, laboratories, plans and the like that are built or undertaken: whose, where, how far, when, for how much. */
export function findProjects(annotated: AnnotatedArticle): Fact[] {
  const phrases = findProjectPhrases(annotated);
  if (phrases.length === 0) return [];
  const byMention = new Map(phrases.map((phrase) => [phrase.mention, phrase]));
  const lines = phraseLinesOf(annotated, {
    phrases: phrases.map(({ mention }) => ({ span: mention.span, mention })),
    isWanted: (_, own) => own.length > 0,
    signs: PROJECT_RULE_SET.signs,
  });
  const facts = lines.flatMap((line) =>
    matchRules(line, PROJECT_RULE_SET).flatMap((match) => toProjectFacts(match, byMention, annotated)),
  );
  return dropDuplicates(facts); // of the rules that find a project at one place, the first says most
}

function toProjectFacts(
  match: Match<ProjectRule>,
  byMention: ReadonlyMap<Mention, ProjectPhrase>,
  annotated: AnnotatedArticle,
): Fact[] {
  return (match.roles.object ?? []).flatMap(({ mention }) => {
    const phrase = mention && byMention.get(mention);
    if (!phrase || (match.rule.anywhere && !(phrase.isScheme && phrase.isQuoted))) return [];
    if (match.rule.name === 'project-becomes' && isOfAnother(match, phrase)) return [];
    const fact = asProjectFact(match, phrase, annotated);
    return tellsOfProject(fact, match.rule) ? [fact] : [];
  });
}

/** "A field at the Fjord Park will become": it is the field that will. */
function isOfAnother({ line }: Match<ProjectRule>, { mention }: ProjectPhrase): boolean {
  const at = line.units.findIndex((unit) => unit.mention === mention);
  const before = line.units.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ token }) => token?.lower ?? '');
  return before.some((word) => /^(?:at|in|of|near|from|for|on|to|by)$/.test(word));
}

/** A name alone tells nothing: a project has somebody behind it, a place, a date or a price, or is under way. */
export function tellsOfProject({ subject, object, qualifiers }: Fact, rule?: ProjectRule): boolean {
  const { stage, place, date, deadline, quantity } = qualifiers;
  const isOwned = subject.span.start !== object.span.start;
  return isOwned || (!rule?.anywhere && [stage, place, date, deadline, quantity].some((one) => one !== undefined));
}

function asProjectFact(match: Match<ProjectRule>, phrase: ProjectPhrase, annotated: AnnotatedArticle): Fact {
  const { rule, line, units } = match;
  const { article } = annotated;
  const object = asArgumentAt(phrase.mention.span, annotated);
  // How far it is and when, the words around a mere name do not say.
  const told = projectQualifiers(match, phrase, annotated);
  const qualifiers = rule.anywhere ? { kind: phrase.kind } : told;
  const isOwned =
    !rule.anywhere || OWN_SCHEME.test(article.text.slice(line.sentence.span.start, phrase.mention.span.start));
  const subject = (isOwned ? ownerOfProject(match, annotated) : undefined) ?? qualifiers.place ?? object;
  const [start, end] = [units[0]?.span.start ?? object.span.start, units.at(-1)?.span.end ?? object.span.end];
  return createFact(annotated, {
    relation: 'project',
    subject,
    object,
    qualifiers,
    span: { start, end },
    foundBy: rule.name,
    identity: [object.span],
  });
}
