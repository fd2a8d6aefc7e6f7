import type { Token } from '#model/sentence.ts';
import { CLAUSE_WORDS } from './clauseRows.ts';
import { isBreak, isUnreal, isVerbAt } from './findVerb.ts';

/**
 * Behind the last word of a clause that runs on from `next`, up to a mark or to where another clause begins; nothing if it
 * cannot be told where it ends, or would be cut in the midst of what it counts.
 */
export function findClauseEnd(
  tokens: readonly Token[],
  next: number,
  sentenceEnd: number,
  text: string,
): number | undefined {
  let isRelative = /^(?:sa(?:y|ys|id)|think|thinks|thought|believe|believed|want|wanted|feel|felt|view|viewed)$/.test(
    tokens[next - 1]?.lower ?? '',
  );
  for (let i = next; i < sentenceEnd; i++) {
    const token = tokens[i] as Token;
    if (/^["“”]$/.test(token.text) && i + 1 < sentenceEnd && tokens[i - 1]?.text !== ',') continue;
    if (isBreak(tokens, i)) {
      if (!isBeforeState(tokens, i)) return endsAt(tokens, i, text);
      i++;
      if (tokens[i + 1]?.text === ',' && !isBeforeState(tokens, i + 1) && !endsAt(tokens, i + 1, text)) i++;
      continue;
    }
    if (/^(?:who|whom|whose|that|which|where|when|after|before|since|until|once|how|what)$/.test(token.lower))
      isRelative = true;
    else if (CLAUSE_WORDS.ending.test(token.lower) && !isInside(tokens, i, sentenceEnd)) return i;
    else if (token.pos === 'CCONJ') {
      const joins = readJoining(tokens, i, sentenceEnd);
      if (joins !== 'thing') return joins === 'clause' && !isRelative ? i : undefined;
    } else if (isSecondVerb(tokens, i) && !isRelative) return undefined;
    if (isOpenPronoun(tokens, i)) return undefined;
  }
  return undefined;
}

/** "Them", "it", "this": what they mean stands elsewhere. */
function isOpenPronoun(tokens: readonly Token[], i: number): boolean {
  const { lower, pos } = tokens[i] as Token;
  if (/^(?:this|these|those|that|such)$/.test(lower) && pos === 'DET')
    return !/^(?:year|month|week|quarter|season|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening|weekend)$/.test(
      tokens[i + 1]?.lower ?? '',
    );
  return (
    CLAUSE_WORDS.standIn.test(lower) &&
    pos === 'PRON' &&
    !/^(?:its|their|who|that|which|all|both|each|whose|his|her|most|many|some)$/.test(lower)
  );
}

/** "In Plympton, Massachusetts": the name goes on. */
function isBeforeState(tokens: readonly Token[], comma: number): boolean {
  const [place, state, behind] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (tokens[comma]?.text !== ',' || !place || !state || !behind) return false;
  return (
    /^\p{Lu}/u.test(place.text) &&
    /^\p{Lu}[\p{L}.]*$/u.test(state.text) &&
    place.pos === 'PROPN' &&
    (behind.pos === 'PUNCT' || behind.pos === 'ADP' || behind.pos === 'CCONJ')
  );
}

/** "As of May", "as refugees", "or so": no clause of its own begins. */
function isInside(tokens: readonly Token[], i: number, end: number): boolean {
  const word = tokens[i]?.lower;
  return word === 'as' ? readJoining(tokens, i, end) === 'thing' : word === 'so' && tokens[i - 1]?.lower === 'or';
}

/** A mark ends the clause; behind a comma a list may go on. */
function endsAt(tokens: readonly Token[], i: number, text: string): number | undefined {
  const mark = tokens[i]?.text ?? '';
  if (mark === ',' && tokens[i + 1]?.pos === 'VERB') return i;
  if (mark === ',')
    return CLAUSE_WORDS.aside.test(text.slice(tokens[i]?.span.end, (tokens[i]?.span.end ?? 0) + 40)) ? i : undefined;
  return /^[.;—–−]$|^[”"]$/.test(mark) ? i : undefined;
}

/** Whether "and" joins another thing or another clause; neither, if it cannot be told. */
function readJoining(tokens: readonly Token[], and: number, end: number): 'thing' | 'clause' | 'unclear' {
  const first = tokens[and + 1];
  for (let i = and + 1; i < end && i < and + 9; i++) {
    const token = tokens[i] as Token;
    if (
      isBreak(tokens, i) ||
      token.pos === 'CCONJ' ||
      /^(?:who|that|which|as|while|when|after|before|because|since)$/.test(token.lower)
    )
      return 'thing';
    if ((!isVerbAt(tokens, i) || tokens[i - 1]?.lower === 'to') && (!isUnreal(token) || token.lower === 'to')) continue;
    if (i === and + 1 && token.pos === 'VERB' && token.lower === token.lemma) return 'thing';
    if (i === and + 1 && /ed$/.test(token.lower) && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return 'unclear';
    const begins =
      /^(?:DET|PRON|PROPN|NUM|ADV|AUX|VERB|SYM)$/.test(first?.pos ?? '') ||
      CLAUSE_WORDS.approximate.test(first?.lower ?? '');
    return i === and + 1 || begins ? 'clause' : 'unclear';
  }
  return 'thing';
}

/** A verb of its own, so that what was read as the verb was none. */
function isSecondVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (isUnreal(token) && token.lower !== 'to' && token.pos === 'AUX') return true;
  if (!isVerbAt(tokens, i)) return false;
  if (token.pos === 'AUX') return tokens[i - 1]?.lower !== 'to';
  const before = tokens[i - 1]?.lower ?? '';
  return (
    !/ing$|ed$|wn$|en$|lt$|ld$|de$/.test(token.lower) &&
    !/^(?:to|not|help|helped|let)$/.test(before) &&
    tokens[i - 1]?.pos !== 'ADP'
  );
}
