import { asArgument } from '#extract/facts/asArgument.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument } from '#model/fact.ts';
import type { Moment } from '#model/moment.ts';
import type { EventMatch } from './eventMatch.ts';

/** When it happened: the date nearest to the match in its sentence; a deadline is no date. */
export function dateOfEvent({ line, units }: EventMatch): Moment | undefined {
  const [first, last] = [units[0]?.span.start ?? 0, units.at(-1)?.span.end ?? 0];
  const dated = line.units.flatMap(({ moment, span }) =>
    moment && /^(?:on|within)$/.test(moment.role)
      ? [{ moment, far: Math.max(0, span.start - last, first - span.end) }]
      : [],
  );
  return dated.sort((a, b) => a.far - b.far)[0]?.moment;
}

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
