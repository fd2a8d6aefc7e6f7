import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import { cut, findOverlapping, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';

/** How far before it, in characters, whom "the midwife" means may be named. */
const FARTHEST_NAME = 1500;

/** Whom a noun for one person means ("the midwife"): the only one before it whom the article calls so. Undefined if two are. */
export function findBearer(
  span: Span,
  { article, entities, mentions }: AnnotatedArticle,
): Pick<Argument, 'name' | 'kind'> | undefined {
  const [, noun = ''] = /^the\s+(\p{L}+)$/iu.exec(cut(article.text, span)) ?? [];
  if (noun === '') return undefined;
  const described = `(?:[\\p{L}-]+\\s){0,3}?${noun}`;
  // "with Lee, the senator said" does not say that Lee is the senator.
  const isSo = regex.iu`^,\s(?:\d+,\s)?(?:an?\s${described}\b|the\s${described}(?=[,.;]|\s(?:of|at|for|in|who)\b))`;
  const bearers = new Set<number>();
  const near = { start: Math.max(0, span.start - FARTHEST_NAME), end: span.start };
  for (const { kind, form, entity, span: name } of findOverlapping(mentions, near)) {
    if (kind !== 'person' || form !== 'name' || entity === undefined) continue;
    const isTitle =
      PERSON_NOUNS.has(noun) &&
      article.text
        .slice(Math.max(0, name.start - 30), name.start)
        .trimEnd()
        .toLowerCase()
        .endsWith(` ${noun}`);
    if (isTitle || isSo.test(article.text.slice(name.end, name.end + 60))) bearers.add(entity);
  }
  const [one, ...others] = bearers;
  const name = one === undefined || others.length > 0 ? undefined : entities[one]?.name;
  return name === undefined ? undefined : { name, kind: 'person' };
}
