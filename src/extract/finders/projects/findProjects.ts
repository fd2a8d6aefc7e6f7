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
const OWN_SCHEME = /\b(?:its|their|our|own)\s+["“]?$/i;

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
    return [asProjectFact(match, phrase, annotated)];
  });
}

function asProjectFact(match: Match<ProjectRule>, phrase: ProjectPhrase, annotated: AnnotatedArticle): Fact {
  const { rule, line, units } = match;
  const { article } = annotated;
  const object = asArgumentAt(phrase.mention.span, annotated);
  const qualifiers = projectQualifiers(match, phrase, annotated);
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
