import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom (imports only ever point down this list, see README). */
const LAYERS = [
  { target: './src/text', from: './src', except: ['./text', './scoring', './report'] },
  { target: './src/scoring', from: './src', except: ['./scoring'] },
  { target: './src/report', from: './src', except: ['./report', './scoring'] },
  { target: './src/sheets', from: './src', except: ['./sheets', './report', './scoring'] },
  { target: './src/workbook', from: './src', except: ['./workbook', './sheets', './report', './scoring', './text'] },
  { target: './src/documents', from: './src', except: ['./documents', './report', './scoring', './text'] },
  { target: './src/commands', from: './src', except: ['./commands', './documents', './workbook', './text'] },
  {
    target: './src/taskpane',
    from: './src',
    except: ['./taskpane', './documents', './workbook', './sheets', './report', './scoring', './text'],
  },
  { target: './src', from: './test' },
  { target: './test/excel', from: './src' },
  { target: './test/excel', from: './test', except: ['./excel'] },
];

/** A view of the pane knows the kit and the state, and no other view; the kit knows nothing of either. */
const VIEWS = ['overview', 'findings', 'indicators', 'rules', 'report', 'audit', 'units', 'mapping', 'start', 'about'].map((view) => ({
  target: `./src/taskpane/${view}`,
  from: './src/taskpane',
  except: [`./${view}`, './kit', './state'],
}));
const PARTS_OF_THE_PANE = [
  ...VIEWS,
  ...['kit', 'state', 'theme'].map((part) => ({ target: `./src/taskpane/${part}`, from: './src/taskpane', except: [`./${part}`] })),
];

const textTakesOnlyTypes = {
  files: ['src/text/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ group: ['**/scoring', '**/report'], allowTypeImports: true, message: 'Words take types from below, and no code.' }] },
    ],
  },
};

const theStandInHasOneDoor = {
  files: ['test/**/*.{ts,tsx}', 'assets/**/*.ts'],
  ignores: ['test/excel/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: ['**/excel/{book,wire,xlsx,host}/**'], message: 'Come in by test/excel (or test/excel/browser in a page).' }] },
    ],
  },
};

const onlyTheWorkbookLayerSaysExcel = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/workbook/**'],
  rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/workbook talks to Excel.' }] },
};

const pureBelowTheWorkbook = {
  files: ['src/{scoring,report,sheets,text,documents/docx,documents/clipboard}/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension', 'window', 'document'],
    'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*'] }],
  },
};

/** The plugin's recommended rules for what talks to Office, in .tsx files as well. */
const office = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { 'office-addins': officeAddins },
  rules: Object.assign({}, ...officeAddins.configs.recommended.map((block) => pick(block.rules, 'office-addins/'))),
};

function pick(rules = {}, prefix) {
  return Object.fromEntries(Object.entries(rules).filter(([name]) => name.startsWith(prefix)));
}

export default tseslint.config(
  { ignores: ['dist', 'release', '.cache', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((block) => ({ ...block, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: [...LAYERS, ...PARTS_OF_THE_PANE] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/taskpane/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  office,
  onlyTheWorkbookLayerSaysExcel,
  pureBelowTheWorkbook,
  textTakesOnlyTypes,
  theStandInHasOneDoor,
  {
    files: ['**/*.js', '*.mjs'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', __filename: 'readonly', process: 'readonly' },
    },
  },
  { files: ['test/**/*.ts', 'assets/**/*.ts'], rules: { 'no-console': 'off' } },
);
