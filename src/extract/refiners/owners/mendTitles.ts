import { REGIONS } from '#lexicon/names/regions.ts';
import type { AnnotatedArticle } from '#model/annotatedArticle.ts';
import type { Argument, Fact } from '#model/fact.ts';
import { cut, type Span } from '#model/span.ts';
import { regex } from '#text/regex.ts';

const ATTORNEY = /^attorneys?$/i;
const OF_NATION = /^U\.?S\.?$/;
const LEGISLATOR = /^(?:sen(?:ator|\.)?|rep(?:resentative|\.)?)$/i;
/** "Republican House", "Democratic Oslo": whose party is meant, and no part of the name. */
const OF_PARTY = regex.u`^(?:Republican|Democratic|GOP|Conservative|Labou?r) (?=(?:House|Senate|Assembly|${REGIONS.join('|')})$)`;
/** "Illinois U.S." Rep. */
const AND_NATION = / U\.?S\.?$/;

/** Gives titles the words that they took for what they are of, and takes from that what says something else. */
export function mendTitles(facts: readonly Fact[], { article: { text } }: AnnotatedArticle): Fact[] {
  return facts.map((fact) => {
    if (fact.relation !== 'holdsPost') return fact;
    return (
      asAttorney(fact, text) ?? asOfState(fact, text) ?? withField(withoutParty(withoutHome(fact, text), text), text)
    );
  });
}

/** "U.S. Attorney", "Assistant U.S. Attorney": a prosecutor of a district. */
function asAttorney(fact: Fact, text: string): Fact | undefined {
  const { object, qualifiers } = fact;
  const { organisation, place, ...others } = qualifiers;
  const nation = place ?? organisation;
  const own = /\b(?:Assistant )?U\.?S\.? $/.exec(
    text.slice(Math.max(0, object.span.start - 20), object.span.start),
  )?.[0];
  if (ATTORNEY.test(object.text) && own && nation && nation.span.start > object.span.end)
    return { ...fact, object: widened(object, object.span.start - own.length, text) };
  if (!ATTORNEY.test(object.text) || !nation || !OF_NATION.test(nation.text)) return undefined;
  if (nation.span.end + 1 !== object.span.start) return undefined;
  const assistant = /\bAssistant $/.exec(text.slice(0, nation.span.start))?.[0].length ?? 0;
  return { ...fact, object: widened(object, nation.span.start - assistant, text), qualifiers: others };
}

/** "Oslo State Sen. Ma Rong": the state stands between. */
function asOfState(fact: Fact, text: string): Fact | undefined {
  const { object, qualifiers } = fact;
  const body = qualifiers.place ?? qualifiers.organisation;
  if (!body || !LEGISLATOR.test(object.text) || !/ State$/.test(body.text)) return undefined;
  const start = body.span.end - 'State'.length;
  const { organisation: _organisation, ...others } = qualifiers;
  const place = narrowed(body, { start: body.span.start, end: start - 1 }, text);
  return { ...fact, object: widened(object, start, text), qualifiers: { ...others, place } };
}

/** What people do wherever they live: "Oslo author Ma" is no author of Oslo. */
const TRADE =
  /\b(?:author|farmer|teacher|pilot|geologist|physician|attorney|lawyer|artist|writer|activist|organi[sz]er|novelist|doctor|nurse|singer|musician|actor|actress|comedian|financier|businessman|businesswoman|entrepreneur|photographer|painter|poet|librarian|journalist|developer)s?$/i;
const OFFICE = /\b(?:district|city|county|state|U\.?S\.?|prosecuting|general) attorney|\bteam\b/i;
const WORKPLACE = /\b(?:Hospital|School|Center|Centre|Clinic|College|University|Church|Library|Zoo|Museum|Prison)\b/;

function withoutHome(fact: Fact, text: string): Fact {
  const { place, ...others } = fact.qualifiers;
  const { object } = fact;
  if (!place || !TRADE.test(object.text) || OFFICE.test(object.text) || WORKPLACE.test(place.text)) return fact;
  const words = text.slice(object.span.end, place.span.start);
  return place.span.start < object.span.start || /^ (?:in|from)\b/.test(words) ? { ...fact, qualifiers: others } : fact;
}

/** "director of tide research at Solvik", "head for night ferries of Solvik": what the work is. */
const FIELD =
  /^ (?:of|for) (?:\p{L}[\p{L}-]*,? (?:(?:and|&) )?){1,5}?(?=(?:at|with|for|in) (?:the |its |[\p{Ll}-]+ ){0,5}$)/u;
const OF_HEADS =
  /\b(?:director|president|head|chief|manager|vice president|vp|secretary|coordinator|supervisor|lead|dean|chair|professor)s?$/i;

function withField(fact: Fact, text: string): Fact {
  const { object, qualifiers } = fact;
  const body = qualifiers.organisation;
  if (!body || body.span.start < object.span.end || !OF_HEADS.test(object.text)) return fact;
  const field = FIELD.exec(text.slice(object.span.end, body.span.start))?.[0].trimEnd();
  if (!field) return fact;
  const span = { start: object.span.start, end: object.span.end + field.length };
  const words = cut(text, span);
  return { ...fact, object: { ...object, span, text: words, ...(object.name !== undefined && { name: words }) } };
}

function withoutParty(fact: Fact, text: string): Fact {
  const { organisation, place } = fact.qualifiers;
  return {
    ...fact,
    qualifiers: {
      ...fact.qualifiers,
      ...(organisation && { organisation: bare(organisation, text) }),
      ...(place && { place: bare(place, text) }),
    },
  };
}

function bare(body: Argument, text: string): Argument {
  const party = OF_PARTY.exec(body.text)?.[0].length ?? 0;
  const nation = AND_NATION.exec(body.text)?.[0].length ?? 0;
  if (party + nation === 0) return body;
  return narrowed(body, { start: body.span.start + party, end: body.span.end - nation }, text);
}

function widened(title: Argument, start: number, text: string): Argument {
  const span = { start, end: title.span.end };
  const words = cut(text, span);
  return { ...title, span, text: words, ...(title.name !== undefined && { name: words }) };
}

function narrowed(body: Argument, span: Span, text: string): Argument {
  const words = cut(text, span);
  return { ...body, span, text: words, name: words };
}
