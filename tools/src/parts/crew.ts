import { Refusal } from '../console/refusal';
import { say, seconds } from '../console/say';
import type { Part } from './part';

/** The parts of one installation in their order of start. Once it stops, nothing starts any more. */
export class Crew {
  private readonly started: Part[] = [];
  private stopped: Promise<void> | undefined;

  constructor(private readonly tell: (line: string) => void = say) {}

  get parts(): readonly Part[] {
    return this.started;
  }

  async start(part: Part): Promise<void> {
    if (this.stopped) throw new Refusal(`${part.name} is not started any more: everything stops.`);
    this.started.push(part);
    await part.start();
  }

  /** In reverse order, once, whoever asks for it. */
  stop(): Promise<void> {
    return (this.stopped ??= this.stopAll());
  }

  private async stopAll(): Promise<void> {
    for (const part of [...this.started].reverse()) {
      const began = Date.now();
      await part.stop();
      this.tell(`${seconds(Date.now() - began).padStart(8)}  ${part.name} stopped`);
    }
  }
}
