import { areAdjacent, type Token } from '#model/sentence.ts';
import { isDeterminer, isLonePronoun, isNominalWord, isOutsidePhrase, linksPhrases } from './phraseWords.ts';

/** Where the noun phrase ends that starts at `start`, or `start` itself if there is none. */
export function findPhraseEnd(tokens: readonly Token[], start: number, ceiling: number): number {
  const first = tokens[start];
  if (!first || start >= ceiling) return start;
  if (isLonePronoun(first)) return start + 1;
  let end = start;
  let noun = false;
  while (end < ceiling) {
    if (isNominalWord(tokens[end] as Token)) noun = true;
    else if (!continuesPhrase(tokens, end, noun)) break;
    end++;
  }
  if (!noun && /^(?:another|others|some|many|most|several|both|few|one|each|neither)$/.test(first.lower))
    return start + 1;
  return noun ? overBracket(tokens, end, ceiling) : start;
}

/** "Ann Lee (D-Ohio)". */
function overBracket(tokens: readonly Token[], end: number, ceiling: number): number {
  if (tokens[end]?.text !== '(') return end;
  for (let i = end + 1; i < Math.min(ceiling, end + 8); i++) if (tokens[i]?.text === ')') return i + 1;
  return end;
}

function continuesPhrase(tokens: readonly Token[], at: number, noun: boolean): boolean {
  const token = tokens[at] as Token;
  if (isOutsidePhrase(token)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isDeterminer(token)) return !noun || (before !== undefined && linksPhrases(before));
  if (linksPhrases(token)) return noun && linksOn(token, before, after);
  switch (token.pos) {
    case 'ADJ':
      return (
        !noun ||
        before?.text === '-' ||
        /NOUN|PROPN/.test(after?.pos ?? '') ||
        /^(?:close|loyal|familiar)$/.test(token.lower)
      );
    case 'PART':
      return /^['’]s?$/.test(token.text);
    case 'VERB':
      return (
        !noun ||
        before?.text === '-' ||
        (/^(?:NUM|PART|ADJ)$/.test(before?.pos ?? '') && after?.pos === 'NOUN') ||
        (/^\p{Lu}/u.test(token.text) && before?.pos === 'PROPN')
      );
    case 'PUNCT':
      return /^[-–'’]$/.test(token.text) && areAdjacent(before, token);
    case 'ADV':
      return !noun && after?.pos === 'ADJ';
    default:
      return false;
  }
}

/** "adviser to the mayor", "editorial in The Herald", not "said Lee in an interview". */
function linksOn({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (/^(?:of|for|from|at)$/.test(lower)) return true;
  if (before?.pos === 'PROPN' || !after) return false;
  if (lower === 'to') return /^(?:PROPN|DET|PRON)$/.test(after.pos);
  if (lower === 'by') return before?.pos === 'NOUN';
  return /^(?:with|in|on)$/.test(lower) && (after.pos === 'PROPN' || after.lower === 'the');
}
