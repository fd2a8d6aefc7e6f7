import type { Mention } from '#model/mention.ts';

/** The text between two names that says they mean one: "X (formerly Y)", "X, also known as Y", "X ("Y")". */
const ALIAS_JOINT =
  /^\s*[(,[]\s*(?:the )?(?:(?:formerly|previously|originally|officially|legally|also|now|better|commonly|often|sometimes|currently|abbreviated|short for|or|then|alias|a\.?k\.?a\.?|born|née|styled|stylized|branded|trading|doing business|once)(?: (?:known|called|named|shortened|referred to|abbreviated|trading))?(?: (?:as|to))?(?: the)?|known as(?: the)?)\s*["“'‘]?$/i;
/** "X (“Y”)": what stands in quotation marks to their end is a name; what only begins there is speech. */
const QUOTED_JOINT = /^\s*[(,[]\s*(?:the )?["“'‘]\s*$/i;
/** Between people these join two of them more often: "Ida Berg, or Otto Lund", "Ida Berg, then Otto Lund". */
const LOOSE_JOINT = /[(,[]\s*(?:or|then|now|once|also|better|commonly|often|sometimes|currently)\s*["“'‘]?$/i;
const OPENING_BRACKET = /^\s*[([]\s*["“'‘]?$/;
const SHORT_NAME = /^\p{Lu}[\p{L}\d&.]{1,9}$/u;

/** Pairs of names side by side of which the text says that they mean one: the alias, and what it is an alias of. */
export function findAliases(text: string, names: readonly Mention[]): ReadonlyMap<Mention, Mention> {
  const pairs = names.slice(1).flatMap((alias, i) => {
    const name = names[i] as Mention;
    const between = text.slice(name.span.end, alias.span.start);
    return areAlike(name, alias) && isAlias(between, { name, alias, text }) ? [[alias, name] as const] : [];
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

type AliasPair = { readonly name: Mention; readonly alias: Mention; readonly text: string };

/** A short name alone in brackets: "Central Bank of Norway (Norges)" is none without its capitals; "(CBN)" is. */
function isAlias(between: string, { name, alias, text }: AliasPair): boolean {
  if (between.length > 40) return false;
  const isPerson = name.kind === 'person';
  if (ALIAS_JOINT.test(between)) return !isPerson || !LOOSE_JOINT.test(between);
  const written = text.slice(alias.span.start, alias.span.end);
  const closes = /^["”'’)\]]/.test(text.slice(alias.span.end));
  // Behind a person the words in quotation marks are a film or a song as often as a nickname.
  if (QUOTED_JOINT.test(between)) return closes && !isPerson;
  return OPENING_BRACKET.test(between) && closes && SHORT_NAME.test(written) && /\p{Lu}.*\p{Lu}/u.test(written);
}
