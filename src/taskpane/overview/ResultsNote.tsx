import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Cleared, Place, Freshness } from '../../workbook';
import { CellLink } from '../kit/CellLink';
import { StatusIcon } from '../kit/StatusIcon';

const STATUS = { none: 'info', current: 'done', followed: 'info', outdated: 'warning' } as const satisfies Record<Freshness, unknown>;

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tinted: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  sentence: { margin: 0 },
  places: { margin: '4px 0 0', display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

interface ResultsNoteProps {
  readonly freshness: Freshness;
  /** What the latest run wrote to; `null` where the pane has not seen one. */
  readonly written: readonly Place[] | null;
  /** How often to press undo to take the latest run back; `null` where that cannot be. */
  readonly undoSteps: number | null;
  /** What was just cleared; `null` where nothing was. */
  readonly cleared: Cleared | null;
  /** Sheets that the results are not written to, as a person typed over them. */
  readonly waiting: readonly string[];
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

/** How the results in the workbook stand to the table, and where a run has just put them. */
export function ResultsNote({ words, goTo, ...props }: ResultsNoteProps) {
  const styles = useStyles();
  const { freshness, written, undoSteps } = props;
  return (
    <div className={mergeClasses(styles.note, freshness === 'outdated' && styles.tinted)}>
      <StatusIcon status={STATUS[freshness]} />
      <div>
        <p className={styles.sentence}>{sentenceOf(props, words)}</p>
        {freshness === 'current' && written !== null && written.length > 0 && (
          <p className={styles.places}>
            <span>{words.pane.lastRun.written}</span>
            {firstOfEachSheet(written).map((place) => (
              <CellLink key={place.sheet} place={addressOf(place)} shown={place.sheet} words={words} goTo={goTo} />
            ))}
          </p>
        )}
        {freshness === 'current' && undoSteps !== null && <p className={styles.sentence}>{words.pane.lastRun.undo(undoSteps)}</p>}
      </div>
    </div>
  );
}

function sentenceOf({ freshness, written, cleared, waiting }: Omit<ResultsNoteProps, 'words' | 'goTo'>, { pane }: Words): string {
  switch (freshness) {
    case 'none':
      return cleared === null ? pane.freshness.none : pane.freshness.cleared(cleared.kept);
    case 'current':
      if (waiting.length > 0) return pane.waiting.currentBut(waiting);
      return written?.length === 0 ? pane.lastRun.unchanged : pane.freshness.current;
    case 'followed':
      return pane.freshness.followed;
    case 'outdated':
      return pane.freshness.outdated;
  }
}

function firstOfEachSheet(places: readonly Place[]): Place[] {
  return places.filter(({ sheet }, index) => places.findIndex((place) => place.sheet === sheet) === index);
}

function addressOf({ sheet, range }: Place): string {
  return `${sheet}!${range === '' ? 'A1' : range}`;
}
