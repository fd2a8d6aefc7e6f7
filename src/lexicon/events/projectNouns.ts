/**
 * Nouns that end the name of something that is built or undertaken. What is `built` needs words for building around
 * it, as most bridges stand long since; a scheme with a name of its own is a project wherever it is named.
 */
export const PROJECT_NOUNS: Readonly<Record<'built' | 'scheme', readonly string[]>> = {
  built: `airport arena base bridge campus canal center centre complex corridor dam dock expressway factory farm
    greenway harbour harbor highway hospital hub institute interchange lab laboratory library line mine motorway museum
    observatory park pipeline plant platform port railway refinery reservoir road route school stadium station terminal
    theatre tower town tunnel valley waterway wharf zone cluster district base`.split(/\s+/),
  scheme: `action agenda blueprint campaign fund initiative master-plan plan policy program programme project proposal
    scheme strategy`.split(/\s+/),
};
