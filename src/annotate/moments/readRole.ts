import type { Moment } from '#model/moment.ts';

/** What the words before a date make of it; those of the date itself may say it too ("within three years"). */
export function readRole(before: string, moment: string, behind: string): Moment['role'] {
  if (/^within\b/i.test(moment)) return 'within';
  if (
    /\b(?:by|before|no later than|not later than|come)(?: or in)? $/i.test(before) ||
    /\bby (?:around|about|some time in|sometime in|at the latest|early|late|mid-?) $/i.test(before)
  )
    return 'by';
  if (
    /\b(?:since|starting|beginning|starting in|beginning in|as of|effective)(?: from| on)? $/i.test(before) ||
    (/\bfrom $/i.test(before) && /^(?: on| onwards?|,? when)\b/.test(behind))
  )
    return 'since';
  if (/\b(?:until|till|til|through|up to|up until|to last until) $/i.test(before)) return 'until';
  if (/\b(?:within|in|over|during|for|throughout) $/i.test(before) && /^(?:next|coming)\s.+s$/i.test(moment))
    return 'within';
  return 'on';
}
