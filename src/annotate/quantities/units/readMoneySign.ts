import { regex } from '#text/regex.ts';
import { UNIT_FORMS } from './unitForms.ts';

const LONGEST_SIGN = 8;
const SIGN_ENDINGS = new Set([...UNIT_FORMS.signs.keys()].map((sign) => sign.slice(-1)));
const SIGN_BEFORE = regex`(?<![A-Za-z$€£¥])(${[...UNIT_FORMS.signs.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, '\\$&'))
  .join('|')})[\s\u00a0]?$`;

/** The currency sign that stands directly before a number: "$", "RMB ", "HK$". */
export function readMoneySign(text: string, at: number): { start: number; unit: string } | undefined {
  const last = text.charAt(at - 1);
  if (!SIGN_ENDINGS.has(/\s/.test(last) ? text.charAt(at - 2) : last)) return undefined;
  const from = Math.max(0, at - LONGEST_SIGN);
  const match = SIGN_BEFORE.exec(text.slice(from, at));
  const unit = UNIT_FORMS.signs.get(match?.[1] ?? '');
  return match && unit !== undefined ? { start: from + match.index, unit } : undefined;
}
