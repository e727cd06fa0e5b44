/** Only a shared runtime can bring its pane up; elsewhere the workbook itself shows what came of the command. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The command is done and what it made stands in the workbook; a pane that will not open takes nothing from that.
  }
}
