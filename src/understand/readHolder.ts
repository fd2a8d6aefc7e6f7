import type { Slots } from '#model/request.ts';
import { regex } from '#text/regex.ts';
import type { IsName } from './corpusNames.ts';
import { isPostTitle } from './isPostTitle.ts';

const NOW =
  '(?:(?:currently|now|presently|today|again|still|these days|right now|at present|at the moment|at this time|nowadays|officially|actually|really) )*';
/** What is asked for by the words that describe it: "who is …", "the name of …", or the words alone. */
const HOLDER_QUESTIONS: readonly RegExp[] = [
  regex.iu`^(?:who|whos|whom|which person|what person|which man|which woman) (?:is|are|was|were|has been) ${NOW}(?<post>.+)$`,
  /^(?:who|whos) (?<post>.+)$/iu,
  /^(?:(?:what|which) (?:is|was|are) )?(?:(?:give|show|tell|find)(?: me)? )?(?:the )?(?:full )?names? of (?<post>.+?)(?: called)?$/iu,
  /^(?:what is|what was) (?<post>.+?) (?:called|named|'s name|name)$/iu,
  /^(?:who|which person) (?:is (?:serving|acting|working)|serves|served|works|worked|acts|acted) as (?<post>.+)$/iu,
  /^(?:who|which person) (?:holds|held|has|had|fills|occupies|got|gets) the (?:post|office|position|job|role|title|seat) (?:of|as) (?<post>.+)$/iu,
  /^(?:who|which person) (?:became|becomes|was named|is named|was appointed|was elected|was made|got elected) (?:as )?(?<post>.+)$/iu,
  /^who (?:used to be|had been|once was|was once|was formerly|was previously) (?<former>.+)$/iu,
  /^(?:is|was|are|were) (?<name>\S.*?) (?:still |currently |now |really |actually )+(?<post>.+)$/iu,
  /^(?:is|was) (?<name>\S.*?) (?<post>(?:the|a|an) .+)$/iu,
  /^(?:list|show|show me|give me|find|find me)? ?(?<post>.+)$/iu,
];
const BEFORE_ANOTHER = /^(?<words>.+?) (?<rank>before|after) (?<name>(?!(?:the )?(?:19|20)\d\d)\S.*)$/iu;
const FORMER_OPENING = /^(?:the )?(?:former|previous|ex|past|last|one[- ]time|then)[- ]/iu;
const DECORATION = /^(?:the|a|an|our|their|its|current|present|incumbent|sitting|new|currently|now|present-day) /iu;
/** Of what is no known name the longest post is read, of known names the longest name. */
const ANYTHING: IsName = () => true;
const NOW_ENDING = /(?:,? (?:currently|now|today|these days|right now|at present|at the moment|nowadays))+$/iu;

/**
 * Reads a question after whoever holds a post: "who is the mayor of Oslo", "Oslo mayor", "is Ma Rong still mayor of
 * Oslo", "who was mayor of Oslo before Ma Rong". Undefined if no post is named, or what it is of does not fit.
 */
export function readHolder(plain: string, fits: IsName = ANYTHING): Slots | undefined {
  const { words = plain, rank, name: other } = BEFORE_ANOTHER.exec(plain)?.groups ?? {};
  for (const pattern of HOLDER_QUESTIONS) {
    const { post, former, name } = pattern.exec(words)?.groups ?? {};
    const held = readPost(former ?? post ?? '', fits);
    if (!held || (name && !fits(name))) continue;
    const named = other ?? name;
    const place = rank ? rank.toLowerCase() : former ? 'former' : held.rank;
    return { ...held, ...(named && { name: named }), ...(place && { rank: place as NonNullable<Slots['rank']> }) };
  }
  return readHeldByNamed(words, fits);
}

/** "Is Ma Rong party secretary in Oslo": nothing but what they are parts the name from the post. */
function readHeldByNamed(words: string, fits: IsName): Slots | undefined {
  const parts = /^(?:is|was|are|were) (.+)$/iu.exec(words)?.[1]?.split(' ') ?? [];
  for (let at = parts.length - 1; at > 0; at--) {
    const name = parts.slice(0, at).join(' ');
    const held = fits !== ANYTHING && fits(name) ? readPost(parts.slice(at).join(' '), fits) : undefined;
    if (held) return { ...held, name };
  }
  return undefined;
}

/** "the former mayor of Oslo", "Oslo's mayor", "mayor Oslo": the post and what it is of. */
function readPost(words: string, fits: IsName): Slots | undefined {
  const rank = FORMER_OPENING.test(words) ? ({ rank: 'former' } as const) : {};
  const bare = dropDecoration(words.replace(NOW_ENDING, '').replace(FORMER_OPENING, ''));
  const slots =
    bare && (readPostOf(bare, fits) ?? readOfPost(bare, fits) ?? readPostBefore(bare, fits) ?? readPostAlone(bare));
  return slots ? { ...slots, ...rank } : undefined;
}

function dropDecoration(words: string): string {
  const bare = words.replace(DECORATION, '');
  return bare === words ? words : dropDecoration(bare);
}

/** A rector is one "of the University of Oslo", not a "rector of the University" of Oslo. */
const BEGINS_BODY = / of (?:the )?(?:university|bank|police|board|company|fund)$/iu;

/** The longest title that leaves something the post can be of: "minister of foreign affairs of Norway". */
function readPostOf(words: string, fits: IsName): Slots | undefined {
  const all = [...words.matchAll(/ (?:of|at|in|for|to|from|with) (?:the )?/giu)].reverse();
  const cutsBody = ({ index }: RegExpExecArray) => BEGINS_BODY.test(words.slice(0, index));
  const joints = [...all.filter((joint) => !cutsBody(joint)), ...all.filter(cutsBody)];
  for (const joint of joints) {
    const [post, of] = [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)];
    if (isPostTitle(post) && fits(of)) return { post, of };
  }
  return undefined;
}

function readOfPost(words: string, fits: IsName): Slots | undefined {
  const parts = words.split(' ');
  const places = Array.from({ length: parts.length - 1 }, (_, i) => i + 1);
  const owned = places.filter((at) => /^'s?$/u.test(parts[at] ?? ''));
  for (const at of [...owned, ...(fits === ANYTHING ? places : places.reverse())]) {
    const post = dropDecoration(
      parts
        .slice(at)
        .join(' ')
        .replace(/^(?:'s?|former|ex) /iu, ''),
    );
    const of = parts
      .slice(0, at)
      .join(' ')
      .replace(/ '(?:s)?$/u, '');
    if (!isPostTitle(post) || !fits(of)) continue;
    return / 's? former | former /iu.test(` ${parts.slice(at).join(' ')} `)
      ? { post, of, rank: 'former' }
      : { post, of };
  }
  return undefined;
}

function readPostBefore(words: string, fits: IsName): Slots | undefined {
  const parts = words.split(' ');
  for (let at = parts.length - 1; at > 0; at--) {
    const [post, of] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    if (isPostTitle(post) && fits(of)) return { post, of };
  }
  return undefined;
}

function readPostAlone(words: string): Slots | undefined {
  return isPostTitle(words) ? { post: words } : undefined;
}
