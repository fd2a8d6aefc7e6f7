import { listWords } from '#lexicon/listWords.ts';

/** Prepositional phrases that attribute what the sentence says; `{}` is the speaker, `'s` a possessive speaker. */
export const VIEWPOINT_PHRASES: readonly string[] = listWords(`
  according to {}, from the perspective of {}, from the viewpoint of {}, from the point of view of {},
  in the view of {}, in the opinion of {}, in the words of {}, in the eyes of {}, as reported by {},
  as pointed out by {}, as noted by {}, as stated by {}, as explained by {}, as described by {}, as mentioned by {},
  in {}'s view, in {}'s opinion, in {}'s words, in {}'s eyes, in {}'s estimation, in {}'s judgment, in {}'s judgement,
  from {}'s perspective, from {}'s point of view
`);
