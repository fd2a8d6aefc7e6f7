import type { Guide } from '#model/answer.ts';

/** What can be asked, by example. */
export function help(): Guide {
  return {
    kind: 'guide',
    title: 'Ask Footnote',
    lines: [
      '/who Sheng Lei — the posts somebody holds, and all else that is known',
      '/who mayor of Changzhou — who holds a post',
      '/targets Changzhou by 2025 — what is to be reached, how much, by when',
      '/said Chen Jinhu about:talent — what somebody said, newest first, quotations word for word',
      '/event July 21 — what took place, when, where, who held it and who took part',
      '/timeline Changzhou from:2023 to:2025 — dated facts of every kind, a line each',
      '/project Changtai Yangtze River Bridge — what is built or undertaken, whose, how far',
      '/topic new energy — who did, plans and said what about it',
      '/org Longcheng Laboratory, /place Changzhou — all that is known of them',
      '/ask who runs Changzhou? — the same in plain words',
      '/sources — the articles that were read',
      'Every line of an answer carries a footnote to the sentence that says so.',
    ],
  };
}
