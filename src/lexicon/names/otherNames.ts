/** Names that mean the same everywhere, so that no article needs to say so: what a thing is called here, then its other names. */
const ROWS = `
place: United States; U.S.; US; U.S; USA; U.S.A.; United States of America; America
place: United Kingdom; UK; U.K.; Britain; Great Britain
place: United Arab Emirates; UAE; U.A.E.
place: Democratic Republic of Congo; DRC; DR Congo; Democratic Republic of the Congo
place: Myanmar; Burma
place: Turkey; Türkiye
place: Czech Republic; Czechia
place: New York City; NYC; N.Y.C.
place: Washington, D.C.; Washington D.C.; Washington DC; Washington, DC; D.C.; District of Columbia
organisation: Centers for Disease Control and Prevention; Centers for Disease Control; CDC; Centers for Disease Control & Prevention
organisation: European Union; EU; E.U.
organisation: United Nations; UN; U.N.
organisation: International Monetary Fund; IMF
organisation: World Health Organization; WHO; World Health Organisation
organisation: World Trade Organization; WTO; World Trade Organisation
organisation: European Central Bank; ECB
organisation: African Union; AU
organisation: Republican Party; GOP
organisation: Associated Press; AP
organisation: Wall Street Journal; WSJ
`;

/** Of one kind each, the name it is known by first. */
export const OTHER_NAMES: readonly { readonly kind: 'place' | 'organisation'; readonly names: readonly string[] }[] =
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [kind = '', names = ''] = row.split(/: (.*)/);
      return { kind: kind === 'place' ? 'place' : 'organisation', names: names.split('; ') };
    });
