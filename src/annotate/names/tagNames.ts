import { toNameText } from '#annotate/names/features/nameText.ts';
import { toNameView } from '#annotate/names/features/nameView.ts';
import { type NameWord, toNameWord } from '#annotate/names/features/nameWord.ts';
import { NAME_KINDS, OUTSIDE, readEdge, readKind } from '#annotate/names/model/nameLabels.ts';
import type { NameModel } from '#annotate/names/model/nameModel.ts';
import { applyNameRules, type TaggedName } from '#annotate/names/rules/applyNameRules.ts';
import { labelArticle } from '#annotate/names/tagging/labelArticle.ts';
import { type Mention, makeMention } from '#model/mention.ts';
import { type Sentence, spanOfTokens, type Token } from '#model/sentence.ts';

/**
 * Finds the names of people, organisations and places (facilities are places) in an article: a trained tagger, then
 * rules. In order, without overlaps; `foundBy` says what fixed the edges. Names of other kinds are left out.
 */
export function tagNames(tokens: readonly Token[], sentences: readonly Sentence[], model: NameModel): Mention[] {
  // Words as numbers, known ones looked up once: the tagger compares nothing but numbers.
  const text = toNameText(tokens, sentences, (word) => recallWord(word, model));
  // What the whole article tells of a word, as the same name stands in it again and again.
  const view = toNameView(text, tokens, model.words);
  // The tagger finds most names by the words around them.
  const names = readLabels(labelArticle(view, model));
  // What it is known to get wrong is set right by rules.
  return applyNameRules(names, { tokens, view }).map((name) => toMention(name, tokens));
}

function toMention({ start, end, kind, foundBy }: TaggedName, tokens: readonly Token[]): Mention {
  const range = { start, end };
  return makeMention({ span: spanOfTokens(tokens, range), tokens: range, kind, form: 'name', foundBy });
}

/** The names that a sequence of labels spells. */
function readLabels(labels: Uint8Array): TaggedName[] {
  const found: TaggedName[] = [];
  let start = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const edge = readEdge(label);
    if (edge === 'B' || edge === 'S') start = i;
    const kind = NAME_KINDS[readKind(label)];
    if (kind && (edge === 'E' || edge === 'S')) found.push({ start, end: i + 1, kind, foundBy: 'tagger' });
  });
  return found;
}

/** About 30 MB of words and their scores. */
const MOST_KNOWN_WORDS = 40_000;

/** The word as the tagger sees it; kept with the model. */
function recallWord(text: string, { known, words }: NameModel): NameWord {
  const kept = known.words.get(text);
  if (kept) return kept;
  if (known.words.size >= MOST_KNOWN_WORDS) {
    known.words.clear();
    known.scores.clear();
    known.pools.length = 0;
  }
  const word = toNameWord(text, words);
  known.words.set(text, word);
  return word;
}
