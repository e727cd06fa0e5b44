const path = require('node:path');
const { CycloneDxWebpackPlugin } = require('@cyclonedx/webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the manifest in the repository says the pages are; `--env base=https://…/` puts a real host in its place. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';

/**
 * The parts of Microsoft's office.js that Excel's hosts ask for, in the two languages of the product; in others office.js asks for its
 * strings in vain and takes the English ones. Its telemetry is left out.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-winrt-16.00.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
const officeFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Which packages ship, with the texts of their licences (CycloneDX). office.js is copied, not bundled, and so not among them. */
const packagesThatShip = () =>
  new CycloneDxWebpackPlugin({
    specVersion: '1.6',
    ...{ reproducibleResults: true, collectEvidence: true, outputLocation: '.', includeWellknown: false },
  });

module.exports = (env, argv) => {
  const production = argv.mode !== 'development';
  const base = env.base ?? DEVELOPMENT_BASE;
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/index.ts' },
    // Named after what is in them: a page and its scripts are always of one build, however long a browser keeps them.
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
      ],
    },
    plugins: [
      // Not deferred: where office.js comes from the cache, a first click on the ribbon would come before the commands.
      new HtmlPlugin({ filename: 'taskpane.html', template: './src/taskpane.html', scriptLoading: 'blocking' }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane.css', to: 'taskpane.css' },
          // As it is written: in what it speaks to, nothing newer runs.
          { from: 'src/old-webview.js', to: 'old-webview.js', info: { minimized: true } },
          { from: 'assets/icon-*.png' },
          { from: 'src/help', to: 'help' },
          { from: 'assets/guide/*.png', to: 'help/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_BASE, base) },
          ...OFFICE_FILES.map((file) => ({ from: path.join(officeFolder, file), to: `office/${file}`, info: { minimized: true } })),
        ],
      }),
      ...(env.release ? [packagesThatShip()] : []),
    ],
    cache: !env.release && {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    /** What two of the parts that are loaded later have in common is loaded once. */
    optimization: {
      splitChunks: {
        chunks: 'async',
        minSize: 40_000,
        cacheGroups: { defaultVendors: false, default: { minChunks: 2, reuseExistingChunk: true } },
      },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
