import type { StandardData } from '../../report';
import type { IndicatorWords } from '../../text';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  scale: { display: 'flex', gap: '2px', margin: '4px 0 0' },
  part: { flex: '1 1 0', minWidth: 0, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, textAlign: 'center' },
  bar: {
    position: 'relative',
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    // Forced colours take backgrounds away.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  holding: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  mark: {
    position: 'absolute',
    top: '-3px',
    width: '2px',
    height: '14px',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface StandardScaleProps {
  readonly standard: StandardData;
  readonly words: IndicatorWords;
}

/** The bands of a row's own standard, from the lowest, with a mark where the actual lies. */
export function StandardScale({ standard: { parts }, words }: StandardScaleProps) {
  const styles = useStyles();
  if (parts.length === 0) return null;
  const spoken = parts.map((part) => words.scalePart(part.span, words.earns(part.earns), part.at !== null)).join(words.listMark);
  return (
    <div className={styles.scale} role="img" aria-label={spoken}>
      {parts.map((part) => (
        <div key={part.span} className={styles.part}>
          <div className={mergeClasses(styles.bar, part.at !== null && styles.holding)}>
            {part.at !== null && <span className={styles.mark} style={{ left: `calc(${part.at * 100}% - 1px)` }} />}
          </div>
          <div>{part.span}</div>
          <div className={mergeClasses(part.at !== null && styles.holding)}>{words.earns(part.earns)}</div>
        </div>
      ))}
    </div>
  );
}
