import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { WaitingSheet } from '../../workbook';
import { CellLink } from '../kit/CellLink';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
  sentence: { margin: 0 },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: '4px 0 0',
    padding: 0,
    maxHeight: '120px',
    overflowY: 'auto',
    listStyleType: 'none',
  },
  buttons: { flexWrap: 'wrap' },
});

interface WaitingSheetsProps {
  readonly sheets: readonly WaitingSheet[];
  /** A run is under way. */
  readonly busy: boolean;
  readonly words: Words;
  readonly goTo: (place: string) => void;
  readonly onOverwrite: (sheet: WaitingSheet) => void;
  readonly onKeep: (sheet: WaitingSheet) => void;
}

/** The sheets of ours that a person typed over, cell by cell, and what can become of each. */
export function WaitingSheets({ sheets, ...props }: WaitingSheetsProps) {
  return sheets.map((sheet) => <OneSheet key={sheet.sheet} waiting={sheet} {...props} />);
}

function OneSheet({ waiting, busy, words, goTo, onOverwrite, onKeep }: Omit<WaitingSheetsProps, 'sheets'> & { waiting: WaitingSheet }) {
  const styles = useStyles();
  const said = words.pane.waiting;
  const { sheet, cells } = waiting;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{said.heading(sheet, cells.length)}</MessageBarTitle>
        <p className={styles.sentence}>{said.leftAlone}</p>
        <ul className={styles.cells}>
          {cells.map(({ cell, content }) => (
            <li key={cell}>
              <CellLink place={`${sheet}!${cell}`} shown={said.typed(cell, content)} words={words} goTo={goTo} />
            </li>
          ))}
        </ul>
        <p className={styles.hint}>{said.choices}</p>
      </MessageBarBody>
      <MessageBarActions className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} aria-label={said.overwriteOf(sheet)} onClick={() => onOverwrite(waiting)}>
          {said.overwrite}
        </Button>
        <Button size="small" disabledFocusable={busy} aria-label={said.keepOf(sheet)} onClick={() => onKeep(waiting)}>
          {said.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
