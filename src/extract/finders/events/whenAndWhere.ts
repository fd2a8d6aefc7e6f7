import { asArgument } from '#extract/facts/asArgument.ts';
import type { LineUnit } from '#extract/patterns/line.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { EventMatch } from './eventMatch.ts';

/**
 * When it happened: a date among the words of the match, right behind them, right before them, or one that opens the
 * sentence. Any other date may be that of something else, and a deadline is none.
 */
export function dateOfEvent({ line, units, rule, phrase }: EventMatch): Moment | undefined {
  const first = line.units.indexOf(units[0] as LineUnit);
  const near = [
    ...ownUnits(units),
    ...takeWhileNear(line.units.slice(first + units.length), rule.relation === 'agreed'),
    ...(units[0]?.token?.text === ','
      ? []
      : takeWhileNear(line.units.slice(0, Math.max(first, 0)).reverse(), false, ',')),
    ...openingOf(line.units),
  ];
  const moment = near.find((unit) => unit.moment && /^(?:on|within)$/.test(unit.moment.role))?.moment;
  if (!moment && phrase?.kind === 'award') return onlyDateOf(line.units);
  const isPartOfIt = rule.relation === 'event' && /^(?:at|during|to|for)$/.test(wordBefore(line.units, phrase));
  return moment?.precision === 'day' && isPartOfIt && TAKES_DAYS.test(lastWordOf(phrase)) ? undefined : moment;
}

/** "The parents of a boy who was hurt on 3 May, spoke at": a date that a comma parts from the verb is that of something else. */
function ownUnits(units: readonly LineUnit[]): readonly LineUnit[] {
  return units[0]?.moment && units[1]?.token?.text === ',' ? units.slice(1) : units;
}

/** A prize has the date of its sentence, be it that of the games where it was won. */
function onlyDateOf(units: readonly LineUnit[]): Moment | undefined {
  const dates = units.flatMap(({ moment }) => (moment ? [moment] : []));
  return dates.length === 1 ? dates[0] : undefined;
}

/** The word before a phrase, without its article. */
function wordBefore(units: readonly LineUnit[], phrase: EventMatch['phrase']): string {
  const at = units.findIndex(({ mention }) => mention === phrase?.mention);
  const words = units.slice(Math.max(0, at - 4), Math.max(0, at)).filter(({ moment }) => !moment);
  return words.map(({ token }) => token?.lower ?? '').findLast((word) => word !== 'the') ?? '';
}

/** "Press conference" is over in an hour. */
function lastWordOf(phrase: EventMatch['phrase']): string {
  return phrase && !/\b(?:press|news)\b/i.test(phrase.name) ? phrase.noun : '';
}

/** What somebody does there on a day, when it goes on for days, does not say when it takes place. */
const TAKES_DAYS =
  /^(?:convention|conference|festival|forum|summit|expo|exposition|fair|exhibition|biennale|tournament|negotiations)$/;
/** Words and places that may stand between an event and its date. */
const BRIDGE =
  /^(?:[,–—-]|in|at|on|near|the|of|this|last|late|early|earlier|from|morning|afternoon|evening|night|local|time|et|noon|by|of|opened|opens|began|begins|started|held|took|place|concluded|ended|[ap]\.?m\.?|city|hall|\d[\d:.]*)$/;
const LONGEST_BRIDGE = 10;

/** The units next to a match up to the first that is no bridge, with the date that they lead to; what was agreed may stand between. */
function takeWhileNear(units: readonly LineUnit[], isLoose: boolean, edge?: string): readonly LineUnit[] {
  const end = units.findIndex(({ moment, mention, token }) => {
    if (token?.text === edge && edge !== undefined) return true;
    if (moment || mention) return mention?.form === 'pronoun';
    return isLoose
      ? /^(?:VERB|AUX|PUNCT)$/.test(token?.pos ?? '')
      : token?.pos !== 'PROPN' && !BRIDGE.test(token?.lower ?? '');
  });
  return units.slice(0, end < 0 ? LONGEST_BRIDGE : Math.min(end, LONGEST_BRIDGE));
}

/** "On 3 May, …": the date that a sentence begins with, and "3 May – …". */
function openingOf(units: readonly LineUnit[]): readonly LineUnit[] {
  const at = units.slice(0, 6).findIndex(({ moment }) => moment);
  const lead = units.slice(0, Math.max(at, 0)).map(({ token, mention }) => (mention ? '' : (token?.lower ?? '')));
  return at >= 0 && lead.every((word) => OPENING_WORDS.has(word)) ? units.slice(at, at + 1) : [];
}

const OPENING_WORDS: ReadonlySet<string> = new Set(
  'on in at the morning afternoon evening night of late early last this during but and'.split(' '),
);

/** Units behind which "in Oslo" says where it happened: the event, its verb, its date. */
const BEFORE_PLACE =
  /^(?:held|convened|staged|place|opened|opens|began|concluded|closed|off|ended|inaugurated|organi[sz]ed|hosted|signed|present|recently|yesterday|today|,)$/i;

/** Where it happened: the first place behind "in" or "at" that follows the event, its verb or its date; or a place that opens the sentence. */
export function placeOfEvent({ line, units, phrase }: EventMatch, annotated: AnnotatedArticle): Argument | undefined {
  const all = line.units;
  const from = all.indexOf(units[0] as (typeof all)[number]);
  const to = from + units.length;
  const at = all.findIndex((unit, i) => {
    if (unit.mention?.kind !== 'place' || unit.mention.form === 'pronoun' || i < from || i > to + REACH_OF_PLACE)
      return false;
    const [before, link] = [all[i - 2], wordAt(i - 1)];
    if (!/^(?:in|at)$/.test(link) || !before) return false;
    return (
      before.moment !== undefined ||
      before.mention?.kind === 'person' ||
      before.mention === phrase?.mention ||
      BEFORE_PLACE.test(wordAt(i - 2))
    );
  });
  const opening = /^in$/i.test(wordAt(0)) && all[1]?.mention?.kind === 'place' ? all[1] : undefined;
  const unit = all[at] ?? opening;
  return unit && asArgument(unit, annotated);

  function wordAt(i: number): string {
    const unit = all[i];
    return unit && !unit.mention ? annotated.article.text.slice(unit.span.start, unit.span.end).toLowerCase() : '';
  }
}

const REACH_OF_PLACE = 8;
