import { LONE_VERBS, SUFFERED_VERBS, WEAK_VERBS } from '#lexicon/events/deedVerbs.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import { contains, cut } from '#model/span.ts';
import { DEED_PATTERNS } from './deedRows.ts';
import type { ToldDeed } from './readDeed.ts';

const LONE: ReadonlySet<string> = new Set([...LONE_VERBS, ...SUFFERED_VERBS]);
const WEAK: ReadonlySet<string> = new Set(WEAK_VERBS);

/** Whether a clause can be understood alone and tells something: no open pronoun, no "the bill", nothing cut off. */
export function tellsDeed(deed: ToldDeed, annotated: AnnotatedArticle): boolean {
  const { name, rest, group, date } = deed;
  const { open, cutOff, bareObject, bareEnd, reported, vague, lasting } = DEED_PATTERNS;
  if (!isNamed(deed, annotated) || isQuoted(deed, annotated) || /[“”"]/.test(name)) return false;
  if ([open, cutOff, bareObject, bareEnd, reported, vague].some((pattern) => pattern.test(rest))) return false;
  return tellsEnough(deed, annotated) && (date !== undefined || lasting.test(`${group} ${rest}`));
}

/** Whoever did it has a name that says who it is, not a surname alone; a town is not what opened there. */
function isNamed({ doer: { mention, clause }, who, verb }: ToldDeed, { entities, article }: AnnotatedArticle): boolean {
  if (!/\p{Lu}/u.test(who) || OF_EVERY_PLACE.test(who)) return false;
  const kind = entities[mention.entity ?? -1]?.kind ?? mention.kind;
  const isWhole = kind === 'organisation' || /\s/.test(who);
  if (kind !== 'place') return isWhole;
  return !LONE.has(cut(article.text, verb).toLowerCase()) || (clause !== 'relative' && isWhole);
}

/** Every town and state has one. */
const OF_EVERY_PLACE =
  /^(?:(?:City|County|Town|State|School|Village) )?(?:Council|Commission|Board|Legislature|Assembly|Police|Department)$/;

/** What somebody says in quotation marks is told by somebody else. */
function isQuoted({ verb }: ToldDeed, { attributions }: AnnotatedArticle): boolean {
  return attributions.some(({ content, quoted }) => quoted && content.some((span) => contains(span, verb)));
}

/** Verbs that tell a deed only before these. */
const NEEDED_BEHIND: Readonly<Record<string, RegExp>> = {
  made: /^landfall\b/,
  voted: /^(?:\p{L}+ly )?(?:[\d-]+ )?(?:to|for|against)\b/u,
  ordered: /^(?!(?:the )?(?:\p{Lu}[\p{L}.'’-]*\s?)+$)/u,
  led: /\bpoll\b/,
  met: /^(?:with )?(?:[\p{Ll}-]+ ){0,4}\p{Lu}/u,
};

/** A verb that tells little alone has a name or a number behind it; few tell enough without anything. */
function tellsEnough({ rest, verb, group }: ToldDeed, { article }: AnnotatedArticle): boolean {
  const word = cut(article.text, verb).toLowerCase();
  const needed = NEEDED_BEHIND[word];
  if (needed && !needed.test(rest)) return false;
  if (LONE.has(word)) return true;
  if (rest === '' || (WEAK.has(word) && !/\p{Lu}\p{L}|\d/u.test(rest))) return false;
  return (
    /\b(?:was|were|been)\b/.test(group) || !/^(?:in|at|on|near|outside|from|of)\s/.test(rest) || /\p{Lu}/u.test(rest)
  );
}
