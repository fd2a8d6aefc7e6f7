import type { ArticleRecord } from '#model/articleRecord.ts';
import type { Argument, Fact } from '#model/fact.ts';
import type { Verdict } from '#model/serverState.ts';

/** Records as a server reads them: without the facts it hid, and with its corrections in place of what was read. */
export function applyVerdicts(
  records: readonly ArticleRecord[],
  verdicts: readonly Verdict[],
): readonly ArticleRecord[] {
  if (verdicts.length === 0) return records;
  const byFact = new Map(verdicts.map((verdict) => [verdict.factId, verdict]));
  return records.map((record) => {
    if (!record.facts.some(({ id }) => byFact.has(id))) return record;
    return { ...record, facts: record.facts.flatMap((fact) => applyVerdict(fact, record, byFact.get(fact.id))) };
  });
}

function applyVerdict(fact: Fact, { article }: ArticleRecord, verdict: Verdict | undefined): readonly Fact[] {
  if (!verdict) return [fact];
  if (verdict.decision === 'hide') return [];
  const correct = (end: Argument, words: string | undefined) => correctEnd(end, words, { fact, text: article.text });
  const ends = { subject: correct(fact.subject, verdict.subject), object: correct(fact.object, verdict.object) };
  return [{ ...fact, ...ends, evidence: { ...fact.evidence, foundBy: 'corrected by hand', corrected: true } }];
}

/** The words in the sentence that is cited, so that a correction is as well founded as what was read. */
function correctEnd(
  end: Argument,
  words: string | undefined,
  { fact, text }: { readonly fact: Fact; readonly text: string },
): Argument {
  if (words === undefined || words === end.text) return end;
  const { start, end: last } = fact.evidence.sentence;
  const at = text.slice(start, last).indexOf(words);
  if (at < 0) return end;
  const span = { start: start + at, end: start + at + words.length };
  return { text: words, span, ...(end.kind && { kind: end.kind, name: words }) };
}
