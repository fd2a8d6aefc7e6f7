import { markTokens } from '#model/sentence.ts';
import { type NamedArticle, type NameRange, replaceNames } from './nameRule.ts';

const BODY_HEAD =
  /^(?:ministry|commission|bureau|procuratorate|parliament|university|college|institute|corporation|foundation|federation|association|secretariat|directorate|airlines|airways|bank|party|petrochemical|chemical|pharmaceuticals|technologies|industries|motors|holdings|daily|tribune|herald)$/i;

/** "the Municipal Procuratorate" was missed: a run of capitalised words that ends in such a head is an organisation. */
export function addBodies(names: readonly NameRange[], { tokens, view: { text } }: NamedArticle): readonly NameRange[] {
  const taken = markTokens(names, text.size);
  const added: NameRange[] = [];
  for (let i = 0; i < text.size; i++) {
    if (text.runFrom[i] !== i || text.headline[i]) continue;
    let end = i;
    while (end < (text.runTo[i] as number) && !taken[end]) end++;
    while (end > i + 1 && !BODY_HEAD.test(tokens[end - 1]?.text ?? '')) end--;
    if (end - i >= 2 && i > (text.from[i] as number)) added.push({ start: i, end, kind: 'organisation' });
  }
  return replaceNames(names, added);
}
