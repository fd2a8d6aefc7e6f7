import type { Mention } from '#model/mention.ts';

/** The text between two names that says they mean one: "X (formerly Y)", "X, also known as Y", "X ("Y")". */
const ALIAS_JOINT =
  /^\s*[(,[]\s*(?:the )?(?:(?:formerly|previously|originally|officially|legally|also|now|better|commonly|often|sometimes|currently|abbreviated|short for|or|then|alias|a\.?k\.?a\.?|born|née|styled|stylized|branded|trading|doing business|once)(?: (?:known|called|named|shortened|referred to|abbreviated|trading))?(?: (?:as|to))?(?: the)?|known as(?: the)?|["“'‘])\s*["“'‘]?$/i;
const OPENING_BRACKET = /^\s*[([]\s*["“'‘]?$/;
const SHORT_NAME = /^\p{Lu}[\p{L}\d&.]{1,9}$/u;

/** Pairs of names side by side of which the text says that they mean one: the alias, and what it is an alias of. */
export function findAliases(text: string, names: readonly Mention[]): ReadonlyMap<Mention, Mention> {
  const pairs = names.slice(1).flatMap((alias, i) => {
    const name = names[i] as Mention;
    const between = text.slice(name.span.end, alias.span.start);
    return areAlike(name, alias) && isAlias(between, text.slice(alias.span.start, alias.span.end), text[alias.span.end])
      ? [[alias, name] as const]
      : [];
  });
  return new Map(pairs);
}

function areAlike(name: Mention, alias: Mention): boolean {
  return (
    name.kind === alias.kind ||
    (alias.kind === 'other' && name.kind !== 'place') ||
    (name.kind === 'other' && alias.kind === 'organisation')
  );
}

/** A short name alone in brackets: "Central Bank of Norway (Norges)" is none without its capitals; "(CBN)" is. */
function isAlias(between: string, alias: string, next: string | undefined): boolean {
  if (between.length > 40) return false;
  if (ALIAS_JOINT.test(between)) return true;
  return (
    OPENING_BRACKET.test(between) &&
    /[)\]"”'’]/.test(next ?? '') &&
    SHORT_NAME.test(alias) &&
    /\p{Lu}.*\p{Lu}/u.test(alias)
  );
}
