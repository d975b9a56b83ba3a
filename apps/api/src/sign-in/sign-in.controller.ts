import { Body, Controller, HttpCode, Inject, Ip, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  signInRequestedSchema,
  signInRequestSchema,
  type SignInRequest,
  type SignInRequested,
} from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { Request } from 'express';
import { Answers } from '../openapi/answers';
import { languageOf } from '../problems/language-of';
import { RateLimits } from '../security/rate-limits';
import { SignInMails } from './sign-in-mails';

@ApiTags('session')
@Controller('sign-in-requests')
export class SignInController {
  constructor(
    @Inject(SignInMails) private readonly mails: SignInMails,
    private readonly limits: RateLimits,
  ) {}

  /** Always the same answer, whether the address is known or not; 429 `TooManyRequests` for one network address. */
  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'requestSignIn', summary: 'Ask for a sign-in link by mail' })
  @Answers(202, signInRequestedSchema)
  async request(
    @Body({ schema: signInRequestSchema }) { email }: SignInRequest,
    @Ip() ip: string,
    @Req() request: Request,
  ): Promise<SignInRequested> {
    if (await this.limits.signInRequest(ip, email)) await this.mails.send(email);
    return { text: say(languageOf(request), 'done.signInRequested') };
  }
}
