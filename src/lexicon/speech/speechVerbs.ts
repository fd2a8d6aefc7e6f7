/** Verbs of which a person or an organisation is the subject. */
export const SPEECH_VERBS: readonly string[] = `
said says told tells added adds stated states noted explained claimed argued announced urged warned insisted revealed
declared reported confirmed denied admitted recalled stressed emphasized emphasised pointed remarked replied asked
believes thinks wrote called demanded promised pledged vowed praised expressed commented complained predicted observed
acknowledged alleged asserted suggested hailed condemned criticised criticized accused described disclosed lamented`
  .trim()
  .split(/\s+/);
