import type { ScoreData } from '../../report';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Numbers } from '../kit/numbers';
import { Icon } from '../kit/Icon';
import { Bar } from './Bar';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  caption: {
    margin: 0,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '4px' },
  figure: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 240px)': { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  noFigure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightHero900, color: tokens.colorNeutralForeground2 },
  outOf: { fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  mark: {
    marginLeft: 'auto',
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'center',
    gap: '4px',
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid currentColor',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  graded: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  incomplete: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1 },
  range: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface TotalProps {
  readonly total: ScoreData['total'];
  readonly numbers: Numbers;
  readonly words: Words;
}

/** The total with its grade, or what it can come to while it is incomplete. */
export function Total({ total, numbers, words }: TotalProps) {
  const styles = useStyles();
  const { overview, noScore } = words.pane;
  return (
    <section className={styles.card} aria-label={overview.total}>
      <h2 className={styles.caption}>{overview.total}</h2>
      <div className={styles.line}>
        {total.score === null ? (
          <span className={styles.noFigure}>{noScore}</span>
        ) : (
          <>
            <span className={styles.figure}>{numbers.score(total.score)}</span>
            <span className={styles.outOf}>{overview.outOf(numbers.weight(total.weight))}</span>
          </>
        )}
        <Mark total={total} words={words} />
      </div>
      <Bar
        kind="total"
        share={total.score === null ? null : total.score / total.weight}
        possible={total.complete || total.highest === null ? null : total.highest / total.weight}
      />
      {!total.complete && <p className={styles.range}>{boundsOf(total, numbers, words)}</p>}
    </section>
  );
}

function Mark({ total, words }: Omit<TotalProps, 'numbers'>) {
  const styles = useStyles();
  const { overview } = words.pane;
  if (total.complete && total.grade !== null) {
    return <span className={mergeClasses(styles.mark, styles.graded)}>{overview.grade(total.grade)}</span>;
  }
  return (
    <span className={mergeClasses(styles.mark, styles.incomplete)}>
      <Icon shape="warning" />
      {overview.incomplete}
    </span>
  );
}

function boundsOf({ score, highest }: ScoreData['total'], numbers: Numbers, { pane }: Words): string {
  const low = numbers.score(score ?? 0);
  return highest === null ? pane.overview.atLeast(low) : pane.overview.between(low, numbers.score(highest));
}
