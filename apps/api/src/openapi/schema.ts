import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
export type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;
export type Schema = Exclude<NonNullable<Parameter['schema']>, { $ref: string }>;
export type SchemaOrRef = NonNullable<Parameter['schema']>;

/** The schema itself, wherever a reference points. */
export function resolved(document: OpenAPIObject, schema: SchemaOrRef): Schema {
  if (!('$ref' in schema)) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  const found = document.components?.schemas?.[name];
  if (found === undefined) throw new Error(`The document names ${schema.$ref} and does not hold it`);
  return resolved(document, found);
}
