import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** Objects and commands that are remembered: more than are made while an answer is being looked for. */
const REMEMBERED = 10_000;
/** Milliseconds after which what a command made cannot be mistaken for the work of a later one. */
const MISTAKABLE_MS = 60_000;

/** A command that makes something and has not ended. */
export interface OpenCommand {
  /** What it asks for: the same for commands that ask for the very same thing. */
  readonly content: string;
  /** Milliseconds by the clock that never steps. */
  readonly openedAt: number;
}

/**
 * What the commands of this service have made lately, so that two commands that ask for the same thing do not take one
 * object for the work of both. Other services with the same credential are not known here.
 */
@Injectable()
export class CommandLedger {
  private readonly claimed = new LRUCache<string, true>({ max: REMEMBERED });
  private readonly unnamed = new LRUCache<string, number>({ max: REMEMBERED });
  private readonly open = new Map<string, number>();

  begin(command: OpenCommand): void {
    this.open.set(command.content, (this.open.get(command.content) ?? 0) + 1);
  }

  end({ content }: OpenCommand): void {
    const left = (this.open.get(content) ?? 0) - 1;
    if (left > 0) this.open.set(content, left);
    else this.open.delete(content);
  }

  /** The object is the work of a command that has been answered with success. */
  claim(id: string): void {
    this.claimed.set(id, true);
  }

  isClaimed(id: unknown): boolean {
    return typeof id === 'string' && this.claimed.has(id);
  }

  /** A command was answered with success, but not with what it made. */
  succeededUnnamed({ content }: OpenCommand, now: number): void {
    this.unnamed.set(content, now);
  }

  /** Whether what is there may be the work of another command that asks for the same. */
  hasRival({ content, openedAt }: OpenCommand): boolean {
    const before = this.unnamed.get(content);
    return (this.open.get(content) ?? 0) > 1 || (before !== undefined && before > openedAt - MISTAKABLE_MS);
  }
}
