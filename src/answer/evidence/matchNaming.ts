import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { ArticleRecord } from '#model/articleRecord.ts';
import { type Corpus, type CorpusEntity, SURE_SCORE } from '#model/corpus.ts';
import type { MentionKind } from '#model/mention.ts';
import { cutLastWord } from '#text/cutWords.ts';
import { escapeRegex, regex, wholeTexts } from '#text/regex.ts';

const SPEAKS_BEHIND = regex.u`^ (?:${SPEECH_VERBS.join('|')})\b`;
const SPEAKS_BEFORE = regex.u`\b(?:${SPEECH_VERBS.join('|')}) $`;
/** Letters beside a name in which a verb can stand. */
const MOST_BESIDE = 20;

/** Whom or what passages are to be about, by all its names. */
export type Sought = {
  /** As the corpus names it, or as it was typed. */
  readonly called: string;
  readonly names: readonly string[];
  readonly kind?: MentionKind;
};

/** What a typed name means: the only entity that is called so, or so in part, or the words as they were typed. */
export function findSought(typed: string, corpus: Corpus): Sought {
  const words = typed.replace(/^the\s+(?=\S)/i, '');
  const [only, other] = corpus.findEntities(words);
  if (!only || other) return { called: words, names: [words] };
  const isPart = new RegExp(wholeTexts([words]), 'iu').test(only.entity.name);
  return only.score >= SURE_SCORE || isPart ? soughtOf(only.entity, words) : { called: words, names: [words] };
}

/** An entity by its names, and by what was typed if that is a part of one. */
function soughtOf({ name, aliases, kind }: CorpusEntity, typed = name): Sought {
  const isPart = typed.includes(' ') && !typed.includes(':');
  return { called: name, names: [...new Set([...(isPart ? [typed] : []), name, ...aliases])], kind };
}

/** All that an article calls it by: its names, the short ones of its own, and of somebody the post, if no other holds one like it. */
export function matchNaming(record: ArticleRecord, sought: Sought): RegExp {
  const names = wholeTexts([...sought.names, ...shortNamesIn(record, sought)]);
  const posts = sought.kind === 'person' ? postsIn(record, sought) : [];
  const described = posts.map(
    (head) => String.raw`|\b[Tt]he (?:[\p{L}-]+ )?${wholeTexts([head])}(?! (?:of|for|\p{Lu}))`,
  );
  return new RegExp(names + described.join(''), sought.kind ? 'u' : 'iu');
}

/** The family name where an article names somebody in full and nobody else of that family; "Dr Ida" is she too. */
function shortNamesIn({ article: { text }, names }: ArticleRecord, { names: own, kind }: Sought): string[] {
  return own.flatMap((name) => {
    const [, given, family = ''] = /^(\p{Lu}\S*) (?:\S+ )?(\p{Lu}[\p{L}'’-]{2,})(?: Jr\.?| Sr\.?)?$/u.exec(name) ?? [];
    if (!given || !text.includes(name)) return [];
    const polite = ['Dr', 'Mr', 'Ms', 'Mrs', 'Dr.', 'Mr.', 'Ms.', 'Mrs.'].map((title) => `${title} ${given}`);
    const bearers = names.filter((one) => one.kind === 'person' && one.name.endsWith(` ${family}`));
    if (bearers.some((one) => !own.includes(one.name))) return polite;
    return kind === 'person' || (kind !== 'place' && speaksAlone(family, text)) ? [...polite, family] : polite;
  });
}

/** "director" of "deputy director": the last words of the posts that an article gives to somebody and to nobody else. */
function postsIn({ facts }: ArticleRecord, { names: own }: Sought): string[] {
  const posts = facts
    .filter(({ relation, certainty }) => relation === 'holdsPost' && certainty !== 'negated')
    .map(({ subject, object }) => ({
      isOwn: own.includes(subject.name ?? subject.text),
      head: cutLastWord(object.text.replace(/ (?:of|for|at|in) .*$/u, '')),
    }));
  const others = new Set(posts.filter(({ isOwn }) => !isOwn).map(({ head }) => head));
  return [...new Set(posts.filter(({ isOwn, head }) => isOwn && !others.has(head)).map(({ head }) => head))];
}

/** "Holm said", "said Holm", but not "Ida Holm said": what speaks by its last word alone is somebody, whatever it was taken for. */
function speaksAlone(family: string, text: string): boolean {
  return [...text.matchAll(new RegExp(escapeRegex(family), 'g'))].some(({ index }) => {
    const end = index + family.length;
    const [before, behind] = [text.slice(Math.max(0, index - MOST_BESIDE), index), text.slice(end, end + MOST_BESIDE)];
    if (SPEAKS_BEHIND.test(behind)) return !/\p{Lu}[\p{L}.'’-]* $/u.test(before);
    return SPEAKS_BEFORE.test(before) && !/^(?:\p{L}| \p{Lu})/u.test(behind);
  });
}
