/** JSON as it may come from any file. */
type Json = Readonly<Record<string, unknown>> | null | undefined;

const ROW_CHECKS: Readonly<Record<string, (row: unknown) => boolean>> = {
  text: isText,
  boilerplate: isSpan,
  sentences: (row) => {
    const sentence = row as Json;
    return isSpan(sentence?.span) && isNumber(sentence?.paragraph) && typeof sentence?.boilerplate === 'boolean';
  },
  names: (row) => {
    const name = row as Json;
    return isText(name?.name) && isText(name?.kind) && Array.isArray(name?.aliases) && isNumber(name?.mentions);
  },
  facts: isFact,
};

/**
 * Where a file's JSON is not shaped as a record: the first place, such as "facts[3]"; nothing if it is. Written by
 * hand because a start reads thousands of facts. Keys it does not name are let pass, so that a new qualifier needs no
 * change here.
 */
export function findMisshape(file: unknown): string | undefined {
  const record = file as Json;
  if (!isText(record?.id)) return 'id';
  for (const [key, fits] of Object.entries(ROW_CHECKS)) {
    const rows = record?.[key];
    if (!Array.isArray(rows)) return key;
    const at = rows.findIndex((row) => !fits(row));
    if (at >= 0) return `${key}[${at}]`;
  }
  return undefined;
}

function isFact(row: unknown): boolean {
  const fact = row as Json;
  const words = isText(fact?.id) && isText(fact?.relation) && isText(fact?.certainty);
  return (
    words &&
    isArgument(fact?.subject) &&
    isArgument(fact?.object) &&
    isEvidence(fact?.evidence) &&
    areQualifiers(fact?.qualifiers) &&
    (fact?.topic === undefined || isTopic(fact.topic)) &&
    (fact?.meant === undefined || (Array.isArray(fact.meant) && fact.meant.every(isArgument)))
  );
}

function isTopic(value: unknown): boolean {
  const topic = value as Json;
  return (isText(topic?.text) || isText(topic?.under)) && (topic?.span === undefined || isSpan(topic.span));
}

function areQualifiers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((qualifier) => isText(qualifier) || isSpan((qualifier as Json)?.span));
}

function isEvidence(value: unknown): boolean {
  const evidence = value as Json;
  return (
    isText(evidence?.articleId) && isText(evidence?.foundBy) && isSpan(evidence?.sentence) && isSpan(evidence?.span)
  );
}

function isArgument(value: unknown): boolean {
  return isText((value as Json)?.text) && isSpan((value as Json)?.span);
}

function isSpan(value: unknown): boolean {
  return isNumber((value as Json)?.start) && isNumber((value as Json)?.end);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
