interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does together what was asked for one by one: whatever comes in during one turn of the event loop, or while the batch
 * before is on its way, becomes one batch. A lone item does not wait for company.
 */
export class Batcher<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private working = false;

  /**
   * @param work does a batch and answers one result for each item, in their order
   * @param maxBatch the most items of one batch
   */
  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly maxBatch: number,
  ) {}

  /** How many items wait for their batch. */
  get size(): number {
    return this.waiting.length;
  }

  /** Rejects with what the batch failed with. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.working) return;
      this.working = true;
      setImmediate(() => void this.workAll());
    });
  }

  private async workAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.maxBatch);
      try {
        const results = await this.work(batch.map(({ item }) => item));
        for (const [index, result] of results.entries()) batch[index]?.resolve(result);
        for (const { reject } of batch.slice(results.length)) reject(new Error('an item was left out of its batch'));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.working = false;
  }
}
