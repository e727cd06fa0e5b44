import type { OutputSettings } from '../../sheets';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Cleared, Place, Standing } from '../../workbook';
import { Icon, type Shape } from '../look/Icon';
import { TextLink } from '../look/TextLink';

const SHAPE: Readonly<Record<Standing, Shape>> = { none: 'info', current: 'done', outdated: 'warning' };

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
  none: { color: tokens.colorNeutralForeground2 },
  current: { color: tokens.colorStatusSuccessForeground1 },
  outdated: { color: tokens.colorStatusWarningForeground1 },
  sentence: { margin: 0 },
  places: { margin: '4px 0 0', display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

interface StandingNoteProps {
  readonly standing: Standing;
  readonly results: OutputSettings['results'];
  /** What the latest run wrote to; `null` where the pane has not seen one. */
  readonly written: readonly Place[] | null;
  /** What was just cleared; `null` where nothing was. */
  readonly cleared: Cleared | null;
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

/** How the results in the workbook stand to the table, and where a run has just put them. */
export function StandingNote({ words, goTo, ...props }: StandingNoteProps) {
  const styles = useStyles();
  const { standing, written } = props;
  return (
    <div className={mergeClasses(styles.note, standing === 'outdated' && styles.tinted)}>
      <Icon shape={SHAPE[standing]} className={styles[standing]} />
      <div>
        <p className={styles.sentence}>{sentenceOf(props, words)}</p>
        {standing === 'current' && written !== null && written.length > 0 && (
          <p className={styles.places}>
            <span>{words.pane.lastRun.written}</span>
            {firstOfEachSheet(written).map((place) => (
              <TextLink key={place.sheet} label={words.pane.checks.goTo(addressOf(place))} onFollow={() => goTo(addressOf(place))}>
                {place.sheet}
              </TextLink>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function sentenceOf({ standing, results, written, cleared }: Omit<StandingNoteProps, 'words' | 'goTo'>, { pane }: Words): string {
  switch (standing) {
    case 'none':
      return cleared === null ? pane.standing.none : pane.standing.cleared(cleared.kept);
    case 'current':
      return written?.length === 0 ? pane.lastRun.unchanged : pane.standing.current;
    case 'outdated':
      return results === 'formulas' ? pane.standing.outdatedFormulas : pane.standing.outdatedValues;
  }
}

function firstOfEachSheet(places: readonly Place[]): Place[] {
  return places.filter(({ sheet }, index) => places.findIndex((place) => place.sheet === sheet) === index);
}

function addressOf({ sheet, range }: Place): string {
  return `${sheet}!${range === '' ? 'A1' : range}`;
}
