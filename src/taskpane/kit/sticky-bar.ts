import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A bar that stays in sight at the bottom, over what scrolls under it; where there is little height it scrolls along. */
export const STICKY_BAR: GriffelStyle = {
  position: 'sticky',
  bottom: 0,
  display: 'flex',
  flexDirection: 'column',
  gap: '8px',
  padding: '12px 0',
  borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1,
  '@media (max-height: 400px)': { position: 'static' },
};
