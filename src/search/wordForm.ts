/** A written word as search compares it: lower case, without diacritics, the full stops of initials and the commas of numbers. */
export function wordForm(written: string): string {
  const lower = written.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  if (/^\d/.test(lower)) return lower.replaceAll(',', '');
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replaceAll('’', "'");
}
