import { asArgumentAt, asNamed } from '#extract/facts/asArgument.ts';
import { createFact } from '#extract/facts/createFact.ts';
import { anyOf } from '#extract/patterns/wordPattern.ts';
import { OWNER_VERBS } from '#lexicon/events/ownerVerbs.ts';
import { PROJECT_NOUNS } from '#lexicon/events/projectNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact, Stage } from '#model/fact.ts';
import type { Sentence } from '#model/sentence.ts';
import { cut, findWithin, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';
import { tellsOfProject } from './findProjects.ts';

/** What can be told of with a name of its own, besides what other rules take for a project. */
const MORE_NOUNS = 'network garden building house ship ferry app system platform satellite telescope shelter market';
const THING_NOUNS = [...PROJECT_NOUNS.built, ...PROJECT_NOUNS.scheme, ...MORE_NOUNS.split(' ')].join('|');
const CALLED_WORDS =
  '(?:better |widely |locally |officially |now |also |simply |still )?(?:known as|called|named|dubbed|nicknamed|christened|code-?named|branded)';
/** "a second container terminal, known as Fjord Gate", "the programme, to be called Fjord Light". */
const NAMED_THING = regex.dgu`\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)(?: [\p{L}\d'’-]+){0,5}? (?<noun>${THING_NOUNS})(?: (?:of|for|on|in) [\p{L} ]{3,40}?)?,? (?:which (?:is|was|will be) |that (?:is|was|will be) |to be |is |was |will be )?${CALLED_WORDS} (?:the )?(?<name>["“]?\p{Lu}[\p{L}\d'’-]*(?:(?: (?:of|the|for|on|and))* \p{Lu}[\p{L}\d'’-]*)*(?: \d{2,4})?["”]?)`;
/** How far it is, by the words before its name. */
const THING_STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['planned', /\b(?:will (?:be|build|open|create|set up)|plans?|planned|to be|aims to|wants to|hopes to|is to)\b/],
  ['completed', /\b(?:opened|completed|finished|inaugurated|newly built|replaced with)\b/],
  ['started', /\b(?:(?:is|are) (?:\w+ly |now )?(?:working on|building|developing)|under construction|being built)\b/],
];

/** Things to build or undertake whose name is told with them: "a bridge known as Fjord Gate". */
export function findNamedThings(annotated: AnnotatedArticle): Fact[] {
  return annotated.sentences.flatMap((sentence) => (sentence.boilerplate ? [] : namedIn(sentence, annotated)));
}

function namedIn({ span }: Sentence, annotated: AnnotatedArticle): Fact[] {
  const text = cut(annotated.article.text, span);
  if (!/\b(?:known|called|named|dubbed|nicknamed|christened|code-?named|branded)\b/.test(text)) return [];
  return [...text.matchAll(NAMED_THING)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.name ?? [0, 0];
    const name = { start: span.start + start, end: span.start + end };
    const [opens, closes] = [/^["“]/.test(match.groups?.name ?? ''), /["”]$/.test(match.groups?.name ?? '')];
    if (opens !== closes) return []; // "campaign called “Get ready, …”": the name goes on
    return [
      asNamedThing(
        { name, from: span.start + match.index, kind: match.groups?.noun?.toLowerCase() ?? '' },
        span,
        annotated,
      ),
    ].filter((fact) => tellsOfProject(fact));
  });
}

type NamedThing = { readonly name: Span; readonly from: number; readonly kind: string };

function asNamedThing({ name, from, kind }: NamedThing, sentence: Span, annotated: AnnotatedArticle): Fact {
  const { article } = annotated;
  const object = asArgumentAt(name, annotated);
  // "Known as Fjord Gate, is to open": how far it is may stand behind its name.
  const behind = /^,?\s[^,;.]{0,40}/u.exec(article.text.slice(name.end, sentence.end))?.[0] ?? '';
  const told = article.text.slice(sentence.start, name.start) + behind;
  const stage = THING_STAGES.find(([, words]) => words.test(told))?.[0];
  return createFact(annotated, {
    relation: 'project',
    subject: ownerBefore(from, sentence, annotated) ?? object,
    object,
    qualifiers: { kind, ...(stage && { stage }) },
    span: { start: from, end: name.end },
    foundBy: 'thing-named',
    identity: [name],
  });
}

/** Who plans, builds or opens it: the body or place that such a verb parts from the phrase. */
function ownerBefore(from: number, sentence: Span, { mentions, ...annotated }: AnnotatedArticle): Argument | undefined {
  const owner = findWithin(mentions, sentence).findLast(
    ({ span, kind, entity, form }) =>
      span.end <= from && entity !== undefined && form !== 'pronoun' && /^(?:organisation|place)$/.test(kind),
  );
  const between = owner && annotated.article.text.slice(owner.span.end, from);
  return owner && between && OWNER_VERB.test(between) ? asNamed(owner, annotated) : undefined;
}

const OWNER_VERB = regex`^ (?:now |also |is |are |has |will |plans to |wants to |aims to )*${anyOf(OWNER_VERBS)} $`;
