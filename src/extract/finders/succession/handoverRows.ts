import { regex } from '#text/regex.ts';

/**
 * One way to say that somebody follows somebody in a post. Patterns run over a sentence in which mentions are written as
 * signs (see writeSigns.ts): people as ⟨P1⟩, titles as ⟨T2⟩, bodies and places as ⟨B3⟩, names of unknown kind as ⟨O4⟩. `old` and
 * `new` are the people, `post` the title, `body` what it is of.
 */
export type HandoverRow = {
  readonly pattern: RegExp;
  /** Whether the new one holds it already. */
  readonly when: 'done' | 'ahead';
  readonly example: string;
  /** What looks alike and hands nothing over. */
  readonly counterExample: string;
};

/** "his son, Prince Karl", "the retiring chief executive Karl", "Ms Clarke". */
const named = (role: string) =>
  String.raw`(?:⟨P\d+⟩ (?:(?:\p{Ll}[\p{L}-]*|⟨T\d+⟩) ?){1,3},? )?(?:(?:the|its|their|a|new|outgoing|retiring|former|late|current|incumbent|veteran|fellow|then|deputy|longtime) ){0,3}(?:⟨T\d+⟩,? )?(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)\.? )?⟨[PO](?<${role}>\d+)⟩`;
const OLD = named('old');
const NEW = named('new');
const titled = (post: string, body: string) =>
  String.raw`(?:(?:the|its|his|her|their|a|an|new|next|\p{Lu}\p{Ll}+|⟨[BPO]\d+⟩(?:['’]s?)?) ){0,3}⟨T(?<${post}>\d+)⟩(?:(?:,| of| at| in)(?: the)?(?: [\p{L}-]+)? ⟨[BO](?<${body}>\d+)⟩)?`;
const POST = titled('post', 'body');
const AS = `(?:,? (?:as|in the (?:post|job|role) of) ${POST})?`;
const ALSO_AS = `(?:,? as ${titled('post2', 'body2')})?`;
const TAKES = '(?:succeed|replace|take over from|follow)';
const CHOSE = '(?:elected|named|appointed|chose|chosen|picked|selected|promoted|hired|confirmed)';
const LEFT =
  '(?:resigned|retired|quit|left|stepped down|stood down|stepped aside|died|was (?:sacked|dismissed|ousted|fired|removed))';
const LEAVING = '(?:retirement|departure|resignation|death|dismissal|sacking|exit|removal|ouster)';

