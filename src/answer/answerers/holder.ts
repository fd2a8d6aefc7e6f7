import { HEAD_POSTS } from '#lexicon/headPosts.ts';
import { phrasesOf } from '#lexicon/phrases/phrasesOf.ts';
import type { Answer } from '#model/answer.ts';
import type { Corpus, CorpusEntity } from '#model/corpus.ts';
import type { Fact } from '#model/fact.ts';
import type { Request } from '#model/request.ts';
import { citeFacts } from '../cite.ts';
import { governs } from '../governs.ts';
import { groupBy } from '../groupBy.ts';
import { matchPost } from '../matchPost.ts';
import { nameOf, postPhrase } from '../postPhrase.ts';
import { isResolved, notFound, resolve } from '../resolve.ts';

/** Who holds a post, as of the newest article; who held it before is said behind. */
export function holder(request: Request, corpus: Corpus): Answer {
  const { post = '', of } = request.slots;
  const body =
    of === undefined ? undefined : resolve(request, corpus, { slot: 'of', kinds: ['place', 'organisation'] });
  if (body && !isResolved(body)) return body;
  const facts = postFacts(post, body?.entity, corpus);
  const sought = soughtIn(corpus, post, body?.entity.name);
  const groups = groupBy(
    facts,
    (fact) => `${nameOf(fact.subject, fact.evidence.articleId, corpus)} ${fact.qualifiers.tense ?? ''}`,
  );
  const sorted = groups.sort((a, b) => former(a[0]) - former(b[0]));
  const [first, ...others] = sorted.map((group) => statementOf(group, corpus));
  const holderFact = sorted[0]?.[0];
  if (!first || !holderFact) return notFound(request, corpus, sought);
  return {
    kind: 'found',
    request,
    score: body?.score ?? 1,
    title: sought,
    about: nameOf(holderFact.subject, holderFact.evidence.articleId, corpus),
    ...(body?.readAs && { readAs: body.readAs }),
    statements: [first, ...others],
  };
}

/** A post is named in the words of the articles, English. */
function soughtIn({ language }: Corpus, post: string, body: string | undefined): string {
  if (body === undefined) return post;
  return post === '' ? phrasesOf(language).titles.headOf(body) : `${post} of ${body}`;
}

function postFacts(post: string, body: CorpusEntity | undefined, corpus: Corpus): Fact[] {
  return corpus.facts.filter(
    (fact) =>
      (fact.relation === 'holdsPost' || (fact.relation === 'leads' && post === '')) &&
      fact.certainty !== 'negated' &&
      (post === '' ? isHead(fact) : matchPost(fact, post)) &&
      (!body || governs(fact, body, corpus)),
  );
}

/** Whoever runs a body holds one of these. */
function isHead({ relation, object }: Fact): boolean {
  return relation === 'leads' || HEADS.has(object.text.toLowerCase().replace(/-/g, ' '));
}

const HEADS = new Set(HEAD_POSTS);

function former({ qualifiers }: Fact): number {
  return qualifiers.tense === 'former' ? 1 : 0;
}

function statementOf(group: readonly [Fact, ...Fact[]], corpus: Corpus) {
  const [fact] = group;
  const name = nameOf(fact.subject, fact.evidence.articleId, corpus);
  const date = corpus.record(fact.evidence.articleId)?.article.publishedOn;
  const words = phrasesOf(corpus.language);
  const phrase = fact.relation === 'leads' ? words.line.leadsIt : postPhrase(fact, corpus);
  const asOf = date && !former(fact) ? words.line.asOf(words.date(date)) : '';
  return { text: `${name}${words.colon}${phrase}${asOf}`, citations: citeFacts(group, corpus) };
}
