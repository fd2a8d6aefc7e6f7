import { findAttributions } from '#annotate/attributions/findAttributions.ts';
import { type QuotedArticle, toQuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { groupNames } from '#annotate/entities/group/groupNames.ts';
import { agreeKinds } from '#annotate/entities/mend/agreeKinds.ts';
import { completeBodies } from '#annotate/entities/mend/completeBodies.ts';
import { completeOwners } from '#annotate/entities/mend/completeOwners.ts';
import { correctKinds } from '#annotate/entities/mend/correctKinds.ts';
import { findOtherNames } from '#annotate/entities/mend/findOtherNames.ts';
import { joinCoordinatedNames } from '#annotate/entities/mend/joinCoordinatedNames.ts';
import { joinOwnedNames } from '#annotate/entities/mend/joinOwnedNames.ts';
import { joinPeoplesBodies } from '#annotate/entities/mend/joinPeoplesBodies.ts';
import { trimNames } from '#annotate/entities/mend/trimNames.ts';
import { findNominals } from '#annotate/entities/refer/findNominals.ts';
import { findPronouns } from '#annotate/entities/refer/findPronouns.ts';
import { findRelatives } from '#annotate/entities/refer/findRelatives.ts';
import { findMoments } from '#annotate/moments/findMoments.ts';
import { findQuantities } from '#annotate/quantities/findQuantities.ts';
import type { Wink } from '#annotate/tokens/loadWink.ts';
import { tokenize } from '#annotate/tokens/tokenize.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Article } from '#model/article.ts';
import type { Mention } from '#model/mention.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import { findPosts } from './findPosts.ts';

type NameTagger = (tokens: readonly Token[], sentences: readonly Sentence[]) => Mention[];

/** What annotation cannot work without, loaded once. */
type AnnotatorTools = { readonly wink: Wink; readonly tagNames: NameTagger };

/** Reads an article: sentences, tokens, names, posts, who is meant by "she" and "the bureau", quantities, dates, who says what. */
export type Annotator = (article: Article) => AnnotatedArticle;

/** What is known of an article on its way through the steps. */
type KnownSoFar = Omit<AnnotatedArticle, 'mentions'> & {
  /** Names of people, organisations, places and things; those of posts stand apart until all are found. */
  readonly names: readonly Mention[];
  readonly posts: readonly Mention[];
  /** Words that stand for a name: "the bureau", "she", "who". */
  readonly references: readonly Mention[];
  /** Its quotations, and its names tagged as such: known before "she" is read. */
  readonly quoted?: QuotedArticle;
};

type AnnotationStep = {
  readonly name: string;
  readonly why: string;
  /** What the step adds to the known, or puts in its place. */
  readonly run: (known: KnownSoFar, tools: AnnotatorTools) => Partial<KnownSoFar>;
};

/** How an article is read, in this order. */
export const ANNOTATION_STEPS: readonly AnnotationStep[] = [
  {
    name: 'tokens: split the text',
    why: 'every later step counts in sentences and tokens',
    run: ({ article }, { wink }) => tokenize(article.text, article.boilerplate, wink),
  },
  {
    name: 'names: tag',
    why: 'what all mentions point at',
    run: ({ tokens, sentences }, { tagNames }) => ({ names: tagNames(tokens, sentences) }),
  },
  {
    name: 'entities, mend: trim names',
    why: 'a post or a verb at the edge of a name would make another name of it',
    run: ({ tokens, names }) => ({ names: trimNames(tokens, names) }),
  },
  {
    name: 'entities, mend: agree on kinds',
    why: 'the tagger judges each mention by itself, but a name seldom means two things in one article',
    run: ({ article, names }) => ({ names: agreeKinds(article.text, names) }),
  },
  {
    name: 'entities, mend: complete owners',
    why: '"Karl\'s" may be the whole name of a shop; before posts, as what stands behind it is no part of it',
    run: ({ tokens, names }) => ({ names: completeOwners(tokens, names) }),
  },
  {
    name: 'posts',
    why: 'behind the names, as "Bank" in "Bank Director" is a name if the tagger says so; before other names, as titles have capitals too',
    run: ({ tokens, sentences, names }) => ({ posts: findPosts(tokens, sentences, names) }),
  },
  {
    name: 'entities, mend: find other names',
    why: 'the tagger misses names that it never met; what neither it nor the posts took is free',
    run: ({ tokens, sentences, names, posts }) => ({
      names: [...names, ...findOtherNames(tokens, sentences, [...names, ...posts])].sort(byStart),
    }),
  },
  {
    name: "entities, mend: join people's bodies",
    why: 'an apostrophe parts "the Municipal People" from "Congress"',
    run: ({ tokens, names }) => ({ names: joinPeoplesBodies(tokens, names) }),
  },
  {
    name: 'entities, mend: join coordinated names',
    why: '"Harbour Labour" and "Social Security Bureau" are one body; once both halves are found',
    run: ({ tokens, names }) => ({ names: joinCoordinatedNames(tokens, names) }),
  },
  {
    name: 'entities, mend: join owned names',
    why: '"Karl\'s Harbour Foods" is one firm, if nobody else is called Karl; once its second half is found',
    run: ({ tokens, names }) => ({ names: joinOwnedNames(tokens, names) }),
  },
  {
    name: 'entities, mend: complete bodies',
    why: '"Drug Administration" is half of a body; behind the joins, which make whole those of which both halves are names',
    run: ({ tokens, names }) => ({ names: completeBodies(tokens, names) }),
  },
  {
    name: 'entities, mend: correct kinds',
    why: 'the words beside a name say what it is; the last word on kinds, as names are grouped by them',
    run: ({ article, names }) => ({ names: correctKinds(article.text, names) }),
  },
  {
    name: 'entities: group names',
    why: 'a fact is about an entity, whatever it is called in a sentence',
    run: ({ article, names }) => {
      const { mentions, entities } = groupNames(article.text, names);
      return { names: mentions, entities };
    },
  },
  {
    name: 'entities, refer: "the bureau"',
    why: 'before pronouns, as "it" may stand for what was called "the bureau"',
    run: ({ tokens, names, entities }) => ({ references: findNominals(tokens, { mentions: names, entities }) }),
  },
  {
    name: 'entities, refer: "she"',
    why: 'facts of the sentences behind a name are about it as well',
    run: (known) => {
      const quoted = toQuotedArticle(asAnnotated(known));
      const named = { mentions: known.names, entities: known.entities };
      return { quoted, references: [...known.references, ...findPronouns(quoted, named, known.references)] };
    },
  },
  {
    name: 'entities, refer: "who"',
    why: 'last, as a relative clause may hang on any mention',
    run: (known) => ({ references: [...known.references, ...findRelatives(known.tokens, mentionsOf(known))] }),
  },
  {
    name: 'quantities',
    why: 'what was counted or measured; from the text alone',
    run: ({ article: { text }, tokens, sentences }) => ({ quantities: findQuantities({ text, tokens, sentences }) }),
  },
  {
    name: 'moments',
    why: 'when it was; from the text and the day of the article',
    run: ({ article: { text, publishedOn }, tokens, sentences }) => ({
      moments: findMoments({ text, tokens, sentences, ...(publishedOn && { publishedOn }) }),
    }),
  },
  {
    name: 'attributions',
    why: 'last, as names hold a speaker together and keep places from speaking',
    run: (known) => ({
      attributions: findAttributions({
        ...(known.quoted ?? toQuotedArticle(asAnnotated(known))),
        mentions: mentionsOf(known),
      }),
    }),
  },
];

export function createAnnotator(tools: AnnotatorTools): Annotator {
  return (article) => {
    let known = nothingOf(article);
    for (const { run } of ANNOTATION_STEPS) known = { ...known, ...run(known, tools) };
    return asAnnotated(known);
  };
}

function nothingOf(article: Article): KnownSoFar {
  const found = { sentences: [], tokens: [], names: [], posts: [], references: [], entities: [] };
  return { article, ...found, quantities: [], moments: [], attributions: [] };
}

function asAnnotated(known: KnownSoFar): AnnotatedArticle {
  const { article, sentences, tokens, entities, quantities, moments, attributions } = known;
  return { article, sentences, tokens, mentions: mentionsOf(known), entities, quantities, moments, attributions };
}

function mentionsOf({ names, posts, references }: KnownSoFar): Mention[] {
  return [...names, ...posts, ...references].sort(byStart);
}

function byStart(a: Mention, b: Mention): number {
  return a.span.start - b.span.start;
}
