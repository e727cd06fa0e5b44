import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../text';
import type { RunOutcome } from '../workbook';

type Scored = Extract<RunOutcome, { ok: true }>;
type Severity = Scored['report']['findings'][number]['severity'];

const COLOR: Record<Severity, 'danger' | 'warning' | 'informative'> = { error: 'danger', warning: 'warning', info: 'informative' };

const useStyles = makeStyles({
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px' },
  sentence: { margin: '4px 0 0' },
});

/** What a person should look at, each with its cell. */
export function Findings({ findings, words }: { readonly findings: Scored['report']['findings']; readonly words: Words }) {
  const styles = useStyles();
  return (
    <section aria-label={words.pane.findings(findings.length)}>
      <h2 className={styles.heading}>{words.pane.findings(findings.length)}</h2>
      {findings.length === 0 && <p className={styles.sentence}>{words.pane.noFindings}</p>}
      <ul className={styles.list}>
        {findings.map((one) => (
          <li key={`${one.code} ${one.cell}`}>
            <div className={styles.head}>
              <Badge color={COLOR[one.severity]} appearance="tint">
                {words.severity[one.severity]}
              </Badge>
              <span>{one.cell}</span>
            </div>
            <p className={styles.sentence}>{one.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
