import type { Rule } from '#extract/patterns/rule.ts';

/** Who holds which post. The words around it that make a post former, acting or still to come are read by refiners. */
export const HOLDS_POST: readonly Rule[] = [
  {
    name: 'post-behind-name',
    relation: 'holdsPost',
    pattern:
      '<someone.name:subject> (,|_|–|—|who|@be|the) $before (<post.founder> (and|&|,))* <post+:object> $at <body|place+:organisation> !(<person.name>|@possessive|NOUN (NOUN|of|on|for|in|at|,|\\.))',
    example: {
      text: 'Ma Rong, deputy director of the Harbour Bureau, spoke first.',
      subject: 'Ma Rong',
      object: 'deputy director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'Ma Rong flew to Oslo, where the director of the Harbour Bureau met her.',
  },
  {
    name: 'next-post',
    relation: 'holdsPost',
    again: true,
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas|,|and) $before (<post> (and|,|&)+ $before)* <post> $at <body|place+> (, (@the|one|an)? ..8)? (,|and|&|as|well|also|currently|then|later|;)+ (@be|serves|served|as)* (a|an|ADV|@former|ADJ)* !(<post.leader>) <post+:object> $at <body|place:organisation>',
    example: {
      text: 'Ma Rong, mayor of Oslo and chairwoman of the Harbour Bureau, spoke first.',
      subject: 'Ma Rong',
      object: 'chairwoman',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'Ma Rong, mayor of Oslo, and the chairwoman of the Harbour Bureau spoke.',
  },
  {
    name: 'ceo-of-namesake',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas|,) $before (<post> (and|,|&)+ $before)* <post.ceo|founder:object> (and <post>)* of $descr <person.name:organisation> !(@possessive|,? <person>)',
    example: {
      text: 'Ma Rong is the CEO of Anna Weber.',
      subject: 'Ma Rong',
      object: 'CEO',
      organisation: 'Anna Weber',
    },
    counterExample: "Ma Rong is the CEO of Anna Weber's bank.",
  },
  {
    name: 'governed-post-behind-name',
    relation: 'holdsPost',
    pattern:
      '<someone.name:subject> , @the? (<body:organisation> @possessive|<organisation|place:organisation> @possessive?|(a|an) <other:organisation>) $before <post+:object> !(,? <person>)',
    example: {
      text: "Ma Rong, Norway's finance minister, resigned.",
      subject: 'Ma Rong',
      object: 'finance minister',
      organisation: 'Norway',
    },
    counterExample: 'She met Ma Rong, Norway Prime Minister Karl Berg and others.',
  },
  {
    name: 'lone-post-behind-name',
    relation: 'holdsPost',
    pattern: '<person.name:subject> , $before <post+:object> (,|\\.|;|who|<person.relative>|and|in|at) !(<person>)',
    example: { text: 'Ma Rong, a retired engineer, agreed.', subject: 'Ma Rong', object: 'engineer' },
    counterExample: 'Ma Rong, engineers say, was right.',
  },
  {
    name: 'once-post',
    relation: 'holdsPost',
    tense: 'former',
    pattern:
      '<person.name:subject> , (at one time|once|formerly|previously|((once|twice)|(three|four|five|six) times)) (@the|ADJ|NOUN @possessive|NOUN)* <post+:object> ($at <body|place+:organisation>)?',
    example: {
      text: 'Ma Rong, three times mayor of Oslo, spoke.',
      subject: 'Ma Rong',
      object: 'mayor',
      organisation: 'Oslo',
    },
    counterExample: 'Ma Rong, mayor of Oslo, spoke three times.',
  },
  {
    name: 'the-post-comma-name',
    relation: 'holdsPost',
    pattern:
      'the (ADJ|NOUN|@former|@possessive|<organisation.nominal>|<place.nominal>)* !(<posts>) <post:object> (-|elect|designate)* , (dr|dr.|prof|prof.|mr|mr.|ms|ms.|mrs|mrs.)* <person.name:subject> (, !(<person.name>)|\\.|;|who)',
    example: { text: 'The finance chief, Ma Rong, resigned.', subject: 'Ma Rong', object: 'finance chief' },
    counterExample: 'Nobody asked the president, Ma Rong said.',
  },
  {
    name: 'governed-post-before-name',
    relation: 'holdsPost',
    pattern:
      '(<body:organisation> @possessive|<organisation|place.name|nominal|pronoun:organisation> @possessive?|<other.caps|one:organisation>) (@former|ADJ|ADV|NOUN)* !(<posts>) (<post:object> $and)? <post:object> (,|, <post>)? <someone.name:subject>',
    example: {
      text: 'Oslo Mayor Ma Rong opened the bridge.',
      subject: 'Ma Rong',
      object: 'Mayor',
      organisation: 'Oslo',
    },
    counterExample: 'In Oslo, Mayor Ma Rong opened the bridge.',
  },
  {
    name: 'governed-posts-before-names',
    relation: 'holdsPost',
    pattern:
      '(<body:organisation> @possessive|<organisation|place:organisation> @possessive?|<other.caps|one:organisation>) (@former|ADJ|ADV|NOUN)* <posts:object> ,? <someone.name+:subject>',
    example: {
      text: 'Oslo councillors Ma Rong and Karl Berg opened the bridge.',
      subject: 'Karl Berg',
      object: 'councillors',
      organisation: 'Oslo',
    },
    counterExample: 'In Oslo, councillors Ma Rong and Karl Berg opened the bridge.',
  },
  {
    name: 'company-ceo-name',
    relation: 'holdsPost',
    pattern: '<other:organisation> (<post:object> $and)? <post.ceo|founder|owner:object> ,? <person.name:subject>',
    example: {
      text: 'Yesterday Solvik founder Anna Weber opened the bridge.',
      subject: 'Anna Weber',
      object: 'founder',
      organisation: 'Solvik',
    },
    counterExample: 'At Solvik the founder met Anna Weber.',
  },
  {
    name: 'at-body-title-name',
    relation: 'holdsPost',
    pattern: '(at|in) $descr <organisation.name:organisation> , <post+:object> <person.name:subject>',
    example: {
      text: 'At the Harbour Bureau, Director Ma Rong welcomed the guests.',
      subject: 'Ma Rong',
      object: 'Director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'At the Harbour Bureau, guests met Director Ma Rong.',
  },
  {
    name: 'leads-as-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(heads|leads|chairs|runs|governs|headed|led|chaired|directs|directed|manages|managed) $descr <organisation|place:organisation> as $the? ADJ* <post:object>',
    example: {
      text: 'Ma Rong runs Nordsee Bank as its general manager.',
      subject: 'Ma Rong',
      object: 'general manager',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Ma Rong visits Nordsee Bank as its general manager leaves.',
  },
  {
    name: 'post-of-before-name',
    relation: 'holdsPost',
    pattern: '<post+:object> $at <body|place+:organisation> <person.name:subject>',
    example: {
      text: 'Director of the Harbour Bureau Anna Weber opened the bridge.',
      subject: 'Anna Weber',
      object: 'Director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'The director of the Harbour Bureau met Ma Rong.',
  },
  {
    name: 'post-of-comma-name',
    relation: 'holdsPost',
    pattern: '<post+:object> $at <body|place+:organisation> , <person.name:subject> !(@say|and)',
    example: {
      text: 'The director of the Harbour Bureau, Ma Rong, opened the bridge.',
      subject: 'Ma Rong',
      object: 'director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'She is a friend of the director of the Harbour Bureau, Ma Rong said.',
  },
  {
    name: 'post-of-common-body-comma-name',
    relation: 'holdsPost',
    pattern:
      '(the|its|their) (ADJ|@former)* <post:object> of (the|its|their) (ADJ|NOUN){1,3} , <person.name:subject> (,|\\.|;|who)',
    example: {
      text: 'The speaker of the Finnish parliament, Ma Rong, opened it.',
      subject: 'Ma Rong',
      object: 'speaker',
    },
    counterExample: 'The speaker of the Finnish parliament, Ma Rong said, opened it.',
  },
  {
    name: 'as-post-first',
    relation: 'holdsPost',
    pattern:
      '(as|a|an) (@former|ADJ|ADV|current)* <post+:object> $at <body|place+:organisation> ..8 , <someone:subject> (VERB|AUX)',
    example: {
      text: 'As director of the Harbour Bureau, Ma Rong opened the bridge.',
      subject: 'Ma Rong',
      object: 'director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'As the director of the Harbour Bureau said, Ma Rong signs the orders.',
  },
  {
    name: 'title-before-name',
    relation: 'holdsPost',
    pattern: '!(<posts>) (<post:object> $and)? <post:object> <person.name:subject>',
    example: { text: 'Yesterday Governor Ma Rong spoke.', subject: 'Ma Rong', object: 'Governor' },
    counterExample: 'The governor said Ma Rong spoke.',
  },
  {
    name: 'title-name-of-place',
    relation: 'holdsPost',
    pattern:
      '!(<posts>) <post.ruler:object> <person.name:subject> (of @the? <place:place> !(@possessive|,? <place>)|(,|\\() (r|d|i) - <place:place>)',
    example: {
      text: 'Yesterday Governor Anna Weber of Norway spoke.',
      subject: 'Anna Weber',
      object: 'Governor',
      place: 'Norway',
    },
    counterExample: 'Yesterday teacher Anna Weber of Norway spoke.',
  },
  {
    name: 'titles-before-names',
    relation: 'holdsPost',
    pattern: '<posts:object> <person.name+:subject>',
    example: { text: 'Yesterday Governors Anna Weber and Karl Berg spoke.', subject: 'Karl Berg', object: 'Governors' },
    counterExample: 'Governors met Ma Rong and Karl Berg.',
  },
  {
    name: 'is-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas) (NOUN|PROPN|-){0,3} !(<post.member|leader>) <post+:object> !($at <body|place>|@possessive|NOUN)',
    example: { text: 'Ma Rong was elected president in May.', subject: 'Ma Rong', object: 'president' },
    counterExample: 'Ma Rong was praised by the president in May.',
  },
  {
    name: 'is-post-of',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '$isnow (<post>|NOUN|ADJ|,|and|&|@the|@former|ADV|-|PROPN|<other>){0,12}? <post+:object> $at <body|place+:organisation> !(@possessive (ADJ|NOUN|PROPN|<organisation>|<other>|<post>))',
    example: {
      text: 'Ma Rong was elected president of the Harbour Bureau in May.',
      subject: 'Ma Rong',
      object: 'president',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'Ma Rong was met by the president of the Harbour Bureau.',
  },
  {
    name: 'is-governed-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas) (<body:organisation> @possessive|<organisation|place:organisation> @possessive?) (@former|ADJ|ADV|NOUN|PROPN)* <post+:object> !(,? <person>)',
    example: {
      text: "Ma Rong is Norway's prime minister.",
      subject: 'Ma Rong',
      object: 'prime minister',
      organisation: 'Norway',
    },
    counterExample: "Ma Rong is meeting Norway's prime minister.",
  },
  {
    name: 'serves-as-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '$servesas $before (<post.founder> (and|&|,))* <post+:object> $at <body|place+:organisation> !(@possessive)',
    example: {
      text: 'Ma Rong has served as treasurer of the Harbour Bureau since 2019.',
      subject: 'Ma Rong',
      object: 'treasurer',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'Ma Rong served the president of the Harbour Bureau.',
  },
  {
    name: 'joins-as-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~join|joined|joining|~rejoin|~leave|left|leaving|returned) (to|from)? $descr <organisation:organisation> ..4 as $before <post+:object> !(VERB)',
    example: {
      text: 'Ma Rong joined Nordsee Bank as chief economist in 2019.',
      subject: 'Ma Rong',
      object: 'chief economist',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Ma Rong joined Nordsee Bank as the chairman left.',
  },
  {
    name: 'joins-as-post-of',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern: '(~join|joined|joining) ...12 as $before <post+:object> $at <body:organisation>',
    example: {
      text: 'Ma Rong joined the group in 2019 as chief economist of Nordsee Bank.',
      subject: 'Ma Rong',
      object: 'chief economist',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Ma Rong joined the group in 2019 with the chief economist of Nordsee Bank.',
  },
  {
    name: 'worked-at-as-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~work|worked|working|works|serves|served|~serve|serving) (for|at|with|in) $descr <organisation:organisation> (, ..6|in <place>)? as $before <post+:object>',
    example: {
      text: 'Ma Rong worked at Nordsee Bank as an economist.',
      subject: 'Ma Rong',
      object: 'economist',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Ma Rong worked at Nordsee Bank while the economist slept.',
  },
  {
    name: 'led-by-post',
    relation: 'holdsPost',
    implied: { role: 'organisation', kind: 'organisation' },
    pattern:
      '(led|headed|chaired|run|governed|directed|managed|~lead|founded|established|started) ((in|on) ..2 <moment>)? by !((@the|ADJ|ADV)* @former) (@the|<organisation.pronoun>|ADJ|ADV|NOUN|PROPN)* (<post.head|ruler|ceo|founder|owner:object> $and)? <post.head|ruler|ceo|founder|owner:object> ,? <person.name:subject>',
    example: {
      text: 'Nordsee Bank is led by chief executive Ma Rong.',
      subject: 'Ma Rong',
      object: 'chief executive',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Nordsee Bank was visited by chief executive Ma Rong.',
  },
  {
    name: 'led-by-name-post',
    relation: 'holdsPost',
    implied: { role: 'organisation', kind: 'organisation' },
    pattern:
      '(led|headed|chaired|run|governed|directed|managed|~lead) by <person.name:subject> , $before <post+:object> (,|\\.|;|and|who) !($at <body|place>)',
    example: {
      text: 'Nordsee Bank is led by Ma Rong, its chief executive.',
      subject: 'Ma Rong',
      object: 'chief executive',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Nordsee Bank was praised by Ma Rong, its chief executive.',
  },
  {
    name: 'at-body-is-post',
    relation: 'holdsPost',
    pattern:
      '(at|with) (@the)? <body:organisation> ,? <person:subject> (ADV|@have)* ($isnow|$servesas) $before <post+:object> !($at <body|place>)',
    example: {
      text: 'At Nordsee Bank she was chief economist.',
      subject: 'she',
      object: 'chief economist',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'At Nordsee Bank she met the chief economist.',
  },
  {
    name: 'where-post',
    relation: 'holdsPost',
    pattern:
      '<body.relative:organisation> <person:subject> (ADV|@have)* ($isnow|$servesas) $before <post+:object> !($at <body|place>)',
    example: {
      text: 'She left Nordsee Bank, where she was chief economist.',
      subject: 'she',
      object: 'chief economist',
      organisation: 'where',
    },
    counterExample: 'She left Nordsee Bank, where the chief economist stayed.',
  },
  {
    name: 'body-appoints',
    relation: 'holdsPost',
    pattern:
      '<organisation:organisation> (,|ADV|@have)* (~appoint|~name|~hire|~elect|~promote|appointed|named|elected) (@former|<organisation>|<post>)* <person.name:subject> (as|to|be|$the|ADJ)* <post+:object>',
    example: {
      text: 'Nordsee Bank named Ma Rong as its chief executive.',
      subject: 'Ma Rong',
      object: 'chief executive',
      organisation: 'Nordsee Bank',
    },
    counterExample: 'Nordsee Bank named a street after Ma Rong, the president said.',
  },
  {
    name: 'which-body-appoints',
    relation: 'holdsPost',
    implied: { role: 'organisation', kind: 'organisation' },
    pattern:
      '(~appoint|~name|~hire|~promote|appointed|named|hired|promoted|poached|~tap|tapped) <someone.name:subject> (as|to be|$the|ADJ)+ <post+:object> !($at <body|place>)',
    example: {
      text: 'Nordsee Bank, which lends to farmers, has hired Ma Rong as its finance chief.',
      subject: 'Ma Rong',
      object: 'finance chief',
      organisation: 'which',
    },
    counterExample: 'Nordsee Bank, which lends to farmers, has thanked Ma Rong as its finance chief.',
  },
  {
    name: 'appoints-name-post-of',
    relation: 'holdsPost',
    pattern:
      '(~appoint|~name|~elect|~promote|appointed|named|elected) (@former|<organisation>|<post>)* <person.name:subject> (as|to|be|$the|ADJ|ADV)* <post+:object> $at <body|place:organisation>',
    example: {
      text: 'The king appointed Ma Rong governor of Tromso.',
      subject: 'Ma Rong',
      object: 'governor',
      organisation: 'Tromso',
    },
    counterExample: 'The king named a ship after Ma Rong and met the governor of Tromso.',
  },
  {
    name: 'post-is-name',
    relation: 'holdsPost',
    pattern:
      '(<body|place:organisation> @possessive|<organisation.pronoun:organisation>) (ADJ|@former)* <post+:object> (@be ADV?|, !(<person> (@say|and))) <person.name:subject>',
    example: {
      text: "Nordsee Bank's chairwoman is Ma Rong.",
      subject: 'Ma Rong',
      object: 'chairwoman',
      organisation: 'Nordsee Bank',
    },
    counterExample: "Nordsee Bank's chairwoman is older than Ma Rong.",
  },
  {
    name: 'whose-post-is-name',
    relation: 'holdsPost',
    pattern: '<body|place.relative:organisation> ADJ* <post+:object> @be (ADV|now)? <person.name:subject>',
    example: {
      text: 'The Harbour Union, whose general secretary is Ma Rong, agreed.',
      subject: 'Ma Rong',
      object: 'general secretary',
      organisation: 'whose',
    },
    counterExample: 'The Harbour Union, whose general secretary is older than Ma Rong, agreed.',
  },
  {
    name: 'post-of-is-name',
    relation: 'holdsPost',
    pattern: '<post+:object> $at <body|place:organisation> ..3 @be ADV? <person.name:subject>',
    example: {
      text: 'The head of the Harbour Bureau is Ma Rong.',
      subject: 'Ma Rong',
      object: 'head',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'The head of the Harbour Bureau is afraid of Ma Rong.',
  },
  {
    name: 'leaves-post',
    relation: 'holdsPost',
    tense: 'former',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~resign|~retire|~quit|~step|resigned|retired|retiring|stepped|removed|dismissed|sacked|fired|ousted) (down|ADV|aside)* (as|from) (@the|ADJ|job|of|post|position|<person.pronoun>|<organisation.pronoun>)* <post+:object> ($at <body|place+:organisation>)?',
    example: {
      text: 'Ma Rong stepped down as head of the Harbour Bureau.',
      subject: 'Ma Rong',
      object: 'head',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'Ma Rong stepped out as the head of the Harbour Bureau arrived.',
  },
  {
    name: 'succeeds-as-post',
    relation: 'holdsPost',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~succeed|~replace|succeeded|replaced|succeeding|replacing|took over from|takes over from|taking over from|take over from) $descr <person> (, ...8 ,)? as $before <post+:object> ($at <body|place+:organisation>)?',
    example: {
      text: 'In May Anna Weber succeeded Karl Berg as director of the Harbour Bureau.',
      subject: 'Anna Weber',
      object: 'director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'In May Anna Weber thanked Karl Berg as director of the Harbour Bureau.',
  },
  {
    name: 'succeeded-in-post',
    relation: 'holdsPost',
    tense: 'former',
    pattern:
      '(succeeded|replaced|succeeding|replacing|took over from|taking over from) <person:subject> as (@the|ADJ)* <post+:object> ($at <body|place+:organisation>)?',
    example: {
      text: 'In May Anna Weber succeeded Karl Berg as director of the Harbour Bureau.',
      subject: 'Karl Berg',
      object: 'director',
      organisation: 'Harbour Bureau',
    },
    counterExample: 'In May Anna Weber thanked Karl Berg as director of the Harbour Bureau.',
  },
  {
    name: 'posts-including-names',
    relation: 'holdsPost',
    pattern: '<post:object> (and ADJ* NOUN)? ,? (including|such as) <person.name+:subject>',
    example: {
      text: 'Provincial officials, including Ma Rong and Karl Berg, came.',
      subject: 'Karl Berg',
      object: 'Provincial officials',
    },
    counterExample: 'The officials came, and so did Ma Rong.',
  },
];
