import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface TextLinkProps {
  readonly children: ReactNode;
  /** What it says, where the text alone does not tell. */
  readonly label?: string;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly onFollow: () => void;
}

/** Leads to a cell or to another tab. It has no address: a webview would open one in a browser. */
export function TextLink({ children, label, className, tabIndex, onFollow }: TextLinkProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="link"
      tabIndex={tabIndex}
      aria-label={label}
      className={mergeClasses(styles.link, className)}
      onClick={onFollow}
    >
      {children}
    </button>
  );
}
