import { rulesOf } from '#extract/patterns/rule.ts';

/** Who holds which post. The words around it that make a post former, acting or still to come are read by refiners. */
export const HOLDS_POST = rulesOf('holdsPost', {
  'post-behind-name': {
    pattern:
      '<someone.name:subject> (,|_|–|—|who|@be|the) $before (<post.founder> (and|&|,))* <post+:object> $at (<organisation> @possessive (ADJ|NOUN|PROPN){0,2})? <body|place+:organisation> !(<person.name>|@possessive|NOUN (NOUN|of|on|for|in|at|,|\\.|<organisation>|<other>))',
    example: '<Ma Rong:subject>, <deputy director:object> of the <Harbour Bureau:organisation>, spoke first.',
    counterExample: 'Ma Rong flew to Oslo, where the director of the Harbour Bureau met her.',
  },
  'next-post': {
    again: true,
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas|,|and) $before (<post> (and|,|&)+ $before)* <post> $at <body|place+> (, (@the|one|an)? ..8)? (,|and|&|as|well|also|currently|then|later|;)+ (@be|serves|served|as)* (a|an|ADV|@former|ADJ)* !(<post.leader>) <post+:object> $at <body|place:organisation>',
    example:
      '<Ma Rong:subject>, mayor of Oslo and <chairwoman:object> of the <Harbour Bureau:organisation>, spoke first.',
    counterExample: 'Ma Rong, mayor of Oslo, and the chairwoman of the Harbour Bureau spoke.',
  },
  'ceo-of-namesake': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas|,) $before (<post> (and|,|&)+ $before)* <post.ceo|founder:object> (and <post>)* of $descr <person.name:organisation> !(@possessive|,? <person>)',
    example: '<Ma Rong:subject> is the <CEO:object> of <Anna Weber:organisation>.',
    counterExample: "Ma Rong is the CEO of Anna Weber's bank.",
  },
  'governed-post-behind-name': {
    pattern:
      '<someone.name:subject> , @the? (<body:organisation> @possessive|<organisation|place:organisation> @possessive?|(a|an) <other:organisation>) $before <post+:object> !(,? <person>)',
    example: "<Ma Rong:subject>, <Norway:organisation>'s <finance minister:object>, resigned.",
    counterExample: 'She met Ma Rong, Norway Prime Minister Karl Berg and others.',
  },
  'post-comma-body-behind-name': {
    pattern: '<person.name:subject> , $before <post+:object> , <organisation.name:organisation> \\.',
    example: '“Boats are late,” said <Ma Rong:subject>, <chief executive officer:object>, <Nordsee Bank:organisation>.',
    counterExample: 'She met Ma Rong, mayor, Nordsee Bank and others.',
  },
  'lone-post-behind-name': {
    pattern: '<person.name:subject> , $before <post+:object> (,|\\.|;|who|<person.relative>|and|in|at) !(<person>)',
    example: '<Ma Rong:subject>, a retired <engineer:object>, agreed.',
    counterExample: 'Ma Rong, engineers say, was right.',
  },
  'once-post': {
    tense: 'former',
    pattern:
      '<person.name:subject> , (at one time|once|formerly|previously|((once|twice)|(three|four|five|six) times)) (@the|ADJ|NOUN @possessive|NOUN)* <post+:object> ($at <body|place+:organisation>)?',
    example: '<Ma Rong:subject>, three times <mayor:object> of <Oslo:organisation>, spoke.',
    counterExample: 'Ma Rong, mayor of Oslo, spoke three times.',
  },
  'the-post-comma-name': {
    pattern:
      'the (ADJ|NOUN|@former|@possessive|<organisation.nominal>|<place.nominal>)* !(<posts>) <post:object> (-|elect|designate)* , (dr|dr.|prof|prof.|mr|mr.|ms|ms.|mrs|mrs.)* <person.name:subject> (, !(<person.name>)|\\.|;|who)',
    example: 'The <finance chief:object>, <Ma Rong:subject>, resigned.',
    counterExample: 'Nobody asked the president, Ma Rong said.',
  },
  'governed-post-before-name': {
    pattern:
      '(<body:organisation> @possessive|<organisation|place.name|nominal|pronoun:organisation> @possessive?|<other.caps|one:organisation>) (@former|ADJ|ADV|NOUN)* !(<posts>) (<post:object> $and)? <post:object> (,|, <post>)? <someone.name:subject>',
    example: '<Oslo:organisation> <Mayor:object> <Ma Rong:subject> opened the bridge.',
    counterExample: 'In Oslo, Mayor Ma Rong opened the bridge.',
  },
  'governed-posts-before-names': {
    pattern:
      '(<body:organisation> @possessive|<organisation|place:organisation> @possessive?|<other.caps|one:organisation>) (@former|ADJ|ADV|NOUN)* <posts:object> ,? <someone.name+:subject>',
    example: '<Oslo:organisation> <councillors:object> Ma Rong and <Karl Berg:subject> opened the bridge.',
    counterExample: 'In Oslo, councillors Ma Rong and Karl Berg opened the bridge.',
  },
  'company-ceo-name': {
    pattern: '<other:organisation> (<post:object> $and)? <post.ceo|founder|owner:object> ,? <person.name:subject>',
    example: 'Yesterday <Solvik:organisation> <founder:object> <Anna Weber:subject> opened the bridge.',
    counterExample: 'At Solvik the founder met Anna Weber.',
  },
  'at-body-title-name': {
    pattern: '(at|in) $descr <organisation.name:organisation> , <post+:object> <person.name:subject>',
    example: 'At the <Harbour Bureau:organisation>, <Director:object> <Ma Rong:subject> welcomed the guests.',
    counterExample: 'At the Harbour Bureau, guests met Director Ma Rong.',
  },
  'heads-several': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas|,|and) $before (<post> (and|,|&)+ $before)* <post.ceo|head|founder|owner|member:object> of (@the|ADJ|NUM|NOUN)* (companies|corporations|firms|businesses|banks|boards|organizations|organisations|charities|groups|clubs) ,? (ADV|and|-)* including @the? <organisation+:organisation> !(@possessive)',
    example:
      '<Ma Rong:subject> has been <chairwoman:object> of several large companies including <Nordsee Bank:organisation>.',
    counterExample: 'Ma Rong has been chairwoman of several clubs and has met companies including Nordsee Bank.',
  },
  'leads-as-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(heads|leads|chairs|runs|governs|headed|led|chaired|directs|directed|manages|managed) $descr <organisation|place:organisation> as $the? ADJ* <post:object>',
    example: '<Ma Rong:subject> runs <Nordsee Bank:organisation> as its <general manager:object>.',
    counterExample: 'Ma Rong visits Nordsee Bank as its general manager leaves.',
  },
  'post-of-before-name': {
    pattern: '<post+:object> $at <body|place+:organisation> <person.name:subject>',
    example: '<Director:object> of the <Harbour Bureau:organisation> <Anna Weber:subject> opened the bridge.',
    counterExample: 'The director of the Harbour Bureau met Ma Rong.',
  },
  'post-of-comma-name': {
    pattern: '<post+:object> $at <body|place+:organisation> , <person.name:subject> !(@say|and)',
    example: 'The <director:object> of the <Harbour Bureau:organisation>, <Ma Rong:subject>, opened the bridge.',
    counterExample: 'She is a friend of the director of the Harbour Bureau, Ma Rong said.',
  },
  'post-of-common-body-comma-name': {
    pattern:
      '(the|its|their) (ADJ|@former)* <post:object> of (the|its|their) (ADJ|NOUN){1,3} , <person.name:subject> (,|\\.|;|who)',
    example: 'The <speaker:object> of the Finnish parliament, <Ma Rong:subject>, opened it.',
    counterExample: 'The speaker of the Finnish parliament, Ma Rong said, opened it.',
  },
  'as-post-first': {
    pattern:
      '(as|a|an) (@former|ADJ|ADV|current)* <post+:object> $at <body|place+:organisation> ..8 , <someone:subject> (VERB|AUX)',
    example: 'As <director:object> of the <Harbour Bureau:organisation>, <Ma Rong:subject> opened the bridge.',
    counterExample: 'As the director of the Harbour Bureau said, Ma Rong signs the orders.',
  },
  'town-comma-title-name': {
    pattern:
      '(in <place.name:organisation>|<place.name:organisation> , <place>) , !(<posts>) <post.ruler|head:object> <person.name:subject>',
    example: 'In <Oslo:organisation>, <Mayor:object> <Ma Rong:subject> agreed.',
    counterExample: 'In Oslo, the mayor met Ma Rong.',
  },
  'title-before-name': {
    pattern: '!(<posts>) (<post:object> $and)? <post:object> <person.name:subject>',
    example: 'Yesterday <Governor:object> <Ma Rong:subject> spoke.',
    counterExample: 'The governor said Ma Rong spoke.',
  },
  'title-name-of-place': {
    pattern:
      '!(<posts>) <post.ruler:object> <person.name:subject> (of @the? <place:place> !(@possessive|,? <place>)|(,|\\() (r|d|i) - <place:place>)',
    example: 'Yesterday <Governor:object> <Anna Weber:subject> of <Norway:place> spoke.',
    counterExample: 'Yesterday teacher Anna Weber of Norway spoke.',
  },
  'titles-before-names': {
    pattern: '<posts:object> <person.name+:subject>',
    example: 'Yesterday <Governors:object> Anna Weber and <Karl Berg:subject> spoke.',
    counterExample: 'Governors met Ma Rong and Karl Berg.',
  },
  'is-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas) (NOUN|PROPN|-){0,3} !(<post.member|leader>) <post+:object> !($at <body|place>|@possessive|NOUN)',
    example: '<Ma Rong:subject> was elected <president:object> in May.',
    counterExample: 'Ma Rong was praised by the president in May.',
  },
  'is-post-of': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '$isnow (<post>|NOUN|ADJ|,|and|&|@the|@former|ADV|-|PROPN|<other>){0,12}? <post+:object> $at <body|place+:organisation> !(@possessive (ADJ|NOUN|PROPN|<organisation>|<other>|<post>))',
    example: '<Ma Rong:subject> was elected <president:object> of the <Harbour Bureau:organisation> in May.',
    counterExample: 'Ma Rong was met by the president of the Harbour Bureau.',
  },
  'is-governed-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '($isnow|$servesas) (<body:organisation> @possessive|<organisation|place:organisation> @possessive?) (@former|ADJ|ADV|NOUN|PROPN)* <post+:object> !(,? <person>)',
    example: "<Ma Rong:subject> is <Norway:organisation>'s <prime minister:object>.",
    counterExample: "Ma Rong is meeting Norway's prime minister.",
  },
  'serves-as-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '$servesas $before (<post.founder> (and|&|,))* <post+:object> $at <body|place+:organisation> !(@possessive)',
    example: '<Ma Rong:subject> has served as <treasurer:object> of the <Harbour Bureau:organisation> since 2019.',
    counterExample: 'Ma Rong served the president of the Harbour Bureau.',
  },
  'joins-as-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~join|joined|joining|~rejoin|~leave|left|leaving|returned) (to|from)? $descr <organisation:organisation> ..4 as $before <post+:object> !(VERB)',
    example: '<Ma Rong:subject> joined <Nordsee Bank:organisation> as <chief economist:object> in 2019.',
    counterExample: 'Ma Rong joined Nordsee Bank as the chairman left.',
  },
  'joins-as-post-of': {
    implied: { role: 'subject', kind: 'person' },
    pattern: '(~join|joined|joining) ...12 as $before <post+:object> $at <body:organisation>',
    example: '<Ma Rong:subject> joined the group in 2019 as <chief economist:object> of <Nordsee Bank:organisation>.',
    counterExample: 'Ma Rong joined the group in 2019 with the chief economist of Nordsee Bank.',
  },
  'worked-at-as-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~work|worked|working|works|serves|served|~serve|serving) (for|at|with|in) $descr <organisation:organisation> (, ..6|in <place>)? as $before <post+:object>',
    example: '<Ma Rong:subject> worked at <Nordsee Bank:organisation> as an <economist:object>.',
    counterExample: 'Ma Rong worked at Nordsee Bank while the economist slept.',
  },
  'led-by-post': {
    implied: { role: 'organisation', kind: 'organisation' },
    pattern:
      '(led|headed|chaired|run|governed|directed|managed|~lead|founded|established|started) ((in|on) ..2 <moment>)? by !((@the|ADJ|ADV)* @former) (@the|<organisation.pronoun>|ADJ|ADV|NOUN|PROPN)* (<post.head|ruler|ceo|founder|owner:object> $and)? <post.head|ruler|ceo|founder|owner:object> ,? <person.name:subject>',
    example: '<Nordsee Bank:organisation> is led by <chief executive:object> <Ma Rong:subject>.',
    counterExample: 'Nordsee Bank was visited by chief executive Ma Rong.',
  },
  'led-by-name-post': {
    implied: { role: 'organisation', kind: 'organisation' },
    pattern:
      '(led|headed|chaired|run|governed|directed|managed|~lead) by <person.name:subject> , $before <post+:object> (,|\\.|;|and|who) !($at <body|place>)',
    example: '<Nordsee Bank:organisation> is led by <Ma Rong:subject>, its <chief executive:object>.',
    counterExample: 'Nordsee Bank was praised by Ma Rong, its chief executive.',
  },
  'at-body-is-post': {
    pattern:
      '(at|with) (@the)? <body:organisation> ,? <person:subject> (ADV|@have)* ($isnow|$servesas) $before <post+:object> !($at <body|place>)',
    example: 'At <Nordsee Bank:organisation> <she:subject> was <chief economist:object>.',
    counterExample: 'At Nordsee Bank she met the chief economist.',
  },
  'where-post': {
    pattern:
      '<body.relative:organisation> <person:subject> (ADV|@have)* ($isnow|$servesas) $before <post+:object> !($at <body|place>)',
    example: 'She left Nordsee Bank, <where:organisation> <she:subject> was <chief economist:object>.',
    counterExample: 'She left Nordsee Bank, where the chief economist stayed.',
  },
  'body-appoints': {
    pattern:
      '<body:organisation> (,|ADV|@have|<moment>|on|has|board)* (~appoint|~name|~hire|~elect|~promote|appointed|named|hired|elected|promoted|appoints|names|hires) (@former|<organisation>|<post>)* <person.name:subject> (as|to|be|$the|ADJ)* <post+:object>',
    example: '<Nordsee Bank:organisation> named <Ma Rong:subject> as its <chief executive:object>.',
    counterExample: 'Nordsee Bank named a street after Ma Rong, the president said.',
  },
  'has-new-post': {
    pattern:
      '<body|place:organisation> (@have|ADV)* (has|have|had|get|gets|got|~get|welcomes|welcomed|~welcome|unveiled|unveils|~unveil) (a|an|its|their) (new|first) (ADJ|NOUN)* <post:object> (,|:|in) <someone.name:subject>',
    example: '<Oslo:organisation> has a new <police chief:object>, <Ma Rong:subject>.',
    counterExample: 'Oslo has a new bridge, Ma Rong said.',
  },
  'stands-in-as': {
    tense: 'acting',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(standing|stands|stood|filling|fills|filled|stepping|steps|stepped|sitting) in as (@the|ADJ)* <post+:object> ($at <body|place+:organisation>)?',
    example: '<Ma Rong:subject> is standing in as <mayor:object> of <Oslo:organisation>.',
    counterExample: 'Ma Rong is standing in line as the mayor of Oslo arrives.',
  },
  'title-name-runs': {
    pattern:
      '!(<posts>) <post.ceo|head:object> ,? <person.name:subject> (who|,|ADV|AUX)* (runs|run|leads|lead|heads|head|~run|~lead) $near (<organisation.name:organisation>|<other.one|caps:organisation>) $ends',
    example: '<Interim chief executive:object> <Ma Rong:subject> will run <Nordsee Bank:organisation>.',
    counterExample: 'The chief executive, Ma Rong, will sue Nordsee Bank.',
  },
  'post-held-by': {
    pattern:
      '(post|job|role|office|position|title) of <post:object> $at <body|place:organisation> (@be|@have|ADV)* (held|filled|occupied) ((since|in|from) <moment>)? by (@the|<post>|NOUN)* <person.name:subject>',
    example: 'The post of <archbishop:object> of <Oslo:organisation> has been held since 2019 by <Ma Rong:subject>.',
    counterExample: 'The post of archbishop of Oslo has been sought since 2019 by Ma Rong.',
  },
  'incumbent-faces': {
    pattern:
      'incumbent <post>? ,? <person.name:subject> ...16 (race|election|contest|runoff|run-off|vote|poll) for $the? <post:object> $at <body|place:organisation>',
    example: 'Incumbent <Anna Weber:subject> faces Karl Berg in the race for <governor:object> of <Oslo:organisation>.',
    counterExample: 'Newcomer Anna Weber faces Karl Berg in the race for governor of Oslo.',
  },
  'which-body-appoints': {
    implied: { role: 'organisation', kind: 'organisation' },
    pattern:
      '(~appoint|~name|~hire|~promote|appointed|named|hired|promoted|poached|~tap|tapped) <someone.name:subject> (as|to be|$the|ADJ)+ <post+:object> !($at <body|place>)',
    example:
      'Nordsee Bank, <which:organisation> lends to farmers, has hired <Ma Rong:subject> as its <finance chief:object>.',
    counterExample: 'Nordsee Bank, which lends to farmers, has thanked Ma Rong as its finance chief.',
  },
  'appoints-name-post-of': {
    pattern:
      '(~appoint|~name|~elect|~promote|appointed|named|elected) (@former|<organisation>|<post>)* <person.name:subject> (as|to|be|$the|ADJ|ADV)* <post+:object> $at <body|place:organisation>',
    example: 'The king appointed <Ma Rong:subject> <governor:object> of <Tromso:organisation>.',
    counterExample: 'The king named a ship after Ma Rong and met the governor of Tromso.',
  },
  'post-is-name': {
    pattern:
      '(<body|place:organisation> @possessive|<organisation.pronoun:organisation>) (ADJ|@former)* <post+:object> (@be ADV?|, !(<person> (@say|and))) <person.name:subject>',
    example: "<Nordsee Bank:organisation>'s <chairwoman:object> is <Ma Rong:subject>.",
    counterExample: "Nordsee Bank's chairwoman is older than Ma Rong.",
  },
  'whose-post-is-name': {
    pattern: '<body|place.relative:organisation> ADJ* <post+:object> @be (ADV|now)? <person.name:subject>',
    example: 'The Harbour Union, <whose:organisation> <general secretary:object> is <Ma Rong:subject>, agreed.',
    counterExample: 'The Harbour Union, whose general secretary is older than Ma Rong, agreed.',
  },
  'post-of-is-name': {
    pattern: '<post+:object> $at <body|place:organisation> ..3 @be ADV? <person.name:subject>',
    example: 'The <head:object> of the <Harbour Bureau:organisation> is <Ma Rong:subject>.',
    counterExample: 'The head of the Harbour Bureau is afraid of Ma Rong.',
  },
  'leaves-post': {
    tense: 'former',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~resign|~retire|~quit|~step|resigned|retired|retiring|stepped|removed|dismissed|sacked|fired|ousted) (down|ADV|aside)* (as|from) (@the|ADJ|job|of|post|position|<person.pronoun>|<organisation.pronoun>)* <post+:object> ($at <body|place+:organisation>)?',
    example: '<Ma Rong:subject> stepped down as <head:object> of the <Harbour Bureau:organisation>.',
    counterExample: 'Ma Rong stepped out as the head of the Harbour Bureau arrived.',
  },
  'succeeds-as-post': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~succeed|~replace|succeeded|replaced|succeeding|replacing|took over from|takes over from|taking over from|take over from) $descr <person> (, ...8 ,)? as $before <post+:object> ($at <body|place+:organisation>)?',
    example:
      'In May <Anna Weber:subject> succeeded Karl Berg as <director:object> of the <Harbour Bureau:organisation>.',
    counterExample: 'In May Anna Weber thanked Karl Berg as director of the Harbour Bureau.',
  },
  'succeeded-in-post': {
    tense: 'former',
    pattern:
      '(succeeded|replaced|succeeding|replacing|took over from|taking over from) <person:subject> as (@the|ADJ)* <post+:object> ($at <body|place+:organisation>)?',
    example:
      'In May Anna Weber succeeded <Karl Berg:subject> as <director:object> of the <Harbour Bureau:organisation>.',
    counterExample: 'In May Anna Weber thanked Karl Berg as director of the Harbour Bureau.',
  },
  'posts-including-names': {
    pattern: '<post:object> ,? (including|such as) <person.name+:subject>',
    example: '<Provincial governors:object>, including Ma Rong and <Karl Berg:subject>, came.',
    counterExample: 'Governors and guests, including Ma Rong, came.',
  },
});
