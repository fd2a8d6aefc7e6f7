import type { Intent } from '#understand/intent.ts';

const A = '(articles|article|pieces|piece|stories|story|texts|text|reports|news items|write-ups)';
/** A report may be what an article tells of: it was "published" by somebody else. */
const ONE = '(article|piece|story|text|news item|write-up)';
const PAPER =
  '(paper|papers|newspaper|newspapers|outlet|outlets|publisher|publishers|magazine|magazines|media|site|website)';
const GIVE =
  '(list|show|show me|show us|find|find me|give me|get me|do you have|have you got|do we have|have we got|are there|is there)?';
const ABOUT = '(on|about|regarding|concerning)';
const OURS = '(in our corpus|in the corpus|in our articles|in the articles|in our news|anywhere)?';

export const SOURCES: Intent = {
  name: 'sources',
  needs: [],
  rowsOnly: true,
  utterances: [
    '(what|which) (articles|sources|texts|news) (do you have|have you read|did you read|do you know|are there|are you using)',
    '(list|show|show me)? (all|the|your)? (articles|sources)',
    'what (have|did) you read',
    'what are your sources',
  ],
  ways: [
    `(when|what day|which day|on what day|on which day|what date) (was|were|is|did) (the|that|this|our)? ${ONE} ${ABOUT} (the)? {topic} (published|written|printed|posted|released|dated|from|come out|came out|appear|appeared)`,
    `(when|what day|on what day) (was|is|did) (the|that|this|our) {topic} ${ONE} (published|written|printed|posted|dated|from|come out|appear)`,
    `(where|what paper|which paper|whom|who) (is|was|are|does|did) (the|that|this|our)? ${ONE} ${ABOUT} (the)? {topic} (from|come from|published|printed|taken from|written by|published by|published in|published by)`,
    `(where|who|whom) (is|was|does|did) (the|that|this|our) {topic} ${ONE} (from|come from|published|printed|taken from|written by|published by)`,
    `(who|which ${PAPER.slice(1, -1).split('|').join('|which ')}) (wrote|published|printed|posted|ran) (the|that|this|our)? ${ONE} ${ABOUT} (the)? {topic}`,
    `(what|which) ${PAPER} (is|was|did|does) (the|that|this|our)? ${ONE} ${ABOUT} (the)? {topic} (from|in|come from|appear in|published by|published in)`,
    `(what|which) ${PAPER} (is|was|did|does) (the|that|this|our) {topic} ${ONE} (from|in|come from|appear in|published by|published in)`,
    `(how old|how recent|how new|from when|of when) is (the|that|this|our)? ${ONE} ${ABOUT} (the)? {topic}`,
    `(how old|how recent|how new|from when|of when) is (the|that|this|our) {topic} ${ONE}`,
    `(what is|what was|give me)? (the)? (date|day|publication date|publisher|source|origin) of (the|that|this|our) {topic} ${ONE}`,
    `(what is|what was|give me)? (the)? (date|day|publication date|publisher|source|origin) of (the|that|this|our)? ${ONE} ${ABOUT} (the)? {topic}`,
    `(what|which) ${PAPER} (reported|reports|report|wrote|write|writes|covered|cover|covers|ran something) (on|about)? (the)? {topic}`,
    `(what|which|how many) ${A} (speak|speaks|talk|talks|tell|tells|write|report|deal|are there|is there|do we have|do you have|have we|have we got|have you got|have you|are|say something|say anything) (of|with|on|about|regarding|concerning) (the)? {topic}`,
    `(what|which|how many) ${A} (mention|mentions|name|names|cover|covers|discuss|discusses|treat) (the)? {topic}`,
    `(what|which|how many|in which|in what|in how many) ${A} (is|are|was|were|does|do) (the)? {topic} (mentioned|named|discussed|covered|spoken of|written about|appear|occur|come up) (in)?`,
    `${GIVE} (what|which|any|some|all|all the|the|our|more|other|me)? ${A} (on|about|regarding|concerning|mentioning|naming|covering|that mention|which mention|that name|that speak of|that talk about|that deal with|that are about) (the)? {topic}`,
    `what (have|do|did) (we|you) (got|have|read)? ${ABOUT} (the)? {topic}`,
    `(do|have|did) (we|you) (have|got|read)? (anything|something|much) (here|at all|in there)? ${OURS} ${ABOUT} (the)? {topic}`,
    `(got|have|any) (anything|something)? (here|at all|in there)? ${ABOUT} (the)? {topic}`,
    '(is|are|was|were|does|do) (the)? {topic} (mentioned|named|covered|discussed|appear|occur|come up)? (in any of our articles|in any of the articles|in any article|in any articles|in our articles|in the articles|in our corpus|in the corpus)',
    '(has|have|did|does) (anyone|anybody|someone|somebody|they|any paper|any newspaper|any article) (written|write|report|reported|writes|reports) (anything|something)? (about|on) (the)? {topic}',
    `(is|are) there (anything|something) (here|at all|in there)? ${OURS} ${ABOUT} (the)? {topic}`,
    '(list|show|show me|find|find me|give me|get me) (everything|anything|all) (that|which)? (mentions|mentioning|names|naming|speaks of|talks about|deals with|is about) (the)? {topic}',
    'where (do|can|could|did) (we|i|you|one) (read|find something|find anything|hear) (about|of|on) (the)? {topic}',
    'where (is|are|was|were) (the)? {topic} (mentioned|written about|reported on|discussed|spoken of)',
    `(list|show|show me|what|which)? (all|the|your|our)? (articles|sources) (are|were published|are published|were printed|were written|came out|are from|were|from|published|do we have|have we got)?`,
  ],
  examples: [
    { utterance: 'Which articles have you read?', slots: {} },
    { utterance: 'which articles speak of Oslo?', slots: { topic: 'Oslo' } },
    { utterance: 'what have we got on the ferries', slots: { topic: 'ferries' } },
    { utterance: 'when was the article about the bridge published?', slots: { topic: 'bridge' } },
    { utterance: 'where is the piece on Nordsee Bank from?', slots: { topic: 'Nordsee Bank' } },
    { utterance: 'which articles were published in 2024?', slots: { from: '2024', to: '2024' } },
  ],
  counterExamples: [
    'which articles of the treaty were changed?',
    'who published the biography of Ma Rong?',
    'when was the report on the bridge published?',
    'where was the treaty on fishing signed?',
  ],
};
