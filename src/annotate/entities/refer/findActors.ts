import { findSpeakerAfter } from '#annotate/attributions/phrases/findSpeakerAfter.ts';
import { findSpeakerBefore } from '#annotate/attributions/phrases/findSpeakerBefore.ts';
import { isSubordinator, isVerb } from '#annotate/attributions/phrases/phraseWords.ts';
import { readVerbGroup } from '#annotate/attributions/phrases/readVerbGroup.ts';
import { findSpeechStart, type QuotedArticle } from '#annotate/attributions/quotedArticle.ts';
import { PERSON_NOUNS } from '#lexicon/names/personNouns.ts';
import { SPEECH_VERBS } from '#lexicon/speech/speechVerbs.ts';
import type { Mention } from '#model/mention.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';

/** What a word that can be meant by "she" does in its sentence. */
export type Part = 'speaker' | 'subject' | 'lesser subject' | 'object' | 'within a phrase' | 'owner';

/** The words by which a sentence points at somebody: a name, "she", or a common noun for one person. */
export type Actor = { readonly at: number; readonly end: number; readonly role: Part; readonly mention?: Mention };

const SPEECH = new Set(SPEECH_VERBS);
const PREPOSITION =
  /^(?:of|to|for|by|from|with|in|on|at|about|against|behind|under|over|like|than|between|among|including|via|near)$/;

/** The people named in a sentence, and by token of the article, 1 if it is part of a name of no known kind. */
type Named = { readonly people: readonly Mention[]; readonly others: Uint8Array };

/** The people that a sentence names outside quotations, and whoever is the subject of one of its verbs, in their order. */
export function findActors(article: QuotedArticle, sentence: Sentence, named: Named): Actor[] {
  if (isByline(article.tokens, sentence)) return [];
  const subjects = findSubjects(article, sentence, named);
  const objects = named.people
    .filter(({ tokens: { start } }) => !subjects.some(({ at, end }) => at <= start && start < end))
    .map((mention) => toActor(mention, roleOfOther(article.tokens, mention)));
  const unnamed = findRelations(article, sentence).filter(({ at }) => !subjects.some((subject) => subject.at === at));
  return [...subjects, ...objects, ...unnamed].sort((a, b) => a.at - b.at);
}

/** "asked my father", "met a farmer": somebody unnamed who is brought in, and may be "he" from then on. */
function findRelations({ tokens, quotedBy }: QuotedArticle, { tokens: { start, end } }: Sentence): Actor[] {
  const found: Actor[] = [];
  for (let at = start + 1; at < end; at++) {
    const isBroughtIn = /^(?:an?|my|our|his|her|their)$/.test(tokens[at - 1]?.lower ?? '');
    if (
      isBroughtIn &&
      (quotedBy[at] ?? -1) < 0 &&
      PERSON_NOUNS.has(tokens[at]?.lower ?? '') &&
      !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
    )
      found.push({ at, end: at + 1, role: 'object' });
  }
  return found;
}

/** How many tokens "— Ann Lee and Karl Berg, The Herald" may have. */
const LONGEST_BYLINE = 12;

/** "— Ann Lee": who wrote the lines above it takes no part in what they tell. */
function isByline(tokens: readonly Token[], { tokens: { start, end } }: Sentence): boolean {
  if (!/^[-–—―]+$/.test(tokens[start]?.text ?? '') || end - start > LONGEST_BYLINE) return false;
  return !tokens.slice(start, end).some((token) => isVerb(token));
}

function toActor(mention: Mention, role: Part): Actor {
  return { at: mention.tokens.start, end: mention.tokens.end, role, mention };
}

/** "to Lee", "Lee's plan", "met Lee". */
function roleOfOther(tokens: readonly Token[], { tokens: { start, end } }: Mention): Part {
  if (/^['’]s?$/.test(tokens[end]?.text ?? '')) return 'owner';
  let before = start - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[before]?.pos ?? '') && start - before < 5) before--;
  return PREPOSITION.test(tokens[before]?.lower ?? '') ? 'within a phrase' : 'object';
}

/** The subject of each finite verb, before it or, as in "said Lee", behind it. */
function findSubjects(article: QuotedArticle, { tokens: range }: Sentence, named: Named): Actor[] {
  const found = new Map<number, Actor>();
  const add = (span: Span | undefined, role: Part) => {
    for (const actor of span ? toActors(article, span, { role, ...named }) : [])
      if (!found.has(actor.at) || role === 'speaker') found.set(actor.at, actor);
  };
  for (let i = range.start; i < range.end; i++) {
    const token = article.tokens[i] as Token;
    if ((article.quotedBy[i] ?? -1) >= 0) continue;
    if (token.lower === 'according' && article.tokens[i + 1]?.lower === 'to')
      add(findSpeakerAfter(article.tokens, i + 2, range.end), 'speaker');
    if (token.pos === 'VERB' || SPEECH.has(token.lower)) addSubject(article, i, { range, add });
    else if (token.pos === 'AUX' && article.tokens[i + 1]?.pos !== 'VERB') addSubject(article, i, { range, add });
  }
  return [...found.values()];
}

