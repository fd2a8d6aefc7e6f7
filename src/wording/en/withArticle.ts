/** Bodies whose name ends in a common noun take "the" in English; places and companies do not. */
export function withArticle(name: string): string {
  return /\b(?:Bureau|Committee|Ministry|Department|Commission|Congress|Council|Federation|Laboratory|Lab|Institute|Party|Group|Association|Agency|Administration|Office|Procuratorate|Court)$/.test(
    name,
  ) ||
    /^(?:Ministry|Bureau|Department|University|Standing|Municipal|First|Second|Third|Fourth|Institute|Academy)\b/.test(
      name,
    )
    ? `the ${name}`
    : name;
}
