import { Controller, Delete, Get, HttpCode, Inject, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { sessionSchema, type Session } from '@penhouder/contracts';
import { dossiersWithTasks } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { promisify } from 'node:util';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { sessionCookieName } from '../security/session-cookie';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';

@ApiTags('session')
@Controller('session')
@UseGuards(SignedInGuard)
export class SessionController {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getSession', summary: 'Who is signed in, for which body' })
  @Answers(200, sessionSchema)
  async find(@Who() { user, body }: SignedIn): Promise<Session> {
    const dossiers = await dossiersWithTasks(this.database, body.id);
    return {
      user: { id: user.id, name: user.name, email: user.email, role: user.role, language: user.language },
      body: {
        id: body.id,
        code: body.code,
        name: body.name,
        accent: body.accent,
        phone: body.phone,
        email: body.email,
        isExample: body.isExample,
      },
      todayCount: dossiers.reduce((count, { tasks }) => count + tasks.length, 0),
      catcherUrl: this.config.catcherUrl,
      mailStaysHere: this.config.mailStaysHere,
    };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out: ends the session on the server' })
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await promisify(request.session.destroy.bind(request.session))();
    response.clearCookie(sessionCookieName(this.config.isHttps), { path: '/' });
  }
}
