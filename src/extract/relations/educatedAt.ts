import type { Rule } from '#extract/patterns/rule.ts';

/** Who studied where. A school is an organisation, or the place that stands for it ("at Oxford"). */
export const EDUCATED_AT: readonly Rule[] = [
  {
    name: 'graduated-from',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~graduate|graduated|graduating|matriculated) !(programme|program|student|studies) ((in|with|as|of|cum|magna|summa|<other>|ADV) ...8)? ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: { text: 'Ma Rong graduated from Oslo University in 2001.', subject: 'Ma Rong', object: 'Oslo University' },
    counterExample: 'Ma Rong walked from Oslo University to the port.',
  },
  {
    name: 'and-from',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(graduated|graduating|degree|degrees|~study|studied) (from|at|in) ...4 <body+> ...8 and (ADV)? (from|at) $descr <body:object>',
    example: {
      text: 'Ma Rong graduated from Oslo University in 2001 and from Bergen College in 2004.',
      subject: 'Ma Rong',
      object: 'Bergen College',
    },
    counterExample: 'Ma Rong graduated from Oslo University and met people from Bergen College.',
  },
  {
    name: 'studies-at',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(studied|studying|studies|~study|majoring|majors|majored|enrolled|enrolling|enrols|enrolls|educated|trained|schooled|matriculated) ...10 (at (@the)? <place|person.name:object>|(at|in|with|from) $descr <body+:object>)',
    example: {
      text: 'She studied tidal physics at Oslo University.',
      subject: 'She',
      object: 'Oslo University',
    },
    counterExample: 'She studied the tides.',
  },
  {
    name: 'attended',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(attended|attending|attends|entered) (and ADV? ~graduate from)? $descr <body+:object> !(meeting|conference|summit|event|ceremony|game)',
    example: { text: 'Ma Rong attended Bergen College until 2001.', subject: 'Ma Rong', object: 'Bergen College' },
    counterExample: 'Ma Rong attended a dinner at Bergen College.',
  },
  {
    name: 'degree-from',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~earn|earned|earning|~receive|received|receiving|~hold|holds|held|holding|~obtain|obtained|obtaining|~complete|completed|completing|~have|has|had|having|~get|got|gained|~take|took|awarded|with|~pursue|pursued|pursuing|~finish|finished|finishing|did|defended|conferred|~achieve|granted|acquired|secured|~study|~do|won) ...12 (@degree) ...12 ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: {
      text: 'Ma Rong earned a doctorate in tidal physics from Oslo University.',
      subject: 'Ma Rong',
      object: 'Oslo University',
    },
    counterExample: 'Ma Rong earned praise from Oslo University.',
  },
  {
    name: 'second-degree-from',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(earned|received|holds|holding|held|obtained|completed|has|had|got|gained|took|awarded|earning|receiving|obtaining) ...12 (@degree) ...12 (from|at) $descr <body|place.name+> ...6 (@degree) ...10 ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: {
      text: 'Ma Rong holds a degree from Oslo University and a doctorate from Bergen College.',
      subject: 'Ma Rong',
      object: 'Bergen College',
    },
    counterExample: 'Ma Rong holds a degree from Oslo University and likes people from Bergen College.',
  },
  {
    name: 'third-degree-from',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(earned|received|holds|held|obtained|completed|has|had|got|gained|took|earning|receiving) ...12 (@degree) ...12 (from|at) $descr <body|place.name+> ...6 (@degree) ...10 (from|at) $descr <body|place.name+> ...6 (@degree) ...10 ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: {
      text: 'Ma Rong holds a degree from Oslo University, a diploma from Bergen College, and a doctorate from Riga University.',
      subject: 'Ma Rong',
      object: 'Riga University',
    },
    counterExample: 'Ma Rong holds a degree from Oslo University and works at Riga University.',
  },
  {
    name: 'is-graduate-of',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(@be|,|as|and) (ADV|ADJ|@the|NOUN|NUM|,|PROPN)* (graduate|graduates|alumnus|alumna|alum|alumni|student|pupil|undergraduate|postgraduate) ((in|of) ..6)? (of|at|from) $descr (<body+:object>|<place.name:object>)',
    example: { text: 'Ma Rong is a graduate of Oslo University.', subject: 'Ma Rong', object: 'Oslo University' },
    counterExample: 'Ma Rong is a friend of Oslo University.',
  },
  {
    name: 'graduated-body',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern: '(graduated|graduating) <organisation:object>',
    example: { text: 'Ma Rong graduated Oslo University in 2001.', subject: 'Ma Rong', object: 'Oslo University' },
    counterExample: 'Ma Rong praised Oslo University in 2001.',
  },
  {
    name: 'student-of-person-at',
    relation: 'educatedAt',
    implied: { role: 'subject', kind: 'person' },
    pattern: '@be $before (student|pupil|disciple) of <person> (at|in) $descr <body:object>',
    example: {
      text: 'Ma Rong was a student of Karl Berg at Oslo University.',
      subject: 'Ma Rong',
      object: 'Oslo University',
    },
    counterExample: 'Ma Rong was a guest of Karl Berg at Oslo University.',
  },
  {
    name: 'where-studied',
    relation: 'educatedAt',
    pattern:
      '<body.relative:object> <person:subject> (ADV|@have|@be)* (studied|studies|studying|graduated|majored|majoring|~major|~study|trained|educated|(earned|received|obtained|completed|attained|gained|got|did|took|pursued) ...6 (@degree))',
    example: {
      text: 'She left Oslo University, where she had studied tidal physics.',
      subject: 'she',
      object: 'where',
    },
    counterExample: 'She left Oslo University, where she had met Karl Berg.',
  },
  {
    name: 'alumnus-first',
    relation: 'educatedAt',
    pattern: '(graduate|alumnus|alumna|alum|student) (of|at|from) $descr <body+:object> , <someone:subject> VERB',
    example: {
      text: 'An alumna of Oslo University, Ma Rong leads the team.',
      subject: 'Ma Rong',
      object: 'Oslo University',
    },
    counterExample: 'She is an alumna of Oslo University, where Ma Rong teaches.',
  },
  {
    name: 'school-graduate-name',
    relation: 'educatedAt',
    pattern: '<body:object> (graduate|alumnus|alumna|student) (and ..4)? <person.name:subject>',
    example: { text: 'Oslo University graduate Ma Rong built it.', subject: 'Ma Rong', object: 'Oslo University' },
    counterExample: 'Oslo University graduates met Ma Rong.',
  },
];
