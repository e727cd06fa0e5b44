import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  meaning: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What something means, in smaller and quieter words. */
export function Meaning({ id, children }: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <div id={id} className={useStyles().meaning}>
      {children}
    </div>
  );
}
