import { findAttributions } from '#annotate/attributions/findAttributions.ts';
import { groupNames } from '#annotate/entities/group/groupNames.ts';
import { agreeKinds } from '#annotate/entities/mend/agreeKinds.ts';
import { correctKinds } from '#annotate/entities/mend/correctKinds.ts';
import { findOtherNames } from '#annotate/entities/mend/findOtherNames.ts';
import { joinCoordinatedNames } from '#annotate/entities/mend/joinCoordinatedNames.ts';
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

export type NameTagger = (tokens: readonly Token[], sentences: readonly Sentence[]) => Mention[];

/** Reads an article: sentences, tokens, names, posts, who is meant by "she" and "the bureau", quantities, dates, who says what. */
export type Annotator = (article: Article) => AnnotatedArticle;

export function createAnnotator({ wink, tagNames }: { wink: Wink; tagNames: NameTagger }): Annotator {
  return (article) => {
    const { sentences, tokens } = tokenize(article.text, article.boilerplate, wink);
    const tagged = agreeKinds(article.text, trimNames(tokens, tagNames(tokens, sentences)));
    const posts = findPosts(tokens, sentences, tagged);
    const others = findOtherNames(tokens, sentences, [...tagged, ...posts]);
    const names = joinCoordinatedNames(tokens, joinPeoplesBodies(tokens, [...tagged, ...others].sort(byStart)));
    const grouped = groupNames(article.text, correctKinds(article.text, names));
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
