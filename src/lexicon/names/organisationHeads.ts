/** Words that make the name they end, or begin before "of" and "for", an organisation. */
export const ORGANISATION_HEADS: readonly string[] = `
academy administration agency airline airlines airways alliance army arsenal assembly association authority band bank
bar battalion board brigade brotherhood bureau cabinet centre center chamber choir church circle club coalition college
command commission committee commonwealth communications community companies company confederation conference congress
consortium consulate convention cooperative corp corporation corps council court daily department directorate division
electronics embassy energy enterprise enterprises exchange faculty federation firm force forces forum foundation fund
gazette government group guard guild herald holding holdings hospital house inquirer industries initiative inspectorate
institute institution insurance international journal junta laboratories laboratory lab league legislature
magazine media militia ministry mission mosque motors movement network networks news observatory office
organisation organization orchestra parliament partners partnership party petroleum pharmaceuticals police post press
procuratorate prosecutor radio records registry regiment reserve resources school secretariat senate service services
society standard star stock studio studios subcommittee summit supermarket superintendency syndicate symphony system
systems taskforce team technologies technology telecom telegraph television theatre theater times tribunal tribune
troupe trust union united university utilities ventures voice weekly workshop works`
  .trim()
  .split(/\s+/);

export const BODY_HEADS: ReadonlySet<string> = new Set(ORGANISATION_HEADS);
