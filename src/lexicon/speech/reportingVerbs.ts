/**
 * What a reporting verb may take as the thing said. `around`: it may also stand behind or inside what is said
 * ("It works, she said"); `that`: a clause, but no bare noun phrase; `clause`: a clause of any kind.
 */
export type Complement = 'around' | 'that' | 'clause' | 'object' | 'infinitive' | 'addressee';

/** Verbs that attribute a statement, an opinion or an intention to somebody, by what they take. */
export type VerbClass = {
  readonly name: string;
  readonly complements: readonly Complement[];
  /** Lemmas; after a colon come the particles, prepositions and nouns that belong to the cue. */
  readonly verbs: string;
};

export const REPORTING_VERBS: readonly VerbClass[] = [
  {
    name: 'speak: what is said may stand before it, after it or around it',
    complements: ['around', 'clause', 'object'],
    verbs: `say   note report argue announce tweet claim explain declare acknowledge reveal  recall
      conclude predict admit confirm reply remark insist suggest assert concede contend complain boast 
      joke quip lament warn  shout yell exclaim whisper mutter testify retort interject caution marvel muse proclaim
       show point:out sum:up`,
  },
  {
    name: 'speak: a clause, but no thing',
    complements: ['around', 'clause'],
    verbs: 'add write state read observe opine aver quip reckon believe think feel',
  },
  {
    name: 'speak: only a quotation stands before it',
    complements: ['around'],
    verbs: 'continue respond answer counter conclude:by go:on begin post email recount chant',
  },
  { name: 'find', complements: ['around', 'that'], verbs: 'find' },
  {
    name: 'speak: what is said follows',
    complements: ['clause', 'object'],
    verbs: `deny reiterate repeat stress emphasize emphasise underscore indicate allege imply brag chant
      affirm reaffirm recount disclose signal mention propose reply testify theorize post 
      hear:from`,
  },
  {
    name: 'think',
    complements: ['around', 'clause', 'object'],
    verbs: 'hope fear worry wonder',
  },
  {
    name: 'think: a clause with "that" or a question follows',
    complements: ['that'],
    verbs: ` estimate assume calculate guess suspect realize realise recognize recognise learn understand know
      maintain demonstrate speculate hint respond counter agree pledge vow decide determine figure signal
       doubt expect see forget imagine remember charge rule boast complain  hope`,
  },
  {
    name: 'tell: whom it is said to stands between',
    complements: ['around', 'addressee', 'clause', 'infinitive'],
    verbs: 'tell remind assure inform notify convince',
  },
  { name: 'ask', complements: ['around', 'addressee', 'clause', 'infinitive'], verbs: 'ask' },
  {
    name: 'judge: a noun phrase is what it is about',
    complements: ['object'],
    verbs: `criticize criticise praise defend cite describe endorse discuss express denounce condemn reject dismiss blast
      slam mock tout voice outline decry accuse blame question oppose support  highlight call propose
      attack promise echo portray assail deride applaud hail welcome rebuke chide bemoan disavow repudiate ridicule
       label deem dub characterize characterise liken list identify consider name
      detail credit thank congratulate dispute rebut contradict   view see
      envision interpret contemplate recite utter mock lambast lambaste extol laud insult rip trumpet paint underline
      recommend demand request urge encourage persuade prefer threaten`,
  },
  {
    name: 'intend: an infinitive is what is meant',
    complements: ['infinitive'],
    verbs: `refuse decline vow pledge promise plan threaten intend decide aim agree expect offer prefer propose opt
      volunteer claim seek aspire`,
  },
  { name: 'want', complements: ['infinitive', 'object'], verbs: 'want hope like ' },
  { name: 'seem', complements: ['infinitive'], verbs: 'seem appear' },
  {
    name: 'with a particle or a preposition',
    complements: ['object', 'that', 'infinitive'],
    verbs: `call:for call:on point:to refer:to talk:about talk:of speak:about speak:of speak:out:against
      respond:to lay:out ask:about ask:for  agree:with agree:on disagree:with object:to look:forward:to push:for
      push:back:against push:back:on press:for apologize:for worry:about complain:about joke:about boast:about boast:of
      brag:about rail:against lash:out:at hint:at allude:to elaborate:on comment:on weigh:in:on speculate:about warn:of
      warn:against vote:for vote:against vouch:for dwell:on touch:on expand:on advocate:for argue:for argue:against
      lobby:for campaign:for plead:for insist:on rule:out single:out believe:in think:about think:of hope:for
      take:issue:with take:aim:at make:clear make:it:clear make:the:case:for make:a:case:for double:down:on go:after
      write:about sound:off caution:against shrug:off brush:off balk:at acquiesce:to side:with stand:by wish:for
      write:off:as laugh:off make:fun:of make:reference:to make:mention:of speak:out:about bring:up complain:of
      testify:about talk:up dream:of opt:for aim:at`,
  },
];
