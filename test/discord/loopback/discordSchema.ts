import { type SchemaCheck, schemaCheck } from './schemaCheck.ts';

/**
 * The check against Discord's own description of its interface, where FOOTNOTE_DISCORD_SCHEMA names a file with it
 * (openapi.json of discord/discord-api-spec); it is too large to keep here.
 */
export function discordSchema(): SchemaCheck | undefined {
  const file = process.env.FOOTNOTE_DISCORD_SCHEMA;
  if (file) return schemaCheck(file);
  console.info('FOOTNOTE_DISCORD_SCHEMA is not set: requests are checked against our own limits alone');
  return undefined;
}
