import { findMatches } from '#extract/extract.ts';
import { REFINERS } from '#extract/refiners/refiners.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Fact } from '#model/fact.ts';
import { cut } from '#model/span.ts';
import { loadReader } from '#reading/loadReader.ts';

/**
 * `footnote explain "sentence"`: tokens, mentions with what put them there and whom they mean, quantities, dates,
 * statements, the rules that fired, what each refiner took away or changed, and the facts that are left.
 */
export async function explainVerb(text: string): Promise<void> {
  const { annotate, extract } = await loadReader();
  const annotated = annotate({ id: 'sentence', text, boilerplate: [] });
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['tokens', [annotated.tokens.map(({ text: word, pos }) => `${word}/${pos}`).join(' ')]],
    ['mentions', describeMentions(annotated)],
    [
      'quantities',
      annotated.quantities.map(({ span, value, unit, change }) => `"${cut(text, span)}"  ${change} ${value} ${unit}`),
    ],
    [
      'dates',
      annotated.moments.map(
        ({ span, role, from, to }) => `"${cut(text, span)}"  ${role} ${from ?? '?'} to ${to ?? '?'}`,
      ),
    ],
    ['statements', describeStatements(annotated)],
    ['names', describeEntities(annotated)],
    ['rules that fired', findMatches(annotated).map(describeFact)],
    ['refiners', describeRefiners(annotated)],
    ['facts', extract(annotated).map(describeFact)],
  ];
  process.stdout.write(`${sections.map(writeSection).join('\n\n')}\n`);
}

function writeSection([title, lines]: readonly [title: string, lines: readonly string[]]): string {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n');
}

function describeMentions({ article, mentions, entities }: AnnotatedArticle): string[] {
  return mentions.map(({ span, kind, form, entity, foundBy }) => {
    const means = entity === undefined || form === 'name' ? '' : ` = ${entities[entity]?.name}`;
    return `"${cut(article.text, span)}"  ${kind}, ${form}${means}  (${foundBy})`;
  });
}

/** Who is named, and by which words: what coreference put together. */
function describeEntities({ article, mentions, entities }: AnnotatedArticle): string[] {
  return entities.map(({ name, kind }, index) => {
    const words = mentions.filter(({ entity }) => entity === index).map(({ span }) => `"${cut(article.text, span)}"`);
    return `${name}  ${kind}: ${words.join(', ')}`;
  });
}

/** Runs the refiners one after the other and tells what each did; those that did nothing are left out. */
function describeRefiners(annotated: AnnotatedArticle): string[] {
  let facts = findMatches(annotated);
  return REFINERS.flatMap(({ why, refine }) => {
    const before = new Map(facts.map((fact) => [fact, describeFact(fact)]));
    facts = refine(facts, annotated);
    const after = new Set(facts.map(describeFact));
    const gone = [...before.values()].filter((line) => !after.has(line)).map((line) => `- ${line}`);
    const made = [...after].filter((line) => ![...before.values()].includes(line)).map((line) => `+ ${line}`);
    return gone.length + made.length === 0
      ? []
      : [`${refine.name}: ${why}`, ...[...gone, ...made].map((line) => `  ${line}`)];
  });
}

function describeStatements({ article, attributions }: AnnotatedArticle): string[] {
  return attributions.map(({ speaker, cue, content }) =>
    [speaker, cue, content]
      .map((spans) => spans.map((span) => `"${cut(article.text, span)}"`).join(' … ') || '–')
      .join('  |  '),
  );
}

function describeFact({ relation, subject, object, qualifiers, certainty, evidence }: Fact): string {
  const more = Object.entries(qualifiers).map(
    ([name, value]) =>
      `${name}: ${typeof value === 'string' ? value : 'text' in value ? value.text : JSON.stringify(value)}`,
  );
  return [
    `${relation}: ${subject.name ?? subject.text} | ${subject.text} — ${object.text}`,
    ...more,
    certainty,
    `(${evidence.foundBy})`,
  ].join('  ');
}
