import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import project from '../../../package.json';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import { copyText } from '../kit/copy-text';
import { environmentOf } from './environment';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: '12px' },
  text: { margin: 0 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px' },
  environment: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AboutProps {
  readonly words: Words;
  readonly onClose: () => void;
}

/** Version, licence, the user guide, and what somebody who helps asks for. The guide opens beside Excel, in the browser. */
export function About({ words, onClose }: AboutProps) {
  const styles = useStyles();
  const text = viewsOf(words).about;
  const [copied, setCopied] = useState<boolean | null>(null);
  const environment = environmentOf(project.version, Office.context, window);
  const guide = `help/${words.language}.html`;
  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>
          {text.version(project.version)}
          <br />
          {text.licence}
          <br />
          {text.privacy}
        </p>
        <div className={styles.links}>
          <Link href={guide} target="_blank" rel="noopener">
            {text.guide}
          </Link>
          <Link href={`${guide}#new`} target="_blank" rel="noopener">
            {text.news}
          </Link>
        </div>
        <section aria-label={text.environment}>
          <p className={styles.text}>{text.environmentMeaning}</p>
          <p className={styles.environment}>{environment}</p>
        </section>
        <span role="status">{copied === false && text.notCopied}</span>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => void copyText(environment).then(setCopied)}>
          {copied === true ? text.copied : text.copy}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </DialogActions>
    </DialogBody>
  );
}
