import type { NameKind } from '#annotate/names/model/nameLabels.ts';
import type { NamedArticle, NameRange } from './nameRule.ts';

/** Heads that leave no doubt. */
const ORGANISATION_HEAD =
  /^(?:ministry|committee|commission|council|congress|association|federation|bureau|agency|authority|university|institute|corporation|company|foundation|party|union|airlines|airways|court|parliament|assembly|bank|police|navy|army|department|alliance|coalition|organi[sz]ation|society|league|club|newspaper|times|daily|post|herald|tribune|technologies|technology|solar|motors|pharmaceuticals|petrochemical|chemical|petroleum|insurance|securities|industries|electronics|logistics|semiconductor|entertainment|holdings|group|ventures|media|news|tv|radio|fc|united|secretariat|office|academy|college|trust|fund|institution|syndicate|procuratorate|directorate|affairs|energy|telecom|airline)$/i;
const PLACE_HEAD =
  /^(?:district|county|province|city|town|township|village|river|lake|street|road|avenue|boulevard|highway|expressway|airport|station|bridge|island|islands|mountain|mountains|valley|square|stadium|palace|port|bay|sea|ocean|desert|peninsula|delta|province|prefecture|region|territory|park|plaza|tower|cathedral|temple|mosque|museum|cemetery|prison|dam|canal|railway|zone)$/i;

/** "Yongxin Solar" is no person and "Lishan District" no organisation: the head decides. */
export function decideKindsByHead(names: readonly NameRange[], { tokens }: NamedArticle): readonly NameRange[] {
  return names.map((name) => {
    if (name.end - name.start < 2) return name;
    const head = findHead(name, tokens);
    const kind: NameKind = ORGANISATION_HEAD.test(head) ? 'organisation' : PLACE_HEAD.test(head) ? 'place' : name.kind;
    const doubtful =
      name.kind === 'person' ||
      (kind === 'place' &&
        /^(?:district|county|province|airport|river|lake|street|road|highway|bridge|town|island|islands|mountain|mountains|valley|square|peninsula|bay)$/i.test(
          head,
        ));
    return kind === name.kind || !(doubtful || kind === 'organisation') ? name : { ...name, kind };
  });
}

/** The last word, or the one before "of": a committee of a district is a committee. */
function findHead({ start, end }: NameRange, tokens: NamedArticle['tokens']): string {
  for (let i = start + 1; i < end; i++) if (tokens[i]?.text === 'of') return tokens[i - 1]?.text ?? '';
  return tokens[end - 1]?.text ?? '';
}
