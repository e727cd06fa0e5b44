import type { FindingData, IndicatorData } from '../../report';
import { viewsOf } from '../../text/views';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CellField } from './CellField';
import { Detail } from './Detail';
import type { RowContext } from './IndicatorRow';
import { liesInBand } from './judged-score';
import { ruleSentence } from './rule-sentence';
import { StandardScale } from './StandardScale';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(80px) minmax(0, 1fr)',
    gap: '8px 12px',
    padding: '4px 0 16px 24px',
    margin: 0,
    // A pane of 350 px at 200 % has half of them.
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '4px', paddingLeft: 0 },
  },
  findings: {
    gridColumn: '1 / -1',
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface IndicatorDetailsProps {
  readonly id: string;
  readonly indicator: IndicatorData;
  readonly findings: readonly FindingData[];
  readonly context: RowContext;
}

/** How an indicator was read and scored, the fields for what a person may type, and what is to be put right. */
export function IndicatorDetails({ id, indicator, findings, context }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { words, numbers } = context;
  const text = viewsOf(words).indicators;
  const { target, readings, completionRate, rule, standard, typed } = indicator;
  return (
    <div id={id} className={styles.details}>
      <Detail label={text.target}>
        {target || text.noText} <Reading typed={target} reading={readings.target} context={context} />
      </Detail>
      <ActualField indicator={indicator} context={context} />
      {completionRate !== null && <Detail label={text.completionRate}>{numbers.rate(completionRate)}</Detail>}
      <Points indicator={indicator} context={context} />
      {(rule !== null || typed || findings.length === 0) && (
        <Detail label={text.rule}>
          {ruleSentence(indicator, text)}
          {standard !== null && (
            <>
              <div className={styles.muted}>{standard.text}</div>
              <StandardScale standard={standard} words={text} />
            </>
          )}
        </Detail>
      )}
      <ReasonField indicator={indicator} context={context} />
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map(({ code, cell, message }) => (
            <li key={`${code} ${cell}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A unit that the name supplied is no news; a percent sign, 万 and 亿 are. */
function saysMore(reading: string, typed: string): boolean {
  const plain = typed.trim();
  return reading !== '' && !(reading.startsWith(plain) && /^[^\d%万亿]*$/.test(reading.slice(plain.length)));
}

interface PartProps {
  readonly indicator: IndicatorData;
  readonly context: RowContext;
}

/** Shown only where it is not what was typed. */
function Reading({ typed, reading, context }: { readonly typed: string; readonly reading: string; readonly context: RowContext }) {
  const styles = useStyles();
  if (!saysMore(reading, typed)) return null;
  return <span className={styles.muted}>{viewsOf(context.words).indicators.readAs(reading)}</span>;
}

function ActualField({ indicator, context }: PartProps) {
  const text = viewsOf(context.words).indicators;
  const { actual, cells, readings } = indicator;
  return (
    <Detail label={text.actual} field={cells.actual !== null}>
      {cells.actual === null ? (
        actual || text.noText
      ) : (
        <CellField label={text.field(text.actual, indicator.name)} cell={cells.actual} shown={actual} context={context} />
      )}
      <Reading typed={actual} reading={readings.actual} context={context} />
    </Detail>
  );
}

/** A field where a person has to judge, else the score as it is. */
function Points({ indicator, context }: PartProps) {
  const { words, numbers } = context;
  const text = viewsOf(words).indicators;
  const { band, cells, score, scoreText, name } = indicator;
  if (band === null) return score === null ? null : <Detail label={text.score}>{numbers.score(score)}</Detail>;
  if (cells.score === null) return <Detail label={text.score}>{text.noScoreColumn}</Detail>;
  const [low, high] = [numbers.plain(band.low), numbers.plain(band.high)];
  return (
    <Detail label={text.score} field>
      <CellField
        label={text.field(text.score, name)}
        cell={cells.score}
        shown={scoreText ?? ''}
        hint={text.band(low, high)}
        check={(entry) => (liesInBand(entry, band) ? null : text.outsideBand(low, high))}
        context={context}
      />
    </Detail>
  );
}

/** Without a column for reasons the table cannot take one; that is worth a word only where a reason is asked for. */
function ReasonField({ indicator, context }: PartProps) {
  const styles = useStyles();
  const text = viewsOf(context.words).indicators;
  const { reason, cells, status, name } = indicator;
  if (cells.reason !== null) {
    return (
      <Detail label={text.reason} field>
        <CellField label={text.field(text.reason, name)} cell={cells.reason} shown={reason ?? ''} long context={context} />
      </Detail>
    );
  }
  if (status !== 'short' && status !== 'far-above') return null;
  return (
    <Detail label={text.reason}>
      <span className={styles.muted}>{text.noReasonColumn}</span>
    </Detail>
  );
}
