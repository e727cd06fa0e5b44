import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, commandSources } from './manifest/build';
import { readManifest } from './manifest/manifest';
import { actionProblems, addressProblems, iconProblems, idProblems, resourceProblems, textProblems } from './manifest/problems';
import { schemaFolder, schemaProblems } from './manifest/schema';
import { readByTooling } from './manifest/tooling';

const ROOT = join(__dirname, '..');
const FILE = join(ROOT, 'manifest.xml');

const xml = readFileSync(FILE, 'utf8');
const manifest = readManifest(xml);

describe('manifest.xml', () => {
  const schemas = schemaFolder(ROOT);
  if (schemas === undefined) {
    it.todo('follows the schema (not checked: no schemas here; set MANIFEST_SCHEMA to a folder with OfficeAppManifestV1_1.xsd)');
  } else {
    it('follows the schema', async () => {
      expect(await schemaProblems(xml, schemas)).toEqual([]);
    });
  }

  it("is understood by Microsoft's tooling as an Excel task pane", async () => {
    const info = await readByTooling(FILE);
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultLocale: 'zh-CN',
      permissions: 'ReadWriteDocument',
    });
  });

  it('refers only to resources it has, and has none too many', () => {
    expect(resourceProblems(manifest)).toEqual([]);
  });

  it('uses every id once', () => {
    expect(idProblems(manifest)).toEqual([]);
  });

  it('points only at files that are in the build', () => {
    expect(addressProblems(manifest, builtFiles(ROOT))).toEqual([]);
  });

  it('shows icons in the sizes it announces', () => {
    expect(iconProblems(manifest, (file) => readFileSync(join(ROOT, file)))).toEqual([]);
  });

  it('calls only functions that the commands associate', () => {
    expect(actionProblems(manifest, commandSources(ROOT))).toEqual([]);
  });

  it('says everything in Chinese and in English', () => {
    expect(textProblems(manifest, ['en-US'])).toEqual([]);
  });

  it('never opens by itself with a document', () => {
    expect(xml).not.toMatch(/AutoShowTaskpaneWithDocument|StartupBehavior|LaunchEvent/i);
  });
});
