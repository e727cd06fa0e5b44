import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const ROOT_SCHEMA = 'OfficeAppManifestV1_1.xsd';

/** The folder of Microsoft's manifest schemas, which are no part of this repository; undefined where there is none. */
export function schemaFolder(root: string): string | undefined {
  const candidates = [process.env['MANIFEST_SCHEMA'], '../shared/manifest-schema'];
  return candidates.flatMap((folder) => (folder ? [resolve(root, folder)] : [])).find((folder) => existsSync(join(folder, ROOT_SCHEMA)));
}

/** What the schemas find wrong with a manifest. */
export async function schemaProblems(xml: string, folder: string): Promise<string[]> {
  const schemas = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  const file = (fileName: string): XMLFileInfo => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: file(ROOT_SCHEMA),
    preload: schemas.filter((name) => name !== ROOT_SCHEMA).map(file),
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
