import { indicatorForm, type IndicatorForm } from './indicator-form';
import { sampleIndicators } from './sample-indicators';

const TITLE = '专项资金绩效指标表（2023年度）';
const NOTE = '注：分值合计应为100分；“过程”中的监管有效性为定性指标，由填报人评定得分并写明依据。';

/** The form with the rows of a published report filled in. Loaded only when asked for: its rows would weigh on the ribbon's script. */
export function sampleForm(sheet: string): IndicatorForm {
  return indicatorForm(sheet, { title: TITLE, note: NOTE, rows: sampleIndicators() });
}
