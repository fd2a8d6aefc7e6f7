import type { PostTense } from '#model/fact.ts';
import { regex } from '#text/regex.ts';

/** What a sentence says of a post that another one names. `self`: who is spoken of holds it; `other`: who held or will hold it. */
export type SuccessionRow = {
  readonly name: string;
  /** Fits what stands in its sentence before the other person's name, or before the date. */
  readonly pattern: RegExp;
  /** What must stand behind the other person's name. */
  readonly behind?: RegExp;
  readonly self: 'holds' | 'held';
  readonly other?: PostTense;
  /** What stands behind a sentence that says whose post it is. */
  readonly example: string;
  /** What looks alike there and says nothing of the post. */
  readonly counterExample: string;
};

const TITLE_SOURCE = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir)\\.? |the \\p{L}+ )?';
const POST_SOURCE = '(?:post|job|office|portfolio|position|role|title|seat)';

export const SUCCESSION_ROWS: readonly SuccessionRow[] = [
  {
    name: 'predecessor',
    pattern: regex.u`^(?:His|Her) (?:\p{L}+ )?predecessor, ${TITLE_SOURCE}$`,
    self: 'holds',
    other: 'former',
    example: 'Her predecessor, Karl Berg, retired.',
    counterExample: 'Her predecessor retired.',
  },
  {
    name: 'successor',
    pattern: regex.u`^(?:His|Her) (?:\p{L}+ )?successor, ${TITLE_SOURCE}$`,
    self: 'held',
    other: 'current',
    example: 'His successor, Ma Rong, agreed.',
    counterExample: 'His successor agreed.',
  },
  {
    name: 'took-over-from',
    pattern: regex.u`\b(?:took over|takes over)(?: as [^,.]{3,40})?(?: (?:in|on|last) [^,.]{3,20})? from ${TITLE_SOURCE}(?:\p{Lu}\p{Ll}+ )?$`,
    self: 'holds',
    other: 'former',
    example: 'She took over in 2020 from Karl Berg.',
    counterExample: 'She took over in 2020 with Karl Berg.',
  },
  {
    name: 'replaced',
    pattern: regex.u`\b(?:when (?:he|she)|, who|^(?:He|She)) (?:replaced|succeeded) ${TITLE_SOURCE}$`,
    self: 'holds',
    other: 'former',
    example: 'She has run it since 2022, when she replaced Karl Berg.',
    counterExample: 'She has run it since 2022, when she met Karl Berg.',
  },
  {
    name: 'when-left',
    pattern: regex.u`\b(?:has (?:run|led|headed|chaired|managed|directed)|took (?:over|office|charge|up the ${POST_SOURCE})|became|was (?:appointed|named|promoted|sworn in))\b[^.;]{0,60},? (?:when|after) ${TITLE_SOURCE}$`,
    behind:
      /^(?: had)? (?:(?:resigned|quit|stepped down|stood down|left|retired|died)|was (?:sacked|dismissed|ousted|fired|removed|killed))\b/,
    self: 'holds',
    other: 'former',
    example: 'She has run it since 2022, when Karl Berg resigned.',
    counterExample: 'She has run it since 2022, when Karl Berg agreed.',
  },
  {
    name: 'succeeding',
    pattern: regex.u`\b(?:took|became|was|has|have|takes|will)\b[^.;]{3,80}, (?:succeeding|replacing) ${TITLE_SOURCE}$`,
    self: 'holds',
    other: 'former',
    example: 'She took up the post in May, succeeding Karl Berg.',
    counterExample: 'She took up the post in May, thanking Karl Berg.',
  },
  {
    name: 'to-be-replaced-by',
    pattern: regex.u`\b(?:will|is to|are to|is due to) be (?:replaced|succeeded|followed)(?: in [^,.;]{3,20})? by ${TITLE_SOURCE}$`,
    self: 'holds',
    other: 'elect',
    example: 'She will be replaced by Karl Berg.',
    counterExample: 'She will be thanked by Karl Berg.',
  },
  {
    name: 'held-since',
    pattern: regex.u`\b(?:(?:has|have) (?:held|had) (?:the|that|this|his|her) ${POST_SOURCE}|has been in (?:office|charge|the ${POST_SOURCE})|has (?:run|led|headed|chaired|managed|directed) [^,.;]{2,40}|took (?:over|office|(?:up )?the ${POST_SOURCE})|came (?:in)?to (?:office|power)|became [^,.;]{3,40}|was (?:appointed|named|sworn in)(?: [^,.;]{3,40})?) (?:since|in|on) $`,
    self: 'holds',
    example: 'She has held the portfolio since 2021.',
    counterExample: 'She has held the pen since 2021.',
  },
];
