import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../scoring';
import type { UnitFindingData } from '../../report';
import type { Words } from '../../text';
import type { UnitsWords } from '../../text/units';
import { CellLink } from '../kit/CellLink';
import type { Numbers } from '../kit/numbers';
import { StatusIcon } from '../kit/StatusIcon';

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: '4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
});

interface MergeFindingsProps {
  readonly findings: readonly UnitFindingData[];
  readonly text: UnitsWords['view'];
  readonly numbers: Numbers;
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

/** What a person should look at, the gravest first, each with its file and cell. */
export function MergeFindings({ findings, text, numbers, words, goTo }: MergeFindingsProps) {
  const styles = useStyles();
  const sorted = GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const title = findings.length === 0 ? text.noFindings : text.findings(numbers.plain(findings.length));
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      {sorted.length > 0 && (
        <ul className={styles.list} aria-label={title} tabIndex={0}>
          {sorted.map((finding, index) => (
            <li key={index} className={styles.item}>
              <StatusIcon status={finding.severity} />
              <span>
                <Place finding={finding} words={words} goTo={goTo} />
                {finding.message}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A cell of this book is one click away; one of another file is named. */
function Place({ finding: { file, cell }, words, goTo }: { finding: UnitFindingData; words: Words; goTo: (place: string) => void }) {
  const { place } = useStyles();
  if (file === '' && cell === '') return null;
  if (file === '') return <CellLink className={place} place={cell} shown={cell} words={words} goTo={goTo} />;
  return <span className={place}>{cell === '' ? file : `${file} ${cell}`}</span>;
}
