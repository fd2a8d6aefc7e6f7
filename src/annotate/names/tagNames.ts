import type { Mention } from '#model/mention.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Token } from '#model/token.ts';
import { applyNameRules } from './applyNameRules.ts';
import { knownWord } from './knownWord.ts';
import { labelArticle } from './labelArticle.ts';
import type { NameModel } from './nameModel.ts';
import { namesFromLabels } from './namesFromLabels.ts';
import { nameText } from './nameText.ts';
import { nameView } from './nameView.ts';
import type { TaggedName } from './taggedName.ts';

/**
 * Finds the names of people, organisations and places (facilities are places) in an article: a trained tagger, then
 * rules. In order, without overlaps; `foundBy` says what fixed the edges. Names of other kinds are left out.
 */
export function tagNames(tokens: readonly Token[], sentences: readonly Sentence[], model: NameModel): Mention[] {
  const text = nameText(tokens, sentences, (word) => knownWord(word, model));
  const view = nameView(text, tokens, model.words);
  const names = namesFromLabels(labelArticle(view, model));
  return applyNameRules(names, { tokens, view }).map((name) => mentionOf(name, tokens));
}

function mentionOf({ start, end, kind, foundBy }: TaggedName, tokens: readonly Token[]): Mention {
  const span = { start: (tokens[start] as Token).span.start, end: (tokens[end - 1] as Token).span.end };
  return { span, tokens: { start, end }, kind, form: 'name', foundBy };
}