type SubjectSearch = { readonly range: Span; readonly add: (span: Span | undefined, role: Part) => void };

function addSubject(article: QuotedArticle, verb: number, { range, add }: SubjectSearch): void {
  const { tokens } = article;
  const { start, form } = readVerbGroup(tokens, verb, range.start);
  if (form === 'participle' || form === 'infinitive') return;
  const speaks = SPEECH.has(tokens[verb]?.lower ?? '');
  const before = findSpeakerBefore(tokens, start, findSpeechStart(article, start, range.start));
  if (before) add(before, speaks ? 'speaker' : roleOfSubject(tokens, before, range));
  const isTurned =
    !before && speaks && start === verb && (start === range.start || /^[,”"’']$/.test(tokens[start - 1]?.text ?? ''));
  if (isTurned) add(findSpeakerAfter(tokens, verb + 1, range.end), 'speaker');
}

/** The subject of the main clause is what a sentence is about; that of "as Lee said" or "who Lee met" less so. */
function roleOfSubject(tokens: readonly Token[], { start }: Span, range: Span): Part {
  const before = tokens[start - 1];
  if (!before || start <= range.start) return 'subject';
  if (PREPOSITION.test(before.lower)) return 'within a phrase';
  const depends = isSubordinator(before) || /^(?:that|who|which|where|whom|whether|how|what|why)$/.test(before.lower);
  return depends || /^(?:VERB|NOUN|ADJ)$/.test(before.pos) ? 'lesser subject' : 'subject';
}

type PhrasePeople = Named & { readonly role: Part };

/** Who the phrase means: the people at its head, "Lee and Berg", else "she", else the one person that its noun stands for. */
function toActors({ tokens }: QuotedArticle, span: Span, { role, people, others }: PhrasePeople): Actor[] {
  const within = people.filter((person) => person.tokens.start >= span.start && person.tokens.end <= span.end);
  const [first, ...more] = within.filter((person) => isHead(tokens, person, span));
  if (first)
    return [first, ...more.filter((person) => isJoined(tokens, person, first))].map((mention) =>
      toActor(mention, role),
    );
  if (/^(?:he|she)$/.test(tokens[span.start]?.lower ?? '')) return [{ at: span.start, end: span.start + 1, role }];
  const whom = findWhom(tokens, span, people);
  if (whom) return [toActor(whom, role)];
  const head = findHead(tokens, span);
  return standsForOne(tokens, head, { role, others }) ? [{ at: head, end: head + 1, role }] : [];
}

/** "such as Ann Lee, **who** said that": who speaks in a clause of her own is more than one of a list. */
function findWhom(tokens: readonly Token[], { start }: Span, people: readonly Mention[]): Mention | undefined {
  if (tokens[start]?.lower !== 'who') return undefined;
  return people.find(({ tokens: { end } }) => end === start || (end === start - 1 && tokens[end]?.text === ','));
}

/** "Lee and the farmer Berg": both. */
function isJoined(tokens: readonly Token[], { tokens: { start } }: Mention, first: Mention): boolean {
  let before = start - 1;
  while (before > first.tokens.end && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[before]?.pos ?? '')) before--;
  return tokens[before]?.lower === 'and';
}

/** "The voter", or a speaker of whose name nothing tells what it is the name of. */
function standsForOne(tokens: readonly Token[], head: number, { role, others }: Omit<PhrasePeople, 'people'>): boolean {
  const { pos = 'X', lower = '' } = tokens[head] ?? {};
  if (pos === 'NOUN') return PERSON_NOUNS.has(lower);
  return role === 'speaker' && others[head] === 1;
}

/** "Lee of the bank" is Lee; "Lee's plan", "the wife of Lee" and a picture's "Lee/Nordsee Press" are not. */
function isHead(tokens: readonly Token[], { tokens: { start, end } }: Mention, span: Span): boolean {
  if (/^(?:['’]s?|\/)$/.test(tokens[end]?.text ?? '')) return false;
  for (let i = start - 1; i >= span.start; i--) if (PREPOSITION.test(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** The last word before the first preposition, comma, bracket or clause. */
function findHead(tokens: readonly Token[], { start, end }: Span): number {
  let last = start;
  for (let i = start; i < end; i++) {
    const { pos = 'X', lower = '' } = tokens[i] ?? {};
    if (i > start && (pos === 'ADP' || /^(?:[,(—–]|who|which|that)$/.test(lower))) break;
    if (pos !== 'PUNCT') last = i;
  }
  return last;
}
