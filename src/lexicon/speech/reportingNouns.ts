/** Nouns that attribute what follows them, "the claim that …", "her call for …", by the word that follows. */
export const REPORTING_NOUNS: Readonly<Record<string, readonly string[]>> = {
  that: `note claim assertion complaint warning report fear suggestion estimate belief allegation accusation argument
    statement announcement assurance conviction contention insistence prediction promise pledge view opinion hope
    concern worry impression assumption rumour rumor speculation expectation notion charge sense conclusion admission
    acknowledgement acknowledgment declaration remark comment theory finding`.split(/\s+/),
  to: 'plan pledge decision proposal promise refusal call vow desire intention threat offer willingness'.split(' '),
  for: 'call support praise plea'.split(' '),
  of: 'criticism endorsement condemnation praise'.split(' '),
};
