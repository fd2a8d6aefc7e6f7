/** Shows channels that Footnote itself names as links; any other <#…> is somebody's text and stays escaped. */
export function linkChannels(escaped: string, channels: readonly string[]): string {
  return channels.reduce((line, id) => line.replaceAll(`\\<\\#${id}\\>`, `<#${id}>`), escaped);
}
