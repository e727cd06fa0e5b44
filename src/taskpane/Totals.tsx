import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Words } from '../text';
import { sayPercent, type RunOutcome } from '../workbook';

type Scored = Extract<RunOutcome, { ok: true }>;

const useStyles = makeStyles({
  headline: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: '8px' },
  figure: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: '4px 0' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: 'right', padding: '6px 0 6px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  numberCaption: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: '4px 0 4px 8px',
  },
});

/** The total with its grade, and each category's weight, score and score rate. */
export function Totals({ report, completed, words }: Pick<Scored, 'report' | 'completed'> & { readonly words: Words }) {
  const styles = useStyles();
  const { total, categories } = report;
  return (
    <section aria-label={words.pane.total}>
      <div className={styles.headline}>
        <Text>{words.pane.total}</Text>
        <span className={styles.figure}>{total.score ?? words.pane.noScore}</span>
        <Text>/ {total.weight}</Text>
        {total.grade === null ? (
          <Badge color="warning" size="large">
            {words.pane.incomplete}
          </Badge>
        ) : (
          <Badge color="brand" size="large">
            {words.pane.grade(total.grade)}
          </Badge>
        )}
      </div>
      <Text>{words.summary.completed(completed.completed, completed.count)}</Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.caption}>
              {words.pane.category}
            </th>
            {[words.pane.weight, words.pane.points, words.pane.scoreRate].map((caption) => (
              <th key={caption} scope="col" className={styles.numberCaption}>
                {caption}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((line) => (
            <tr key={line.name}>
              <th scope="row" className={styles.name}>
                {line.name}
              </th>
              <td className={styles.number}>{line.weight}</td>
              <td className={styles.number}>{line.score ?? words.pane.noScore}</td>
              <td className={styles.number}>{line.scoreRate === null ? '' : sayPercent(line.scoreRate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
