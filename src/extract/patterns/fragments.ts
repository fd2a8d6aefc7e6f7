/** Pieces that many patterns share, named with "$". */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  /** An article or what stands for one. */
  the: '(@the|<organisation.pronoun>|<person.pronoun>)',
  /** What may stand between a preposition or verb and the name it leads to: "the Oslo-based biotech firm". */
  descr:
    '(@the|<organisation.pronoun>|<person.pronoun>|@quote|@former|ADJ|NOUN|PROPN|NUM|ADV|-|based|leading|owned|called|named|known|as|and|producing|making|trading|operated|traded|listed|<place> -|<place> @possessive|NOUN @possessive){0,8}',
  /** Articles and adjectives before the name of a body, and nothing that joins it to another: "the Oslo-based". */
  near: '(@the|<organisation.pronoun>|<person.pronoun>|ADJ|NOUN|PROPN|-|based|consulting|leading|<place> -|<place> @possessive){0,6}',
  /** Behind a name that ends there: "Harbour Bank", but neither "Harbour Bank's staff" nor "Harbour Bank staff". */
  ends: '!(NOUN|PROPN|@possessive|-|<other>|<post>)',
  /** A noun that says that the name behind it is a body's. */
  bodynoun:
    '(company|firm|startup|start-up|group|band|charity|nonprofit|foundation|agency|studio|label|business|organization|organisation|party|bank|newspaper|magazine|school)',
  /** Words before a post: "the former", "a retired". */
  before: '(@the|<organisation.pronoun>|<person.pronoun>|@former|ADV|ADJ|NUM|NOUN|PROPN|-|also|both){0,7}',
  /** "was appointed", "had been", "is now". */
  isnow:
    '@be (ADV|@the|<organisation.pronoun>|<person.pronoun>|@former|ADJ|NUM|not|named|appointed|elected|re-elected|reelected|chosen|hired|promoted|confirmed|sworn|in|made|as|to|be|position|post|role|of|both|one|until|since|<moment>)*',
  /** "has served as", "became", "worked as". */
  servesas:
    '((held|holds|~hold|holding|took|accepted) (@the|ADJ|NUM|NOUN)* (position|positions|post|posts|role|roles|title|office|rank) (of|as)|(~serve|~work|~act|~return|~continue|served|serving|worked|working|acted|serves|works|employed|appeared|began|started|position|positions|role|roles|career|retired) (ADV|there|,|including|for NUM NOUN|in <moment>|<moment>)* (as|as both)|~become|became|becoming|becomes|named|appointed|elected|remained|remains)',
  /** From a post to the body it is held in: "of", "of tidal physics at the". */
  at: '((in|since|until) <moment>)? ((of|in|for) (@the|ADJ|NOUN|PROPN|and|&|<other>){1,8} at|((of|in|for|and|,) (@the|ADJ|NOUN|PROPN|and|&){1,6})? @of) $descr',
  /** Two posts in one: "founder and" CEO. */
  and: '(and|&|_|-)',
};
