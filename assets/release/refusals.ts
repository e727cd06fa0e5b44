/** What a release says of its version, in each place that names it. */
export interface Versions {
  /** `package.json`, such as `0.1.0`. */
  readonly package: string;
  /** `package-lock.json`. */
  readonly lock: string;
  /** The manifest's, with a fourth number, as Office wants it: `0.1.0.0`. */
  readonly manifest: string;
  /** The topmost section of the change log. */
  readonly changelog: string;
}

const PLACEHOLDERS = /localhost|\bexample\b|contoso|your[-.]|placeholder|[<>{}[\]]|\$|你的/i;
/** Only this machine, in numbers. */
const LOOPBACK = /^(127\.|0\.0\.0\.0$|\[?::1\]?$)/;

/** Why a release is not made from what lies in the working tree: whatever differs from the commit, as `git status --porcelain` lists it. */
export function treeProblems(status: string): string[] {
  const files = status.split('\n').filter((line) => line !== '');
  if (files.length === 0) return [];
  return [
    `工作区有没有提交的改动，先提交再发布。 The working tree differs from the commit; commit first: ${files.map((line) => line.slice(3)).join(', ')}`,
  ];
}

/** Places whose version is not that of `package.json`. */
export function versionProblems({ package: version, lock, manifest, changelog }: Versions): string[] {
  const said = [
    ['package-lock.json', lock, version],
    ['manifest.xml', manifest, `${version}.0`],
    ['CHANGELOG.md', changelog, version],
  ] as const;
  return said.flatMap(([place, found, wanted]) =>
    found === wanted
      ? []
      : [`${place} 的版本是 ${found || '（无）'}，应为 ${wanted}。 ${place} says version ${found || '(none)'}, not ${wanted}.`],
  );
}

/** Why an address cannot be where offices fetch the add-in from. */
export function addressProblems(address: string): string[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return [`${address} 不是网址。 ${address} is no address.`];
  const problems: string[] = [];
  if (url.protocol !== 'https:')
    problems.push(`${address} 要以 https:// 开头，Office 不接受别的。 ${address} must begin with https://, as Office takes nothing else.`);
  if (LOOPBACK.test(url.hostname) || PLACEHOLDERS.test(decodeURI(address))) {
    problems.push(`${address} 只是本机地址或占位的例子，请写正式的网址。 ${address} is this machine or an example; give the real address.`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    problems.push(`${address} 里不能有 ?、# 或用户名。 ${address} must have no query, fragment or user name.`);
  }
  return problems;
}

/** Addresses of a production manifest that lie elsewhere than at `address`, each held to the same rules. */
export function manifestProblems(urls: readonly string[], address: string): string[] {
  return [...new Set(urls)].flatMap((url) => [
    ...addressProblems(url),
    ...(url.startsWith(address) ? [] : [`${url} 不在 ${address} 之下。 ${url} is not under ${address}.`]),
  ]);
}