export const HANDOVER_ROWS: Readonly<Record<string, HandoverRow>> = {
  succeeds: {
    pattern: regex.u`${NEW}(?:, [^,⟨.;]{1,40})?,?(?: who)?(?: has| had)? (?:succeeds|succeeded|replaces|replaced|takes over from|took over from|taken over from) ${OLD}${AS}`,
    when: 'done',
    example: 'Anna Weber replaced Karl Berg as mayor of Oslo.',
    counterExample: 'Anna Weber thanked Karl Berg as mayor of Oslo.',
  },
  'will-succeed': {
    pattern: regex.u`${NEW}(?:, [^,⟨.;]{1,40})?,? (?:will|is to|is set to|is due to|would) ${TAKES} ${OLD}${AS}`,
    when: 'ahead',
    example: 'Anna Weber will succeed Karl Berg as mayor of Oslo.',
    counterExample: 'Anna Weber will thank Karl Berg as mayor of Oslo.',
  },
  'chosen-to-succeed': {
    pattern: regex.u`(?:${CHOSE} ${NEW}|${named('chosen')} (?:was|has been|is|were) ${CHOSE}(?: [^⟨.;]{1,30})?) to ${TAKES} ${OLD}${AS}`,
    when: 'ahead',
    example: 'The council elected Anna Weber to succeed Karl Berg as mayor of Oslo.',
    counterExample: 'The council asked Anna Weber to thank Karl Berg as mayor of Oslo.',
  },
  replacing: {
    pattern: regex.u`(?:${CHOSE}|made|hires|names|appoints) ${NEW}(?: as| to be)? ${POST}(?: (?:on|in|last) [^,⟨.;]{2,20})?, (?:replacing|succeeding|in place of|to replace|to succeed) ${OLD}`,
    when: 'ahead',
    example: 'Solvik named Anna Weber as its next chief executive, replacing Karl Berg.',
    counterExample: 'Solvik named Anna Weber as its next chief executive, thanking Karl Berg.',
  },
  'succeeded-by': {
    pattern: regex.u`${OLD}(?:, [^,⟨.;]{1,40})?,?(?:[^⟨.;]{0,30}⟨[TBO]\d+⟩){0,2}[^⟨.;]{0,60}? (?:was|has been|had been) (?:later |then |soon )?(?:succeeded|replaced|followed)${AS} by ${NEW}${ALSO_AS}`,
    when: 'done',
    example: 'Karl Berg, mayor of Oslo, died in May and was succeeded by his deputy, Anna Weber.',
    counterExample: 'Karl Berg, mayor of Oslo, died in May and was mourned by his deputy, Anna Weber.',
  },
  'to-be-succeeded-by': {
    pattern: regex.u`${OLD}(?:, [^,⟨.;]{1,40})?,?(?:[^⟨.;]{0,30}⟨[TBO]\d+⟩){0,2}[^⟨.;]{0,60}? be (?:succeeded|replaced|followed)(?: (?:in|on) [^⟨.;]{3,20})? by ${NEW}${AS}`,
    when: 'ahead',
    example: 'Mayor Karl Berg will step down in May and be succeeded by Anna Weber.',
    counterExample: 'Mayor Karl Berg will step down in May and be mourned by Anna Weber.',
  },
  'replaced-with': {
    pattern: regex.u`\b(?:replaced|swapped|(?:voted|decided|agreed|chose|moved) to (?:replace|swap)) ${OLD},? with ${NEW}${AS}`,
    when: 'ahead',
    example: 'The council voted to replace the speaker, Karl Berg, with Anna Weber.',
    counterExample: 'The council voted to face the speaker, Karl Berg, with Anna Weber.',
  },
  'follows-as': {
    pattern: regex.u`^(?:Following|Succeeding|Replacing) ${OLD} as ${POST}(?: (?:is|was|will be)|, comes) ${NEW}`,
    when: 'done',
    example: 'Succeeding Karl Berg as mayor of Oslo is Anna Weber.',
    counterExample: 'Thanking Karl Berg as mayor of Oslo is Anna Weber.',
  },
  'after-leaving': {
    pattern: regex.u`${NEW} (?:(?:was|has been|had been) )?(?:[\p{Ll}-]+ )?(?:${CHOSE}|became|made|installed|sworn in)(?: to| as| to be)? ${POST}[^⟨.;]{0,30},? (?:after|when|following) (?:(?:the|his|her) ${LEAVING} of )?${OLD}(?:['’]s? ${LEAVING}| (?:had )?${LEFT}|(?<=${LEAVING} of .{1,60}))`,
    when: 'done',
    example: 'Anna Weber became mayor of Oslo in 2019, after the retirement of Karl Berg.',
    counterExample: 'Anna Weber became mayor of Oslo in 2019, after the wedding of Karl Berg.',
  },
  'hands-over': {
    pattern: regex.u`${OLD}(?:, [^,⟨.;]{1,40})?,? (?:[\p{Ll}-]+ )?(?:(?:handed|hands) (?:over )?(?:(?:the|his|her|\p{Ll}+|⟨P\d+⟩|⟨T\d+⟩) ){0,4}to|(?:made|makes|gave) way (?:for|to)|abdicated in favou?r of|(?:stood|stepped) aside for) ${NEW}`,
    when: 'done',
    example: 'The old king, Karl V, abdicated in favour of his daughter, Princess Anna.',
    counterExample: 'The old king, Karl V, sang in favour of his daughter, Princess Anna.',
  },
  'has-taken-over': {
    pattern: regex.u`${OLD}(?:, [^,⟨.;]{1,40})?,? (?:has )?(?:stepped down|resigned|retired|quit|stood down) as ${POST}[^⟨;.]{0,30}(?:,| and|;|, and) ${NEW} (?:has taken|took|has now taken) (?:over|charge|his place|her place)`,
    when: 'done',
    example: 'Karl Berg stepped down as mayor of Oslo last week, and Anna Weber has taken over.',
    counterExample: 'Karl Berg stepped down as mayor of Oslo last week, and Anna Weber has taken notes.',
  },
  predecessor: {
    pattern: regex.u`⟨P(?<new>\d+)⟩(?:['’]s?)? (?:\p{Ll}+ )?predecessor${AS},? ${OLD}`,
    when: 'done',
    example: 'Mayor Anna Weber blamed her predecessor, Karl Berg.',
    counterExample: 'Mayor Anna Weber blamed her neighbour, Karl Berg.',
  },
};
