/** The calls that a round may make. */
export class CallBudget {
  constructor(private left: number) {}

  get isSpent(): boolean {
    return this.left <= 0;
  }

  /** A call was made. */
  spend(): void {
    this.left -= 1;
  }
}
