import type { CategoryData, LineData } from '../../report';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Numbers } from '../kit/numbers';
import { Bar } from './Bar';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '20px' },
  groups: { listStyleType: 'none', margin: '12px 0 0', padding: '0 0 0 12px', display: 'grid', rowGap: '12px' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '12px', marginBottom: '4px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface PartsProps {
  readonly categories: readonly CategoryData[];
  readonly numbers: Numbers;
  readonly words: Words;
}

/** Score of weight of each category and its groups. Lines that only add up others are left out: their parts stand here. */
export function Parts({ categories, numbers, words }: PartsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {categories
        .filter(({ sumOf }) => sumOf.length === 0)
        .map((category) => (
          <li key={category.name}>
            <Line kind="category" line={category} numbers={numbers} words={words} />
            {category.groups.length > 0 && (
              <ul className={styles.groups}>
                {category.groups.map((group) => (
                  <li key={group.name}>
                    <Line kind="group" line={group} numbers={numbers} words={words} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ul>
  );
}

interface LineProps {
  readonly kind: 'category' | 'group';
  readonly line: LineData & { readonly name: string };
  readonly numbers: Numbers;
  readonly words: Words;
}

function Line({ kind, line, numbers, words }: LineProps) {
  const styles = useStyles();
  const { name, score, weight } = line;
  const shown = score === null ? words.pane.noScore : numbers.score(score);
  return (
    <>
      <div className={mergeClasses(styles.line, kind === 'category' ? styles.strong : styles.quiet)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.number}>{words.pane.overview.of(shown, numbers.weight(weight))}</span>
      </div>
      <Bar kind={kind} share={score === null || weight === 0 ? null : score / weight} />
    </>
  );
}
