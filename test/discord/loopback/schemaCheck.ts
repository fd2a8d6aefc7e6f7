import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Breaches } from '../../support/discordLimits.ts';

/** Compares a request with Discord's own description of its interface. */
export type SchemaCheck = (method: string, path: string, body: unknown) => Breaches;

type Paths = Readonly<
  Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content?: object } }>>>
>;

const FORMATS = ['int32', 'int64', 'snowflake', 'nonce', 'binary', 'uri', 'date-time'] as const;
const JSON_BODY = 'application/json';

/**
 * Reads the description from `file` (openapi.json of discord/discord-api-spec). Only what is asked for gets
 * compiled, as compiling everything takes a second.
 */
export function schemaCheck(file: string): SchemaCheck {
  const text = readFileSync(file, 'utf8').replace(/"enum":\s*\[\s*\],?/gu, '');
  const description = JSON.parse(text) as { readonly paths: Paths };
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: true, logger: false });
  for (const format of FORMATS) ajv.addFormat(format, true);
  ajv.addSchema(description as AnySchema, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  return (method, path, body) => {
    const template = templateOf(path, description.paths);
    if (!template) return [`${method} ${path} is no address of Discord's`];
    const operation = description.paths[template]?.[method.toLowerCase()];
    if (!operation) return [`${template} takes no ${method}`];
    if (body === undefined || !operation.requestBody?.content) return [];
    const pointer = [template, method.toLowerCase(), 'requestBody', 'content', JSON_BODY, 'schema']
      .map(escaped)
      .join('/');
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#/paths/${pointer}` });
    compiled.set(pointer, validate);
    if (validate(structuredClone(body))) return [];
    return (validate.errors ?? []).map((error) => `${method} ${path}: ${error.instancePath} ${error.message}`);
  };
}

/** The fixed words of an address go before its parameters: `@original` is no message id. */
function templateOf(path: string, paths: Paths): string | undefined {
  const candidates = Object.keys(paths).filter((template) =>
    new RegExp(`^${template.replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u').test(path),
  );
  return candidates.sort((a, b) => a.split('{').length - b.split('{').length)[0];
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
