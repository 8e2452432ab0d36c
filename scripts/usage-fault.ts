/** What was typed cannot be done. The message is one line. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}
