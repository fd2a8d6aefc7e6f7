/** Sorts of post that rules tell apart, because they state more than the post. The first that fits is taken. */
const POST_CLASSES: readonly (readonly [name: string, words: RegExp])[] = [
  ['founder', /\bco-?founders?\b|\bfounders?\b|^(?:co-?)?founding /],
  ['owner', /\b(?:co-?)?owners?\b|\bproprietors?\b|\bshareholders?\b/],
  ['member', /\b(?:members?|fellows?|delegates?|trustees?)$/],
  [
    'leader',
    /^(?:(?:world|market|industry|global|leading) )*(?:leader|manufacturer|producer|publisher|developer|designer)s?$/,
  ],
  ['academic', /\b(?:professor|lecturer|instructor|researcher|scientist|dean|teacher|scholar)s?\b/],
  ['ceo', /\bceo\b|\bc\.e\.o\b|\bchief executives?\b/],
  [
    'ruler',
    /^(?:u\.s\. |state |prime |vice |deputy |foreign |lieutenant |lt\.? |acting |first )*(?:attorney general|atty\. gen\.|gov(?:ernor|\.)|sen(?:ator|\.)|rep(?:resentative|\.)|pres(?:ident|\.?)|pm|premier|chancellor|minister|king|queen|emir|sultan|congress(?:man|woman)|lawmaker|mayor)(?:[- ]elect)?$/,
  ],
  [
    'head',
    /\b(?:president|director|chair(?:man|woman|person)?|head|chief|manager|leader|minister|mayor|governor|secretary|commissioner|officer|principal|captain|chancellor|rector|premier|superintendent|administrator)\b/,
  ],
];

/** The class of a post by the words of its title; "post" if it is none of them. */
export function classOfPost(title: string): string {
  const words = title.toLowerCase();
  return POST_CLASSES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'post';
}
