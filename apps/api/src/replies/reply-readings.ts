import { Injectable } from '@nestjs/common';
import { listReplies, type ReplyRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';

@Injectable()
export class ReplyReadings {
  constructor(private readonly database: DataSource) {}

  /** One reply of the body; throws `NotFound` for one of another body. */
  async one(replyId: string, { body, user }: SignedIn): Promise<ReplyRow> {
    const isAdministrator = user.role === 'administrator';
    const [row] = await listReplies(this.database, { bodyId: body.id, replyId, isAdministrator });
    if (row === undefined) throw new ProblemError('NotFound');
    return row;
  }
}
