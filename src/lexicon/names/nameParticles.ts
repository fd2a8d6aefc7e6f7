/** Words in lower case that may stand inside a person's name. */
export const NAME_PARTICLES: readonly string[] =
  'al el bin ibn bint binti wa abu abd ben van von der den de di da do dos das del della du la le ter ten zu y e ul ur ud as ad af'.split(
    ' ',
  );
