import { asArgument, factId } from '#extract/facts/toFacts.ts';
import { compileRules } from '#extract/patterns/compileRules.ts';
import { type Match, matchRules } from '#extract/patterns/matchRules.ts';
import { phraseLinesOf } from '#extract/phrases/phraseLinesOf.ts';
import { dropDuplicates } from '#extract/refiners/dropDuplicates.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Mention } from '#model/mention.ts';
import { cut } from '#model/span.ts';
import { findProjectPhrases, type ProjectPhrase } from './findProjectPhrases.ts';
import { ownerOfProject } from './ownerOfProject.ts';
import { projectQualifiers } from './projectQualifiers.ts';
import { PROJECT_RULES } from './projectRules.ts';

const PROJECT_RULE_SET = compileRules(PROJECT_RULES);
/** The rule that takes a scheme with a name in quotation marks wherever it is named. */
const ANYWHERE = 'named-scheme';
/** Such a scheme is that of the subject only where it is "its". */
const OWNED = /\b(?:its|their|our|own)\s+["“]?$/i;

/** Bridges, parks, laboratories, plans and the like that are built or undertaken: whose, where, how far, when, for how much. */
export function findProjects(annotated: AnnotatedArticle): Fact[] {
  const phrases = findProjectPhrases(annotated);
  if (phrases.length === 0) return [];
  const byMention = new Map(phrases.map((phrase) => [phrase.mention, phrase]));
  const lines = phraseLinesOf(annotated, {
    phrases: phrases.map(({ mention }) => ({ span: mention.span, mention })),
    isWanted: (_, own) => own.length > 0,
    known: PROJECT_RULE_SET.known,
  });
  const facts = lines.flatMap((line) =>
    matchRules(line, PROJECT_RULE_SET).flatMap((match) => factsOf(match, byMention, annotated)),
  );
  return dropDuplicates(facts); // of the rules that find a project at one place, the first says most
}

function factsOf(match: Match, byMention: ReadonlyMap<Mention, ProjectPhrase>, annotated: AnnotatedArticle): Fact[] {
  return (match.roles.object ?? []).flatMap(({ mention }) => {
    const phrase = mention && byMention.get(mention);
    if (!phrase || (match.rule.name === ANYWHERE && !(phrase.isScheme && phrase.isQuoted))) return [];
    return [asFact(match, phrase, annotated)];
  });
}

function asFact(match: Match, phrase: ProjectPhrase, annotated: AnnotatedArticle): Fact {
  const { rule, line, units } = match;
  const { article } = annotated;
  const object = projectArgument(phrase, annotated);
  const qualifiers = projectQualifiers(match, phrase, annotated);
  const isOwned =
    rule.name !== ANYWHERE || OWNED.test(article.text.slice(line.sentence.span.start, phrase.mention.span.start));
  const subject = (isOwned ? ownerOfProject(match, annotated) : undefined) ?? qualifiers.place ?? object;
  const [start, end] = [units[0]?.span.start ?? object.span.start, units.at(-1)?.span.end ?? object.span.end];
  return {
    id: factId(article.id, 'project', [object.span]),
    relation: 'project',
    subject,
    object,
    qualifiers,
    certainty: 'stated',
    evidence: { articleId: article.id, sentence: line.sentence.span, span: { start, end }, foundBy: rule.name },
  };
}

/** The name the tagger gave it, where that is the same words; else the phrase as it stands. */
function projectArgument({ mention }: ProjectPhrase, annotated: AnnotatedArticle): Argument {
  const { span } = mention;
  const same = annotated.mentions.find(
    (one) => one.form === 'name' && one.span.start === span.start && one.span.end === span.end,
  );
  return same ? asArgument({ span, mention: same }, annotated) : { text: cut(annotated.article.text, span), span };
}
