import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { groupByCause } from '../../scoring';
import type { Words } from '../../text';
import type { EveryScored, NamedPlace, TableOutcome } from '../../workbook';
import { CellLink } from '../kit/CellLink';
import type { Numbers } from '../kit/numbers';
import { StatusIcon } from '../kit/StatusIcon';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', justifyItems: 'start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '12px', width: '100%' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '12px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  why: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', overflowWrap: 'anywhere' },
});

interface TableListProps {
  /** As the last reading has seen them. */
  readonly tables: readonly NamedPlace[];
  /** As the last run over every table has left them; `null` before one. */
  readonly every: EveryScored | null;
  readonly busy: boolean;
  readonly numbers: Numbers;
  readonly words: Words;
  readonly goTo: (place: string) => void;
  readonly onScore: () => void;
}

/** The tables of a book that has several: each with its sheet, and after 全部评分 with what it comes to. */
export function TableList({ tables, every, busy, numbers, words, goTo, onScore }: TableListProps) {
  const styles = useStyles();
  const said = words.pane.tables;
  const common = { numbers, words, goTo };
  return (
    <section className={styles.section} aria-label={said.heading}>
      <h2 className={styles.heading}>{said.heading}</h2>
      <ul className={styles.list}>
        {every === null
          ? tables.map((place) => (
              <li key={`${place.sheet}!${place.cell}`}>
                <Name place={`${place.sheet}!${place.cell}`} name={place.name} sheet={place.sheet} {...common} />
              </li>
            ))
          : every.tables.map((table) => (
              <li key={`${table.sheet}!${table.range}`}>
                <Line table={table} {...common} />
              </li>
            ))}
        {every !== null && <Total total={every.overview.total} numbers={numbers} words={words} />}
      </ul>
      <Button disabledFocusable={busy} onClick={onScore}>
        {said.score}
      </Button>
    </section>
  );
}

type Common = Pick<TableListProps, 'numbers' | 'words' | 'goTo'>;

interface NameProps extends Common {
  readonly place: string;
  readonly name: string;
  readonly sheet: string;
}

function Name({ place, name, sheet, words, goTo }: NameProps) {
  const styles = useStyles();
  return (
    <>
      <CellLink className={styles.name} place={place} shown={name} words={words} goTo={goTo} />
      {name !== sheet && <div className={styles.quiet}>{sheet}</div>}
    </>
  );
}

function Line({ table, ...common }: Common & { readonly table: TableOutcome }) {
  const styles = useStyles();
  const { words, numbers } = common;
  const { pane } = words;
  const link = <Name place={`${table.sheet}!${table.range}`} name={table.name} sheet={table.sheet} {...common} />;
  if (!table.ok) {
    return (
      <>
        {link}
        <div className={styles.why}>
          <StatusIcon status="error" />
          <span>{table.message}</span>
        </div>
      </>
    );
  }
  const { total, indicators, findings } = table;
  return (
    <>
      <div className={styles.line}>
        <div className={styles.name}>{link}</div>
        <span className={styles.number}>
          {pane.tables.reached(total.score === null ? pane.noScore : numbers.score(total.score), total.grade)}
        </span>
      </div>
      <div className={styles.quiet}>{pane.tables.about(indicators.length, groupByCause(findings).length)}</div>
    </>
  );
}

function Total({ total, numbers, words }: { readonly total: EveryScored['overview']['total'] } & Pick<Common, 'numbers' | 'words'>) {
  const styles = useStyles();
  const { tables, noScore } = words.pane;
  return (
    <li className={styles.total}>
      <div className={styles.line}>
        <span>{tables.together[total.method]}</span>
        <span className={styles.number}>{tables.reached(total.score === null ? noScore : numbers.score(total.score), total.grade)}</span>
      </div>
    </li>
  );
}
