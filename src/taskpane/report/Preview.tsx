import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentPart, ReportDocument } from '../../report';
import type { ReportWords } from '../../text/shapes/report-words';
import type { Numbers } from '../kit/numbers';

/** So many paragraphs are looked through in a pane; a report of thousands is read in Word. */
const SHOWN = 300;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  page: {
    display: 'grid',
    rowGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  title: { margin: 0, textAlign: 'center', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  table: { margin: 0, textAlign: 'center', color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PreviewProps {
  readonly document: ReportDocument;
  readonly text: ReportWords;
  readonly numbers: Numbers;
}

/** The report's text as it is by now. */
export function Preview({ document: { parts }, text, numbers }: PreviewProps) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={text.preview}>
      <h2 className={styles.name}>{text.preview}</h2>
      <div className={styles.page} lang="zh-CN">
        {parts.slice(0, SHOWN).map((part, index) => (
          <Part key={index} part={part} text={text} numbers={numbers} />
        ))}
      </div>
      {parts.length > SHOWN && <p className={styles.hint}>{text.rest(numbers.plain(parts.length - SHOWN))}</p>}
    </section>
  );
}

function Part({ part, text, numbers }: Omit<PreviewProps, 'document'> & { readonly part: DocumentPart }) {
  const styles = useStyles();
  if (part.kind === 'table') return <p className={styles.table}>{text.table(part.title, numbers.plain(part.table.rows.length))}</p>;
  const mark = part.isOutdated === true && (
    <>
      {' '}
      <Badge appearance="tint" color="warning" shape="rounded">
        {text.outdated}
      </Badge>
    </>
  );
  if (part.kind === 'body') {
    return (
      <p className={styles.line}>
        {part.text}
        {mark}
      </p>
    );
  }
  return (
    <h3 className={part.kind === 'title' ? styles.title : styles.heading}>
      {part.text}
      {mark}
    </h3>
  );
}
