import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MissingData } from '../../report';
import type { Words } from '../../text';
import type { ReportWords } from '../../text/shapes/report-words';
import { CellLink } from '../kit/CellLink';
import type { Numbers } from '../kit/numbers';
import { StatusIcon } from '../kit/StatusIcon';
import type { PaneStore } from '../state/pane-store';

/** A short list is worked through; a long one only tells that there is more. */
const SHOWN = 30;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: '4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  button: { marginTop: '4px' },
  build: { justifySelf: 'start' },
});

interface MissingListProps {
  readonly missing: readonly MissingData[];
  /** Whether 报告信息 stands already. */
  readonly hasSheets: boolean;
  readonly busy: boolean;
  readonly text: ReportWords;
  readonly numbers: Numbers;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What is missing before the report can go out, each one click from its cell. */
export function MissingList({ missing, hasSheets, busy, text, numbers, store, words }: MissingListProps) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={text.missing}>
      <h2 className={styles.name}>{missing.length === 0 ? text.missing : text.missingCount(numbers.plain(missing.length))}</h2>
      {missing.length === 0 && <p className={styles.hint}>{text.nothingMissing}</p>}
      {!hasSheets && (
        <>
          <p className={styles.hint}>{text.fillIn}</p>
          <Button className={styles.build} disabledFocusable={busy} onClick={() => void store.writeReport()}>
            {text.build}
          </Button>
        </>
      )}
      <ul className={styles.list}>
        {missing.slice(0, SHOWN).map((one) => (
          <li key={`${one.code} ${one.cell}`} className={styles.item}>
            <StatusIcon status="warning" />
            <div>
              {isThere(one, hasSheets) && (
                <CellLink className={styles.cell} place={one.cell} shown={one.cell} words={words} goTo={store.goTo} />
              )}
              {one.message}
              {one.code === 'paragraph-outdated' && (
                <div className={styles.button}>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={text.giveBackOf(one.cell)}
                    onClick={() => store.giveBack(one.cell)}
                  >
                    {text.giveBack}
                  </Button>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {missing.length > SHOWN && <p className={styles.hint}>{text.more(numbers.plain(missing.length - SHOWN))}</p>}
    </section>
  );
}

/** Facts have no cell to go to before their sheet is built. */
function isThere({ code }: MissingData, hasSheets: boolean): boolean {
  return hasSheets || code !== 'fact-missing';
}
