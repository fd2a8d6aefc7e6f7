/**
 * Words with which questions are put, whatever they are about: a sentence that answers "What term is used for …" seldom
 * holds "term" or "used".
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `according actual actually additional allow amount another approximate area aspect associate attempt base basis become begin
   believe belong besides bring call cause certain character characteristic choose combine come commonly compose concept consider
   consist contain cover currently deal decade define denote describe design determine different do effect element enable end
   entity estimate event example exist expect explain express expression fact factor feature field find first follow form frequent function
   general give go group happen help idea identify illustrate important include indicate instance involve item keep kind know last lead let like list
   located main major make many mean means measure member mention method much name nature need number object
   occur one originally other part particular people percentage person phenomenon phrase place point possible practice present primary
   principle process produce property provide purpose put quantity reason recent refer regard relate require result role say second see serve
   several similar situation someone something sort source specific start state style subject take talk term thing think
   time title today try type typical typically use usual usually value various view want way word work world year yield`.split(
    /\s+/,
  ),
);
