import type { Level, LevelReading, Reading } from './reading';

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [
    /^(?:已?(?:全部|全面|按期|按时|如期|圆满)?完成|已?(?:达标|达成|达到)|(?:已|全部)?(?:达成|达到|实现)预期(?:指标|目标)|已(?:实现|落实)|全部达标)$/,
    'achieved',
  ],
  [/^(?:部分达成(?:预期(?:指标|目标))?(?:并|且)?(?:具有|有)?(?:一定效果)?|部分完成|基本完成|基本达成|基本达标)$/, 'partial'],
  [/^(?:未达成(?:预期(?:指标|目标))?(?:且|并)?(?:效果)?(?:较差)?|未完成|未达标|没有完成)$/, 'missed'],
];

/** Reads one of the three levels of qualitative targets, or else words that only a person can judge. */
export function readWords(plain: string, typed: string): LevelReading | Extract<Reading, { kind: 'words' }> {
  const bare = plain.replace(/[。.;;,]$/, '');
  const level = LEVELS.find(([pattern]) => pattern.test(bare))?.[1];
  return level === undefined ? { kind: 'words', text: typed } : { kind: 'level', level, text: typed };
}
