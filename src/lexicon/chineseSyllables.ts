const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ').concat('');
const FINALS =
  'a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo v ve'.split(
    ' ',
  );

/** What may stand in a given name written in pinyin: "Jinhu" is Jin + hu. A superset: no check of which pairs exist. */
export const chineseSyllables: ReadonlySet<string> = new Set(
  INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)),
);
