import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Article } from '#model/article.ts';
import type { Mention } from '#model/mention.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Token } from '#model/token.ts';
import { findAttributions } from './attributions/findAttributions.ts';
import { agreeKinds } from './entities/agreeKinds.ts';
import { findNominals } from './entities/findNominals.ts';
import { findOtherNames } from './entities/findOtherNames.ts';
import { findPronouns } from './entities/findPronouns.ts';
import { findRelatives } from './entities/findRelatives.ts';
import { groupNames } from './entities/groupNames.ts';
import { joinCoordinated } from './entities/joinCoordinated.ts';
import { joinPeoples } from './entities/joinPeoples.ts';
import { kindsByContext } from './entities/kindsByContext.ts';
import { trimNames } from './entities/trimNames.ts';
import { findMoments } from './moments/findMoments.ts';
import { findPosts } from './posts.ts';
import { findQuantities } from './quantities/findQuantities.ts';
import { tokenize } from './tokenize.ts';
import type { Wink } from './wink.ts';

export type NameTagger = (tokens: readonly Token[], sentences: readonly Sentence[]) => Mention[];

/** Reads an article: sentences, tokens, names, posts, who is meant by "she" and "the bureau", quantities, dates, who says what. */
export type Annotator = (article: Article) => AnnotatedArticle;

export function createAnnotator({ wink, tagNames }: { wink: Wink; tagNames: NameTagger }): Annotator {
  return (article) => {
    const { sentences, tokens } = tokenize(article.text, article.boilerplate, wink);
    const tagged = agreeKinds(article.text, trimNames(tokens, tagNames(tokens, sentences)));
    const posts = findPosts(tokens, sentences, tagged);
    const others = findOtherNames(tokens, sentences, [...tagged, ...posts]);
    const names = joinCoordinated(tokens, joinPeoples(tokens, [...tagged, ...others].sort(byStart)));
    const grouped = groupNames(article.text, kindsByContext(article.text, names));
    const nominals = findNominals(tokens, sentences, grouped);
    const pronouns = findPronouns(tokens, grouped, nominals);
    const named = [...grouped.mentions, ...posts, ...nominals, ...pronouns].sort(byStart);
    const mentions = [...named, ...findRelatives(tokens, named)].sort(byStart);
    const { text, publishedOn } = article;
    const quantities = findQuantities({ text, tokens, sentences });
    const moments = findMoments({ text, tokens, sentences, ...(publishedOn && { publishedOn }) });
    const found = { article, sentences, tokens, mentions, entities: grouped.entities, quantities, moments };
    return { ...found, attributions: findAttributions(found) };
  };
}

function byStart(a: Mention, b: Mention): number {
  return a.span.start - b.span.start;
}
