import { rulesOf } from '#extract/patterns/rule.ts';

/** Who studied where. A school is an organisation, or the place that stands for it ("at Oxford"). */
export const EDUCATED_AT = rulesOf('educatedAt', {
  'graduated-from': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~graduate|graduated|graduating|matriculated) !(programme|program|student|studies) ((in|with|as|of|cum|magna|summa|<other>|ADV) ...8)? ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: '<Ma Rong:subject> graduated from <Oslo University:object> in 2001.',
    counterExample: 'Ma Rong walked from Oslo University to the port.',
  },
  'and-from': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(graduated|graduating|degree|degrees|~study|studied) (from|at|in) ...4 <body+> ...8 and (ADV)? (from|at) $descr <body:object>',
    example: '<Ma Rong:subject> graduated from Oslo University in 2001 and from <Bergen College:object> in 2004.',
    counterExample: 'Ma Rong graduated from Oslo University and met people from Bergen College.',
  },
  'studies-at': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(studied|studying|studies|~study|majoring|majors|majored|enrolled|enrolling|enrols|enrolls|educated|trained|schooled|matriculated) ...10 (at (@the)? <place|person.name:object>|(at|in|with|from) $descr <body+:object>)',
    example: '<She:subject> studied tidal physics at <Oslo University:object>.',
    counterExample: 'She studied the tides.',
  },
  attended: {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(attended|attending|attends|entered) (and ADV? ~graduate from)? $descr <body+:object> !(meeting|conference|summit|event|ceremony|game)',
    example: '<Ma Rong:subject> attended <Bergen College:object> until 2001.',
    counterExample: 'Ma Rong attended a dinner at Bergen College.',
  },
  'degree-from': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(~earn|earned|earning|~receive|received|receiving|~hold|holds|held|holding|~obtain|obtained|obtaining|~complete|completed|completing|~have|has|had|having|~get|got|gained|~take|took|awarded|with|~pursue|pursued|pursuing|~finish|finished|finishing|did|defended|conferred|~achieve|granted|acquired|secured|~study|~do|won) ...12 (@degree) ...12 ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: '<Ma Rong:subject> earned a doctorate in tidal physics from <Oslo University:object>.',
    counterExample: 'Ma Rong earned praise from Oslo University.',
  },
  'second-degree-from': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(earned|received|holds|holding|held|obtained|completed|has|had|got|gained|took|awarded|earning|receiving|obtaining) ...12 (@degree) ...12 (from|at) $descr <body|place.name+> ...6 (@degree) ...10 ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example: '<Ma Rong:subject> holds a degree from Oslo University and a doctorate from <Bergen College:object>.',
    counterExample: 'Ma Rong holds a degree from Oslo University and likes people from Bergen College.',
  },
  'third-degree-from': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(earned|received|holds|held|obtained|completed|has|had|got|gained|took|earning|receiving) ...12 (@degree) ...12 (from|at) $descr <body|place.name+> ...6 (@degree) ...10 (from|at) $descr <body|place.name+> ...6 (@degree) ...10 ((from|at) $descr <body+:object>|(from|at) <place.name:object>)',
    example:
      '<Ma Rong:subject> holds a degree from Oslo University, a diploma from Bergen College, and a doctorate from <Riga University:object>.',
    counterExample: 'Ma Rong holds a degree from Oslo University and works at Riga University.',
  },
  'is-graduate-of': {
    implied: { role: 'subject', kind: 'person' },
    pattern:
      '(@be|,|as|and) (ADV|ADJ|@the|NOUN|NUM|,|PROPN)* (graduate|graduates|alumnus|alumna|alum|alumni|student|pupil|undergraduate|postgraduate) ((in|of) ..6)? (of|at|from) $descr (<body+:object>|<place.name:object>)',
    example: '<Ma Rong:subject> is a graduate of <Oslo University:object>.',
    counterExample: 'Ma Rong is a friend of Oslo University.',
  },
  'graduated-body': {
    implied: { role: 'subject', kind: 'person' },
    pattern: '(graduated|graduating) <organisation:object>',
    example: '<Ma Rong:subject> graduated <Oslo University:object> in 2001.',
    counterExample: 'Ma Rong praised Oslo University in 2001.',
  },
  'student-of-person-at': {
    implied: { role: 'subject', kind: 'person' },
    pattern: '@be $before (student|pupil|disciple) of <person> (at|in) $descr <body:object>',
    example: '<Ma Rong:subject> was a student of Karl Berg at <Oslo University:object>.',
    counterExample: 'Ma Rong was a guest of Karl Berg at Oslo University.',
  },
  'where-studied': {
    pattern:
      '<body.relative:object> <person:subject> (ADV|@have|@be)* (studied|studies|studying|graduated|majored|majoring|~major|~study|trained|educated|(earned|received|obtained|completed|attained|gained|got|did|took|pursued) ...6 (@degree))',
    example: 'She left Oslo University, <where:object> <she:subject> had studied tidal physics.',
    counterExample: 'She left Oslo University, where she had met Karl Berg.',
  },
  'alumnus-first': {
    pattern: '(graduate|alumnus|alumna|alum|student) (of|at|from) $descr <body+:object> , <someone:subject> VERB',
    example: 'An alumna of <Oslo University:object>, <Ma Rong:subject> leads the team.',
    counterExample: 'She is an alumna of Oslo University, where Ma Rong teaches.',
  },
  'school-graduate-name': {
    pattern: '<body:object> (graduate|alumnus|alumna|student) (and ..4)? <person.name:subject>',
    example: '<Oslo University:object> graduate <Ma Rong:subject> built it.',
    counterExample: 'Oslo University graduates met Ma Rong.',
  },
});
